import MinutesEditing
import MinutesModel
import MinutesWording

/// F-05: the total including tax follows from the lines and their rates by one of three roundings.
enum TaxTotalIsReproducible: PlanRule {
  static let id: RuleID = "F-05"
  static let title = "Le total TTC se retrouve à partir des lignes et de leurs taux"
  static let explanation = """
    Trois arrondis sont admis : ligne par ligne, taux par taux, ou sur le total. Le total TTC écrit \
    doit être l’un des trois ; le constat donne les trois résultats. Quand il ne se retrouve pas \
    ligne par ligne, les montants TTC des lignes ne feront pas le total.
    """
  static let law = LawSource.arithmetic("Le TTC est le HT augmenté de la taxe au taux déclaré.")
  static let severity = Severity.error
  static let example = RuleExample(
    wrong: "7 994,84 € HT, terrain à 0 %, le reste à 20 % ; total 9 593,81 € TTC",
    right: "total 9 509,40 € TTC")

  static func faults(
    in plan: FinancingPlan, of item: AgendaItem, _ context: ItemContext
  ) -> [PlanFault] {
    guard let stated = plan.statedIncludingVAT.amount, let byLine = plan.includingVATByLine,
      stated != byLine
    else { return [] }
    let byRate = plan.includingVATByRate
    let atTotal = plan.includingVATAtTotal
    let cure = PlanFault.Cure(
      title: "reprendre le total ligne par ligne", edits: [.setStatedIncludingVAT(.empty)])
    if stated == byRate || stated == atTotal {
      let way = stated == byRate ? "taux par taux" : "sur le total"
      return [
        PlanFault(
          .includingVATTotal,
          "total TTC \(stated.french) arrondi \(way) ; les lignes font \(byLine.french) "
            + "(écart \((stated - byLine).magnitude.french))",
          severity: .advice, cures: [cure])
      ]
    }
    var results = ["ligne par ligne \(byLine.french)"]
    if let byRate { results.append("taux par taux \(byRate.french)") }
    if let atTotal { results.append("sur le total \(atTotal.french)") }
    return [
      PlanFault(
        .includingVATTotal,
        "total TTC \(stated.french) : aucun arrondi ne le donne ("
          + results.joined(separator: ", ")
          + " ; écart \((stated - byLine).magnitude.french))",
        cures: [cure])
    ]
  }
}
