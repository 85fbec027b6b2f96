import MinutesModel
import MinutesWording

/// Compares determiners with the nouns of the trade that follow them: « le circulaire », « trois
/// versant ».
enum NounAgreement {
  struct Determiner: Sendable {
    /// `nil` for both.
    let gender: Gender?
    let isPlural: Bool
    /// Whether the word is also a pronoun before a verb.
    let isPronoun: Bool
    /// The same in the other gender.
    let other: String?
  }

  static let determiners: [WordKey: Determiner] = {
    var table: [WordKey: Determiner] = [:]
    func add(_ word: String, _ gender: Gender?, _ isPlural: Bool, _ other: String?, _ pronoun: Bool)
    {
      table[WordKey(word)] = Determiner(
        gender: gender, isPlural: isPlural, isPronoun: pronoun, other: other)
    }
    add("le", .masculine, false, "la", true)
    add("la", .feminine, false, "le", true)
    for (one, other) in [
      ("un", "une"), ("du", "de la"), ("au", "à la"), ("ce", "cette"), ("cet", "cette"),
    ] {
      add(one, .masculine, false, other, false)
    }
    add("ledit", .masculine, false, "ladite", false)
    add("dudit", .masculine, false, "de ladite", false)
    add("une", .feminine, false, "un", false)
    add("cette", .feminine, false, "ce", false)
    add("ladite", .feminine, false, "ledit", false)
    add("son", nil, false, nil, false)
    add("sa", nil, false, nil, false)
    add("chaque", nil, false, nil, false)
    for word in [
      "des", "ces", "ses", "nos", "vos", "plusieurs", "quelques", "tous", "toutes", "aux",
      "certains", "certaines",
    ] {
      add(word, nil, true, nil, false)
    }
    add("les", nil, true, nil, true)
    return table
  }()

  static let severals = WordSet(words: "deux trois quatre cinq six sept huit neuf dix")

  /// Words after which a number only names something: « article deux ».
  private static let naming = WordSet(
    words:
      "article alinea chapitre titre point tranche phase lot zone niveau groupe numero n annexe")

  static func slips(in tape: WordTape) -> [Slip] {
    tape.words.indices.compactMap { index in
      guard index > 0, tape.words[index].lexeme.contains(.noun), tape.words[index].gap.isSpace,
        !tape.words[index].isInCapitals,
        !tape.lexeme(index - 1).isDisjoint(with: [.several, .determiner]),
        let noun = NounForm.table[tape.key(index)], !tape.hasEnding(after: index),
        let slip = slip(tape, index, noun)
      else { return nil }
      // Last, for it takes the longest: another word may have the same letters without their accents.
      return tape.written(index).lowercased() == noun.written ? slip : nil
    }
  }

  private static func slip(_ tape: WordTape, _ index: Int, _ noun: NounForm) -> Slip? {
    let before = tape.lexeme(index - 1)
    if before.contains(.several) { return several(tape, index, noun) }
    guard before.contains(.determiner), let determiner = determiners[tape.key(index - 1)],
      !tape.words[index - 1].shape.contains(.accented)
    else { return nil }
    return number(tape, index, noun, determiner) ?? gender(tape, index, noun, determiner)
  }

  private static func several(_ tape: WordTape, _ index: Int, _ noun: NounForm) -> Slip? {
    guard !noun.isPlural, !naming.contains(tape.key(index - 2)),
      index == 1 || tape.gap(index - 1).isSpace
    else {
      return nil
    }
    return plural(tape, index, noun)
  }

  private static func number(
    _ tape: WordTape, _ index: Int, _ noun: NounForm, _ determiner: Determiner
  ) -> Slip? {
    guard determiner.isPlural != noun.isPlural else { return nil }
    if determiner.isPlural {
      // « les nom et prénom »
      let next = tape.gap(index + 1)
      let isListed =
        next.contains(.comma) || next.contains(.slash) || next.contains(.hyphen)
        || ["et", "ou", "puis"].contains(tape.key(index + 1))
      guard !isListed, !(determiner.isPronoun && noun.isVerbLike) else { return nil }
      return plural(tape, index, noun)
    }
    return slip(
      tape, index..<index + 1, right: noun.singular,
      "« \(tape.written(tape.bytes(index - 1..<index + 1))) » : le nom est au singulier")
  }

  private static func plural(_ tape: WordTape, _ index: Int, _ noun: NounForm) -> Slip {
    slip(
      tape, index..<index + 1, right: noun.plural,
      "« \(tape.written(tape.bytes(index - 1..<index + 1))) » : le nom prend la marque du pluriel")
  }

  private static func gender(
    _ tape: WordTape, _ index: Int, _ noun: NounForm, _ determiner: Determiner
  ) -> Slip? {
    guard !noun.isPlural, let gender = determiner.gender, gender != noun.gender,
      let other = determiner.other, !(determiner.isPronoun && noun.isVerbLike)
    else { return nil }
    let right = fitted(other, to: noun, after: determiner)
    return slip(
      tape, index - 1..<index, right: right, rule: "L-01",
      "« \(tape.written(tape.bytes(index - 1..<index + 1))) » : « \(noun.singular) » est du "
        + (noun.gender == .feminine ? "féminin" : "masculin"))
  }

  /// « cette » before a masculine noun is « ce », or « cet » before a vowel.
  private static func fitted(
    _ other: String, to noun: NounForm, after determiner: Determiner
  ) -> String {
    guard other == "ce", let first = noun.singular.folded.first else { return other }
    return "aeiouh".contains(first) ? "cet" : "ce"
  }

  private static func slip(
    _ tape: WordTape, _ words: Range<Int>, right: String, rule: RuleID = "L-03", _ message: String
  ) -> Slip {
    let bytes = tape.bytes(words)
    let written = tape.written(bytes)
    let right = right.inCase(of: written)
    return Slip(
      rule: rule, severity: .warning, range: tape.characters(bytes),
      message: message + " ; écrire « \(right) »", right: right)
  }
}
