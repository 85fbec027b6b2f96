import MinutesModel
import MinutesWording

/// Reads the text of one item into its blocks.
struct ItemReader {
  let pieces: [Piece]
  let context: RollContext
  /// Whether blank lines part the paragraphs of the text.
  let isSpaced: Bool
  var builder: BlockBuilder
  var index = 0
  var rapporteur: MemberID?
  var replacedAct: ReplacedAct?
  /// Who is said to withdraw from the whole item.
  let withdrawn: [Recusal]
  /// Sentences that the program prints of facts of the item.
  let derived: [WordBag]
  /// How the item is voted.
  let mode: BallotMode
  /// What else is known of the item.
  var facts = ItemFacts()
  var recused: [(member: MemberID, vote: BlockID)] = []
  var state = ItemState.done
  /// What the budget authorisation is made of, found before the rest is read.
  var authorisation: AuthorisationSource?
  /// The elections that it tells, as long as they are not in the record.
  var elections: [ElectionSource]
  private(set) var title = ""
  /// The index of the plan read last.
  var planBlock: Int?
  /// The levels of the list that is open: how far in its entries begin, and their marks.
  var levels = ListLevels()

  init(
    _ pieces: [Piece], item: ItemID, nextBlock: Int, context: RollContext, isSpaced: Bool,
    derived: [WordBag], ledger: consuming Ledger
  ) {
    self.derived = derived
    self.pieces = pieces
    self.isSpaced = isSpaced
    self.context = context
    builder = BlockBuilder(item: item, nextBlock: nextBlock, ledger: ledger)
    authorisation = AuthorisationSource(pieces)
    elections = ElectionReader(pieces, in: context).elections
    let paragraphs = pieces.compactMap {
      if case .paragraph(let paragraph) = $0 { paragraph } else { nil }
    }
    withdrawn = paragraphs.flatMap { RecusalSentence($0, in: context)?.recusals ?? [] }
    mode = ItemReader.mode(of: paragraphs)
  }

  /// How the item says that is voted, where it says so apart from the result.
  private static func mode(of paragraphs: [Paragraph]) -> BallotMode {
    for paragraph in paragraphs
    where paragraph.index(ofAny: ["scrutin", "bulletins", "bulletin"]) != nil {
      if paragraph.contains("scrutin secret") || paragraph.contains("bulletin secret")
        || paragraph.contains("bulletins secrets")
      {
        return .secret
      }
      if paragraph.contains("scrutin public") { return .rollCall }
    }
    return .showOfHands
  }

  /// Reads everything; words of the heading that are text come first.
  mutating func read(lead: SourcedText, title: String) {
    self.title = title
    if !lead.isEmpty { builder.add(lead, to: .exposition) }
    while index < pieces.count {
      switch pieces[index] {
      case .grid(let grid):
        add(grid)
        index += 1
      case .plan(let plan):
        add(plan)
        index += 1
      case .paragraph(let paragraph):
        read(paragraph)
      }
    }
    builder.close()
    leaveOutDerivedMarks()
    dropPendingBallots()
    addElections()
    facts.recusals = recusals
  }

  func paragraph(_ index: Int) -> Paragraph? {
    guard pieces.indices.contains(index), case .paragraph(let paragraph) = pieces[index] else {
      return nil
    }
    return paragraph
  }

  private mutating func read(_ paragraph: Paragraph) {
    if !elections.isEmpty, readElection() { return }
    if readAuthorisation(paragraph) || readSetSentence(paragraph) || readRecital(paragraph)
      || readFundingList(paragraph) || readFundingSentence(paragraph) || readDecision(paragraph)
      || readEntry(paragraph) || readQuotation(paragraph)
    {
      return
    }
    if isHeading(paragraph) || isHeadingAlone(paragraph) {
      builder.begin(.heading)
      builder.add(
        paragraph.mark?.isSign == false ? paragraph.withMark : paragraph.body, to: .heading)
      if paragraph.mark?.isSign == true { tellMark(of: paragraph) }
      builder.close()
    } else {
      let text = paragraph.mark == nil ? paragraph.body : paragraph.withMark
      builder.add(text, to: builder.openRole == .discussion ? .discussion : .exposition)
    }
    index += 1
  }

  // MARK: Recitals

  private mutating func readRecital(_ paragraph: Paragraph) -> Bool {
    guard let role = ItemReader.recitalRole(paragraph) else {
      // « Le Conseil municipal, » over the visas
      if paragraph.tokens.count <= 6, paragraph.begins(with: "le conseil municipal"),
        let next = self.paragraph(index + 1), let role = ItemReader.recitalRole(next)
      {
        builder.begin(role, lead: paragraph.body)
        index += 1
        return true
      }
      return false
    }
    builder.add(paragraph.body, to: role)
    tellMark(of: paragraph)
    index += 1
    return true
  }

  /// The sign of an entry that the record’s list writes itself.
  mutating func tellMark(of paragraph: Paragraph) {
    builder.ledger.tell(paragraph.markText, at: .item(builder.item), isExact: true)
  }

  private static func recitalRole(_ paragraph: Paragraph) -> PassageRole? {
    guard paragraph.mark == nil || paragraph.mark?.isSign == true,
      paragraph.text.first?.isUppercase == true
    else { return nil }
    switch paragraph.word(0) {
    case "vu": return .visas
    case "considerant": return .considerants
    default: return nil
    }
  }

  // MARK: Lists

