extension TrapList {
  /// L-02: letters lost in typing or copying, and words of the trade misspelt.
  static let droppedLetters = TrapList(
    rule: "L-02", severity: .warning,
    traps: [
      Trap("[e] conseil", "le"), Trap("[e] maire", "le"), Trap("[e] quorum", "le"),
      Trap("[e] president", "le"), Trap("[e] plan", "le"), Trap("[e] projet", "le"),
      Trap("[l] conseil municipal", "le"), Trap("in convient", "il convient"),
      Trap("i convient", "il convient"), Trap("l convient", "il convient"),
      Trap("[a] l unanimite", "à", "", .smallUnaccented),
      Trap("[a] compter d", "à", "", .smallUnaccented),
      Trap("[a] compter du", "à", "", .smallUnaccented),
      Trap("[a] compter de", "à", "", .smallUnaccented),
      Trap("[a] partir du", "à", "", .smallUnaccented),
      Trap("[a] partir de", "à", "", .smallUnaccented),
      Trap("[a] l issue", "à", "", .smallUnaccented),
      Trap("[a] l exception", "à", "", .smallUnaccented),
      Trap("[a] hauteur de", "à", "", .smallUnaccented),
      Trap("[a] hauteur maximale", "à", "", .smallUnaccented),
      Trap("[a] main levee", "à", "", .smallUnaccented),
      Trap("[a] bulletin secret", "à", "", .smallUnaccented),
      Trap("[a] bulletins secrets", "à", "", .smallUnaccented),
      Trap("[a] titre gratuit", "à", "", .smallUnaccented),
      Trap("selon [de] plan", "le"), Trap("selon [de] principe", "le"),
      Trap("selon [de] projet", "le"), Trap("selon [de] tableau", "le"),
      Trap("selon [de] calendrier", "le"), Trap("selon [de] bareme", "le"),
      Trap("selon [de] reglement", "le"),
      Trap("selon [de] montant", "le"), Trap("selon [de] contrat", "le"),
      Trap("unaminite", "unanimité"), Trap("unamite", "unanimité"), Trap("unanimitee", "unanimité"),
      Trap("unianimite", "unanimité"), Trap("absention", "abstention"),
      Trap("absentions", "abstentions"), Trap("partitaire", "paritaire"),
      Trap("chartre", "charte"), Trap("muncipal", "municipal"), Trap("minicipal", "municipal"),
      Trap("municpal", "municipal"), Trap("conseillier", "conseiller"),
      Trap("conseilliers", "conseillers"), Trap("deliberartion", "délibération"),
      Trap("deliberaion", "délibération"), Trap("procuation", "procuration"),
      Trap("convoncation", "convocation"), Trap("subvetion", "subvention"),
      Trap("subvetions", "subventions"), Trap("sufrages", "suffrages"),
      Trap("proces verbal", "procès-verbal", "", .misspelt),
      Trap("proces verbaux", "procès-verbaux", "", .misspelt),
      Trap("conseil municipal [apres en avoir delibere]", nil, "", .unpairedComma),
    ])

  /// L-03: agreements of set phrases that no table of nouns tells.
  static let agreements = TrapList(
    rule: "L-03", severity: .warning,
    traps: [
      Trap("conditions plus favorables que [celle]", "celles", "le pronom reprend « conditions »"),
      Trap("suffrages [exprime]", "exprimés"), Trap("[suffrage] exprimes", "suffrages"),
      Trap("les membres [present]", "présents"), Trap("des membres [present]", "présents"),
      Trap("membres present et [represente]", "représentés"),
      Trap("presents et [represente]", "représentés"),
      Trap("l unanimite des membres [votant]", "votants"),
      Trap("toutes les piece", "toutes les pièces"), Trap("tous les piece", "toutes les pièces"),
      Trap("deux milles", "deux mille", "« mille » est invariable"),
    ])

  /// L-04: English abbreviations of titles.
  static let titles = TrapList(
    rule: "L-04", severity: .warning,
    traps: [
      Trap("mr", "M.", "« Mr » abrège l’anglais Mister"),
      Trap("mrs", "MM.", "« Mrs » abrège l’anglais Mistress"),
      Trap("mrs et mmes", "MM. et Mmes", "« Mrs » abrège l’anglais Mistress"),
      Trap("mmes et mrs", "Mmes et MM.", "« Mrs » abrège l’anglais Mistress"),
    ])
}
