import MinutesModel
import MinutesWording

extension ItemReader {
  /// Leaves out of the clauses what the program writes of itself: « ; » and « . » at their ends and
  /// « Article 1er : » before them.
  mutating func leaveOutDerivedMarks() {
    for index in builder.blocks.indices {
      guard let dispositif = Dispositif(at: index, of: builder.blocks) else { continue }
      var passage = dispositif.passage
      for (line, range) in bareClauses(of: dispositif) {
        let place = builder.place(dispositif.block, .line(line))
        guard let text = builder.ledger.kept[place], text.text == passage.lines[line].text else {
          continue
        }
        passage.lines[line].text = text.slice(range).text
        builder.ledger.tell(
          text.prefix(range.lowerBound), at: .block(builder.item, dispositif.block), isExact: true)
        builder.ledger.keep(text.slice(range), at: place)
      }
      builder.replace(index, with: .passage(passage))
    }
  }

  /// The clauses that the program would write the same without their marks, with the bytes of what is
  /// left of them.
  private func bareClauses(of dispositif: Dispositif) -> [(line: Int, range: Range<Int>)] {
    let filled = dispositif.passage.filledLines
    let ranges = filled.map { bareRange(of: $0.line, in: dispositif.grammar) }
    let bare = zip(filled, ranges).map { entry, range in
      var line = entry.line
      line.text = line.text.slice(range)
      return line
    }
    var article = dispositif.firstArticle - 1
    var result: [(line: Int, range: Range<Int>)] = []
    let texts = ClausePunctuation.texts(of: bare, in: dispositif)
    for ((entry, range), (line, text)) in zip(zip(filled, ranges), zip(bare, texts)) {
      var written = text
      if dispositif.grammar == .articles, line.level == 0, !line.isUnmarked {
        article += 1
        written = dispositif.captioned(text, article: article)
      }
      if !line.text.isEmpty, range.count < entry.line.text.utf8.count,
        written.says(entry.line.text)
      {
        result.append((entry.index, range))
      }
    }
    return result
  }

  /// The bytes of a clause without its number and its end; prose between clauses keeps its own.
  private func bareRange(of line: Line, in grammar: OperativeGrammar) -> Range<Int> {
    let text = line.text
    guard !line.isUnmarked else { return 0..<text.utf8.count }
    var lower = 0
    if grammar == .articles, line.level == 0 {
      let tokens = ClaimToken.all(in: String(text.prefix(24)))
      if tokens.count > 2, tokens[0].text == "article", tokens[2].text == ":" {
        lower = tokens[2].range.upperBound
      }
    }
    let end = text.utf8.last.map { ";.".utf8.contains($0) } ?? false
    return lower..<text.utf8.count - (end ? 1 : 0)
  }
}

extension String {
  /// Whether it is the other text but for its spaces, of whatever kind.
  fileprivate func says(_ other: String) -> Bool {
    let one = utf8Span.span
    let two = other.utf8Span.span
    var (index, place) = (0, 0)
    while true {
      while let length = SourcedText.space(one, at: index) { index += length }
      while let length = SourcedText.space(two, at: place) { place += length }
      guard index < one.count, place < two.count else {
        return index == one.count && place == two.count
      }
      guard one[index] == two[place] else { return false }
      index += 1
      place += 1
    }
  }

  /// The words in a range of its bytes, without spaces at their ends.
  fileprivate func slice(_ bytes: Range<Int>) -> String {
    let start = utf8.index(startIndex, offsetBy: bytes.lowerBound)
    return String(self[start..<utf8.index(start, offsetBy: bytes.count)]).trimmingSpaces
  }
}
