/// A sentence of a code that minutes like to quote, as it is in force.
package struct LawExcerpt: Hashable, Sendable {
  /// « L1612-1 »
  package let article: String
  /// The sentence, with typographic apostrophes.
  package let sentence: String
  /// Words of the sentence by which a quotation of it is told, wherever they stand in it.
  package let marks: [String]

  /// Leave to spend on investment before the budget is voted.
  package static let advanceCredits = DatedTable(
    LawExcerpt(
      article: "L1612-1",
      sentence:
        "En outre, jusqu’à l’adoption du budget ou jusqu’au 15 avril, en l’absence d’adoption du budget "
        + "avant cette date, l’exécutif de la collectivité territoriale peut, sur autorisation de "
        + "l’organe délibérant, engager, liquider et mandater les dépenses d’investissement, dans la "
        + "limite du quart des crédits ouverts au budget de l’exercice précédent, non compris les "
        + "crédits afférents au remboursement de la dette.",
      marks: ["jusqu’à l’adoption du budget", "sur autorisation de l’organe délibérant"]),
    LawSource(
      "CGCT, art. L1612-1",
      "La date limite du 15 avril figure dans la version issue de la loi n° 2012-1510."))
}
