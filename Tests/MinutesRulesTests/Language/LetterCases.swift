import MinutesModel
import Testing

@testable import MinutesRules

@Suite struct `L-02` {
  static let cases: [MarkedText] = [
    "à vingt heures trente, [e|le] Conseil municipal s’est réuni",
    "le conseil municipal, [a|à] l’unanimité des membres votants, décide",
    "Selon le principe, [in convient|il convient] de modifier la date.",
    "financé selon [de|le] plan de financement suivant",
    "Selon [de|le] principe de non-rétroactivité",
    "applicable [a|à] compter du 1er mars 2021",
    "l’avis du Comité technique [partitaire|paritaire]",
    "Une [chartre|charte] d’engagement sera signée.",
    "adopté à l’[unaminité|unanimité]", "2 [absentions|abstentions]",
    "le [procés-verbal|procès-verbal] est adopté", "Le [proces-verbal|procès-verbal] est lu.",
    "la création [de de|de] deux postes", "le [conseil conseil|conseil] décide",
    "elle a reçu [un courrier de la Préfecture un courrier de la Préfecture|un courrier de la Préfecture] hier",
    "Le Conseil Municipal [après en avoir délibéré], décide :",
  ]

  @Test(arguments: cases) func `letters lost and words doubled`(_ text: MarkedText) throws {
    try text.check("L-02", severity: .warning)
  }

  static let quiet: [MarkedText] = [
    "Il a compté les voix ; la commune a un budget à hauteur de ses moyens.",
    "Nous nous réunirons, vous vous en souvenez, tout en en parlant.",
    "le 2e conseil municipal de la mandature ; l’article 3 e de la liste",
    "petit à petit à la baisse, jour après jour après la crue, peu à peu à l’école",
    "le général de de Gaulle",
    "Le Conseil municipal, après en avoir délibéré, décide :",
    "Le Conseil municipal après en avoir délibéré décide :",
    "selon de nouvelles modalités, selon de bonnes règles",
    "Chartres et sa cathédrale", "Le procès-verbal, les procès-verbaux",
    "Vu le budget de la commune, de la caisse des écoles et de la régie",
    "à l’unanimité, à compter du 1er mars, à hauteur de 25 %",
  ]

  @Test(arguments: quiet) func `and words that may be so`(_ text: MarkedText) throws {
    try text.check("L-02")
  }
}

@Suite struct `L-03` {
  static let cases: [MarkedText] = [
    "applicable aux trois [versant|versants] de la fonction publique",
    "des agents publics et des [magistrat|magistrats] de l’ordre judiciaire",
    "Les Comptes [administratif|administratifs] et le budget",
    "Comptes [administratif|administratifs] 2020 et budgets 2021",
    "les conseillers [municipal|municipaux] en exercice",
    "la commission [municipal|municipale] des travaux",
    "la convention y [afférent|afférente]", "signer tous les documents y [afférent|afférents]",
    "les autorisations d’urbanisme [suivants|suivantes] :",
    "des conditions plus favorables que [celle|celles] des agents de l’État",
    "les [convention|conventions] sont signées", "tous les [document|documents]",
    "plusieurs [délibération|délibérations]", "un [travaux|travail] de fond",
    "l’unanimité des membres [présent|présents].", "des suffrages [exprimé|exprimés]",
    "signer les documents [nécessaire|nécessaires]", "deux [arrêté|arrêtés]",
  ]

  @Test(arguments: cases) func `agreements that fail`(_ text: MarkedText) throws {
    try text.check("L-03", severity: .warning)
  }

  static let quiet: [MarkedText] = [
    "les nom et prénom, les maire et adjoints, les arrêté et décret",
    "les budgets principal et annexe ; les conseillers municipal et départemental",
    "les membres présent(e)s ; tous les agent(e)s",
    "Le rapport présente les comptes ; la commune présente un dossier.",
    "les tarifs suivant le barème ; les crédits correspondant à l’opération",
    "les demandes de travaux suivants", "des projets de convention annuels",
    "les délégués des communes titulaires", "le montant des travaux prévisionnel",
    "l’article deux convention et tarif", "il les compte, on les date, il les demande",
    "L’AGENT MUNICIPAL ET LES CONSEILLERS MUNICIPAL", "une demande d’autorisations annuelle",
    "les conditions de la convention générale", "l’avenant aux conventions communal",
    "Les comptes administratifs, la convention y afférente, les pièces y afférentes",
  ]

