import MinutesModel
import MinutesWording

/// An item as it lies in the text: its heading, the lines below it, and its sub-items.
struct ItemSection {
  /// Given once all sections are known.
  var id = ItemID(0)
  var title: SourcedText
  /// « Délibération n° 2022-41 » above the title.
  var number: SourcedText = .empty
  /// The number and other words of the heading that are no part of the title.
  var preface: SourcedText = .empty
  /// The lines of its own text.
  var lines: Range<Int>
  var children: [ItemSection] = []
  /// Words of the heading that are already text.
  var lead: SourcedText = .empty
}

extension ItemSection {
  /// The section and all below it, in the order of the agenda.
  var flattened: [ItemSection] { [self] + children.flatMap(\.flattened) }
}

/// Cuts the body of the minutes into items.
struct ItemSections {
  private let paragraphs: [Paragraph]
  private let look: HeadingLook
  private(set) var sections: [ItemSection] = []
  /// The lines before the first heading.
  private(set) var preamble: Range<Int> = 0..<0

  /// The titles that the agenda announces, comparable, by their numbers.
  private let announced: [Int: String]

  /// - Parameters:
  ///   - end: the line after the last item.
  ///   - announced: the titles of the agenda by their numbers.
  init(
    _ paragraphs: ArraySlice<Paragraph>, look: HeadingLook, end: Int, announced: [Int: String] = [:]
  ) {
    self.paragraphs = Array(paragraphs)
    self.look = look
    self.announced = announced
    let start = paragraphs.first?.lines.lowerBound ?? end
    let headings = headings()
    preamble = start..<(headings.first.map { self.paragraphs[$0].lines.lowerBound } ?? end)
    for (position, index) in headings.enumerated() {
      let next = position + 1 < headings.count ? headings[position + 1] : self.paragraphs.count
      let last = next < self.paragraphs.count ? self.paragraphs[next].lines.lowerBound : end
      add(self.paragraphs[index], inner: index + 1..<next, end: last)
    }
  }

  /// Where the items begin: where numbers tell, each goes on from the one before, unlike those of a
  /// list inside an item.
  private func headings() -> [Int] {
    var result: [Int] = []
    var (last, greatest): (Int?, Int?)
    for index in paragraphs.indices where look.isHeading(paragraphs[index]) {
      let number = paragraphs[index].mark?.ordinal
      if look.style == .numbers, let number, isAnnouncedBelow(number, index) { continue }
      let isInSequence =
        switch look.style {
        case .numberAndCapitals: number.map { $0 > (last ?? 0) || last == nil } ?? false
        case .numbers: number.map { $0 == (greatest ?? 0) + 1 } ?? false
        default: true
        }
      if isInSequence { result.append(index) }
      if let number {
        last = number
        greatest = max(greatest ?? number, number)
      }
    }
    return result
  }

  /// Whether the agenda has another title for that number, and it stands further down: what has the
  /// number here is a part of an item.
  private func isAnnouncedBelow(_ number: Int, _ index: Int) -> Bool {
    guard let title = announced[number], paragraphs[index].text.comparable != title else {
      return false
    }
    return paragraphs[(index + 1)...].contains {
      $0.mark?.ordinal == number && $0.text.comparable == title
    }
  }

  private mutating func add(_ heading: Paragraph, inner: Range<Int>, end: Int) {
    let bodyStart = heading.lines.upperBound + (heading.isUnderlined ? 1 : 0)
    let (preface, title) = ItemSections.title(of: heading)
    var section = ItemSection(
      title: title, preface: preface, lines: bodyStart..<max(bodyStart, end))
    if look.style == .underlined, case .number(let parts)? = heading.mark?.kind, parts.count > 1,
      nest(section, depth: parts.count - 1)
    {
      return
    }
    if HeadingLook.isDeliberationNumber(heading), heading.tokens.count < 12,
      let first = inner.first, paragraphs[first].begins(with: "objet")
    {
      let (label, object) = ItemSections.title(of: paragraphs[first])
      section.number = section.preface.joined(section.title)
      section.preface = label
      section.title = object
      section.lines =
        paragraphs[first].lines
        .upperBound..<max(paragraphs[first].lines.upperBound, section.lines.upperBound)
    }
    if section.number.isEmpty, let (number, own) = ItemSections.numberAndTitle(of: heading) {
      section.number = number
      section.preface = .empty
      section.title = own
    }
    if look.style != .underlined { addSubsections(to: &section, inner: inner, end: end) }
    sections.append(section)
  }

  /// Puts a sub-item under the last item of the level above; false when there is none.
  private mutating func nest(_ section: ItemSection, depth: Int) -> Bool {
    guard !sections.isEmpty else { return false }
    func insert(into parent: inout ItemSection, depth: Int) {
      if depth <= 1 || parent.children.isEmpty {
        parent.children.append(section)
      } else {
        insert(into: &parent.children[parent.children.count - 1], depth: depth - 1)
      }
    }
    insert(into: &sections[sections.count - 1], depth: depth)
    return true
  }

  /// « Délibération n° 2023-24 : Tarifs de la cantine » on one line: the number, and the title alone.
  static func numberAndTitle(of heading: Paragraph) -> (number: SourcedText, title: SourcedText)? {
    guard HeadingLook.isDeliberationNumber(heading), heading.mark == nil else { return nil }
    var index = 1
    while index < heading.tokens.count,
      ["n", "°", "no", "numero", ":"].contains(heading.word(index))
    {
      index += 1
    }
    let first = index
    // « 2023-24 », « 2023/06-12 », « D2023.05 » are numbers with signs of their own
    while index < heading.tokens.count, isOfNumber(heading, index, from: first) { index += 1 }
    let sign = index
    while index < heading.tokens.count,
      [":", "-", "–", "—", ".", "objet"].contains(heading.word(index))
    {
      index += 1
    }
    guard sign > first, index > sign, index < heading.tokens.count else { return nil }
    return (heading.slice(0..<sign), heading.slice(index..<heading.tokens.count))
  }

