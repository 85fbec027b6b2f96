import MinutesModel
import MinutesWording

extension AgendaItem {
  /// Words as the item would write them: with straight apostrophes where it has no others.
  func inItsApostrophes(_ words: String) -> String {
    guard words.contains(Glyph.apostrophe) else { return words }
    return words.withApostrophes(of: wholeText)
  }

  /// Its title and passages in one.
  private var wholeText: String {
    blocks.reduce(title) { text, block in
      guard case .passage(let passage) = block.content else { return text }
      return passage.lines.reduce(text + passage.lead) { $0 + $1.text }
    }
  }
}
