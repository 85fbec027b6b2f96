import MinutesModel
import MinutesWording

/// C-01: the convocation leaves the clear days of the law.
enum ConvocationIsInTime: SessionRule {
  static let id: RuleID = "C-01"
  static let title = "La convocation respecte le délai en jours francs"
  static let explanation = """
    Entre l’envoi et la séance il faut trois jours francs, cinq à partir de 3 500 habitants : ni le \
    jour de l’envoi ni celui de la séance ne comptent ; samedis, dimanches et jours fériés comptent. \
    Si le maire a abrégé le délai pour urgence, notez-le : le conseil se prononce sur l’urgence à \
    l’ouverture.
    """
  static let law = LawSource(
    "CGCT, art. L2121-11 et L2121-12",
    "La convocation est adressée trois jours francs au moins avant la séance, cinq dans les "
      + "communes de 3 500 habitants et plus.")
  static let severity = Severity.error
  static let example = RuleExample(
    wrong: "envoyée le 25 mars pour le 28 mars : 2 jours francs",
    right: "envoyée le 24 mars pour le 28 mars : 3 jours francs")

  static func findings(in facts: SessionFacts) -> [Finding] {
    let convocation = facts.session.convocation
    guard let sent = convocation.sentOn, sent <= facts.session.date, !convocation.isUrgent else {
      return []
    }
    let need = facts.clearDaysNeeded
    let clear = max(0, sent.clearDays(until: facts.session.date))
    guard clear < need else { return [] }
    return [
      finding(
        at: .session(.convocation),
        "convocation du \(sent.frenchDayAndMonth) pour le \(facts.session.date.frenchDayAndMonth) : "
          + "\(clear.of("jour franc", "jours francs")) au lieu de \(need) (il en manque "
          + "\(need - clear))")
    ]
  }
}

extension SessionFacts {
  /// The clear days that this session asks for.
  var clearDaysNeeded: Int {
    let delay = statutes.convocation.value
    let ordinary = delay.clearDays(
      population: council.population, isInAlsaceMoselle: council.isInAlsaceMoselle)
    return session.kind == .installation || session.convocation.isSecond
      ? min(ordinary, delay.ofAnyCommune) : ordinary
  }
}
