import MinutesModel
import MinutesWording

/// C-02: urgency shortens the delay to one clear day, not to none, and the council says what it thinks
/// of it.
enum UrgencyLeavesOneClearDay: SessionRule, AgendaRule {
  static let id: RuleID = "C-02"
  static let title = "L’urgence laisse un jour franc, et le conseil se prononce sur elle"
  static let explanation = """
    Le maire peut abréger le délai pour urgence, sans descendre sous un jour franc : envoyée le \
    lundi, la convocation vaut au plus tôt pour le mercredi. Il en rend compte dès l’ouverture et \
    le conseil se prononce sur l’urgence : c’est le premier point, par exemple « Le conseil se prononce \
    sur l’urgence ».
    """
  static let law = LawSource(
    "CGCT, art. L2121-11 et L2121-12",
    "En cas d’urgence, le délai peut être abrégé par le maire, sans pouvoir être inférieur à un "
      + "jour franc.")
  static let severity = Severity.error
  static let example = RuleExample(
    wrong: "urgence : envoyée le lundi pour le mardi",
    right: "urgence : envoyée le lundi pour le mercredi")

  static func findings(in facts: SessionFacts) -> [Finding] {
    let convocation = facts.session.convocation
    // In Alsace-Moselle urgency allows the day before (L2541-2).
    guard let sent = convocation.sentOn, sent <= facts.session.date, convocation.isUrgent,
      !facts.council.isInAlsaceMoselle
    else { return [] }
    let need = facts.statutes.convocation.value.urgent
    let clear = max(0, sent.clearDays(until: facts.session.date))
    guard clear < need else { return [] }
    return [
      finding(
        at: .session(.convocation),
        "convocation du \(sent.frenchDayAndMonth) pour le \(facts.session.date.frenchDayAndMonth) : "
          + "\(clear.of("jour franc", "jours francs")), l’urgence en laisse \(need) au moins")
    ]
  }

  static func mark(of item: AgendaItem, _ context: ItemContext) -> Bool? {
    context.reading.subject.contains(.urgency) ? true : nil
  }

  static func findings(of marks: [Marked<Bool>], _ facts: SessionFacts) -> [Finding] {
    guard marks.isEmpty, facts.session.convocation.urgencyItem == nil,
      facts.session.convocation.isUrgent, facts.session.state.isAfterSession
    else {
      return []
    }
    return [
      finding(
        at: .agenda,
        "convocation en urgence : aucun point ne dit que le conseil s’est prononcé sur l’urgence")
    ]
  }
}
