import MinutesModel
import MinutesWording

extension ItemReader {
  /// Leaves out of the clauses what the program writes of itself: « ; » and « . » at their ends and
  /// « Article 1er : » before them, where all clauses of a dispositif have just these.
  mutating func leaveOutDerivedMarks() {
    for index in builder.blocks.indices {
      guard let dispositif = Dispositif(at: index, of: builder.blocks),
        let clauses = bareClauses(of: dispositif)
      else { continue }
      var passage = dispositif.passage
      for (line, range) in clauses {
        let place = builder.place(dispositif.block, .line(line))
        guard let text = builder.ledger.kept[place] else { continue }
        passage.lines[line].text = text.slice(range).text
        builder.ledger.tell(
          text.prefix(range.lowerBound), at: .block(builder.item, dispositif.block), isExact: true)
        builder.ledger.keep(text.slice(range), at: place)
      }
      builder.replace(index, with: .passage(passage))
    }
  }

  /// The lines of a dispositif with the bytes of what is left of them; `nil` where the program would
  /// write one of them otherwise.
  private func bareClauses(of dispositif: Dispositif) -> [(line: Int, range: Range<Int>)]? {
    let filled = dispositif.passage.filledLines
    let ranges = filled.map { bareRange(of: $0.line, in: dispositif.grammar) }
    var bare = filled.map(\.line)
    for (index, range) in ranges.enumerated() {
      guard
        let text = builder.ledger.kept[builder.place(dispositif.block, .line(filled[index].index))],
        text.text == bare[index].text
      else { return nil }
      bare[index].text = text.slice(range).text
      guard !bare[index].text.isEmpty else { return nil }
    }
    var article = dispositif.firstArticle - 1
    let texts = ClausePunctuation.texts(of: bare, in: dispositif)
    for (line, text) in zip(filled.map(\.line), texts) {
      var written = text
      if dispositif.grammar == .articles, line.level == 0, !line.isUnmarked {
        article += 1
        written = dispositif.captioned(text, article: article)
      }
      guard written.filter({ !$0.isWhitespace }) == line.text.filter({ !$0.isWhitespace }) else {
        return nil
      }
    }
    return zip(filled, ranges).map { ($0.index, $1) }
  }

  /// The bytes of a clause without its number and its end.
  private func bareRange(of line: Line, in grammar: OperativeGrammar) -> Range<Int> {
    let text = line.text
    var lower = 0
    if grammar == .articles, line.level == 0, !line.isUnmarked {
      let tokens = ClaimToken.all(in: String(text.prefix(24)))
      if tokens.count > 2, tokens[0].text == "article", tokens[2].text == ":" {
        lower = tokens[2].range.upperBound
      }
    }
    let end = text.utf8.last.map { ";.:".utf8.contains($0) } ?? false
    return lower..<text.utf8.count - (end ? 1 : 0)
  }
}
