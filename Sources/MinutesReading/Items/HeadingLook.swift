import MinutesModel
import MinutesWording

/// How the headings of items look in a text, found out from all its paragraphs: no two communes set
/// them alike, and each keeps to one way.
struct HeadingLook: Sendable {
  enum Style: Hashable, Sendable {
    /// A line drawn below, as this program writes them.
    case underlined
    /// « ### 3. … » of Markdown.
    case markdown
    /// « Objet : … »
    case object
    /// « Délibération n° 2021-05 : … », « DCM 2021/05 »
    case deliberation
    /// A bullet and capitals.
    case bulletAndCapitals
    /// A number and capitals.
    case numberAndCapitals
    /// A number, each one more than the last.
    case numbers
    /// Capitals after a blank line.
    case capitals
  }

  let style: Style?
  /// The titles of the agenda, folded.
  let titles: Set<String>

  /// - Parameter isBelowRoll: whether all that comes is below the list of those present.
  init(_ paragraphs: [Paragraph], isBelowRoll: Bool = false) {
    titles = []
    var first: [Style: Int] = [:]
    var counts: [Style: Int] = [:]
    var numbers: [Int] = []
    var isAfterRoll = isBelowRoll
    var agenda: AgendaList?
    for (index, paragraph) in paragraphs.enumerated() {
      if RollCaption(paragraph) != nil { isAfterRoll = true }
      if AgendaList.begins(with: paragraph) {
        agenda = AgendaList()
        continue
      }
      if agenda?.takes(paragraph) == false { agenda = nil }
      guard agenda == nil else { continue }
      for style in HeadingLook.styles(of: paragraph) {
        guard isAfterRoll || style == .underlined || style == .object else { continue }
        if style == .numbers {
          guard let number = paragraph.mark?.ordinal, number == (numbers.last ?? 0) + 1,
            HeadingLook.hasBody(paragraphs, index)
          else { continue }
          numbers.append(number)
        }
        if first[style] == nil { first[style] = index }
        counts[style, default: 0] += 1
      }
    }
    style = HeadingLook.choice(first, counts)
  }

  private static func choice(_ first: [Style: Int], _ counts: [Style: Int]) -> Style? {
    if first[.underlined] != nil { return .underlined }
    if (counts[.markdown] ?? 0) > 0 { return .markdown }
    if let number = first[.deliberation], (counts[.deliberation] ?? 0) > 1 {
      // the number may stand below a heading of its own
      let above = first.filter {
        $0.value == number - 1 && (counts[$0.key] ?? 0) >= (counts[.deliberation] ?? 0)
      }
      if let style = above.min(by: { rank($0.key) < rank($1.key) })?.key { return style }
      return .deliberation
    }
    if (counts[.object] ?? 0) > 1 { return .object }
    let marked: [Style] = [.bulletAndCapitals, .numberAndCapitals, .numbers]
    let usual = marked.filter { (counts[$0] ?? 0) > 1 }
    if let earliest = usual.min(by: { (first[$0] ?? 0, rank($0)) < (first[$1] ?? 0, rank($1)) }) {
      return earliest
    }
    if counts[.capitals] ?? 0 > 0 { return .capitals }
    return [.deliberation, .object, .bulletAndCapitals, .numberAndCapitals].first {
      first[$0] != nil
    }
  }

  private static func rank(_ style: Style) -> Int {
    switch style {
    case .bulletAndCapitals: 0
    case .numberAndCapitals: 1
    default: 2
    }
  }

  /// Whether text of its own follows a numbered paragraph, and not the next number.
  private static func hasBody(_ paragraphs: [Paragraph], _ index: Int) -> Bool {
    guard index + 1 < paragraphs.count else { return false }
    let next = paragraphs[index + 1]
    return next.mark?.ordinal == nil || next.tokens.count > 25
  }

