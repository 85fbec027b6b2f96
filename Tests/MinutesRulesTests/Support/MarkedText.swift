import MinutesEditing
import MinutesModel
import Testing

@testable import MinutesRules

/// A text with the words that a rule is to find: « le [circulaire] » for words without a remedy,
/// « [le|la] circulaire » with what the remedy writes in their place.
struct MarkedText: ExpressibleByStringLiteral, CustomTestStringConvertible, Sendable {
  let text: String
  let ranges: [Range<Int>]
  /// What each remedy writes; `nil` where there is none.
  let rights: [String?]
  let source: String

  var testDescription: String { source }

  init(stringLiteral source: String) {
    self.source = source
    var text = ""
    var ranges: [Range<Int>] = []
    var rights: [String?] = []
    for (index, piece) in source.split(separator: "[", omittingEmptySubsequences: false)
      .enumerated()
    {
      guard index > 0, let end = piece.firstIndex(of: "]") else {
        text += piece
        continue
      }
      let parts = piece[..<end].split(separator: "|", omittingEmptySubsequences: false)
      ranges.append(text.count..<text.count + parts[0].count)
      rights.append(parts.count > 1 ? String(parts[1]) : nil)
      text += parts[0] + piece[piece.index(after: end)...]
    }
    self.text = text
    self.ranges = ranges
    self.rights = rights
  }

  /// The text after every remedy; words without one stay.
  var mended: String {
    var characters = Array(text)
    for (range, right) in zip(ranges, rights).reversed() {
      if let right { characters.replaceSubrange(range, with: Array(right)) }
    }
    return String(characters)
  }

  /// Looks for the rule’s findings in the text as a line of a passage, and carries the remedies out.
  func check(
    _ rule: RuleID, as role: PassageRole = .exposition, in record: RecordBuilder = RecordBuilder(),
    severity: Severity? = nil, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let record = record.item(.passage(Passage(role: role, texts: [text])))
    guard let item = record.minutes.agenda.last, let block = item.blocks.first else { return }
    let address = FieldAddress(item: item.id, block: block.id, path: .line(0))
    let found = record.findings(rule).filter { $0.place.block == block.id }
    let places = found.map(\.place)
    #expect(
      Set(places) == Set(ranges.map { .field(address, $0) }), "\(found)",
      sourceLocation: sourceLocation)
    #expect(places.count == ranges.count, "\(found)", sourceLocation: sourceLocation)
    if let severity {
      #expect(found.allSatisfy { $0.severity == severity }, sourceLocation: sourceLocation)
    }
    for finding in found {
      guard case .field(_, let range?) = finding.place,
        let index = ranges.firstIndex(of: range)
      else { continue }
      #expect(
        (finding.remedy == nil) == (rights[index] == nil), "\(finding)",
        sourceLocation: sourceLocation)
    }
    var mended = record.minutes
    for finding in found.sorted(by: { $0.start > $1.start }) {
      try finding.remedy?.edit.apply(to: &mended)
    }
    #expect(
      mended.text(at: address)?.plain == self.mended.plain, sourceLocation: sourceLocation)
    let left = RuleBook.findings(in: mended).filter {
      $0.rule == rule && $0.place.block == block.id
    }
    #expect(
      left.count == rights.count { $0 == nil }, "\(left)", sourceLocation: sourceLocation)
  }
}

extension Finding {
  /// Where its words begin.
  fileprivate var start: Int {
    if case .field(_, let range?) = place { range.lowerBound } else { 0 }
  }
}
