import MinutesModel
import MinutesWording

/// C-03: larger communes send an explanatory note with the convocation.
enum ExplanatoryNoteIsSent: SessionRule, AgendaRule {
  static let id: RuleID = "C-03"
  static let title = "La note explicative de synthèse est jointe à la convocation"
  static let explanation = """
    Dans les communes de 3 500 habitants et plus, une note explicative de synthèse sur les affaires à \
    délibérer est adressée avec la convocation, cinq jours francs au moins avant la séance. Les autres \
    la doivent pour une installation classée soumise à autorisation. Notez la date de son envoi.
    """
  static let law = LawSource(
    "CGCT, art. L2121-12",
    "Une note explicative de synthèse sur les affaires soumises à délibération doit être adressée avec "
      + "la convocation aux membres du conseil municipal.")
  static let severity = Severity.error
  static let canBeMendedInSession = false
  static let example = RuleExample(
    wrong: "3 600 habitants, note envoyée 4 jours francs avant la séance",
    right: "3 600 habitants, note envoyée avec la convocation, 5 jours francs avant la séance")

  static func findings(in facts: SessionFacts) -> [Finding] {
    guard facts.owesANoteForEverything, facts.session.state.isAfterSession else { return [] }
    return missing(facts, because: "commune de \(facts.council.population ?? 0) habitants")
  }

  /// Items on a classified installation.
  static func mark(of item: AgendaItem, _ context: ItemContext) -> Bool? {
    context.reading.subject.contains(.classifiedInstallation) && !item.ballots.isEmpty ? true : nil
  }

  static func findings(of marks: [Marked<Bool>], _ facts: SessionFacts) -> [Finding] {
    guard let first = marks.first, !facts.owesANoteForEverything,
      facts.session.state.isAfterSession, !facts.council.isInAlsaceMoselle
    else { return [] }
    return missing(facts, because: "point \(first.number), installation classée")
  }

  private static func missing(_ facts: SessionFacts, because reason: String) -> [Finding] {
    let place = Place.session(.convocation)
    guard let sent = facts.session.convocation.explanatoryNoteSentOn else {
      return [
        finding(
          at: place, "\(reason) : l’envoi de la note explicative de synthèse n’est pas noté",
          severity: .warning)
      ]
    }
    let need = facts.statutes.convocation.value.long
    let clear = max(0, sent.clearDays(until: facts.session.date))
    guard clear < need, !facts.session.convocation.isUrgent else { return [] }
    return [
      finding(
        at: place,
        "\(reason) : note explicative envoyée le \(sent.frenchDayAndMonth), "
          + "\(clear.of("jour franc", "jours francs")) au lieu de \(need)")
    ]
  }
}

extension SessionFacts {
  /// Whether the population alone asks for a note.
  fileprivate var owesANoteForEverything: Bool {
    (council.population ?? 0) >= statutes.convocation.value.longFrom && !council.isInAlsaceMoselle
  }
}
