import MinutesModel
import MinutesTestSupport
import MinutesWording
import Testing

struct ClaimCase: Sendable, CustomTestStringConvertible {
  let text: String
  let claims: [Claim]

  struct Claim: Hashable, Sendable {
    let words: String
    let kind: ResultClaim.Kind
    let counts: ResultClaim.Counts
  }

  init(_ text: String, _ claims: (String, ResultClaim.Kind, ResultClaim.Counts)...) {
    self.text = text
    self.claims = claims.map { Claim(words: $0.0, kind: $0.1, counts: $0.2) }
  }

  var testDescription: String { text }
}

private func counts(_ inFavour: Int?, _ against: Int?, _ abstentions: Int?) -> ResultClaim.Counts {
  ResultClaim.Counts(inFavour: inFavour, against: against, abstentions: abstentions)
}

struct ResultClaimTests {
  static let formulas: [ClaimCase] = [
    ClaimCase(
      "le conseil municipal, a l’unanimité des membres votants décide",
      ("a l’unanimité des membres votants", .formula(.unanimityOfVoters), .none)),
    ClaimCase(
      "Après en avoir délibéré à l'unanimité des membres votants, le Conseil",
      ("à l'unanimité des membres votants", .formula(.unanimityOfVoters), .none)),
    ClaimCase(
      "adopte à l’unanimité.", ("adopte", .outcome(.adopted), .none),
      ("à l’unanimité", .formula(.unanimity), .none)),
    ClaimCase("À L’UNANIMITÉ", ("À L’UNANIMITÉ", .formula(.unanimity), .none)),
    ClaimCase("décide, a l'unanimite :", ("a l'unanimite", .formula(.unanimity), .none)),
    ClaimCase("décide à l unanimité", ("à l unanimité", .formula(.unanimity), .none)),
    ClaimCase(
      "à l’unanimité des suffrages exprimés (13 pour, 2 abstentions), décide",
      (
        "à l’unanimité des suffrages exprimés (13 pour, 2 abstentions)",
        .formula(.unanimityOfVotesCast), counts(13, nil, 2)
      )),
    ClaimCase(
      "à l’unanimité des membres présents\u{A0}: adopté",
      ("à l’unanimité des membres présents", .formula(.unanimityOfPresent), .none)),
    ClaimCase(
      "à l’unanimité des membres présents et représentés (15 voix pour),",
      (
        "à l’unanimité des membres présents et représentés (15 voix pour)",
        .formula(.unanimityOfPresentAndRepresented), counts(15, nil, nil)
      )),
    ClaimCase(
      "à l'unanimité des présents ou représentés",
      (
        "à l'unanimité des présents ou représentés", .formula(.unanimityOfPresentAndRepresented),
        .none
      )),
    ClaimCase(
      "à l'unanimité des conseillers municipaux présents",
      ("à l'unanimité des conseillers municipaux présents", .formula(.unanimityOfPresent), .none)),
    ClaimCase(
      "à l’unanimité des membres en exercice",
      ("à l’unanimité des membres en exercice", .formula(.unanimityOfMembersInOffice), .none)),
    ClaimCase(
      "à l’unanimité de ses membres, ",
      ("à l’unanimité de ses membres", .formula(.unanimity), .none)),
    ClaimCase(
      "approuve unanimement", ("approuve", .outcome(.adopted), .none),
      ("unanimement", .formula(.unanimity), .none)),
    ClaimCase("Vote : unanimité", ("unanimité", .formula(.unanimity), .none)),
    ClaimCase(
      "à l’unanimité moins 2 abstentions",
      ("à l’unanimité moins 2 abstentions", .unanimityButSome, counts(nil, nil, 2))),
    ClaimCase(
      "à l'unanimité moins une voix", ("à l'unanimité moins une voix", .unanimityButSome, .none)),
    ClaimCase("à la majorité, décide", ("à la majorité", .formula(.majority), .none)),
    ClaimCase(
      "à la majorité (12 voix pour, 1 contre)",
      ("à la majorité (12 voix pour, 1 contre)", .formula(.majority), counts(12, 1, nil))),
    ClaimCase(
      "à la majorité absolue des suffrages exprimés,",
      ("à la majorité absolue des suffrages exprimés", .formula(.absoluteMajority), .none)),
    ClaimCase(
      "à la majorité des membres présents",
      ("à la majorité des membres présents", .formula(.majorityOfPresent), .none)),
    ClaimCase("à une large majorité", ("à une large majorité", .vague, .none)),
    ClaimCase("à la quasi-unanimité", ("à la quasi-unanimité", .vague, .none)),
    ClaimCase("sans opposition", ("sans opposition", .vague, .none)),
  ]

