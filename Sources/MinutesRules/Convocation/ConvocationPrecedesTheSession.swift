import MinutesModel
import MinutesWording

/// C-12: the convocation was sent and posted before the session.
enum ConvocationPrecedesTheSession: SessionRule {
  static let id: RuleID = "C-12"
  static let title = "La convocation précède la séance"
  static let explanation = """
    La date d’envoi et la date d’affichage de la convocation ne peuvent pas suivre celle de la \
    séance : l’une des deux est fausse.
    """
  static let law = LawSource(
    "CGCT, art. L2121-10", "Toute convocation est faite par le maire et précède la réunion.")
  static let severity = Severity.error
  static let example = RuleExample(
    wrong: "convocation du 27 février pour la séance du 2 février",
    right: "convocation du 27 janvier pour la séance du 2 février")

  static func findings(in facts: SessionFacts) -> [Finding] {
    let date = facts.session.date
    let convocation = facts.session.convocation
    return [("envoyée", convocation.sentOn), ("affichée", convocation.postedOn)]
      .compactMap { verb, day in
        guard let day, day > date else { return nil }
        let days = day.daysSinceEpoch - date.daysSinceEpoch
        return finding(
          at: .session(.convocation),
          "convocation \(verb) le \(day.french), \(days.of("jour")) après la séance du "
            + date.french)
      }
  }
}
