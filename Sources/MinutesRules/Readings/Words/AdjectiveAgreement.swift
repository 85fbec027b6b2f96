import MinutesModel
import MinutesWording

/// Compares adjectives of the trade with the nouns before them: « Comptes administratif », « les
/// autorisations d’urbanisme suivants ».
enum AdjectiveAgreement {
  /// What may stand before a noun that an adjective after it belongs to.
  private static let openers = WordSet(
    words: "le la les un une ce cet cette ces son sa ses nos tous toutes plusieurs chaque quelques")
  private static let linking = WordSet(
    words: "de d du des en a au aux par pour et ou sans sur dans avec entre")

  /// After « et » they begin another noun, not another adjective.
  private static let afterNouns = WordSet(words: "le la les l du de des d un une au aux")

  static func slips(in tape: WordTape) -> [Slip] {
    tape.words.indices.compactMap { index in
      guard index > 0, tape.words[index].lexeme.contains(.adjective),
        tape.words[index].gap.isSpace, !tape.hasEnding(after: index),
        !tape.words[index].isInCapitals,
        let adjective = AdjectiveForm.table[tape.key(index)]?[tape.written(index).lowercased()]
      else { return nil }
      if adjective.isOnlyBeforeStop, !isBeforeStop(tape, index) { return nil }
      // « les budgets principal et annexe »
      let isListed =
        ["et", "ou"].contains(tape.key(index + 1)) && !afterNouns.contains(tape.key(index + 2))
      if isListed || tape.gap(index + 1).contains(.comma) { return nil }
      guard let noun = noun(of: index, in: tape),
        !adjective.fits(noun.gender, isPlural: noun.isPlural)
      else { return nil }
      let written = tape.written(index)
      let right = adjective.form(noun.gender, isPlural: noun.isPlural).inCase(of: written)
      return Slip(
        rule: "L-03", severity: .warning, range: tape.characters(tape.words[index].bytes),
        message: "« \(noun.written) … \(written) » : l’accord demande « \(right) »", right: right)
    }
  }

  private static func isBeforeStop(_ tape: WordTape, _ index: Int) -> Bool {
    index + 1 == tape.words.count
      || !tape.gap(index + 1).isDisjoint(with: [.colon, .stop, .semicolon])
  }

  /// The noun that an adjective belongs to for sure.
  private static func noun(of index: Int, in tape: WordTape) -> NounForm? {
    if tape.key(index - 1) == "y" {
      return exact(index - 2, in: tape)
    }
    if let noun = exact(index - 1, in: tape) {
      return isHead(index - 1, in: tape) ? noun : nil
    }
    // « les autorisations d’urbanisme suivants »
    guard ["de", "d"].contains(tape.key(index - 2)), let noun = exact(index - 3, in: tape),
      noun.isPlural, tape.gap(index - 2).isSpace, isPluralForm(tape.written(index)),
      !isPluralForm(tape.written(index - 1))
    else { return nil }
    return noun
  }

  private static func isPluralForm(_ word: String) -> Bool {
    word.hasSuffix("s") || word.hasSuffix("x")
  }

  private static func exact(_ index: Int, in tape: WordTape) -> NounForm? {
    guard tape.lexeme(index).contains(.noun), !tape.words[index].isInCapitals,
      let noun = NounForm.table[tape.key(index)], tape.written(index).lowercased() == noun.written,
      !noun.isVerbLike || tape.lexeme(index - 1).contains(.determiner)
    else { return nil }
    return noun
  }

  /// Whether the noun is no complement of another, whose adjective this may be.
  private static func isHead(_ index: Int, in tape: WordTape) -> Bool {
    guard index > 0 else { return true }
    let before = tape.key(index - 1)
    if linking.contains(before) { return false }
    if before == "l" || openers.contains(before) { return !linking.contains(tape.key(index - 2)) }
    return true
  }
}
