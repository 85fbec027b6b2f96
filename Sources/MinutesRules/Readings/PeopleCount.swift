import MinutesWording

/// A number of members or votes that a text states: « 12 membres présents », « votants : 11 ».
struct PeopleCount: Hashable, Sendable {
  /// What is counted.
  enum Kind: Hashable, Sendable {
    case inOffice
    case present
    case represented
    case voters
    /// « ont pris part à la délibération »
    case takingPart
    case quorum
    case votesCast
    case absoluteMajority
    case papers
  }

  let kind: Kind
  let number: Int
  /// The words as they stand.
  let words: String
  /// The number alone, in characters of the text.
  let numberRange: Range<Int>

  /// The counts of one text, those of sentences about another assembly or another day left out.
  static func all(in text: String, _ tokens: TokenizedText) -> [PeopleCount] {
    var sentences: [Sentence]?
    return tokens.tokens.indices.compactMap { index in
      guard let kind = tokens.countedPeople(at: index),
        let place = tokens.count(of: kind, at: index)
      else { return nil }
      let all = sentences ?? Sentence.all(in: text)
      sentences = all
      let number = tokens.tokens[place.number]
      let range = tokens.characters(number.bytes)
      guard let count = number.number?.wholeNumber, (0...999).contains(count),
        let sentence = all.last(where: { $0.start <= range.lowerBound }), !sentence.isAboutOthers
      else { return nil }
      let first = tokens.tokens[min(place.number, place.first)].bytes.lowerBound
      let last = tokens.tokens[max(place.number, index)].bytes.upperBound
      return PeopleCount(
        kind: kind, number: count, words: tokens.text(first..<last), numberRange: range)
    }
  }
}

extension TokenizedText {
  /// What a word that ends the name of a count counts.
  fileprivate func countedPeople(at index: Int) -> PeopleCount.Kind? {
    switch word(index) {
    case "votants": .voters
    case "presents", "presentes": .present
    case "pouvoirs", "procurations", "representes": .represented
    case "exercice": word(index - 1) == "en" ? .inOffice : nil
    case "quorum": .quorum
    case "exprimes": word(index - 1) == "suffrages" ? .votesCast : nil
    case "absolue": word(index - 1) == "majorite" ? .absoluteMajority : nil
    case "bulletins": .papers
    case "vote", "deliberation":
      (max(0, index - 5)..<index).contains { word($0) == "pris" && word($0 + 1) == "part" }
        ? .takingPart : nil
    default: nil
    }
  }

  /// The token with the number of a count whose name ends at an index: after a colon, or before the
  /// name where that alone says what is counted.
  fileprivate func count(
    of kind: PeopleCount.Kind, at index: Int
  ) -> (number: Int, first: Int)? {
    let start = nameStart(endingAt: index)
    if isSign(":", at: index + 1), isNumber(index + 2), !isSign("/", at: index + 3),
      !isNumber(index + 3), !isSign("%", at: index + 3), !isSign("€", at: index + 3)
    {
      let isLabel = kind != .present && kind != .represented || isLabelStart(start)
      return isLabel ? (index + 2, start) : nil
    }
    guard kind.standsAfterItsNumber, isNumber(start - 1),
      !["moins", "plus", "minimum", "maximum", "de", "quorum"].contains(word(start - 2)),
      kind == .inOffice || word(start - 2) != "sur"
    else { return nil }
    let hasNoun = start < index
    return hasNoun || kind == .voters ? (start - 1, start - 1) : nil
  }

  /// The first word of « membres du conseil municipal en exercice » from its last.
  private func nameStart(endingAt index: Int) -> Int {
    var start = index
    if ["exercice", "exprimes", "absolue"].contains(word(index)) { start -= 1 }
    while start > 0, Self.nameWords.contains(word(start - 1)) { start -= 1 }
    return start
  }

  private static let nameWords: Set<String> = [
    "membres", "conseillers", "conseilleres", "elus", "municipaux", "suffrages",
  ]

  /// Whether a label begins there: at the start, after a sign, or after « nombre de ».
  private func isLabelStart(_ index: Int) -> Bool {
    guard index > 0 else { return true }
    if case .sign = tokens[index - 1].kind { return true }
    return ["de", "des"].contains(word(index - 1)) && word(index - 2) == "nombre"
      || isNumber(index - 1)
  }
}

extension PeopleCount.Kind {
  /// « 12 membres présents »: the other counts are labels with a colon.
  fileprivate var standsAfterItsNumber: Bool {
    switch self {
    case .inOffice, .present, .voters, .votesCast: true
    case .represented, .takingPart, .quorum, .absoluteMajority, .papers: false
    }
  }
}
