import MinutesModel
import MinutesWording

/// L-14: since 2024 the clerk of a small commune is « secrétaire général de mairie ».
enum ClerkHasTheLegalTitle: TextRule {
  static let id: RuleID = "L-14"
  static let title = "L’agent est secrétaire général de mairie"
  static let explanation = """
    Depuis le 1er janvier 2024 le secrétaire de mairie d’une commune de moins de 3 500 habitants \
    s’appelle secrétaire général de mairie. Un nom propre entre guillemets garde ses mots.
    """
  static let law = LawSource(
    "CGCT, art. L2122-19-1",
    "Le maire d’une commune de moins de 3 500 habitants nomme un agent secrétaire général de mairie.",
    period: Period(from: CalendarDate(year: 2024, month: 1, day: 1)))
  static let severity = Severity.advice
  static let example = RuleExample(
    wrong: "le secrétaire de mairie",
    right: "le secrétaire général de mairie")
  static let triggers: [String] = ["secretaire de mairie", "secretaires de mairie"]

  static func reads(_ kind: TextKind) -> Bool { true }

  static func faults(in text: ReadText) -> [TextFault] {
    guard (text.facts.council.population ?? 0) < 3_500 else { return [] }
    return text.cues.compactMap { cue in
      guard case .townClerk(let right) = cue.value else { return nil }
      let written = text.written(cue.range)
      let words = right.map { $0.inCase(of: written) }
      return TextFault(
        cue.range,
        "« \(written) » : écrire « \(words ?? "secrétaire général (ou générale) de mairie") »",
        cures: words.map { [TextFault.Cure(cue.range, $0)] } ?? [])
    }
  }
}
