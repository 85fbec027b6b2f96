import MinutesModel
import MinutesWording

/// A person as a text names them: what it says, and nothing more.
struct PersonName: Hashable {
  /// `nil` where the text does not say, or says it of several persons at once.
  var civility: Civility?
  var givenName: String
  var familyName: String

  /// The person whom words name: « M. RENAULT Jean Michel », « Jean-Marie BIRTÈGUE », « Mme de La
  /// Tour », « MARTIN »; `nil` for words that are no name.
  init?(_ name: some StringProtocol) {
    let text = String(name)
    var words = text.split(whereSeparator: \.isWhitespace)
    civility = nil
    if let first = words.first, let title = CivilityWord(first) {
      civility = title.civility
      words.removeFirst()
    }
    // « DUPONT M. »
    if words.count > 1, let last = words.last, let title = CivilityWord(last) {
      civility = title.civility
      words.removeLast()
    }
    guard !words.isEmpty, words.count <= 8, words.allSatisfy(PersonName.mayBeInName) else {
      return nil
    }
    guard words.contains(where: { $0.first?.isUppercase == true }) else { return nil }
    let capitals = words.indices.filter { PersonName.isInCapitals(words[$0]) }
    if let first = capitals.first, let last = capitals.last, capitals.count < words.count {
      // particles go with the family name that they precede
      var start = first
      while start > 0, PersonName.particles.contains(String(words[start - 1]).folded) { start -= 1 }
      familyName = words[start...last].joined(separator: " ")
      givenName = (words[..<start] + words[(last + 1)...]).joined(separator: " ")
    } else if capitals.isEmpty, words.count > 1 {
      var start = words.count - 1
      while start > 1, PersonName.particles.contains(String(words[start - 1]).folded) { start -= 1 }
      if start == 1, PersonName.particles.contains(String(words[0]).folded) { start = 0 }
      familyName = words[start...].joined(separator: " ")
      givenName = words[..<start].joined(separator: " ")
    } else {
      familyName = words.joined(separator: " ")
      givenName = ""
    }
  }

  private static func mayBeInName(_ word: Substring) -> Bool {
    guard word.allSatisfy({ $0.isLetter || "-'’.".contains($0) }) else { return false }
    return word.first?.isUppercase == true || particles.contains(String(word).folded)
      || ["d'", "l'"].contains {
        word.folded.hasPrefix($0) && word.dropFirst(2).first?.isUppercase == true
      }
  }

  private static func isInCapitals(_ word: Substring) -> Bool {
    var letters = 0
    for character in word where character.isLetter {
      if character.isLowercase { return false }
      letters += 1
    }
    return letters > 1
  }

  static let particles: Set<String> = [
    "de", "du", "des", "la", "le", "les", "d", "van", "von", "der", "den", "ben", "el", "dit", "da",
    "dos", "di", "del",
  ]
}

extension StringProtocol {
  fileprivate var folded: String { String(self).folded }
}

/// « M. », « Mmes », « Mrs et Mmes »: how persons are addressed before their names.
struct CivilityWord {
  /// `nil` for a word that addresses men and women.
  let civility: Civility?
  /// Whether it stands before several names.
  let isPlural: Bool

  init?(_ word: some StringProtocol) {
    guard let entry = CivilityWord.table[String(word).folded.filter(\.isLetter)] else { return nil }
    // « M » alone may be an initial; « m » is a metre
    guard word.first?.isUppercase == true else { return nil }
    self = entry
  }

  /// Whether a folded word of letters is a civility, however it was written.
  static func isOne(folded word: String) -> Bool { table[word] != nil }

  private init(_ civility: Civility?, isPlural: Bool) {
    self.civility = civility
    self.isPlural = isPlural
  }

  private static let table: [String: CivilityWord] = {
    var result: [String: CivilityWord] = [:]
    for word in ["m", "mr", "monsieur"] { result[word] = CivilityWord(.monsieur, isPlural: false) }
    for word in ["mm", "mrs", "messieurs", "mssrs", "mess"] {
      result[word] = CivilityWord(.monsieur, isPlural: true)
    }
    for word in ["mme", "madame", "mlle", "melle", "mademoiselle"] {
      result[word] = CivilityWord(.madame, isPlural: false)
    }
    for word in ["mmes", "mesdames", "mlles", "mesdemoiselles"] {
      result[word] = CivilityWord(.madame, isPlural: true)
    }
    return result
  }()
}
