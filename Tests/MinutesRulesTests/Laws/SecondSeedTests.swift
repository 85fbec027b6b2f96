import MinutesModel
import Testing

@testable import MinutesRules

/// The faults of the second seed that its words show, each in a sentence of ours with the words of the
/// original: a list of our own, since the catalogue gives none.
struct SecondSeedRow: Sendable, CustomTestStringConvertible {
  let rule: RuleID
  let text: MarkedText
  let role: PassageRole

  init(_ rule: RuleID, _ text: MarkedText, as role: PassageRole = .exposition) {
    (self.rule, self.text, self.role) = (rule, text, role)
  }

  var testDescription: String { "\(rule) \(text.source)" }

  static let all: [SecondSeedRow] = [
    SecondSeedRow("L-02", "à vingt heures trente, [e|le] Conseil Municipal, dûment convoqué"),
    SecondSeedRow("L-07", "s’est réuni en [session|séance] ordinaire"),
    SecondSeedRow("L-05", "[PRESENTS|PRÉSENTS] : VIGNAULT, FAZILLEAU"),
    SecondSeedRow("L-04", "[Mrs et Mmes|MM. et Mmes] VIGNAULT, FAZILLEAU"),
    SecondSeedRow("L-05", "[DELIBERATION|DÉLIBÉRATION] AUTORISANT LE MAIRE"),
    SecondSeedRow("L-02", "le conseil municipal, [a|à] l’unanimité des membres votants décide"),
    SecondSeedRow("L-11", "Le Conseil Municipal [décide] donc de réaliser les travaux"),
    SecondSeedRow("L-02", "assuré selon [de|le] plan de financement suivant"),
    SecondSeedRow("L-02", "Une [chartre|charte] d’engagement sera signée"),
    SecondSeedRow("L-05", "[Emet|Émet] un avis favorable"),
    SecondSeedRow(
      "T-02", "d’approuver la convention pour la période du [1er janvier] au 31 août 2021 ;",
      as: .operative(.infinitives)),
    SecondSeedRow("L-03", "ainsi que la convention y [afférent|afférente] ;", as: .visas),
    SecondSeedRow(
      "T-02",
      "qu’il y a lieu de conclure de nouvelles conventions à compter du [1er janvier 2021] ;",
      as: .considerants),
    SecondSeedRow("L-03", "l’instruction des autorisations d’urbanisme [suivants|suivantes] :"),
    SecondSeedRow(
      "L-13", "dans les conditions prévues par [la présente convention|la convention]."),
    SecondSeedRow("N-04", "les termes du projet de convention [annexé] à la présente délibération"),
    SecondSeedRow(
      "T-06",
      "la loi pour la refondation de l’École de la République, et notamment son article [47|67]",
      as: .visas),
    SecondSeedRow("L-08", "[Après avoir délibéré|Après en avoir délibéré], le CONSEIL MUNICIPAL"),
    SecondSeedRow(
      "T-06", "Le [décret n°2020-997 du 26 août 2020|décret n° 2010-997 du 26 août 2010] relatif"),
    SecondSeedRow("L-03", "des agents publics et des [magistrat|magistrats] de l’ordre judiciaire"),
    SecondSeedRow("T-06", "l’article 34 de la loi du n°84-16 du [16 janvier 1984|11 janvier 1984]"),
    SecondSeedRow("L-01", "Par ailleurs, [le|la] circulaire du 15 mai 2018"),
    SecondSeedRow("L-03", "applicable au trois [versant|versants] de la fonction publique"),
    SecondSeedRow("L-09", "prévoit que [«] le fonctionnaire perçoit son traitement"),
    SecondSeedRow("L-05", "les agents de l’[Etat|État]"),
    SecondSeedRow("L-03", "des conditions plus favorables que [celle|celles] des agents"),
    SecondSeedRow("L-02", "Selon [de|le] principe de non-rétroactivité"),
    SecondSeedRow("L-02", "[in convient|il convient] de modifier la date"),
    SecondSeedRow("T-04", "[Annule et remplace] la délibération du 5 janvier 2021"),
    SecondSeedRow(
      "L-10", "[CITIS|CITIS (congé pour invalidité temporaire imputable au service)] des agents"),
    SecondSeedRow("L-02", "avant avis du Comité Technique [Partitaire|Paritaire]"),
    SecondSeedRow("L-01", "Monsieur [la|le] Maire présente le Bon à Tirer"),
    SecondSeedRow(
      "T-07", "Il y avait une réunion [hier soir|le lundi 1er février 2021 au soir]."),
    SecondSeedRow("L-03", "Vote Comptes [administratif|administratifs] 2020 et budgets 2021"),
  ]

  /// What the catalogue says must stay silent there.
  static let controls: [(text: MarkedText, role: PassageRole)] = [
    ("Préparation : lundi 8 mars 2021 à 9 h", .list(.dash)),
    ("Vote du budget : mardi 30 mars 2021", .list(.dash)),
    (
      "02/03, 30/03 (CA et budgets), 04/05, 01/06, 06/07, 07/09, 05/10, 02/11 et 07/12", .exposition
    ),
    ("Les dispositions de la présente délibération prendront effet au 01/03/2021.", .exposition),
    ("Vu la loi n° 83-634 du 13 juillet 1983 portant droits et obligations,", .visas),
    ("Vu la loi n° 84-53 du 26 janvier 1984 et notamment son article 88,", .visas),
    ("Vu le décret n° 2014-1526 du 16 décembre 2014,", .visas),
    (
      "Vu la délibération du Conseil communautaire du 17 décembre 2020, jusqu’au 31 décembre 2026,",
      .visas
    ),
    ("Article L1612-1 modifié par la loi n° 2012-1510 du 29 décembre 2012", .exposition),
    ("Vu l’article L.5214-16-1 du Code général des collectivités territoriales ;", .visas),
    ("Groupe 1 : secrétaire de mairie, 5 000 €", .list(.dash)),
    ("La délibération mentionne que l’indemnité prendra effet au 1er mars 2020.", .exposition),
  ]
}

@Suite struct `The second seed` {
  @Test(arguments: SecondSeedRow.all) func `each row is found at its words`(
    _ row: SecondSeedRow
  ) throws {
    var record = RecordBuilder()
    if row.rule == "L-11" {
      record = record.item(.passage(Passage(role: .exposition, texts: ["Présentation."])))
      let found = record.item(
        .passage(Passage(role: row.role, texts: [row.text.text])),
        .passage(Passage(role: .operative(.verbs), texts: ["Approuve le projet."]))
      ).findings("L-11")
      let address = FieldAddress(item: ItemID(2), block: BlockID(2), path: .line(0))
      #expect(found.map(\.place) == row.text.ranges.map { .field(address, $0) })
    } else if row.rule == "N-04" || row.rule == "T-02" || row.rule == "T-04" {
      let found = record.item(.passage(Passage(role: row.role, texts: [row.text.text])))
        .findings(row.rule)
      let address = FieldAddress(item: ItemID(1), block: BlockID(1), path: .line(0))
      #expect(found.map(\.place) == row.text.ranges.map { .field(address, $0) })
    } else {
      try row.text.check(row.rule, as: row.role)
    }
  }

  @Test func `its positive controls are silent`() {
    for (text, role) in SecondSeedRow.controls {
      let record = RecordBuilder().item(.passage(Passage(role: role, texts: [text.text])))
      let found = record.findings.filter { "LNTW".contains($0.rule.text.prefix(1)) }
      #expect(found.map { "\($0.rule) \($0.message)" } == [], "\(text.source)")
    }
  }
}
