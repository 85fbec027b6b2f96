import MinutesEditing
import MinutesModel

/// The findings that somebody lets stand, as they are known again while the record changes.
///
/// An acceptance holds for what was judged, the words and figures; a line that moves within its block
/// keeps it, other words or figures lose it.
struct Acceptances: Sendable {
  let all: [Acceptance]
  private let ofRule: [String: [Acceptance]]

  init(_ all: [Acceptance]) {
    self.all = all
    ofRule = Dictionary(grouping: all, by: \.rule)
  }

  var isEmpty: Bool { all.isEmpty }

  /// Those that cover a finding; the text of the item it is in is asked for only if need be.
  func covering(_ finding: Finding, in item: () -> AgendaItem?) -> [Acceptance] {
    guard let ofRule = ofRule[finding.rule.text] else { return [] }
    let here = ofRule.filter { $0.place.covers(finding.place) }
    guard !here.isEmpty else { return [] }
    let judged = finding.judged(in: item())
    return here.filter { $0.judged == judged }
  }
}

extension Finding {
  /// What it judged: the words it points at, and what it says of them.
  func judged(in item: AgendaItem?) -> String {
    guard case .field(let address, let range?) = place, let text = item?.text(at: address),
      range.upperBound <= text.count
    else { return message }
    let words = String(text.dropFirst(range.lowerBound).prefix(range.count))
    return message.contains(words) ? message : "«\u{A0}\(words)\u{A0}»\u{A0}: " + message
  }
}

extension Place {
  /// Whether an acceptance here is one for a finding there: at the same place, or in the same block,
  /// whose lines may have moved.
  fileprivate func covers(_ other: Place) -> Bool {
    if let block { return block == other.block && item == other.item }
    return self == other.withoutRange
  }
}
