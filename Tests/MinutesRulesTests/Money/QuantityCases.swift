import MinutesEditing
import MinutesModel
import Testing

@testable import MinutesRules

/// An item that explains something and decides it.
private func item(_ explained: [String], _ decided: String..., title: String = "Adhésion")
  -> RecordBuilder
{
  RecordBuilder().item(
    .passage(Passage(role: .exposition, texts: explained)),
    .passage(Passage(role: .operative(.verbs), texts: decided)), title: title)
}

private func place(_ block: Int, _ line: Int, _ range: Range<Int>) -> Place {
  .field(FieldAddress(item: ItemID(1), block: BlockID(block), path: .line(line)), range)
}

@Suite struct `M-02` {
  @Test func `the decision says another amount than the text before it`() throws {
    let record = item(
      ["La cotisation annuelle est de 120 € pour 2021."], "Vote la cotisation annuelle de 130 €.")
    let found = record.findings("M-02")
    #expect(found.map(\.place) == [place(2, 0, 31..<34)])
    #expect(found.map(\.severity) == [.error])
    #expect(
      found.messages
        == [
          "« cotisation » : le dispositif dit 130 €, le texte plus haut 120 € (écart 10 €)"
        ].map { $0.replacing("10 €", with: "10,00 €") })
    #expect(
      found[0].remedies.map(\.title) == ["écrire 120 dans le dispositif", "écrire 130 plus haut"])
    for remedy in found[0].remedies {
      var mended = record.minutes
      try remedy.edit.apply(to: &mended)
      #expect(RuleBook.findings(in: mended).filter { $0.rule == "M-02" } == [])
    }
  }

  @Test func `what was only proposed may have been decided otherwise`() {
    let found = item(
      ["M. le Maire propose un loyer de 400 €."], "Fixe le loyer à 380 €."
    ).findings("M-02")
    #expect(found.map(\.severity) == [.warning])
  }

  static let quiet: [(String, String)] = [
    ("La cotisation annuelle est de 120 €.", "Vote la cotisation annuelle de 120 €."),
    ("La cotisation annuelle est de 120,00 €.", "Vote la cotisation annuelle de 120 €."),
    ("Le loyer actuel est de 380 €.", "Fixe le loyer à 400 €."),
    ("Le loyer est porté de 380 € à 400 €.", "Fixe le loyer à 400 €."),
    ("Le loyer de 380 € et le loyer du garage de 50 €.", "Fixe le loyer à 400 €."),
    ("L’adhésion au forfait de base est de 40 €.", "Adhère pour un total de 75,28 €."),
    ("La cotisation par habitant est de 0,03 €.", "Vote la cotisation de 35,28 €."),
    ("Le loyer est de 400 € par mois.", "Fixe le loyer à 4 800 € par an."),
    ("Le prix est de 100 € HT.", "Accepte le prix de 120 € TTC."),
    ("La participation des familles est de 3 €.", "Fixe la participation communale à 4 €."),
    ("Les loyers sont de 400 €.", "Fixe les loyers à 410 €."),
    ("Le loyer (charges de 30 €) reste à fixer.", "Fixe le loyer à 400 €."),
  ]

  @Test(arguments: quiet) func `is quiet on`(_ explained: String, _ decided: String) {
    #expect(item([explained], decided).findings("M-02").map(\.message) == [])
  }

  static let plan = FinancingPlan(
    expenses: [ExpenseLine(label: "Travaux", amount: .cents(170_000_00))],
    resources: [
      ResourceLine(label: "DETR", funder: "État", kind: .stateGrant, amount: .cents(68_000_00)),
      ResourceLine(label: "Département", amount: .cents(34_000_00)),
      ResourceLine(label: "Autofinancement", kind: .ownFunding, amount: .cents(68_000_00)),
    ])

  static func asking(_ clause: String) -> RecordBuilder {
    RecordBuilder().item(
      .financingPlan(plan), .passage(Passage(role: .operative(.verbs), texts: [clause])))
  }

  @Test func `another amount is asked than the plan has`() throws {
    let record = Self.asking("Sollicite auprès de l’État une subvention de 86 000 €.")
    #expect(record.words("M-02") == ["86 000"])
    #expect(
      record.findings("M-02").messages == [
        "le dispositif sollicite 86 000,00 €, le plan prévoit 68 000,00 € (écart 18 000,00 €)"
      ])
    #expect(try record.mended("M-02").left == [])
  }

  @Test(arguments: [
    "Sollicite auprès de l’État une subvention de 68 000 € et du Département une de 34 000,00 €.",
    "Sollicite les subventions pour un total de 102 000 €.",
    "Sollicite une subvention sur une dépense de 170 000 €.",
    "Sollicite une subvention plafonnée à 50 000 €.", "Sollicite une aide de 80 000 € TTC.",
    "Approuve le coût de 50 000 €.",
  ]) func `the plan’s amounts, ceilings and other clauses are quiet`(_ clause: String) {
    #expect(Self.asking(clause).findings("M-02").map(\.message) == [])
  }
}

