import MinutesModel

extension String {
  /// The whole text as the typing help would have left it: guillemets, apostrophes, ellipses, and
  /// the non-breaking spaces of French punctuation. A text so treated is not changed again.
  package var typeset: String {
    let characters = Array(self)
    var result: [Character] = []
    result.reserveCapacity(characters.count)
    var openGuillemets = 0
    for (index, character) in characters.enumerated() {
      let next = index + 1 < characters.count ? characters[index + 1] : nil
      let closes =
        character == "\"" && openGuillemets > 0 && result.last?.isFrenchSpace == true
        && (next.map { $0.isWhitespace || ",.;:!?)]".contains($0) } ?? true)
      let start = result.count
      result.append(closes ? Glyph.closingGuillemet : character)
      if let step = FrenchTypography.help(endOf: result) {
        result.removeLast(step.dropping)
        result += step.replacement
      }
      for added in result[Swift.min(start, result.count)...] {
        if added == Glyph.openingGuillemet { openGuillemets += 1 }
        if added == Glyph.closingGuillemet { openGuillemets = Swift.max(0, openGuillemets - 1) }
      }
    }
    return String(result)
  }
}
