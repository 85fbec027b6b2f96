import MinutesModel
import MinutesWording

/// What a list of members is a list of, as its first words say.
struct RollCaption: Hashable {
  enum Kind: Hashable {
    case present
    /// Absent, with a pouvoir.
    case represented
    case excused
    case absent
  }

  let kind: Kind
  /// Bytes of the paragraph up to the first name.
  let length: Int
  /// How many the caption counts: « Présents (13) : ».
  let count: Int?

  /// The caption at the start of a paragraph; `nil` for any other paragraph.
  init?(_ paragraph: Paragraph) {
    let tokens = paragraph.tokens
    guard let first = tokens.first, RollCaption.beginnings.contains(first.text) else { return nil }
    var words: [String] = []
    var count: Int?
    var end = 0
    var index = 0
    var hasColon = false
    loop: while index < min(tokens.count, 24) {
      let token = tokens[index]
      switch token.kind {
      case .integer(let value): count = count ?? value
      case .figure: return nil
      case .word:
        guard RollCaption.words.contains(token.text) else { break loop }
        words.append(token.text)
      case .mark:
        switch token.text {
        case ":":
          hasColon = true
          end = token.range.upperBound
          break loop
        case "(", ")", "'", ",", "-", "/", "–", "—", ".", "*": break
        default: break loop
        }
      }
      end = token.range.upperBound
      index += 1
    }
    let isAlone = index >= tokens.count
    guard let kind = RollCaption.kind(words) else { return nil }
    // « Présents » over a list, « Étaient présents M. A… »: without a colon only before names
    guard hasColon || isAlone || RollCaption.isName(tokens, index, in: paragraph.text) else {
      return nil
    }
    // « Présents : 13 » is a figure
    if hasColon, index + 1 < tokens.count, case .integer = tokens[index + 1].kind,
      index + 2 >= tokens.count || tokens[index + 2].kind != .word
    {
      return nil
    }
    if isAlone, count != nil, words.count < 2, !hasColon { return nil }
    self.kind = kind
    self.count = count
    length = end
  }

  private static func isName(_ tokens: [ClaimToken], _ index: Int, in text: String) -> Bool {
    guard tokens.indices.contains(index), tokens[index].kind == .word else { return false }
    let start = text.utf8.index(text.startIndex, offsetBy: tokens[index].range.lowerBound)
    return text[start].isUppercase
  }

  private static func kind(_ words: [String]) -> Kind? {
    let set = Set(words)
    func has(_ stem: String) -> Bool { set.contains { $0.hasPrefix(stem) } }
    if has("represent") || has("pouvoir") || has("procuration") || has("mandat") {
      return .represented
    }
    if has("excus") { return .excused }
    if has("absent") { return .absent }
    if has("present") { return .present }
    return nil
  }

  private static let beginnings: Set<String> = [
    "present", "presente", "presents", "presentes", "etaient", "etait", "sont", "membres",
    "conseillers",
    "absent", "absente", "absents", "absentes", "excuse", "excusee", "excuses", "excusees",
    "represente", "representee", "representes", "representees", "pouvoir", "pouvoirs",
    "procuration", "procurations", "ont", "avaient", "avait", "a", "elus", "ayant", "mandats",
    "liste",
  ]

  static let words: Set<String> = beginnings.union([
    "et", "ou", "non", "avec", "sans", "donne", "donnes", "les", "des", "de", "la", "seance",
    "municipaux", "municipal", "conseil", "mesdames", "messieurs", "mandat", "representees", "s",
    "e", "es", "nombre", "suivants", "liste", "votants", "ayant", "leur", "effet", "n", "etant",
    "pas", "mandataire", "mandataires", "le",
  ])
}
