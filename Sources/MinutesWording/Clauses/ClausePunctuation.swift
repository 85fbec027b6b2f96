package import MinutesModel

/// The punctuation that ends the clauses of a dispositif where nothing was typed: « ; » between
/// them, « . » after the last, « : » before what a clause introduces.
package enum ClausePunctuation {
  private static let semicolon = String(Glyph.narrowSpace) + ";"

  /// Whether the text ends with punctuation of its own.
  package static func hasFinal(_ text: String) -> Bool {
    var rest = text.trimmingSpaces[...]
    if rest.hasSuffix("»") { rest = rest.dropLast().trimmingSpaces[...] }
    return rest.last.map { ".;,:!?…".contains($0) } ?? false
  }

  /// The texts of the clauses, each with its end.
  package static func texts(of lines: [Line], in dispositif: Dispositif) -> [String] {
    let isArticle = dispositif.grammar == .articles
    return lines.indices.map { index in
      let line = lines[index]
      let text = line.text.trimmingSpaces
      guard !hasFinal(text) else { return text }
      guard index + 1 < lines.count else {
        if dispositif.introducesNext { return text + Glyph.colonAtEnd }
        return dispositif.isContinued && !isArticle ? text + semicolon : text + "."
      }
      let next = lines[index + 1]
      if !next.isUnmarked, next.level > line.level, !line.isUnmarked {
        return text + Glyph.colonAtEnd
      }
      let endsClause = !next.isUnmarked && next.level == 0
      if endsClause {
        return isArticle || line.isUnmarked ? text + "." : text + semicolon
      }
      return line.level > 0 ? text : text + (next.isUnmarked ? "." : semicolon)
    }
  }
}
