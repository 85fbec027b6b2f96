extension TrapList {
  private static let capitals = "les capitales prennent leurs accents"

  /// L-05: « À » at the beginning of set phrases, where no verb is meant.
  static let accentedCapitals = TrapList(
    rule: "L-05", severity: .advice,
    traps: [
      "l unanimite", "la majorite", "ce titre", "compter", "la suite", "noter", "partir", "hauteur",
      "l issue", "l exception", "cet effet", "ce jour", "cette occasion", "savoir", "defaut",
      "titre", "main levee", "l ordre du jour", "la demande", "l ouverture", "l appel",
    ].map { Trap("[a] \($0)", "À", capitals, .capitalUnaccented) })

  /// L-06: « deux mil ».
  static let years = TrapList(
    rule: "L-06", severity: .advice,
    traps: [
      Trap(
        "deux [mil]", "mille",
        "« deux mil » est un usage ancien, discuté à partir de l’an 2000 ; à la commune de choisir")
    ])

  /// L-07: « session » for « séance ».
  static let sessions = TrapList(
    rule: "L-07", severity: .advice,
    traps: [
      Trap("[session] ordinaire", "séance", "les sessions sont de la loi de 1884"),
      Trap("[sessions] ordinaires", "séances", "les sessions sont de la loi de 1884"),
      Trap("[session] extraordinaire", "séance", "les sessions sont de la loi de 1884"),
      Trap("[session] du conseil municipal", "séance", "les sessions sont de la loi de 1884"),
    ])

  /// L-08: formulas of the trade that have one form.
  static let formulas = TrapList(
    rule: "L-08", severity: .warning,
    traps: [
      Trap("apres avoir delibere", "après en avoir délibéré"),
      Trap("apres en avoir deliberer", "après en avoir délibéré"),
      Trap("apres en avoir deliberes", "après en avoir délibéré"),
      Trap("apres avoir deliberer", "après en avoir délibéré"),
      Trap("les jour mois et an que dessus", "les jour, mois et an que dessus", "", .misspelt),
      Trap("an [que dessus]", "que dessus", "", .misspelt),
      Trap("les jours mois et an que dessus", "les jour, mois et an que dessus"),
      Trap("les jours mois et ans que dessus", "les jour, mois et an que dessus"),
      Trap("le jour mois et an que dessus", "les jour, mois et an que dessus"),
      Trap("dument [convoque] s est reuni", "convoqué", "", .misspelt),
      Trap("ordre du [jours]", "jour"), Trap("l ordres du jour", "l’ordre du jour"),
      Trap("la seance est [leve]", "levée"), Trap("la seance est [levees]", "levée"),
      Trap("pour extrait [conformes]", "conforme"),
      Trap("ont signe au registre les membres [present]", "présents"),
      Trap("donne [pouvoirs] a", "pouvoir"),
    ])

  /// L-12: names that drift into another word.
  static let names = TrapList(
    rule: "L-12", severity: .warning,
    traps: [
      Trap("plateforme [collaboratrice]", "collaborative", "une plateforme est collaborative"),
      Trap("plate forme [collaboratrice]", "collaborative", "une plateforme est collaborative"),
      Trap("plateformes [collaboratrices]", "collaboratives", "une plateforme est collaborative"),
    ])

  /// L-13: a convention’s own words in a deliberation.
  static let pastedConventions = TrapList(
    rule: "L-13", severity: .warning,
    traps: [
      Trap(
        "la presente convention", "la convention",
        "une délibération n’est pas la convention : le mot vient du texte collé")
    ])
}
