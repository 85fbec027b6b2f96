import MinutesModel
import MinutesWording

extension ItemParts {
  /// A dispositif: its pivot, typed or derived from the ballot above it, and its clauses.
  mutating func add(_ dispositif: Dispositif) {
    let ballot = dispositif.ballot?.ballot
    let wording = BallotWording(
      ballot ?? Ballot(), of: dispositif.ballot?.block, in: minutes, at: item.id)
    let typedLead = dispositif.passage.lead.trimmingSpaces
    let lead = place(dispositif.block, .lead)
    let vote = dispositif.ballot.map { Place.block(item.id, $0.block) } ?? lead
    if let ballot {
      let subject = ballot.subject.trimmingSpaces
      if !subject.isEmpty { add(paragraph: subject + Glyph.colonAtEnd, at: vote) }
      addUnnamedRecusals(
        of: ballot, dispositif.ballot?.block, typedLead: typedLead, at: vote)
      addElection(ballot, dispositif.ballot?.block, at: vote)
    }
    if !typedLead.isEmpty {
      add(paragraph: typedLead, at: lead)
    } else if dispositif.continues {
      add(.space(1))
    } else {
      let hasClauses = !dispositif.passage.filledLines.isEmpty
      add(
        paragraph: item.isLeftUndecided
          ? ItemWording.undecided : wording.pivot(dispositif.grammar, hasClauses: hasClauses),
        at: vote)
    }
    addClauses(of: dispositif)
    guard let ballot else { return }
    if !typedLead.isEmpty, !tellsResult(of: ballot, wording, in: typedLead),
      let line = wording.resultLine
    {
      add(paragraph: line, at: vote)
    }
    addRollCall(of: wording, at: vote)
  }

  /// A ballot without a dispositif: a sentence of its own.
  mutating func add(_ ballot: Ballot, of block: BlockID) {
    let wording = BallotWording(ballot, of: block, in: minutes, at: item.id)
    addUnnamedRecusals(of: ballot, block, typedLead: "", at: .block(item.id, block))
    addElection(ballot, block, at: .block(item.id, block))
    if let sentence = wording.sentence {
      add(paragraph: sentence, at: .block(item.id, block))
    } else {
      let subject = ballot.subject.trimmingSpaces
      let words = wording.resultWords
      if !subject.isEmpty {
        let result = words.isEmpty ? "……" : words + "."
        add(paragraph: subject + Glyph.colon + result, at: .block(item.id, block))
      } else if let line = wording.resultLine {
        add(paragraph: line, at: .block(item.id, block))
      }
    }
    addRollCall(of: wording, at: .block(item.id, block))
  }

  /// Whether a typed introduction says the result: with words of a result, and where the result is
  /// typed too, with those.
  private func tellsResult(
    of ballot: Ballot, _ wording: BallotWording, in typedLead: String
  ) -> Bool {
    if case .typed = ballot.wording { return typedLead.contains(wording.resultWords) }
    return BallotWording.tellsResult(typedLead)
  }

  /// Names the recused where the result does not: it is typed, or there is none.
  private mutating func addUnnamedRecusals(
    of ballot: Ballot, _ block: BlockID?, typedLead: String, at place: Place
  ) {
    let isNamed: Bool
    switch (ballot.wording, ballot.votes) {
    case (.typed, _), (_, .notTaken), (_, .assent), (_, .rounds): isNamed = false
    default: isNamed = typedLead.isEmpty || !BallotWording.tellsResult(typedLead)
    }
    guard !isNamed else { return }
    let told = Set(detailedRecusals.map(\.member))
    let out = minutes.rollCall(at: item.id).voting(on: block).recused.subtracting(told)
    let recused = minutes.council.members.filter { out.contains($0.id) }
    if let sentence = BallotWording.recusal(of: recused) {
      add(paragraph: sentence, at: place)
    }
  }

  /// Who asked for the ballot, and how persons were elected.
  private mutating func addElection(_ ballot: Ballot, _ block: BlockID?, at place: Place) {
    guard ballot.nomination != nil || !ballot.requests.isEmpty else { return }
    let roll = minutes.rollCall(at: item.id).voting(on: block)
    for line in ElectionWording(ballot, rollCall: roll, council: minutes.council).lines {
      add(paragraph: line, at: place)
    }
  }

  private mutating func addRollCall(of wording: BallotWording, at place: Place?) {
    let lines = wording.rollCallLines
    if !lines.isEmpty { add(.space(1)) }
    for line in lines { add(.paragraph(line + "."), at: place) }
  }

  private mutating func addClauses(of dispositif: Dispositif) {
    let clauses = dispositif.passage.filledLines
    let grammar = dispositif.grammar
    let texts = ClausePunctuation.texts(of: clauses.map(\.line), in: dispositif)
    var marks = ListMarks(.dash)
    var article = dispositif.firstArticle - 1
    for ((index, line), text) in zip(clauses, texts) {
      let block = dispositif.block
      let place = place(block, .line(index))
      guard grammar == .articles else {
        let mark = line.isUnmarked ? nil : marks.mark(level: line.level)
        add(
          .entry(ListMarks.withoutOwnMark(text), level: line.level, mark: mark), at: place)
        continue
      }
      if line.level == 0 {
        if line.isUnmarked {
          add(paragraph: text, at: place)
        } else {
          article += 1
          add(paragraph: dispositif.captioned(text, article: article), at: place)
        }
      } else {
        let level = line.level - 1
        let mark = line.isUnmarked ? nil : marks.mark(level: level)
        add(.entry(text, level: level, mark: mark), at: place)
      }
    }
  }
}
