import MinutesModel
import Testing

@testable import MinutesRules

@Suite struct `L-01` {
  static let cases: [MarkedText] = [
    "Monsieur [la|le] Maire présente le bon à tirer.",
    "M. [la|le] Maire rappelle les faits.",
    "MONSIEUR [LA|LE] MAIRE ouvre la séance.",
    "Par ailleurs, [le|la] circulaire du 15 mai 2018 s’applique.",
    "[Le|La] convention est approuvée.",
    "le conseil approuve [la|le] budget et [une|un] avenant.",
    "au titre [du|de la] commission des finances",
    "[cet|cette] association demande [un|une] subvention.",
    "[cette|cet] avenant et [cette|ce] projet",
    "l’intérêt pour la commune et [son secrétaire générale] de mairie",
    "[la secrétaire général] de mairie est chargée de l’envoi.",
    "le réseau des secrétaires [général|généraux] de mairie",
  ]

  @Test(arguments: cases) func `articles that do not agree`(_ text: MarkedText) throws {
    try text.check("L-01", severity: .warning)
  }

  static let quiet: [MarkedText] = [
    "Monsieur le Maire, M. le maire, le maire délégué et M. LA FONTAINE sont présents.",
    "La secrétaire générale de mairie, le secrétaire général, les secrétaires généraux.",
    "Il la compte parmi les charges ; on le date de 2019 ; le conseil la vote.",
    "« Le circulaire » est une faute.", "Le chemin mène à la marche de l’église.",
    "Son adhésion et son avenant sont signés ; son secrétaire de séance aussi.",
    "Mme la préfète et Monsieur le sous-préfet ont écrit.",
  ]

  @Test(arguments: quiet) func `articles that do`(_ text: MarkedText) throws {
    try text.check("L-01")
  }

  @Test func `a mayor is addressed as the tableau has it`() throws {
    let madame = RecordBuilder().with { $0.council.members[0].civility = .madame }
    try
      ("[Monsieur le Maire|Madame la Maire] explique, [M. le maire|Mme la maire] aussi."
      as MarkedText).check("L-01", in: madame)
    try ("Madame le Maire et Madame la Maire sont admis." as MarkedText)
      .check("L-01", in: madame)
    let leMaire = madame.with { $0.council.houseStyle.mayoressTitle = .leMaire }
    try ("[Monsieur le Maire|Madame le Maire] explique." as MarkedText)
      .check("L-01", in: leMaire)
    try ("[Madame la Maire|Monsieur le Maire] explique." as MarkedText).check("L-01")
  }

  static let others: [MarkedText] = [
    "Madame la Maire de Parthenay a répondu.", "Madame le Maire déléguée ouvre le bal.",
    "Madame la maire adjointe est absente.",
  ]

  @Test(arguments: others) func `nor the mayor of another place`(_ text: MarkedText) throws {
    try text.check("L-01")
  }

  @Test func `at an installation two mayors may be named`() throws {
    try ("Madame la Maire remet l’écharpe." as MarkedText)
      .check("L-01", in: RecordBuilder().with { $0.session.kind = .installation })
  }
}

@Suite struct `L-04` {
  static let cases: [MarkedText] = [
    "[Mr|M.] RENAULT préside.", "[Mr.|M.] RENAULT préside.",
    "Présents : [Mrs et Mmes|MM. et Mmes] VIGNAULT et BRUNET",
    "[MRS|MM.] BRUNET et PIET sont absents.",
  ]

  @Test(arguments: cases) func `English titles`(_ text: MarkedText) throws {
    try text.check("L-04", severity: .warning)
  }

  @Test(
    arguments: [
      "M. RENAULT, MM. BRUNET et PIET, Mme SICOT, Mmes SICOT et ROBINEAU", "La rue du Mré",
    ] as [MarkedText])
  func `French ones`(_ text: MarkedText) throws { try text.check("L-04") }
}

@Suite struct `L-14` {
  static let record = RecordBuilder(date: .on(2026, 4, 23), population: 934)

  static let cases: [MarkedText] = [
    "Le [secrétaire de mairie|secrétaire général de mairie] prépare l’envoi.",
    "la [secrétaire de mairie|secrétaire générale de mairie]",
    "les [secrétaires de mairie|secrétaires généraux de mairie]",
    "[Secrétaire de mairie] : 5 000 €",
  ]

  @Test(arguments: cases) func `the title before 2024`(_ text: MarkedText) throws {
    try text.check("L-14", in: Self.record, severity: .advice)
  }

  @Test(
    arguments: [
      "Le secrétaire général de mairie", "Le plan « Secrétaires de mairie : un métier d’avenir »",
      "Le secrétaire de séance",
    ] as [MarkedText])
  func `the title since, and names`(_ text: MarkedText) throws {
    try text.check("L-14", in: Self.record)
  }

  @Test func `from 1 January 2024, below 3 500 inhabitants`() throws {
    let old: MarkedText = "Le secrétaire de mairie prépare l’envoi."
    let new: MarkedText = "Le [secrétaire de mairie|secrétaire général de mairie] prépare l’envoi."
    try old.check("L-14", in: RecordBuilder(date: .on(2023, 12, 31)))
    try new.check("L-14", in: RecordBuilder(date: .on(2024, 1, 1)))
    try new.check("L-14", in: RecordBuilder(date: .on(2024, 1, 1), population: 3_499))
    try old.check("L-14", in: RecordBuilder(date: .on(2024, 1, 1), population: 3_500))
    try new.check("L-14", in: RecordBuilder(date: .on(2024, 1, 1), population: nil))
  }
}
