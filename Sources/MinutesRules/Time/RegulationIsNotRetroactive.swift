import MinutesModel
import MinutesWording

/// T-01: a tariff or a regulation holds from the vote on, never from before.
enum RegulationIsNotRetroactive: ItemRule {
  static let id: RuleID = "T-01"
  static let title = "Un règlement ou un tarif ne vaut que pour l’avenir"
  static let explanation = """
    Un acte réglementaire (tarif, règlement, régime indemnitaire) ne peut prendre effet avant \
    d’être voté et publié : la préfecture le renvoie. Choisir une date postérieure à la séance. \
    Les dates d’effet sont lues dans le dispositif, et où le texte parle de « la présente \
    délibération ».
    """
  static let law = LawSource(
    "CE, 25 juin 1948, Société du journal L’Aurore",
    "Les règlements ne disposent que pour l’avenir.")
  static let severity = Severity.error
  static let example = RuleExample(
    wrong: "tarifs applicables à compter du 1er janvier 2021, votés le 2 février 2021",
    right: "tarifs applicables à compter du 1er mars 2021, votés le 2 février 2021")
  static let looksAt: ItemParts = [.texts, .heading]

  static func findings(in item: AgendaItem, _ context: ItemContext) -> [Finding] {
    let session = context.facts.session.date
    return noted(item, session)
      + EarlyEffect.all(in: item, context).compactMap { effect in
        guard effect.isRegulation else { return nil }
        return finding(
          at: effect.place,
          "« \(effect.day.french) » est avant la séance du \(session.french) : un acte réglementaire ne "
            + "prend pas effet avant d’être voté")
      }
  }

  /// The day noted of the act, against the session and the day of publication.
  private static func noted(_ item: AgendaItem, _ session: CalendarDate) -> [Finding] {
    guard let act = item.facts.deliberation, act.isRegulatory == true, let day = act.takesEffectOn
    else { return [] }
    if day < session {
      return [
        finding(
          at: .item(item.id),
          "prise d’effet le \(day.french), avant la séance du \(session.french) : un acte réglementaire "
            + "ne vaut que pour l’avenir")
      ]
    }
    guard let published = act.publishedOn, day < published else { return [] }
    return [
      finding(
        at: .item(item.id),
        "prise d’effet le \(day.french), avant la publication du \(published.french)")
    ]
  }
}
