import MinutesModel
import MinutesWording

/// Compares a title with the article of the office after it: « Monsieur la Maire »; and the forms of
/// « secrétaire général » among themselves.
enum TitleAgreement {
  static let civilities: [WordKey: Gender] = [
    "monsieur": .masculine, "m": .masculine, "mr": .masculine, "madame": .feminine,
    "mme": .feminine, "secretaire": .feminine, "secretaires": .feminine,
  ]

  private static let offices = WordSet(
    words: "maire mairesse presidente prefete adjointe conseillere")

  static func slips(in tape: WordTape) -> [Slip] {
    tape.words.indices.compactMap { index in
      guard tape.words[index].lexeme.contains(.civility) else { return nil }
      switch tape.key(index) {
      case "monsieur", "m", "mr": return sir(tape, index)
      case "secretaire", "secretaires": return secretary(tape, index)
      default: return nil
      }
    }
  }

  private static func sir(_ tape: WordTape, _ index: Int) -> Slip? {
    guard tape.words[index].isCapitalised || tape.words[index].bytes.count > 1,
      tape.key(index + 1) == "la", offices.contains(tape.key(index + 2)),
      tape.gap(index + 2).isSpace, tape.gap(index + 1).isSubset(of: [.space, .stop])
    else { return nil }
    let isMayor = tape.key(index + 2) == "maire"
    let article = tape.written(index + 1)
    let right = isMayor ? "le".inCase(of: article) : nil
    return Slip(
      rule: "L-01", severity: .warning,
      range: tape.characters(ofWords: isMayor ? index + 1..<index + 2 : index..<index + 3),
      message: "« \(tape.written(tape.bytes(index..<index + 3))) » : le titre et l’article ne "
        + "s’accordent pas" + (isMayor ? " ; écrire « Monsieur le maire »" : ""),
      right: right)
  }

  private static let masculine = WordSet(words: "le un du au ce son mon")
  private static let feminine = WordSet(words: "la une sa cette ma")

  /// « son secrétaire générale », « des secrétaires général »
  private static func secretary(_ tape: WordTape, _ index: Int) -> Slip? {
    guard tape.gap(index + 1).isSpace else { return nil }
    let isPlural = tape.key(index) == "secretaires"
    let before = tape.gap(index).isSpace ? tape.key(index - 1) : .empty
    let words = masculine.contains(before) || feminine.contains(before) ? index - 1 : index
    func slip(_ message: String, _ right: String?) -> Slip {
      let range = right == nil ? words..<index + 2 : index + 1..<index + 2
      return Slip(
        rule: "L-01", severity: .warning, range: tape.characters(ofWords: range),
        message: "« \(tape.written(tape.bytes(words..<index + 2))) » : " + message, right: right)
    }
    switch tape.key(index + 1) {
    case "generale" where isPlural:
      return slip("écrire « secrétaires générales » ou « secrétaires généraux »", nil)
    case "general" where isPlural:
      return slip("écrire « secrétaires généraux »", "généraux")
    case "generaux" where !isPlural, "generales" where !isPlural:
      return slip("écrire « secrétaire général » ou « secrétaires généraux »", nil)
    case "generale" where masculine.contains(before):
      return slip(
        "écrire « \(pair(before, .feminine)) secrétaire générale » pour une femme, "
          + "« secrétaire général » pour un homme", nil)
    case "general" where feminine.contains(before):
      return slip(
        "écrire « secrétaire générale » pour une femme, "
          + "« \(pair(before, .masculine)) secrétaire général » pour un homme", nil)
    default: return nil
    }
  }

  /// The determiner in a gender.
  private static func pair(_ key: WordKey, _ gender: Gender) -> String {
    let pairs: [(WordKey, WordKey, String, String)] = [
      ("le", "la", "le", "la"), ("un", "une", "un", "une"), ("du", "du", "du", "de la"),
      ("au", "au", "au", "à la"), ("ce", "cette", "ce", "cette"), ("son", "sa", "son", "sa"),
      ("mon", "ma", "mon", "ma"),
    ]
    let pair = pairs.first { $0.0 == key || $0.1 == key }
    return (gender == .feminine ? pair?.3 : pair?.2) ?? ""
  }
}