@Suite struct `M-03` {
  @Test func `an acompte becomes the solde`() {
    let found = item(
      ["Il convient de reverser le fonds. L’acompte s’élève à 1 666,67 Euros."],
      "Le reversement du solde du fonds de soutien à la communauté (1 666,67 Euros)."
    ).findings("M-03")
    #expect(found.map(\.place) == [place(2, 0, 61..<69)])
    #expect(found.messages == ["1 666,67 € : un acompte plus haut, le solde ici"])
    #expect(found.map(\.severity) == [.warning])
  }

  @Test(arguments: [
    (["Le coût est de 7 994,84 € HT."], "Approuve le coût de 7 994,84 € TTC."),
    (["La prime est de 300 € brut.", "Soit 300 € net."], "Accorde la prime."),
  ]) func `HT and TTC, gross and net`(_ explained: [String], _ decided: String) {
    #expect(item(explained, decided).findings("M-03").count == 1)
  }

  @Test(arguments: [
    (
      ["Un acompte de 50 % (500 €) est versé à la signature.", "Le solde est de 500 €."], "Accepte."
    ),
    (["L’acompte est de 500 €."], "Verse le solde de 501 €."),
    (["L’acompte de 500 € et le solde de 500 € sont payés."], "Verse le solde de 500 €."),
    (["Le coût est de 7 994,84 € HT."], "Approuve le coût de 9 509,40 € TTC."),
    (["Le coût est de 100 € HT, 100 € TTC."], "Approuve le coût de 100 € HT."),
  ]) func `is quiet on`(_ explained: [String], _ decided: String) {
    let count = explained[0].contains("100 € TTC") ? 1 : 0
    #expect(item(explained, decided).findings("M-03").count == count)
  }

  @Test func `without tax both are the same`() {
    let plan = FinancingPlan.simple(cost: 422_00, own: 85_00, subsidy: 337_00).with {
      $0.expenses[0].vatRate = .zero
    }
    #expect(RecordBuilder().plan(plan, "422,00 € HT, soit 422,00 € TTC").findings("M-03") == [])
  }
}

@Suite struct `M-04` {
  static let grid = [
    "Communes de moins de 500 habitants : 100 €/an",
    "Communes de 500 à 999 habitants : 150 €/an",
    "Communes de 1 000 à 2 000 habitants : 200 €/an",
    "Communes de 2 001 à 3 500 habitants : 300 €/an",
  ]

  static func record(
    _ grid: [String], _ decided: String = "Adhère pour 200 € (1 176 habitants).",
    title: String = "Adhésion"
  ) -> RecordBuilder {
    RecordBuilder().item(
      .passage(Passage(role: .exposition, texts: ["Les tarifs sont les suivants :"])),
      .passage(Passage(role: .list(.dash), texts: grid)),
      .passage(Passage(role: .operative(.verbs), texts: [decided])), title: title)
  }

  @Test func `bands that join are right`() {
    #expect(Self.record(Self.grid).findings("M-04").map(\.message) == [])
  }

