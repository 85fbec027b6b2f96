import MinutesModel
import MinutesWording

extension RollReader {
  /// The folded words of a text; marks are left out.
  static func words(of text: String) -> [String] {
    ClaimToken.all(in: text).filter { $0.kind != .mark }.map(\.text)
  }

  /// « Néant », « aucun », « 0 ».
  static func isNobody(_ words: [String]) -> Bool {
    words.count <= 2
      && words.allSatisfy {
        ["neant", "aucun", "aucune", "personne", "sans", "objet", "0"].contains($0)
      }
  }

  /// « formant la majorité des membres en exercice »
  static func closesList(_ words: [String]) -> Bool {
    guard let first = words.first,
      ["formant", "representant", "constituant", "lesquels"].contains(first)
    else {
      return false
    }
    return words.allSatisfy(closingWords.contains)
  }

  private static let closingWords: Set<String> = [
    "formant", "representant", "constituant", "la", "majorite", "des", "membres", "en", "exercice",
    "du", "conseil", "municipal", "le", "quorum", "actuellement", "conseillers",
  ]

  /// Where the name ends and something is said of it: « a donné… », « absent… », « représenté… ».
  ///
  /// - Parameter isRepresented: whether the list is one of pouvoirs, where « A à B » is enough.
  static func statusStart(in text: SourcedText, isRepresented: Bool = false) -> Int? {
    let tokens = ClaimToken.all(in: text.text)
    for (index, token) in tokens.enumerated() where index > 0 && token.kind == .word {
      if statusBeginnings.contains(token.text) { return token.range.lowerBound }
      if token.text == "a" || token.text == "ont", index + 1 < tokens.count,
        ["donne", "donnes", "remis", "confie"].contains(tokens[index + 1].text)
      {
        return token.range.lowerBound
      }
      // « Erwan CADIOU à Yann QUÉMÉNER »: « à » has its accent, « A. » would be an initial
      if isRepresented, token.text == "a", token.range.count == 2, index + 1 < tokens.count,
        text.slice(tokens[index + 1].range).text.first?.isUppercase == true
      {
        return token.range.lowerBound
      }
      // « Mme X à M. Y », « M. X par Mme Y » in a list of pouvoirs
      if token.text == "a" || token.text == "par", index + 1 < tokens.count,
        isCivility(tokens[index + 1].text)
      {
        return token.range.lowerBound
      }
    }
    return nil
  }

  private static func isCivility(_ word: String) -> Bool {
    ["m", "mr", "mme", "monsieur", "madame", "mlle", "melle"].contains(word)
  }

  /// Where the name of the holder of a pouvoir begins.
  static func holderStart(in text: SourcedText, isRepresented: Bool) -> Int? {
    let tokens = ClaimToken.all(in: text.text)
    guard
      let index = tokens.indices.last(where: {
        $0 + 1 < tokens.count
          && (tokens[$0].text == "a" && tokens[$0 + 1].kind == .word || tokens[$0].text == "par")
      })
    else { return nil }
    let words = Set(tokens[..<index].map(\.text))
    let isSaid =
      words.contains("pouvoir") || words.contains("procuration") || words.contains("mandat")
      || tokens[index].text == "par" && words.contains { $0.hasPrefix("represent") }
    guard isSaid || isRepresented && index == 0 || tokens[index].text == "par" && index == 0 else {
      return nil
    }
    guard tokens[index + 1].text != "donne" else { return nil }
    return tokens[index + 1].range.lowerBound
  }

  /// « J. » in « M. MARTIN (J.) ».
  static func isInitial(_ detail: SourcedText) -> Bool {
    detail.count <= 4 && detail.text.hasSuffix(".") && detail.text.first?.isUppercase == true
      && detail.text.dropLast().allSatisfy { $0.isLetter || $0 == "-" || $0 == "." }
  }

