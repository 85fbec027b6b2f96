import MinutesModel
import MinutesWording

/// T-07: days are named by their date.
enum DaysAreNamedByDate: TextRule {
  static let id: RuleID = "T-07"
  static let title = "Les jours sont nommés par leur date"
  static let explanation = """
    « Hier soir », « mardi prochain », « publié ce jour » : qui lira le registre dans dix ans ne \
    saura pas de quel jour il s’agit. Écrire la date. Ce qui se déduit de la date de la séance \
    est proposé.
    """
  static let law = LawSource(
    "usage de la langue",
    "Un acte nomme les jours par leur date.",
    certainty: .unverified)
  static let severity = Severity.warning
  static let example = RuleExample(
    wrong: "une réunion a eu lieu hier soir",
    right: "une réunion a eu lieu le lundi 1er février 2021 au soir")
  static let triggers: [String] = [
    "hier", "demain", "dernier", "prochain", "ce jour",
  ]

  static func reads(_ kind: TextKind) -> Bool { kind != .passage(.visas) }

  static func faults(in text: ReadText) -> [TextFault] {
    let session = text.facts.session.date
    return text.cues.compactMap { cue in
      guard case .relativeDay(let relative) = cue.value else { return nil }
      let written = text.written(cue.range)
      guard let words = relative.words(seenFrom: session) else {
        return TextFault(cue.range, "« \(written) » : écrire la date")
      }
      let right = words.inCase(of: String(written.prefix(1)))
      return TextFault(cue.range, "« \(written) » : écrire la date, « \(right) »", write: right)
    }
  }
}

extension Cue.RelativeDay {
  /// The date in words, seen from the day of the session; `nil` where no one day is meant.
  fileprivate func words(seenFrom session: CalendarDate) -> String? {
    switch self {
    case .near(let days, let part):
      return session.adding(days: days).map {
        "le " + $0.frenchWithWeekday + (part.map { " au " + $0 } ?? "")
      }
    case .weekday(let weekday, let isNext):
      let ahead = (weekday - session.weekday + 7) % 7
      let days = isNext ? (ahead == 0 ? 7 : ahead) : (ahead == 0 ? -7 : ahead - 7)
      return session.adding(days: days).map { "le " + $0.frenchWithWeekday }
    case .vague: return nil
    }
  }
}