  private static func isOfNumber(_ heading: Paragraph, _ index: Int, from first: Int) -> Bool {
    let token = heading.tokens[index]
    // what a number is made of stands without spaces
    if index > first, token.range.lowerBound > heading.tokens[index - 1].range.upperBound {
      return false
    }
    switch token.kind {
    case .integer, .figure: return true
    case .word: return token.text.contains(where: \.isNumber) || token.text.utf8.count <= 3
    case .mark:
      guard ["-", "/", ".", "_", "–"].contains(token.text), index + 1 < heading.tokens.count else {
        return false
      }
      return heading.tokens[index + 1].range.lowerBound == token.range.upperBound
    }
  }

  /// The words of a heading without its « Objet : » or number, and without a colon at its end.
  static func title(of heading: Paragraph) -> (preface: SourcedText, title: SourcedText) {
    var start = 0
    if heading.begins(with: "objet") {
      start = heading.word(1) == ":" ? 2 : 1
    }
    var end = heading.tokens.count
    while end > start + 1, heading.word(end - 1) == ":" || heading.word(end - 1) == "*" { end -= 1 }
    guard start > 0 || end < heading.tokens.count else { return (heading.markText, heading.body) }
    return (heading.markText.joined(heading.slice(0..<start)), heading.slice(start..<end))
  }

  // MARK: Sub-items

  /// Sub-items set with a dash: capitals under a heading that groups them, short lines under
  /// « Divers ».
  private func addSubsections(to section: inout ItemSection, inner: Range<Int>, end: Int) {
    if addNumbered(to: &section, inner: inner, end: end) { return }
    let isMiscellany = ItemSections.isMiscellany(section.title.text)
    let starts = inner.filter { index in
      let paragraph = paragraphs[index]
      guard paragraph.mark?.kind == .dash || isMiscellany && paragraph.mark?.isSign == true else {
        return false
      }
      if paragraph.isInCapitals, paragraph.text.utf8.count > 5, !paragraph.text.hasEuroSign {
        return true
      }
      return isMiscellany && paragraph.mark?.kind == .dash
        && (paragraph.lastSign != "." && paragraph.tokens.count < 40
          || paragraph.index(of: ":").map { $0 < 12 } ?? false)
    }
    guard let first = starts.first else { return }
    // among sentences, short lines are entries of a list too
    let dashes = inner.count {
      paragraphs[$0].mark?.kind == .dash && paragraphs[$0].indent <= paragraphs[first].indent
    }
    if isMiscellany, dashes > starts.count, !starts.contains(where: { paragraphs[$0].isInCapitals })
    {
      return
    }
    // a dash that only stands in a list of the heading's own text opens no sub-item
    guard isMiscellany || starts.contains(where: { paragraphs[$0].isInCapitals }) else { return }
    section.lines =
      section.lines.lowerBound..<max(section.lines.lowerBound, paragraphs[first].lines.lowerBound)
    for (position, index) in starts.enumerated() {
      let next =
        position + 1 < starts.count ? paragraphs[starts[position + 1]].lines.lowerBound : end
      let heading = paragraphs[index]
      var (preface, title) = ItemSections.title(of: heading)
      let bodyStart = heading.lines.upperBound
      if isMiscellany, let colon = heading.index(of: ":"), colon + 1 < heading.tokens.count {
        // « Prochaines réunions : 2 mars, 30 mars »
        title = heading.slice(0..<colon)
        preface = heading.markText
        var child = ItemSection(
          title: title, preface: preface, lines: bodyStart..<max(bodyStart, next))
        child.lead = heading.slice(colon + 1..<heading.tokens.count)
        section.children.append(child)
        continue
      }
      section.children.append(
        ItemSection(title: title, preface: preface, lines: bodyStart..<max(bodyStart, next)))
    }
  }

  /// Sub-items with numbers of their own: « 5.1 Club de gouren » below « 5. Subventions ».
  private func addNumbered(to section: inout ItemSection, inner: Range<Int>, end: Int) -> Bool {
    guard inner.lowerBound > 0, let number = paragraphs[inner.lowerBound - 1].mark?.ordinal else {
      return false
    }
    var starts: [Int] = []
    for index in inner {
      let paragraph = paragraphs[index]
      guard case .number(let parts)? = paragraph.mark?.kind, parts == [number, starts.count + 1],
        paragraph.tokens.count < 40, paragraph.lastSign != "."
      else { continue }
      starts.append(index)
    }
    guard let first = starts.first else { return false }
    section.lines =
      section.lines.lowerBound..<max(section.lines.lowerBound, paragraphs[first].lines.lowerBound)
    for (position, index) in starts.enumerated() {
      let next =
        position + 1 < starts.count ? paragraphs[starts[position + 1]].lines.lowerBound : end
      let bodyStart = paragraphs[index].lines.upperBound
      let (preface, title) = ItemSections.title(of: paragraphs[index])
      section.children.append(
        ItemSection(title: title, preface: preface, lines: bodyStart..<max(bodyStart, next)))
    }
    return true
  }

  /// « Divers », « Questions diverses », « Informations ».
  static func isMiscellany(_ title: String) -> Bool {
    let folded = title.folded
    return folded.hasPrefix("divers") || folded.hasPrefix("questions diverses")
      || folded.hasPrefix("informations")
      || folded.hasPrefix("affaires diverses") || folded.hasPrefix("points divers")
  }
}