  /// The bytes of the number before a name of a numbered list: « 7) », « 12 - », « 3. ».
  static func listNumber(of name: SourcedText) -> Int? {
    let tokens = ClaimToken.all(in: name.text)
    guard let first = tokens.first, case .integer(let value) = first.kind, (1...99).contains(value)
    else { return nil }
    guard tokens.count > 1 else { return name.count }
    guard [")", ".", "-", "–", "°", "/"].contains(tokens[1].text) else { return nil }
    return tokens.count > 2 ? tokens[2].range.lowerBound : name.count
  }

  /// Words before the name of who holds or gives a pouvoir.
  static let leadsToHolder: Set<String> = ["a", "de", "par", "pour", "avec", "du", "donne"]

  /// Where the name of who gave a pouvoir begins: « qui a reçu pouvoir de Mme Y », « pouvoir de M. Z ».
  static func giverStart(in text: SourcedText) -> Int? {
    let tokens = ClaimToken.all(in: text.text)
    guard
      let word = tokens.firstIndex(where: {
        ["pouvoir", "procuration", "pouvoirs", "procurations", "mandat"].contains($0.text)
      }), word + 2 < tokens.count, tokens[word + 1].text == "de" || tokens[word + 1].text == "d",
      tokens[..<word].allSatisfy({ receivingWords.contains($0.text) || $0.kind == .mark })
    else { return nil }
    let start = tokens[word + 2].text == "'" ? word + 3 : word + 2
    return start < tokens.count ? tokens[start].range.lowerBound : nil
  }

  private static let receivingWords: Set<String> = [
    "qui", "a", "recu", "ayant", "porteur", "porteuse", "avec", "le", "un", "du", "detient",
    "detenteur", "detentrice", "muni", "munie",
  ]

  /// Where « jusqu’au point 3 inclus » begins: what movements tell.
  static func untilItem(in text: SourcedText) -> Int? {
    let tokens = ClaimToken.all(in: text.text)
    guard let word = tokens.firstIndex(where: { $0.text == "jusqu" }),
      tokens[word...].contains(where: { $0.text == "point" })
    else { return nil }
    let isAfterComma = word > 0 && tokens[word - 1].text == ","
    return tokens[isAfterComma ? word - 1 : word].range.lowerBound
  }

  /// « , signé le 30 janvier 2021 »: the day of a pouvoir, and the bytes that say it.
  static func signature(in text: SourcedText) -> (CalendarDate, Range<Int>)? {
    let tokens = ClaimToken.all(in: text.text)
    guard let start = tokens.firstIndex(where: { $0.text.hasPrefix("sign") || $0.text == "dat" }),
      let (date, range) = MomentReader.firstDate(tokens, from: start),
      range.upperBound == tokens.count
    else { return nil }
    let from = start > 0 && tokens[start - 1].text == "," ? start - 1 : start
    return (date, tokens[from].range.lowerBound..<text.count)
  }

  /// « M. Y, maire » without its office.
  static func withoutOffice(_ text: String) -> String {
    let parts = text.split(separator: ",")
    guard parts.count == 2, OfficeWords(words(of: String(parts[1]))) != nil else {
      return text.trimmingSpaces
    }
    return String(parts[0]).trimmingSpaces
  }

  private static let statusBeginnings: Set<String> = [
    "absent", "absente", "excuse", "excusee", "represente", "representee", "ayant", "donne",
    "donnant", "pouvoir", "procuration", "present", "presente", "avait", "qui",
  ]

  static let statusWords: Set<String> = [
    "absent", "absente", "absents", "absentes", "excuse", "excusee", "excuses", "excusees", "non",
    "et", "present", "presente", "est",
  ]

  static let proxyWords: Set<String> = statusWords.union([
    "a", "ont", "donne", "donnes", "donnant", "ayant", "avait", "remis", "confie", "pouvoir",
    "procuration", "mandat", "represente", "representee", "representes", "ecrit", "son", "sa",
    "par", "de", "vote", "pour", "voter", "avec", "le", "un", "qui", "recu", "porteur", "porteuse",
    "detient", "detenteur", "detentrice", "muni", "munie", "d",
  ])
}
