import MinutesModel
import MinutesWording

extension ItemParts {
  /// A dispositif: its pivot, typed or derived from the ballot above it, and its clauses.
  mutating func add(
    _ passage: Passage, _ grammar: OperativeGrammar, of block: BlockID, after ballot: Ballot?
  ) {
    guard !passage.isBlank else { return }
    let wording = BallotWording(ballot ?? Ballot(), in: minutes, at: item.id)
    let clauses = passage.filledLines
    let typedLead = passage.lead.trimmingSpaces
    if let ballot {
      if !ballot.subject.trimmingSpaces.isEmpty {
        add(paragraph: ballot.subject.trimmingSpaces + Glyph.colonAtEnd, at: subject(of: ballot))
      }
      addUnnamedRecusals(of: ballot, typedLead: typedLead)
    }
    add(
      paragraph: typedLead.isEmpty
        ? wording.pivot(grammar, hasClauses: !clauses.isEmpty) : typedLead,
      at: typedLead.isEmpty ? subject(of: ballot) ?? place(block, .lead) : place(block, .lead))
    add(clauses, grammar, of: block)
    guard let ballot else { return }
    if !typedLead.isEmpty, !tellsResult(of: ballot, wording, in: typedLead),
      let line = wording.resultLine
    {
      add(paragraph: line, at: subject(of: ballot))
    }
    addRollCall(of: wording, at: subject(of: ballot))
  }

  /// A ballot without a dispositif: a sentence of its own.
  mutating func add(_ ballot: Ballot, of block: BlockID) {
    let wording = BallotWording(ballot, in: minutes, at: item.id)
    addUnnamedRecusals(of: ballot, typedLead: "")
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

  private func subject(of ballot: Ballot?) -> Place? {
    guard let ballot else { return nil }
    return item.blocks.first { $0.content.ballot == ballot }.map { .block(item.id, $0.id) }
  }

  /// Names the recused where the result does not: it is typed, or there is none.
  private mutating func addUnnamedRecusals(of ballot: Ballot, typedLead: String) {
    let isNamed: Bool
    switch (ballot.wording, ballot.votes) {
    case (.typed, _), (_, .notTaken), (_, .assent): isNamed = false
    default: isNamed = typedLead.isEmpty || !BallotWording.tellsResult(typedLead)
    }
    guard !isNamed else { return }
    let recused = minutes.council.members.filter { ballot.recusals.contains($0.id) }
    if let sentence = BallotWording.recusal(of: recused) {
      add(paragraph: sentence, at: subject(of: ballot))
    }
  }

  private mutating func addRollCall(of wording: BallotWording, at place: Place?) {
    let lines = wording.rollCallLines
    if !lines.isEmpty { add(.space(1)) }
    for line in lines { add(.paragraph(line + "."), at: place) }
  }

  private mutating func add(
    _ clauses: [(index: Int, line: Line)], _ grammar: OperativeGrammar, of block: BlockID
  ) {
    let texts = ClausePunctuation.texts(of: clauses.map(\.line), grammar: grammar)
    var marks = ListMarks(.dash)
    var article = 0
    for ((index, line), text) in zip(clauses, texts) {
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
          add(paragraph: captioned(text, article: article), at: place)
        }
      } else {
        let level = line.level - 1
        let mark = line.isUnmarked ? nil : marks.mark(level: level)
        add(.entry(text, level: level, mark: mark), at: place)
      }
    }
  }

  /// « Article 1er : … », unless the text brings its own number.
  private func captioned(_ text: String, article: Int) -> String {
    guard !text.folded.hasPrefix("article ") else { return text }
    let number = article == 1 ? "1er" : String(article)
    return "Article" + String(Glyph.nonBreakingSpace) + number + Glyph.colon + text
  }
}