  static let countings: [ClaimCase] = [
    ClaimCase(
      "décide, par 12 voix pour, 2 contre et 1 abstention, de",
      ("par 12 voix pour, 2 contre et 1 abstention", .formula(.counts), counts(12, 2, 1))),
    ClaimCase("(15 pour)", ("15 pour", .formula(.counts), counts(15, nil, nil))),
    ClaimCase("15 pour", ("15 pour", .formula(.counts), counts(15, nil, nil))),
    ClaimCase(
      "14 pour / 0 contre / 0 abstention",
      ("14 pour / 0 contre / 0 abstention", .formula(.counts), counts(14, 0, 0))),
    ClaimCase(
      "11 votes pour / 1 abstention",
      ("11 votes pour / 1 abstention", .formula(.counts), counts(11, nil, 1))),
    ClaimCase(
      "avec 1 contre et 10 pour", ("1 contre et 10 pour", .formula(.counts), counts(10, 1, nil))),
    ClaimCase("3 ABSTENTIONS", ("3 ABSTENTIONS", .formula(.counts), counts(nil, nil, 3))),
    ClaimCase(
      "Pour\u{A0}: 13 – Contre\u{A0}: 0 – Abstention\u{A0}: 2",
      (
        "Pour\u{A0}: 13 – Contre\u{A0}: 0 – Abstention\u{A0}: 2", .formula(.counts),
        counts(13, 0, 2)
      )),
    ClaimCase(
      "par douze voix pour et une voix contre",
      ("par douze voix pour et une voix contre", .formula(.counts), counts(12, 1, nil))),
    ClaimCase(
      "par vingt et une voix pour",
      ("par vingt et une voix pour", .formula(.counts), counts(21, nil, nil))),
    ClaimCase(
      "par 12 voix contre 3,", ("par 12 voix contre 3", .formula(.counts), counts(12, 3, nil))),
    ClaimCase(
      "par 8 voix pour, 5 contre, 1 blanc et 1 nul",
      ("par 8 voix pour, 5 contre, 1 blanc et 1 nul", .formula(.counts), counts(8, 5, nil))),
    ClaimCase(
      "par 7 voix pour et 7 voix contre, la voix du président étant prépondérante, décide",
      (
        "par 7 voix pour et 7 voix contre, la voix du président étant prépondérante",
        .formula(.castingVote), counts(7, 7, nil)
      )),
    ClaimCase(
      "par 7 pour et 7 contre (voix prépondérante du maire)",
      (
        "par 7 pour et 7 contre (voix prépondérante du maire)", .formula(.castingVote),
        counts(7, 7, nil)
      )),
  ]

  static let outcomes: [ClaimCase] = [
    ClaimCase(
      "La proposition est adoptée.", ("est adoptée", .outcome(.adopted), .none)),
    ClaimCase(
      "L’amendement n’est pas adopté.", ("est pas adopté", .outcome(.rejected), .none)),
    ClaimCase(
      "Rejeté par 5 voix pour et 8 voix contre",
      ("Rejeté", .outcome(.rejected), .none),
      ("par 5 voix pour et 8 voix contre", .formula(.counts), counts(5, 8, nil))),
    ClaimCase("Adopté.", ("Adopté", .outcome(.adopted), .none)),
    ClaimCase("La demande est donc refusée", ("est donc refusée", .outcome(.rejected), .none)),
  ]

  /// Words of the trade that claim nothing of a vote.
  static let silent: [String] = [
    "formant la majorité des membres en exercice", "la majorité des travaux est achevée",
    "soit 35,28 € pour 1 176 habitants", "une subvention de 300 pour 2021",
    "les 15 pour cent restants", "10 pour les enfants", "jusqu'à la majorité",
    "à la majorité des deux tiers", "L’unanimité est requise", "6 395 pour le Département",
    "approuve le projet de travaux", "les tarifs adoptés en 2019", "3 contre-allées", "",
    "La convention est approuvée par le Département",
    "Donne pouvoir à Monsieur le Maire pour signer", "16 ans pour tous, 2 jours contre la fatigue",
    "la voix du maire est prépondérante", "n° 12 pour",
  ]

  @Test(arguments: formulas + countings + outcomes)
  func `a claim is read with its words`(example: ClaimCase) {
    let characters = Array(example.text)
    let read = ResultClaim.all(in: example.text).map { claim in
      ClaimCase.Claim(
        words: String(characters[claim.range]), kind: claim.kind, counts: claim.counts)
    }
    #expect(read == example.claims)
  }

  @Test(arguments: silent)
  func `what claims nothing is left alone`(text: String) {
    #expect(ResultClaim.all(in: text) == [])
  }