  @Test func `an overlap and a gap`() {
    var grid = Self.grid
    grid[1] = "Communes de 500 à 1 000 habitants : 150 €/an"
    let overlap = Self.record(grid)
    #expect(overlap.words("M-04") == ["de 1 000 à 2 000 habitants"])
    #expect(
      overlap.findings("M-04").messages == [
        "« de 500 à 1 000 habitants » et « de 1 000 à 2 000 habitants » : 1 000 habitants deux fois "
          + "au barème"
      ])
    grid[1] = "Communes de 500 à 998 habitants : 150 €/an"
    #expect(
      Self.record(grid).findings("M-04").messages == [
        "« de 500 à 998 habitants » puis « de 1 000 à 2 000 habitants » : il manque 999 habitants "
          + "au barème"
      ])
    #expect(Self.record(grid).findings("M-04").map(\.severity) == [.warning])
  }

  @Test func `one more or one less at each border`() {
    for (from, count): (Int, Int) in [(999, 1), (1_000, 0), (1_001, 1)] {
      var grid = Self.grid
      grid[2] = "Communes de \(from) à 2 000 habitants : 200 €/an"
      #expect(Self.record(grid).findings("M-04").count == count, "\(from)")
    }
  }

  @Test func `the band of another population`() throws {
    let record = Self.record(Self.grid, "Adhère pour 150 € (1 176 habitants).")
    #expect(record.words("M-04") == ["150"])
    #expect(
      record.findings("M-04").messages == [
        "150 € n’est pas le tarif de la commune : 1 176 habitants, « de 1 000 à 2 000 habitants », "
          + "200 €"
      ])
    #expect(try record.mended("M-04").left == [])
  }

  @Test func `the border of the commune’s band`() {
    for (population, count) in [(999, 1), (1_000, 0), (2_000, 0), (2_001, 1)] {
      let record = Self.record(Self.grid, "Adhère pour 200 € (\(population) habitants).")
        .with { $0.council.population = population }
      #expect(record.findings("M-04").count == count, "\(population)")
    }
  }

  @Test func `a population that nobody says is an advice`() {
    let record = Self.record(Self.grid, "Adhère pour 200 €.")
    #expect(record.findings("M-04").map(\.severity) == [.advice])
    #expect(
      record.findings("M-04").messages == [
        "le barème va par habitants et l’acte ne dit pas la population de la commune (1 176 habitants)"
      ])
    let unknown = record.with { $0.council.population = nil }
    #expect(
      unknown.findings("M-04").messages == [
        "le barème va par habitants et l’acte ne dit pas la population de la commune"
      ])
    let said = Self.record(Self.grid, "Adhère pour 200 €, la commune ayant 1 176 habitants.")
      .with { $0.council.population = nil }
    #expect(said.findings("M-04") == [])
  }

  @Test func `a title that leaves the last number out`() {
    let record = Self.record(
      Self.grid, title: "Réseau des communes de moins de 3 500 habitants")
    #expect(record.words("M-04") == ["de 2 001 à 3 500 habitants"])
    #expect(
      record.findings("M-04").messages == [
        "« de 2 001 à 3 500 habitants » compte 3 500 habitants, le texte dit « moins de 3 500 "
          + "habitants »"
      ])
    let other = Self.record(Self.grid, title: "Communes de moins de 2 000 habitants")
    #expect(other.findings("M-04") == [])
  }

  @Test func `the first column of a table`() {
    func table(_ labels: [String]) -> RecordBuilder {
      RecordBuilder().item(
        .table(Table(rows: labels.map { [TableCell(.text($0)), TableCell(.cents(100))] })))
    }
    #expect(table(["Moins de 12 ans", "De 12 à 17 ans", "18 ans et plus"]).findings("M-04") == [])
    #expect(
      table(["Moins de 12 ans", "Plus de 12 ans"]).findings("M-04").messages == [
        "« Moins de 12 ans » puis « Plus de 12 ans » : il manque 12 ans au barème"
      ])
  }

  @Test(arguments: [
    ["Ouverture de 8 à 12 : 3 €", "Résidents de 8 à 12 ans : 4 €"],
    ["Lotissement, jusqu’à 10 lots : 250 €", "Permis de plus de 2 lots : 45 €"],
    ["de 10 à 20 places", "de 30 à 40 places"], ["lots 1 à 3 : 100 €", "lots 5 à 7 : 200 €"],
    ["de 1 à 3 ans : 20 €", "de 1 à 3 ans hors commune : 30 €"],
  ]) func `lists that are no grid`(_ lines: [String]) {
    let record = RecordBuilder().item(.passage(Passage(role: .list(.dash), texts: lines)))
    let count = lines[0].hasPrefix("lots") ? 1 : 0
    #expect(record.findings("M-04").count == count)
  }
}

@Suite struct `M-06` {
  @Test func `a price of one and a number of them`() throws {
    let record = item(
      ["Chaque demi-journée sera rémunérée 15 €."],
      "Décide d’accorder 60 demi-journées sur l’année.")
    #expect(record.words("M-06") == ["60 demi-journées"])
    #expect(record.findings("M-06").map(\.severity) == [.advice])
    #expect(
      record.findings("M-06").messages == [
        "« 60 demi-journées » à 15 € font 900 € : le total n’est écrit nulle part"
      ])
    #expect(try record.mended("M-06").left == [])
    #expect(
      try record.textsMended("M-06").last?.plain
        == "Décide d’accorder 60 demi-journées (soit 900 €) sur l’année.")
  }

  @Test(arguments: [
    ("15 € par demi-journée, soit 900 € en tout.", "Accorde 60 demi-journées."),
    ("15 € par demi-journée.", "Accorde 60 journées."),
    ("15 € par mois.", "Loue pour 12 mois."),
    ("15 € par demi-journée ou 20 € par demi-journée de pluie.", "Accorde 60 demi-journées."),
    ("15 € la séance.", "Dit que 900 € sont inscrits pour 60 séances."),
  ]) func `is quiet on`(_ explained: String, _ decided: String) {
    #expect(item([explained], decided).findings("M-06").map(\.message) == [])
  }

  @Test func `credits without an account`() {
    let record = item(["L’adhésion est utile."], "D’INSCRIRE les crédits correspondants au budget.")
    #expect(record.words("M-06") == ["crédits correspondants au budget"])
    #expect(
      record.findings("M-06").messages == [
        "les crédits sont inscrits au budget sans que le chapitre ou l’article soit dit"
      ])
  }

  @Test(arguments: [
    "Dit que les crédits seront inscrits à l’article 65748 du budget 2024.",
    "Les crédits sont inscrits au chapitre 012 du budget.", "Vote le budget.",
    "Inscrit la dépense au compte 6188 ; les crédits sont au budget.",
  ]) func `credits with one`(_ decided: String) {
    #expect(item(["L’adhésion est utile."], decided).findings("M-06") == [])
  }

  @Test func `an authorisation has its chapters in its table`() {
    let record = RecordBuilder().item(
      .authorisation(.quarter),
      .passage(
        Passage(role: .operative(.verbs), texts: ["Inscrit les crédits au budget 2021."])))
    #expect(record.findings("M-06") == [])
  }
}