  /// Every way of setting headings that a paragraph follows.
  private static func styles(of paragraph: Paragraph) -> [Style] {
    guard paragraph.tokens.count < 80, !paragraph.isEmpty else { return [] }
    var result: [Style] = []
    if paragraph.isUnderlined, case .number? = paragraph.mark?.kind { result.append(.underlined) }
    if paragraph.begins(with: "objet"), paragraph.word(1) == ":" || paragraph.isInCapitals {
      result.append(.object)
    }
    if isDeliberationNumber(paragraph) { result.append(.deliberation) }
    let isShort = paragraph.tokens.count < 60 && paragraph.lastSign != "." || paragraph.isInCapitals
    guard isShort else { return result }
    switch paragraph.mark?.kind {
    case .bullet?, .lost?, .circle?: if isTitle(paragraph) { result.append(.bulletAndCapitals) }
    case .number?, .roman?:
      if isTitle(paragraph) { result.append(.numberAndCapitals) }
      result.append(.numbers)
    case .markdown(_, let number)?: if number != nil { result.append(.markdown) }
    case .letter?, .dash?: break
    case nil:
      let isApart = paragraph.blanksBefore > 0 || paragraph.lines.lowerBound == 0
      if isTitle(paragraph), isApart { result.append(.capitals) }
    }
    return result
  }

  /// Capitals that are no formula, no table and no name.
  private static func isTitle(_ paragraph: Paragraph) -> Bool {
    guard paragraph.isInCapitals, paragraph.text.utf8.count > 5 else { return false }
    if paragraph.mark?.ordinal != nil { return !paragraph.text.hasEuroSign }
    return !notTitles.contains(paragraph.word(0)) && !paragraph.contains("conseil municipal decide")
      && !paragraph.text.hasEuroSign
  }

  private static let notTitles: Set<String> = [
    "vu", "considerant", "decide", "total", "article", "depenses", "recettes", "pour", "contre",
    "abstention", "abstentions", "republique", "departement", "commune", "mairie", "presents",
    "absents", "absentes", "absent", "pouvoirs", "proces-verbal", "extrait", "ordre", "seance",
    "le", "la", "les",
    "adopte", "adoptee", "vote", "approuve", "autorise",
  ]

  /// « Questions diverses » apart from what stands around it: the last item has no number where
  /// numbers are those of deliberations.
  private static func isLastTitle(_ paragraph: Paragraph) -> Bool {
    paragraph.mark == nil && paragraph.blanksBefore > 0 && paragraph.tokens.count < 8
      && paragraph.lastSign.map { $0.isLetter || $0 == ":" } ?? false
      && ItemSections.isMiscellany(paragraph.text)
  }

  static func isDeliberationNumber(_ paragraph: Paragraph) -> Bool {
    guard paragraph.tokens.count < 60 else { return false }
    if paragraph.begins(with: "deliberation n"),
      paragraph.tokens.contains(where: { $0.kind != .word && $0.kind != .mark })
    {
      return true
    }
    return paragraph.begins(with: "dcm")
      || paragraph.begins(with: "deliberation")
        && {
          if case .figure? = paragraph.tokens.dropFirst().first?.kind { return true }
          return false
        }()
  }

  /// Whether the paragraph is the heading of an item.
  func isHeading(_ paragraph: Paragraph) -> Bool {
    guard let style else { return false }
    if style == .numbers, paragraph.mark?.ordinal != nil { return true }
    if style != .underlined, HeadingLook.isLastTitle(paragraph) { return true }
    return HeadingLook.styles(of: paragraph).contains(style)
  }
}

extension Paragraph {
  var isEmpty: Bool { body.isEmpty }
}

/// The list of an agenda: its entries look like the headings of the items, and are none.
struct AgendaList {
  private var last: Int?
  private var count = 0

  /// « Ordre du jour : »
  static func begins(with paragraph: Paragraph) -> Bool {
    paragraph.tokens.count < 9 && paragraph.contains("ordre du jour") && !paragraph.isUnderlined
      && !paragraph.contains("epuise")
  }

  /// Whether the next paragraph is still an entry: numbers go on, signs stay signs.
  mutating func takes(_ paragraph: Paragraph) -> Bool {
    defer { count += 1 }
    guard !paragraph.isUnderlined, RollCaption(paragraph) == nil, paragraph.tokens.count < 70 else {
      return false
    }
    guard let mark = paragraph.mark else {
      // unmarked entries stand one below the other
      return last == nil && (count == 0 || paragraph.blanksBefore == 0)
    }
    if case .number(let parts) = mark.kind, parts.count > 1 { return true }
    if let number = mark.ordinal {
      guard number == (last ?? 0) + 1 || last == nil && number <= 1 else { return false }
      last = number
      return true
    }
    return last == nil && paragraph.blanksBefore < 2
  }
}