  @Test(arguments: formulas + countings)
  func `capitals, lost accents and other spaces change nothing`(example: ClaimCase) {
    let kinds = ResultClaim.all(in: example.text).map(\.kind)
    #expect(ResultClaim.all(in: example.text.uppercased()).map(\.kind) == kinds)
    #expect(ResultClaim.all(in: example.text.folded).map(\.kind) == kinds)
    let spaced = String(example.text.map { $0 == " " ? "\u{A0}" : $0 })
    #expect(ResultClaim.all(in: spaced).map(\.kind) == kinds)
  }

  @Test func `the sentences we write are read back as what they are`() {
    let results = [
      ballot(13, 0), ballot(13, 0, 2), ballot(12, 1, 2), ballot(7, 7, 1, president: .inFavour),
      ballot(14, 0, notVoting: 1),
    ]
    for result in results {
      for formula in ResultFormula.allCases {
        let text = ResultSentence(result).words(for: formula)
        let claims = ResultClaim.all(in: text)
        #expect(claims.map(\.kind) == [.formula(formula)], "\(text)")
        #expect(claims.first?.counts.inFavour == result.tally.inFavour, "\(text)")
        #expect(
          claims.first?.verdict(for: result).truth == formula.verdict(for: result).truth, "\(text)")
      }
    }
  }

  @Test func `the casting vote is found behind names`() {
    let people = BallotPeople(
      opponents: [member(2, .monsieur, "Piet"), member(3, .monsieur, "Martin")],
      president: member(1, .madame, "Durand", office: .mayor))
    let result = ballot(2, 2, notVoting: 1, president: .inFavour)
    let text = ResultSentence(result, people: people).derived
    #expect(text.contains("MM. PIET et MARTIN"))
    #expect(
      ResultClaim.all(in: text) == [
        ResultClaim(
          .formula(.castingVote), counts: counts(2, 2, nil), range: 0..<text.count)
      ])
  }

  @Test(arguments: [
    ("à l’unanimité", ballot(13, 0), FormulaVerdict.Truth.holds),
    ("à l’unanimité", ballot(13, 0, 2), .weak), ("à l’unanimité", ballot(12, 1), .untrue),
    ("à l’unanimité (12 pour)", ballot(13, 0), .untrue),
    ("à la majorité", ballot(12, 1), .weak),
    ("à la majorité (12 pour, 1 contre)", ballot(12, 1), .holds),
    ("à la majorité (12 pour, 2 contre)", ballot(12, 1), .untrue),
    ("par 12 voix pour", ballot(12, 1, 2), .weak),
    ("par 12 voix pour, 1 contre et 2 abstentions", ballot(12, 1, 2), .holds),
    ("2 abstentions", ballot(12, 1, 2), .holds), ("3 abstentions", ballot(12, 1, 2), .untrue),
    ("à l’unanimité moins 2 abstentions", ballot(13, 0, 2), .weak),
    ("à l’unanimité moins 3 abstentions", ballot(13, 0, 2), .untrue),
    ("à une large majorité", ballot(12, 1, 2), .weak),
    ("est adoptée", ballot(12, 1), .holds), ("est adoptée", ballot(5, 8), .untrue),
    ("est rejetée", ballot(5, 8), .holds), ("est rejetée", ballot(12, 1), .untrue),
  ])
  func `a claim is judged by the ballot`(
    text: String, result: BallotResult, truth: FormulaVerdict.Truth
  ) {
    let verdicts = ResultClaim.all(in: text).map { $0.verdict(for: result) }
    #expect(verdicts.map(\.truth) == [truth], "\(verdicts)")
  }

  @Test func `a contradiction names both figures`() {
    let claim = ResultClaim.all(in: "par 12 voix pour et 3 abstentions")[0]
    #expect(
      claim.verdict(for: ballot(13, 0, 2)).explanation
        == """
        le texte dit 12 voix pour, le vote en compte 13\u{202F}; le texte dit 3 abstentions, le \
        vote en compte 2
        """)
  }

  @Test func `any text is read without overlap`() {
    let words = [
      "à", "l’", "unanimité", "majorité", "la", "par", "12", "voix", "pour", "contre", "(", ")",
      ",",
      "et", "2", "abstentions", "des", "membres", "présents", "représentés", "moins", "est", "pas",
      "adopté", "prépondérante", "\n", ":", "une", "du", "maire",
    ]
    var generator = SeededGenerator(seed: 8)
    for _ in 0..<3000 {
      let count = Int.random(in: 0...14, using: &generator)
      let text = (0..<count).map { _ in words.randomElement(using: &generator) ?? "" }
        .joined(separator: " ")
      var end = 0
      var ordered = true
      for claim in ResultClaim.all(in: text) {
        ordered = ordered && claim.range.lowerBound >= end && !claim.range.isEmpty
        end = claim.range.upperBound
      }
      if !ordered || end > text.count { Issue.record("\(text)") }
    }
  }
}