  private mutating func readEntry(_ paragraph: Paragraph) -> Bool {
    if isUnmarkedEntry(paragraph) {
      if builder.openRole != .list(.none) {
        builder.begin(.list(.none), lead: leadOfList(paragraph))
      }
      levels.beginUnmarked(paragraph.indent)
      builder.add(paragraph.withMark, to: .list(.none))
      index += 1
      return true
    }
    guard let mark = paragraph.mark,
      mark.isSign || isNumberedEntry(paragraph) || isLetteredEntry(paragraph)
    else {
      return readContinuation(paragraph)
    }
    let isOpen: Bool
    if case .list? = builder.openRole { isOpen = true } else { isOpen = false }
    if !isOpen || !levels.belongs(mark, paragraph.indent) {
      let lead = leadOfList(paragraph)
      levels = ListLevels()
      builder.begin(.list(ListLevels.marker(of: mark)), lead: lead)
    }
    let level = levels.level(of: mark, paragraph.indent, text: paragraph.hanging)
    let role = builder.openRole ?? .list(.dash)
    let writesMark = mark.isSign || role == .list(.number) && levels.isNext(mark, level: level)
    builder.add(writesMark ? paragraph.body : paragraph.withMark, to: role, level: level)
    if writesMark { tellMark(of: paragraph) }
    index += 1
    return true
  }

  /// The sentence that introduces a list: right above it, or ending with a colon.
  private mutating func leadOfList(_ first: Paragraph) -> SourcedText {
    guard builder.openRole == .exposition, let last = builder.lastText else { return .empty }
    let isAbove = first.blanksBefore == 0 && (first.indent >= 2 || last.text.hasSuffix(":"))
    guard
      isAbove || !isSpaced && last.text.hasSuffix(":") || isApart(first) && last.text.hasSuffix(":")
    else { return .empty }
    return builder.takeLastExposition() ?? .empty
  }

  /// Whether entries stand apart from the sentence that introduces them, as word processors set them.
  private func isApart(_ first: Paragraph) -> Bool { first.indent < 2 }

  /// An entry of a list whose texts bring their own numbers, as this program sets it: two columns in,
  /// without a sign.
  private func isUnmarkedEntry(_ paragraph: Paragraph) -> Bool {
    guard isSpaced, paragraph.indent == 2, paragraph.mark?.isSign != true else { return false }
    if case .list(.none)? = builder.openRole { return true }
    guard !isNumberedEntry(paragraph) else { return false }
    if case .number? = paragraph.mark?.kind, case .list? = builder.openRole { return false }
    return paragraph.mark != nil
  }

  /// « 1. », « 2. » one after the other are a list, one alone is a heading or prose.
  private func isNumberedEntry(_ paragraph: Paragraph) -> Bool {
    guard case .number(let parts)? = paragraph.mark?.kind, parts.count == 1 else { return false }
    if case .list(.number)? = builder.openRole { return true }
    guard parts[0] == 1, !isHeading(paragraph) else { return false }
    if paragraph.blanksBefore == 0, builder.openRole == .exposition,
      builder.lastText?.text.hasSuffix(":") == true
    {
      return true
    }
    for next in index + 1..<min(index + 12, pieces.count) {
      guard let next = self.paragraph(next), next.blanksBefore == 0 || next.mark != nil else {
        return false
      }
      if case .number([2])? = next.mark?.kind { return next.indent == paragraph.indent }
      guard next.indent > paragraph.indent else { return false }
    }
    return false
  }

  /// « a) » below an entry.
  private func isLetteredEntry(_ paragraph: Paragraph) -> Bool {
    guard case .letter? = paragraph.mark?.kind, case .list? = builder.openRole else { return false }
    return paragraph.blanksBefore == 0
  }

  /// A paragraph without a mark between two entries of a list, or below an entry that introduces it.
  mutating func readContinuation(_ paragraph: Paragraph) -> Bool {
    guard let role = builder.openRole, builder.openHasLines, paragraph.mark == nil,
      !isHeading(paragraph)
    else { return false }
    switch role {
    case .list, .operative: break
    default: return false
    }
    let isHanging =
      paragraph.blanksBefore == 0 && paragraph.indent >= 4 && levels.isText(at: paragraph.indent)
    guard isHanging || !(isSpaced && paragraph.blanksBefore > 0) && entryFollows() else {
      return false
    }
    let level = builder.lastLevel ?? 0
    if isHanging {
      builder.add(
        paragraph.body, to: role, level: levels.level(ofText: paragraph.indent) ?? level,
        isUnmarked: true)
    } else if ItemReader.isShortLine(paragraph),
      builder.lastText?.text.hasSuffix(":") == true || isInRun
    {
      builder.add(paragraph.body, to: role, level: 1)
    } else {
      builder.add(paragraph.body, to: role, level: 0, isUnmarked: true)
    }
    isInRun = ItemReader.isShortLine(paragraph) && paragraph.lastSign != ":"
    index += 1
    return true
  }

  /// Whether the line before was one of a run of short lines under an entry.
  var isInRun = false

  private static func isShortLine(_ paragraph: Paragraph) -> Bool {
    guard let last = paragraph.lastSign else { return false }
    return paragraph.text.count < 110 && !".:;".contains(last)
  }

  /// Whether an entry of the same list comes before anything else than paragraphs.
  private func entryFollows() -> Bool {
    for next in index + 1..<min(index + 45, pieces.count) {
      guard let paragraph = paragraph(next) else { continue }
      if let mark = paragraph.mark, mark.isSign {
        return levels.isOutermost(mark, paragraph.indent)
      }
      if ItemReader.recitalRole(paragraph) != nil || isHeading(paragraph) { return false }
      if PivotParagraph(paragraph, followedByClauses: false) != nil { return false }
    }
    return false
  }
}

/// The folded words of a text, however they are ordered.
struct WordBag: Equatable {
  private let words: [String]

  var count: Int { words.count }

  init(_ text: String) {
    words = ClaimToken.all(in: text).filter { $0.kind != .mark }.map(\.text).sorted()
  }
}
