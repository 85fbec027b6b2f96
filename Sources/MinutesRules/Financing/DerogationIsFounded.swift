import MinutesEditing
import MinutesModel
import MinutesWording

/// F-09: who bears less than a fifth names the prefect’s decision or the law that allows it.
enum DerogationIsFounded: PlanRule {
  static let id: RuleID = "F-09"
  static let title = "Une part inférieure à 20 % cite la décision ou la loi qui la permet"
  static let explanation = """
    Sous 20 %, il faut une décision du préfet, dont la délibération cite la date (patrimoine, calamité, \
    travaux énumérés, rénovation énergétique des écoles : les 10 % de la loi 2024-279 ne sont pas de \
    droit), ou une loi (ANRU, coopération territoriale européenne, Corse, outre-mer). Les seuils de \
    5 % proposés pour les petites communes n’ont pas été promulgués.
    """
  static let law = LawSource(
    "CGCT, art. L1111-10, III",
    "Il peut être dérogé à la participation minimale par décision du représentant de l’État ou dans "
      + "les cas prévus par la loi.")
  static let severity = Severity.warning
  static let example = RuleExample(
    wrong: "rénovation de l’école, part de la commune 12 %, sans décision du préfet",
    right: "part de la commune 12 %, décision du préfet du 3 mai 2024")

  static func faults(
    in plan: FinancingPlan, of item: AgendaItem, _ context: ItemContext
  ) -> [PlanFault] {
    guard plan.claimsDerogation,
      let lack = plan.lackOfOwnShare(context.facts.statutes.ownFunding.value.share)
    else { return [] }
    let date = context.facts.session.date
    let share = "part de la commune \(lack.share), sous \(lack.minimum.french)"
    guard let ground = plan.derogationGround else {
      guard !plan.ownFundingDerogation.namesAYear else { return [] }
      return [fault("\(share) : la dérogation ne dit ni la décision du préfet ni sa date")]
    }
    let row = ground.table.row(on: date)
    guard row.value.exists else {
      return [fault("\(share) : cette dérogation n’existe pas encore le \(date.french)")]
    }
    if let below = plan.lackOfOwnShare(row.value.least) {
      return [
        fault(
          "\(share) : même avec cette dérogation, \(below.minimum.french) font \(below.least.french), "
            + "il manque \((below.least - below.own).french)")
      ]
    }
    guard ground.takesPrefectsDecision else { return [] }
    guard let decision = plan.derogationDecidedOn else {
      guard !plan.ownFundingDerogation.namesAYear else { return [] }
      return [fault("\(share) : dérogation du préfet du … ? La date de sa décision manque")]
    }
    guard decision > date else { return [] }
    return [
      fault(
        "\(share) : la décision du préfet est du \(decision.french), après la séance du \(date.french)"
      )
    ]
  }

  private static func fault(_ message: String) -> PlanFault {
    PlanFault(nil, message, severity: severity)
  }
}
