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
  /// Who is said to take no part in a vote of it.
  private var recused: [(member: MemberID, vote: BlockID)] = []
  var state = ItemState.done
  /// What the budget authorisation is made of, found before the rest is read.
  var authorisation: AuthorisationSource?
  /// The index of the plan read last.
  var planBlock: Int?
  /// The levels of the list that is open: how far in its entries begin, and their marks.
  private var levels = ListLevels()

  init(
    _ pieces: [Piece], item: ItemID, nextBlock: Int, context: RollContext, isSpaced: Bool,
    ledger: Ledger
  ) {
    self.pieces = pieces
    self.isSpaced = isSpaced
    self.context = context
    builder = BlockBuilder(item: item, nextBlock: nextBlock, ledger: ledger)
    authorisation = AuthorisationSource(pieces)
  }

  /// Reads everything; words of the heading that are text come first.
  mutating func read(lead: SourcedText) {
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
  }

  func paragraph(_ index: Int) -> Paragraph? {
    guard pieces.indices.contains(index), case .paragraph(let paragraph) = pieces[index] else {
      return nil
    }
    return paragraph
  }

  private mutating func read(_ paragraph: Paragraph) {
    if readAuthorisation(paragraph) || readSetSentence(paragraph) || readRecital(paragraph)
      || readDecision(paragraph) || readEntry(paragraph) || readQuotation(paragraph)
    {
      return
    }
    if isHeading(paragraph) {
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
  private mutating func tellMark(of paragraph: Paragraph) {
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
  private mutating func readContinuation(_ paragraph: Paragraph) -> Bool {
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
  private var isInRun = false

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

  // MARK: Decision

  private mutating func readDecision(_ paragraph: Paragraph) -> Bool {
    guard paragraph.mark == nil || paragraph.mark?.kind == .lost else { return false }
    // « Le conseil municipal : » alone leads over with the next paragraph
    let isName = paragraph.tokens.count <= 5 && paragraph.begins(with: "le conseil municipal")
    let leads =
      isName
      && self.paragraph(index + 1).map {
        $0.mark == nil && PivotParagraph($0, followedByClauses: clausesFollow(index + 2)) != nil
      } ?? false
    if let pivot = PivotParagraph(paragraph, followedByClauses: leads || clausesFollow(index + 1)) {
      readDecision(paragraph, pivot)
      return true
    }
    return readVoteLine(paragraph)
  }

  /// Whether clauses stand at an index: entries, or paragraphs that begin with a deciding verb.
  func clausesFollow(_ index: Int) -> Bool {
    guard let next = paragraph(index) else { return false }
    if next.mark?.isSign == true { return true }
    if SetBeginning.isAlone(next.text) { return true }
    return next.mark == nil && DecidingVerb.beginsClause(next)
  }

  private mutating func readDecision(_ first: Paragraph, _ pivot: PivotParagraph) {
    if addDerivedSentence(first) { return }
    var lead = first.body
    var clause: (text: SourcedText, grammar: OperativeGrammar)?
    index += 1
    switch pivot.end {
    case .whole: break
    case .inline(let start, let rest, let grammar):
      lead = start
      clause = (rest, grammar)
    case .open:
      // « Le conseil municipal : », « Après en avoir délibéré, », « DECIDE » are one introduction
      while let next = paragraph(index), next.mark == nil, clause == nil {
        guard let more = PivotParagraph(next, followedByClauses: clausesFollow(index + 1)),
          !DecidingVerb.beginsClause(next) || SetBeginning.isAlone(next.text)
        else { break }
        index += 1
        switch more.end {
        case .open: lead = lead.joined(next.body)
        case .inline(let start, let rest, let grammar):
          lead = lead.joined(start)
          clause = (rest, grammar)
        case .whole:
          lead = lead.joined(next.body)
        }
        if case .whole = more.end { break }
      }
    }
    addDispositif(lead: lead, clause: clause)
  }

  /// Adds the ballot that an introduction tells and the clauses below it.
  mutating func addDispositif(
    lead: SourcedText, clause: (text: SourcedText, grammar: OperativeGrammar)?
  ) {
    var clauses: [(text: SourcedText, level: Int, isUnmarked: Bool)] = []
    var grammar = clause?.grammar
    if let clause { clauses.append((clause.text, 0, false)) }
    if let first = paragraph(index), clausesFollow(index) {
      grammar = grammar ?? DecidingVerb.grammar(of: first)
    }
    let role = PassageRole.operative(grammar ?? .verbs)
    let reading = VoteReading(lead.text, in: context)
    let hasClauses = clause != nil || clausesFollow(index)
    let following = clause?.text.text ?? paragraph(index)?.text ?? ""
    let (ballot, isDerived) = settled(
      reading, lead: lead.text, grammar: grammar ?? .verbs, hasClauses: hasClauses)
    builder.close()
    _ = following
    builder.add(.ballot(ballot), at: lead) { [item = builder.item] ledger, id in
      if isDerived { ledger.tell(lead, at: .block(item, id), isExact: true) }
      if let doubt = reading.doubt { ledger.doubt(.vote, doubt, at: .block(item, id), lead) }
    }
    note(reading.recusals)
    guard hasClauses || !isDerived else { return }
    builder.begin(role, lead: isDerived ? .empty : lead)
    levels = ListLevels()
    for entry in clauses { builder.add(entry.text, to: role, level: entry.level) }
    readClauses(role)
    tellRollCall(of: ballot, reading.roll)
  }

  /// A whole sentence that the program itself would write of the vote, without clauses.
  private mutating func addDerivedSentence(_ paragraph: Paragraph) -> Bool {
    guard !clausesFollow(index + 1) || paragraph.lastSign == "." else { return false }
    let reading = VoteReading(paragraph.text, in: context)
    let (ballot, isDerived) = settled(
      reading, lead: paragraph.text, grammar: .verbs, hasClauses: false)
    guard isDerived, reading.tellsResult else { return false }
    index += 1
    builder.add(.ballot(ballot), at: paragraph.body) { [item = builder.item] ledger, id in
      ledger.tell(paragraph.body, at: .block(item, id), isExact: true)
    }
    note(reading.recusals)
    tellRollCall(of: ballot, reading.roll)
    return true
  }

  /// « Ont voté pour : … », as the program writes it below a public ballot.
  private mutating func tellRollCall(of ballot: Ballot, _ roll: RollCall) {
    let wording = BallotWording(
      ballot, rollCall: roll, council: context.council, president: context.president)
    let lines = wording.rollCallLines.map(WordBag.init)
    guard !lines.isEmpty, let block = builder.blocks.last?.id else { return }
    while let next = paragraph(index), lines.contains(WordBag(next.text)) {
      builder.ledger.tell(next.body, at: .block(builder.item, block), isExact: true)
      index += 1
    }
  }

  private mutating func note(_ members: [MemberID]) {
    guard let vote = builder.blocks.last(where: { $0.content.isBallot })?.id else { return }
    for member in members { recused.append((member, vote)) }
  }

  /// Who takes no part in the item, or in some of its votes.
  var recusals: [Recusal] {
    let votes = builder.blocks.filter { $0.content.isBallot }.map(\.id)
    var members: [MemberID] = []
    for entry in recused where !members.contains(entry.member) { members.append(entry.member) }
    return members.map { member in
      let own = recused.filter { $0.member == member }.map(\.vote)
      return Recusal(member: member, votes: own.count == votes.count ? [] : own)
    }
  }

  /// The ballot with the wording that says the words of the text, if one does.
  func settled(
    _ reading: VoteReading, lead: String, grammar: OperativeGrammar, hasClauses: Bool
  ) -> (Ballot, isDerived: Bool) {
    let words = WordBag(lead)
    for wording in [ResultWording.derived] + ResultFormula.allCases.map(ResultWording.formula) {
      var attempt = reading.ballot
      attempt.wording = wording
      let said = BallotWording(
        attempt, rollCall: reading.roll, council: context.council, president: context.president)
      if WordBag(said.pivot(grammar, hasClauses: hasClauses)) == words { return (attempt, true) }
      if !hasClauses, let sentence = said.sentence, WordBag(sentence) == words {
        return (attempt, true)
      }
      if reading.ballot.votes == .notTaken { break }
    }
    return (reading.ballot, false)
  }

  private mutating func readClauses(_ role: PassageRole) {
    isInRun = false
    var count = 0
    while let next = paragraph(index) {
      if let mark = next.mark, mark.isSign {
        guard count == 0 || levels.belongs(mark, next.indent) else { break }
        let level = levels.level(of: mark, next.indent, text: next.hanging)
        // below an article, entries are its own
        builder.add(next.body, to: role, level: role == .operative(.articles) ? level + 1 : level)
        tellMark(of: next)
      } else if next.mark == nil, DecidingVerb.beginsClause(next), !levels.hasMarks || count == 0,
        PivotParagraph(next, followedByClauses: false) == nil
      {
        builder.add(clauseText(next, role), to: role)
      } else if !readContinuation(next) {
        break
      } else {
        count += 1
        continue
      }
      count += 1
      index += 1
      isInRun = false
    }
  }

  /// « Article 1er : … » without its number where the program writes it itself.
  private mutating func clauseText(_ paragraph: Paragraph, _ role: PassageRole) -> SourcedText {
    paragraph.body
  }

  // MARK: Votes apart

  /// « Vote : 15 pour », « Adopté à l’unanimité »: a result on a line of its own.
  private mutating func readVoteLine(_ paragraph: Paragraph) -> Bool {
    guard paragraph.tokens.count < 60, !ResultClaim.all(in: paragraph.text).isEmpty,
      ItemReader.isVoteLine(paragraph)
    else { return false }
    index += 1
    var lead = paragraph.body
    // counts one a line: « Pour : 12 », « Contre : 1 »
    while let next = self.paragraph(index), next.tokens.count < 12, ItemReader.isVoteLine(next),
      next.blanksBefore == 0
    {
      lead = lead.joined(next.body)
      index += 1
    }
    let saved = index
    let reading = VoteReading(lead.text, in: context)
    let (ballot, isDerived) = settled(
      reading, lead: lead.text, grammar: .verbs, hasClauses: false)
    index = saved
    builder.add(.ballot(ballot), at: lead) { [item = builder.item] ledger, id in
      if isDerived { ledger.tell(lead, at: .block(item, id), isExact: true) }
      if let doubt = reading.doubt { ledger.doubt(.vote, doubt, at: .block(item, id), lead) }
    }
    note(reading.recusals)
    if !isDerived {
      builder.begin(.operative(.verbs), lead: lead)
      builder.close()
    }
    return true
  }

  private static func isVoteLine(_ paragraph: Paragraph) -> Bool {
    let words = paragraph.tokens.filter { $0.kind == .word }.map(\.text)
    guard !words.isEmpty else { return false }
    let set = words.count { voteWords.contains($0) }
    return set * 3 >= words.count * 2
  }

  private static let voteWords = Set(
    words: """
      vote votes pour contre abstention abstentions voix a l unanimite majorite des membres presents \
      present represente representes et votants suffrages exprimes adopte adoptee adoptes approuve \
      approuvee est la le deliberation proposition resultat du votant par conseil municipal dont de \
      rejete rejetee absolue main levee pas part ne prend prennent m mme mm mmes
      """)
}

/// The folded words of a text, however they are ordered.
struct WordBag: Equatable {
  private let words: [String]

  init(_ text: String) {
    words = ClaimToken.all(in: text).filter { $0.kind != .mark }.map(\.text).sorted()
  }
}
