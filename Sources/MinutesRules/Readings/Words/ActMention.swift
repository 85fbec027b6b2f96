import MinutesModel

/// A law, decree or ordinance cited in a text: « décret n° 2014-513 du 20 mai 2014 ».
struct ActMention: Hashable, Sendable {
  enum Kind: String, Hashable, Sendable {
    case law = "loi"
    case organicLaw = "loi organique"
    case decree = "décret"
    case ordinance = "ordonnance"

    /// « la loi », « le décret »
    var withArticle: String {
      switch self {
      case .law, .organicLaw: "la " + rawValue
      case .decree: "le " + rawValue
      case .ordinance: "l’" + rawValue
      }
    }
  }

  let kind: Kind
  /// The year in its number, with four digits.
  let year: Int
  let serial: Int
  /// The number as written: « 2014-513 ».
  let number: String
  /// In characters.
  let numberRange: Range<Int>
  let date: DateMention?
  /// In characters.
  let dateRange: Range<Int>?
  /// Whether it is what the line cites first, and not part of another text’s title.
  let isHead: Bool
}

/// Reads the acts that a text cites by their number.
enum ActReader {
  static let kinds: [WordKey: ActMention.Kind] = [
    "loi": .law, "lois": .law, "decret": .decree, "decrets": .decree, "ordonnance": .ordinance,
    "ordonnances": .ordinance,
  ]

  static func all(in tape: WordTape) -> [Mention<ActMention>] {
    var dates: [DateReader.Found]?
    var result: [Mention<ActMention>] = []
    for index in tape.words.indices {
      guard tape.words[index].lexeme.contains(.act), var kind = kinds[tape.key(index)],
        let first = number(in: tape, after: index), let year = year(tape, first),
        let serial = tape.number(first + 1)
      else { continue }
      if kind == .law, tape.key(index + 1) == "organique" { kind = .organicLaw }
      let known = dates ?? DateReader.found(in: tape)
      dates = known
      let date = known.first { found in
        let lower = found.words.lowerBound
        return lower > first + 1 && lower <= first + 4
          && (first + 2..<lower).allSatisfy { ["du", "en", "date"].contains(tape.key($0)) }
          && (first + 2...lower).allSatisfy {
            tape.gap($0).isDisjoint(with: [.comma, .semicolon, .bracket, .closing])
          }
      }
      let words = index..<(date?.words.upperBound ?? first + 2)
      result.append(
        Mention(
          value: ActMention(
            kind: kind, year: year, serial: serial,
            number: tape.written(tape.bytes(first..<first + 2)),
            numberRange: tape.characters(ofWords: first..<first + 2), date: date?.mention,
            dateRange: date.map { tape.characters(ofWords: $0.words) },
            isHead: isHead(tape, index)),
          range: tape.characters(ofWords: words)))
    }
    return result
  }

  /// The first part of « 2014-513 » in « n° 2014-513 », a few words after its kind.
  private static func number(in tape: WordTape, after index: Int) -> Int? {
    for place in index + 1..<min(index + 5, tape.words.count) {
      if tape.words[place].isNumber {
        return tape.gap(place + 1) == .hyphen && tape.number(place + 1) != nil
          && tape.words[place + 1].bytes.count <= 4 ? place : nil
      }
      guard openers.contains(tape.key(place)) else { return nil }
    }
    return nil
  }

  private static let openers = WordSet(words: "n no num numero organique du")

  private static func year(_ tape: WordTape, _ index: Int) -> Int? {
    guard let value = tape.number(index) else { return nil }
    switch tape.words[index].bytes.count {
    case 2: return 1900 + value
    case 4: return (1800...2999).contains(value) ? value : nil
    default: return nil
    }
  }

  private static let leading = WordSet(
    words: "vu vus la le l les loi decret ordonnance article articles art de notamment et n")

  /// Whether nothing but « Vu l’article 88 de la » stands before it.
  private static func isHead(_ tape: WordTape, _ index: Int) -> Bool {
    guard tape.key(0) == "vu" else { return false }
    return (0..<index).allSatisfy { leading.contains(tape.key($0)) || tape.words[$0].isNumber }
  }
}