  @Test(arguments: quiet) func `agreements that hold, or that no machine can tell`(
    _ text: MarkedText
  ) throws {
    try text.check("L-03")
  }
}

@Suite struct `L-05` {
  static let cases: [MarkedText] = [
    "EXTRAIT DU REGISTRE DES [DELIBERATIONS|DÉLIBÉRATIONS]",
    "Le Conseil municipal [DECIDE|DÉCIDE] :", "- D’[ADHERER|ADHÉRER] au réseau",
    "[A|À] ce titre, il dispose d’un réseau.", "[A|À] l’unanimité",
    "les agents de l’[Etat|État]", "[Emet|Émet] un avis favorable",
    "[PRESENTS|PRÉSENTS] : MM. BRUNET et PIET",
  ]

  @Test(arguments: cases) func `capitals without accents`(_ text: MarkedText) throws {
    try text.check("L-05", severity: .advice)
  }

  @Test(
    arguments: [
      "Le Conseil municipal DÉCIDE ; l’État ; À l’unanimité", "A voté contre : M. PIET.",
      "A été élu M. PIET.", "Mme PREFET et M. SEANCE", "Une étape, un élu, une étude",
      "M. ETIENNE, le 8 MAI, la FREDON, le RIFSEEP", "IL A DECIDE",
    ] as [MarkedText])
  func `capitals with, and words that are others`(_ text: MarkedText) throws {
    try text.check("L-05")
  }
}

@Suite struct `L-06` {
  @Test func `« deux mil » is a matter of taste`() throws {
    try ("Le vingt-trois avril deux [mil|mille] vingt-six" as MarkedText)
      .check("L-06", severity: .advice)
    try ("Le vingt-trois avril deux mille vingt-six, deux mil-pattes" as MarkedText).check("L-06")
  }
}

@Suite struct `L-07` {
  @Test func `the council holds « séances »`() throws {
    try ("réuni en [session|séance] ordinaire" as MarkedText).check("L-07", severity: .advice)
    try ("[Session|Séance] extraordinaire du 3 mars" as MarkedText).check("L-07")
    try
      ("en séance ordinaire ; une session de formation ; la session du baccalauréat"
      as MarkedText).check("L-07")
  }
}

@Suite struct `L-08` {
  static let cases: [MarkedText] = [
    "[Après avoir délibéré|Après en avoir délibéré], le conseil décide",
    "Le conseil, [après avoir délibéré|après en avoir délibéré], décide",
    "Ainsi fait et délibéré [les jour mois et an que-dessus|les jour, mois et an que dessus]",
    "les jour, mois et an [que-dessus|que dessus]",
    "[les jours mois et an que dessus|les jour, mois et an que dessus]",
    "l’ordre du [jours|jour] étant épuisé",
  ]

  @Test(arguments: cases) func `formulas that drifted`(_ text: MarkedText) throws {
    try text.check("L-08", severity: .warning)
  }

  @Test(
    arguments: [
      "Après en avoir délibéré, le conseil décide.", "Après délibération, le conseil décide.",
      "Fait et délibéré les jour, mois et an que dessus", "L’ordre du jour est épuisé.",
      "Dûment convoqué, le conseil s’est réuni.",
    ] as [MarkedText])
  func `formulas as they are`(_ text: MarkedText) throws { try text.check("L-08") }
}

@Suite struct `L-13` {
  @Test func `a deliberation is no convention`() throws {
    try ("dans les conditions de [la présente convention|la convention]" as MarkedText)
      .check("L-13", severity: .warning)
    try ("la présente délibération approuve la convention" as MarkedText).check("L-13")
    try ("la présente convention" as MarkedText).check("L-13", as: .quotation)
    try ("la présente convention" as MarkedText).check("L-13", as: .visas)
  }
}
