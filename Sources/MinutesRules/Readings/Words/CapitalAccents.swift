import MinutesWording

/// Finds capitals that have lost their accents: « DELIBERATION », « Etat ».
enum CapitalAccents {
  static let words = Dictionary(
    CapitalWords.all.map { (WordKey($0.folded), $0) }, uniquingKeysWith: { first, _ in first })

  static func slips(in tape: WordTape) -> [Slip] {
    tape.words.indices.compactMap { index in
      let word = tape.words[index]
      guard word.lexeme.contains(.accentless), word.isCapitalised,
        !word.shape.contains(.accented), let right = words[word.key]
      else { return nil }
      // a small word with a capital has lost the accent of its capital alone
      guard word.isInCapitals || right.first?.isASCII == false else { return nil }
      // « a décidé » has another accent
      if ["a", "ont", "ayant", "avoir"].contains(tape.key(index - 1)), right.hasSuffix("e") {
        return nil
      }
      // « Mme SEANCE » is a name
      if tape.lexeme(index - 1).contains(.civility) { return nil }
      let written = tape.written(index)
      let better = word.isInCapitals ? right.inCapitals : right.withInitialCapital
      return Slip(
        rule: "L-05", severity: .advice, range: tape.characters(word.bytes),
        message: "« \(written) » : écrire « \(better) », les capitales prennent leurs accents",
        right: better)
    }
  }
}
