import MinutesModel

/// Words in a row, in folded letters, each with its alternatives: « a l ' unanimite »,
/// « des membres|conseillers presents ».
struct ClaimPhrase: ExpressibleByStringLiteral {
  let words: [[String]]

  init(stringLiteral phrase: String) {
    words = phrase.split(separator: " ").map { $0.split(separator: "|").map(String.init) }
  }

  /// « à l’unanimité »
  static let unanimity: [ClaimPhrase] = [
    "a l ' unanimite", "a l unanimite", "a lunanimite", "unanimement",
  ]

  /// Of whom unanimity is said.
  static let unanimityOf: [(ResultFormula, [ClaimPhrase])] = [
    (
      .unanimityOfVotesCast,
      [
        "des suffrages exprimes", "des votes exprimes|exprimees", "des voix exprimees|exprimes",
        "des exprimes", "des suffrages|voix|votes",
      ]
    ),
    (
      .unanimityOfPresentAndRepresented,
      [
        "des|de|ses presents et|ou representes",
        "des|de membres|conseillers|elus presents et|ou representes",
        "des membres|conseillers|elus municipaux presents et|ou representes",
        "de ses membres|conseillers|elus presents et|ou representes",
        "des membres|conseillers|elus presents , representes",
      ]
    ),
    (
      .unanimityOfPresent,
      [
        "des|de presents", "des|de membres|conseillers|elus presents",
        "des membres|conseillers|elus municipaux presents",
        "de ses membres|conseillers|elus presents",
      ]
    ),
    (
      .unanimityOfVoters,
      [
        "des|de votants", "des|de membres|conseillers|elus votants",
        "de ses membres|conseillers|elus votants",
      ]
    ),
    (
      .unanimityOfMembersInOffice,
      [
        "des membres|conseillers|elus en exercice", "de ses membres|conseillers|elus en exercice",
        "des membres du conseil", "du conseil",
      ]
    ),
    (.unanimity, ["des|ses membres", "de ses membres"]),
  ]

  /// « à la majorité »
  static let majority: [ClaimPhrase] = ["a la majorite"]
  static let majorityOfVotes: [ClaimPhrase] = [
    "des suffrages exprimes", "des suffrages", "des voix exprimees", "des voix",
    "des votes exprimes", "des exprimes",
  ]
  static let majorityOfPresent: [ClaimPhrase] = [
    "des membres|conseillers|elus presents et|ou representes",
    "des membres|conseillers|elus presents", "des presents et|ou representes", "des presents",
  ]
  static let majorityOfVoters: [ClaimPhrase] = ["des votants", "des membres votants"]

  /// Words that say nothing countable.
  static let vague: [ClaimPhrase] = [
    "a une tres large majorite", "a une|la large|grande|forte|tres majorite", "sans opposition",
    "sans aucune opposition", "aucune opposition", "a la|une quasi unanimite",
    "a la|une quasi-unanimite",
  ]

  /// Whose voice is prépondérante.
  static let president: [ClaimPhrase] = ["du maire|president", "de la maire|presidente"]
}
