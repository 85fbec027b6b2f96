import MinutesModel
import MinutesWording

/// T-05: what a visa cites was there before the session, and a delibération of this council is of a day on
/// which it sat.
enum CitedActsAreEarlier: TextRule {
  static let id: RuleID = "T-05"
  static let title = "Ce qui est cité est antérieur à la séance"
  static let explanation = """
    Un visa rappelle une délibération, un arrêté ou un courrier qui existe déjà : sa date ne peut \
    suivre celle de la séance. Une délibération du même jour se cite par son numéro. Une délibération \
    du conseil est d’un jour où il a siégé : les séances du registre le disent, depuis la première qui \
    s’y trouve.
    """
  static let law = LawSource(
    "usage de la langue",
    "Un visa cite un acte qui existe.",
    certainty: .unverified)
  static let severity = Severity.warning
  static let example = RuleExample(
    wrong: "Vu la délibération du 5 mars 2022, en séance du 2 février 2021",
    right: "Vu la délibération du 5 mars 2020, en séance du 2 février 2021")
  static let triggers: [String] =
    CalendarDate.monthNames.map { $0.folded } + ["0/0", "0.0"]

  static func reads(_ kind: TextKind) -> Bool { true }

  static func faults(in text: ReadText) -> [TextFault] {
    let session = text.facts.session.date
    return text.dates.compactMap { mention in
      guard let day = mention.value.date, mention.value.year != nil,
        !mention.value.context.isDisjoint(with: [.ofDeliberation, .ofDocument, .ofMinutes])
      else { return nil }
      let context = mention.value.context
      guard text.kind == .passage(.visas) || context.contains(.ofMinutes) else { return nil }
      if day > session {
        return TextFault(
          mention.range,
          "« \(text.written(mention.range)) » est après la séance du \(session.french)")
      }
      if let finding = unknownSession(day, mention.range, in: text, mention.value) {
        return finding
      }
      guard day == session, context.contains(.ofDeliberation), !context.contains(.numbered) else {
        return nil
      }
      return TextFault(
        mention.range,
        "« \(text.written(mention.range)) » est le jour de la séance : citer la délibération par son "
          + "numéro")
    }
  }

  /// A deliberation of a day on which the register has no session, although it had begun.
  private static func unknownSession(
    _ day: CalendarDate, _ range: Range<Int>, in text: ReadText, _ mention: DateMention
  ) -> TextFault? {
    guard case .passage = text.kind, day < text.facts.session.date,
      mention.context.contains(.ofDeliberation), !mention.topics.contains(.otherAssembly),
      let days = text.register?.days, !days.contains(day), days.contains(where: { $0 < day }),
      let nearest = days.min(by: {
        (abs($0.days(since: day)), $0) < (abs($1.days(since: day)), $1)
      })
    else { return nil }
    return TextFault(
      range,
      "le registre n’a pas de séance le \(day.french) ; la plus proche est du \(nearest.french)")
  }
}
