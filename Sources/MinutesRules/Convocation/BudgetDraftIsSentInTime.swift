import MinutesModel
import MinutesWording

/// C-04: the draft budget is with the members twelve days before its vote.
enum BudgetDraftIsSentInTime: ItemRule {
  static let id: RuleID = "C-04"
  static let title = "Le projet de budget est envoyé douze jours avant son vote"
  static let explanation = """
    Depuis 2024, dans toutes les communes (nomenclature M57), le projet de budget primitif est envoyé \
    aux membres douze jours au moins avant l’ouverture de la première séance qui l’examine. À douze \
    jours juste, treize auraient été plus sûrs. Décisions modificatives, budgets supplémentaires et \
    comptes ne sont pas concernés.
    """
  static let law = LawSource(
    "CGCT, art. L1612-26 (ancien art. L5217-10-4)",
    "Le projet de budget est préparé par l’exécutif, qui le communique aux membres avec les rapports "
      + "correspondants douze jours au moins avant l’ouverture de la première réunion consacrée à son "
      + "examen.",
    period: BudgetCalendar.sinceDraftDelay)
  static let severity = Severity.error
  static let canBeMendedInSession = false
  static let example = RuleExample(
    wrong: "vote le 30 mars, projet envoyé le 19 mars : 11 jours",
    right: "vote le 30 mars, projet envoyé le 17 mars : 13 jours")

  static let looksAt: ItemParts = [.heading, .ballots]

  static func findings(in item: AgendaItem, _ context: ItemContext) -> [Finding] {
    guard let sent = context.facts.session.convocation.budgetDraftSentOn,
      let need = context.facts.statutes.budgetCalendar.value.draftDaysBefore,
      context.isAboutPrimaryBudget(item), !item.ballots.isEmpty
    else { return [] }
    let date = context.facts.session.date
    let days = date.daysSinceEpoch - sent.daysSinceEpoch
    guard days <= need else { return [] }
    let told =
      "projet de budget envoyé le \(sent.frenchDayAndMonth) pour le \(date.frenchDayAndMonth) : "
      + max(0, days).of("jour")
    return [
      days < need
        ? finding(
          at: .item(item.id), "\(told) au lieu de \(need) (il en manque \(need - max(0, days)))")
        : finding(
          at: .item(item.id), "\(told), tout juste ; un de plus est prudent", severity: .advice)
    ]
  }
}
