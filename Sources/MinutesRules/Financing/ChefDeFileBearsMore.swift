import MinutesEditing
import MinutesModel
import MinutesWording

/// F-08: a commune that is chef de file bears thirty percent.
enum ChefDeFileBearsMore: PlanRule {
  static let id: RuleID = "F-08"
  static let title =
    "Le chef de file finance au moins 30 % de ce qu’apportent les personnes publiques"
  static let explanation = """
    Pour une action dont la commune est chef de file (mobilité durable, organisation des services \
    publics de proximité, aménagement de l’espace, développement local), la participation minimale est \
    de 30 % et non de 20 %. Le constat invite à vérifier que la qualité de chef de file est bien en cause.
    """
  static let law = LawSource(
    "CGCT, art. L1111-9",
    "La participation minimale du maître d’ouvrage est de 30 % quand il est chef de file de l’action."
  )
  static let severity = Severity.advice
  static let example = RuleExample(
    wrong: "chef de file, subventions 75, autofinancement 25",
    right: "chef de file, subventions 70, autofinancement 30")

  static func faults(
    in plan: FinancingPlan, of item: AgendaItem, _ context: ItemContext
  ) -> [PlanFault] {
    guard plan.isLeadAuthority,
      let lack = plan.lackOfOwnShare(context.facts.statutes.ownFunding.value.leadShare)
    else { return [] }
    return [
      PlanFault(
        nil,
        "commune chef de file : sa part de \(lack.own.french) fait \(lack.share) de \(lack.base.french) ; "
          + "\(lack.minimum.french) font \(lack.least.french), il manque "
          + (lack.least - lack.own).french,
        severity: severity)
    ]
  }
}
