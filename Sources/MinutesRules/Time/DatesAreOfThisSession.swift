import MinutesModel
import MinutesWording

/// T-10: no date was left from another session’s text.
enum DatesAreOfThisSession: TextRule {
  static let id: RuleID = "T-10"
  static let title = "Aucune date n’est restée d’une autre séance"
  static let explanation = """
    Un texte repris d’une séance à l’autre garde parfois sa date : « la présente séance du » avec \
    un autre jour, une « prochaine séance » déjà passée, une réunion à venir dont l’année est \
    ancienne, une année impossible.
    """
  static let law = LawSource(
    "usage de la langue",
    "Un texte repris se met à jour.",
    certainty: .unverified)
  static let severity = Severity.warning
  static let example = RuleExample(
    wrong: "prochaine séance : mardi 3 mars 2020, en séance du 2 février 2021",
    right: "prochaine séance : mardi 2 mars 2021, en séance du 2 février 2021")
  static let triggers: [String] =
    CalendarDate.monthNames.map { $0.folded } + ["0/0", "0.0"]

  static func reads(_ kind: TextKind) -> Bool { true }

  static func faults(in text: ReadText) -> [TextFault] {
    let session = text.facts.session.date
    return text.dates.compactMap { mention in
      guard let year = mention.value.year else { return nil }
      var written: String { "« \(text.written(mention.range)) »" }
      if year > session.year + 100 || year < 1000 {
        return TextFault(mention.range, "\(written) : l’année est hors de toute mesure")
      }
      guard let day = mention.value.date, text.kind != .passage(.visas) else { return nil }
      if isStaleEffect(mention.value, day, text) {
        return TextFault(
          mention.range,
          "\(written) : la décision prendrait effet plus d’un an avant la séance du \(session.french)"
        )
      }
      if mention.value.context.contains(.ownSession), day != session {
        return TextFault(
          mention.range, "\(written) : la présente séance est celle du \(session.french)",
          write: session.french)
      }
      if mention.value.context.contains(.upcoming), day < session,
        mention.value.topics.isDisjoint(with: .past)
      {
        return TextFault(
          mention.range,
          "\(written) est annoncé comme à venir, avant la séance du \(session.french)")
      }
      return nil
    }
  }

  /// A decision of which nothing says that it regularises the past, with effect from another year.
  private static func isStaleEffect(
    _ mention: DateMention, _ day: CalendarDate, _ text: ReadText
  ) -> Bool {
    guard case .passage(let role) = text.kind, role.isOperative, mention.context.contains(.effect),
      mention.topics.isDisjoint(with: [.agreement, .regulation, .regularisation, .past])
    else { return false }
    return text.facts.session.date.daysSinceEpoch - day.daysSinceEpoch > 365
  }
}
