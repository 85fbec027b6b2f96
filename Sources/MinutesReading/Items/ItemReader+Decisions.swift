import MinutesModel
import MinutesWording

extension ItemReader {
  // MARK: Decision

  mutating func readDecision(_ paragraph: Paragraph) -> Bool {
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
    return readVoteLine(paragraph) || readNotice(paragraph)
  }

  /// « Le Conseil municipal prend acte. », word for word as the program writes it.
  private mutating func readNotice(_ paragraph: Paragraph) -> Bool {
    guard paragraph.tokens.count <= 12, paragraph.contains("prend acte") else { return false }
    return addDerivedSentence(paragraph)
  }

  /// Whether clauses stand at an index: entries, or paragraphs that begin with a deciding verb.
  func clausesFollow(_ index: Int) -> Bool {
    guard let next = paragraph(index) else { return false }
    if next.mark?.isSign == true { return true }
    if SetBeginning.isAlone(next.text) { return true }
    return isClause(next)
  }

  /// A clause without a sign, perhaps with a number.
  private func isClause(_ paragraph: Paragraph) -> Bool {
    switch paragraph.mark?.kind {
    case nil, .number?: DecidingVerb.beginsClause(paragraph)
    default: false
    }
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
    let reading = voteReading(lead.text)
    let hasClauses = clause != nil || clausesFollow(index)
    var (ballot, isDerived) = settled(
      reading, lead: lead.text, grammar: grammar ?? .verbs, hasClauses: hasClauses)
    let subject = isDerived ? takeSubject() : .empty
    ballot.subject = subject.text
    builder.close()
    builder.add(.ballot(ballot), at: lead) { [item = builder.item, isDerived] ledger, id in
      ledger.keep(subject, at: .field(FieldAddress(item: item, block: id, path: .lead), nil))
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

  /// « Amendement n° 1 : » right above a vote: what is voted on.
  private mutating func takeSubject() -> SourcedText {
    guard builder.openRole == .exposition, let last = builder.lastText, last.text.hasSuffix(":"),
      last.count < 90, !last.text.contains(". "), !last.text.folded.contains(" propose"),
      let text = builder.takeLastExposition()
    else { return .empty }
    return text.withoutColon
  }

  /// A whole sentence that the program itself would write of the vote, without clauses.
  private mutating func addDerivedSentence(_ paragraph: Paragraph) -> Bool {
    guard !clausesFollow(index + 1) || paragraph.lastSign == "." else { return false }
    let reading = voteReading(paragraph.text)
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
    for member in members where !recused.contains(where: { $0 == (member, vote) }) {
      recused.append((member, vote))
    }
  }

  /// Who takes no part in the item, or in some of its votes.
  var recusals: [Recusal] {
    let votes = builder.blocks.filter { $0.content.isBallot }.map(\.id)
    var members: [MemberID] = []
    for entry in recused
    where !members.contains(entry.member)
      && !withdrawn.contains(where: { $0.member == entry.member })
    {
      members.append(entry.member)
    }
    return members.map { member in
      let own = recused.filter { $0.member == member }.map(\.vote)
      return Recusal(member: member, votes: own.count == votes.count ? [] : own)
    } + withdrawn
  }

  /// The ballot with the wording that says the words of the text, if one does.
  func settled(
    _ reading: VoteReading, lead: String, grammar: OperativeGrammar, hasClauses: Bool,
    subject: String = ""
  ) -> (Ballot, isDerived: Bool) {
    let words = WordBag(lead)
    var ballot = reading.ballot
    ballot.subject = subject
    let plain = BallotWording(
      ballot, rollCall: reading.roll, council: context.council, president: context.president)
    for wording in [ResultWording.derived] + ResultFormula.allCases.map(ResultWording.formula) {
      let said = plain.worded(wording)
      let isSaid =
        subject.isEmpty && WordBag(said.pivot(grammar, hasClauses: hasClauses)) == words
        || !hasClauses && said.sentence.map { WordBag($0) == words } ?? false
      if isSaid {
        ballot.wording = wording
        return (ballot, true)
      }
      if reading.ballot.votes == .notTaken { break }
    }
    return (reading.ballot, false)
  }

  private mutating func readClauses(_ role: PassageRole) {
    isInRun = false
    var count = 0
    let isBelowClause = builder.lastText?.text.hasSuffix(":") == true && builder.openHasLines
    while let next = paragraph(index) {
      if let mark = next.mark, mark.isSign {
        guard count == 0 || levels.belongs(mark, next.indent) else { break }
        let level = levels.level(of: mark, next.indent, text: next.hanging)
        // below an article, entries are its own
        let isBelow = role == .operative(.articles) || isBelowClause
        builder.add(next.body, to: role, level: isBelow ? level + 1 : level)
        tellMark(of: next)
      } else if isClause(next), !levels.hasMarks || count == 0,
        next.mark != nil || PivotParagraph(next, followedByClauses: false) == nil
      {
        builder.add(next.withMark, to: role)
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

  // MARK: Votes apart

  private func voteReading(_ text: String) -> VoteReading {
    VoteReading(text, in: context, mode: mode, recusals: withdrawn)
  }

  /// « Vote : 15 pour », « Adopté à l’unanimité », « Le procès-verbal est approuvé à l’unanimité. »: a
  /// result told by itself.
  private mutating func readVoteLine(_ paragraph: Paragraph) -> Bool {
    guard isVoteLine(paragraph) || tellsVote(paragraph) else { return false }
    index += 1
    var lead = paragraph.body
    // counts one a line: « Pour : 12 », « Contre : 1 », then « La motion est adoptée. »
    while let next = self.paragraph(index), next.mark == nil, next.tokens.count < 24,
      isVoteLine(next),
      next.blanksBefore == 0
    {
      lead = lead.joined(next.body)
      index += 1
    }
    let reading = voteReading(lead.text)
    var (ballot, isDerived) = settled(
      reading, lead: lead.text, grammar: .verbs, hasClauses: false)
    var result = lead
    if !isDerived, let told = subjectAndResult(of: lead, reading) {
      (ballot, result) = (told.ballot, told.result)
      isDerived = true
    }
    builder.add(.ballot(ballot), at: lead) { [item = builder.item, isDerived, result] ledger, id in
      if isDerived {
        ledger.keep(
          lead.prefix(lead.count - result.count).withoutColon,
          at: .field(FieldAddress(item: item, block: id, path: .lead), nil))
        ledger.tell(result, at: .block(item, id), isExact: true)
      }
      if let doubt = reading.doubt { ledger.doubt(.vote, doubt, at: .block(item, id), lead) }
    }
    note(reading.recusals)
    if !isDerived {
      builder.begin(.operative(.verbs), lead: lead)
      builder.close()
    }
    return true
  }

  /// « Amendement n° 1 : adopté par 12 voix pour et 2 voix contre. »: what was voted on, in the ballot,
  /// and the words of the result; `nil` where the program would write them otherwise.
  private func subjectAndResult(
    of lead: SourcedText, _ reading: VoteReading
  ) -> (ballot: Ballot, result: SourcedText)? {
    for colon in ClaimToken.all(in: lead.text) where colon.text == ":" {
      let subject = lead.prefix(colon.range.lowerBound)
      let (ballot, isDerived) = settled(
        reading, lead: lead.text, grammar: .verbs, hasClauses: false, subject: subject.text)
      if isDerived { return (ballot, lead.dropping(colon.range.upperBound)) }
    }
    return nil
  }

  /// A line of hardly anything but words of a vote and names of members.
  private func isVoteLine(_ paragraph: Paragraph) -> Bool {
    guard paragraph.tokens.count < 60 else { return false }
    let words = paragraph.tokens.filter { $0.kind == .word }.map(\.text)
    guard !words.isEmpty,
      !ResultClaim.all(in: paragraph.readable).isEmpty || LabelledCounts(paragraph.tokens) != nil
    else { return false }
    let set = words.count { ItemReader.voteWords.contains($0) || context.nameWords.contains($0) }
    return set * 3 >= words.count * 2
  }

  /// A sentence of this session that tells how a vote went.
  private func tellsVote(_ paragraph: Paragraph) -> Bool {
    guard paragraph.tokens.count < 90, !paragraph.contains("est propose"),
      paragraph.index(ofAny: ItemReader.otherTimes) == nil, !paragraph.contains("deliberation du"),
      paragraph.index(ofAny: ["proceder", "procede"]) == nil,
      !paragraph.contains("lors de la seance")
    else { return false }
    return ResultClaim.all(in: paragraph.readable).contains { claim in
      if case .formula = claim.kind { true } else { false }
    }
  }

  private static let otherTimes = Set(
    words: "propose proposent rappelle rappelons avait avaient")

  private static let voteWords = Set(
    words: """
      vote votes pour contre abstention abstentions voix a l unanimite majorite des membres presents \
      present represente representes et votants suffrages exprimes adopte adoptee adoptes approuve \
      approuvee est la le deliberation proposition resultat du votant par conseil municipal dont de \
      rejete rejetee absolue main levee ont se sont s est abstenu abstenue abstenus abstenues pas part ne prend prennent m mme mm mmes motion vœu voeu
      """)

  /// A vote without a result in an item that tells the result elsewhere is none.
  mutating func dropPendingBallots() {
    let ballots = builder.blocks.compactMap(\.content.ballot)
    guard ballots.contains(where: { $0.votes != .notTaken }) else { return }
    builder.removeBlocks { block in block.content.ballot.map { $0.votes == .notTaken } ?? false }
  }
}
