import MinutesModel
import MinutesWording

/// A proper name found after « de », « du », « des », « d’ ».
enum ProperName {
  /// The name of a commune from what follows « commune »: « d’AZAY-SUR-THOUET » is
  /// « Azay-sur-Thouet », « du Tallud » is « Le Tallud ».
  static func commune(after words: String) -> String {
    let (article, rest) = withoutPreposition(words)
    let name = rest.allSatisfy({ !$0.isLowercase }) ? titled(rest) : rest
    return article.isEmpty ? name : article + " " + name
  }

  /// The name of a department from what follows « département ».
  static func department(after words: String) -> String {
    let (_, rest) = withoutPreposition(words)
    if let known = DepartmentName.spelling(of: rest) { return known }
    let bare =
      rest.folded.hasPrefix("la ")
      ? String(rest.dropFirst(3)) : rest.folded.hasPrefix("l'") ? String(rest.dropFirst(2)) : rest
    return DepartmentName.spelling(of: bare)
      ?? (bare.allSatisfy { !$0.isLowercase } ? titled(bare) : bare)
  }

  private static func withoutPreposition(_ words: String) -> (article: String, rest: String) {
    let text = words.trimmingSpaces
    let folded = text.folded
    for (preposition, article) in [("d'", ""), ("de ", ""), ("du ", "Le"), ("des ", "Les")]
    where folded.hasPrefix(preposition) {
      return (article, String(text.dropFirst(preposition.count)).trimmingSpaces)
    }
    return ("", text)
  }

  /// « AZAY-SUR-THOUET » as a sentence writes it: capitals only where a name has them.
  static func titled(_ capitals: String) -> String {
    var result = ""
    var word = ""
    func end() {
      guard !word.isEmpty else { return }
      let small = word.lowercased()
      let isInner = !result.isEmpty
      result += isInner && inner.contains(small.folded) ? small : small.withInitialCapital
      word = ""
    }
    for character in capitals {
      if character.isLetter {
        word.append(character)
      } else {
        end()
        result.append(character)
      }
    }
    end()
    return result
  }

  private static let inner: Set<String> = [
    "sur", "sous", "de", "du", "des", "d", "la", "le", "les", "l", "en", "et", "lès", "a", "aux",
    "au",
    "pres",
  ]
}
