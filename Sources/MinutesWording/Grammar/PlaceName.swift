/// The name of a commune or any other proper name, with the little words before it.
package struct PlaceName: Hashable, Sendable {
  /// The commune as it is written by itself.
  package let name: String

  package init(_ name: String) {
    self.name = name
  }

  /// « d’Azay-sur-Thouet », « de Clessé », « du Tallud », « des Aubiers », « de La Rochelle ».
  package var of: String {
    if let rest = rest(after: "le ") { return "du " + rest }
    if let rest = rest(after: "les ") { return "des " + rest }
    return elides ? "d’" + name : "de " + name
  }

  /// « à Clessé », « au Tallud », « aux Aubiers », « à La Rochelle ».
  package var at: String {
    if let rest = rest(after: "le ") { return "au " + rest }
    if let rest = rest(after: "les ") { return "aux " + rest }
    return "à " + name
  }

  /// Whether « de » loses its vowel before the name.
  package var elides: Bool {
    let folded = name.folded
    guard let first = folded.first else { return false }
    if "aeiou".contains(first) { return !PlaceName.unelided.contains(firstWord(folded)) }
    guard let second = folded.dropFirst().first else { return false }
    if first == "y" { return !"aeiou".contains(second) }
    return first == "h" && !PlaceName.hasAspiratedH(firstWord(folded))
  }

  private func rest(after article: String) -> String? {
    name.folded.hasPrefix(article) ? String(name.dropFirst(article.count)) : nil
  }

  private func firstWord(_ text: String) -> String {
    String(text.prefix { $0.isLetter })
  }

  /// Names that begin with a vowel and still take « de ».
  private static let unelided: Set<String> = ["ouistreham"]

  /// An h that forbids elision: « haut » and its kin, names of Germanic origin, and some by usage.
  private static func hasAspiratedH(_ word: String) -> Bool {
    aspirated.contains(word) || aspiratedBeginnings.contains { word.hasPrefix($0) }
      || germanicEndings.contains { word.hasSuffix($0) }
  }

  private static let aspiratedBeginnings = ["haut", "hameau", "hoch", "holz", "haus"]

  private static let germanicEndings = [
    "heim", "willer", "wihr", "bach", "dorf", "hausen", "bourg", "ingue", "stein",
  ]

  private static let aspirated: Set<String> = [
    "haguenau", "ham", "hambye", "han", "hanvec", "harnes", "hatten", "hattstatt", "hem", "hirel",
    "hirson", "hoerdt", "hohrod", "hondschoote", "honfleur", "houdain", "houdan", "houilles",
    "houlgate", "houssen", "huelgoat",
  ]
}
