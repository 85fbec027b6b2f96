import MinutesModel
import MinutesWording

/// the minutes of a session are approved at the beginning of the next.
enum MinutesAreApprovedNext: AgendaRule {
  static let id: RuleID = "R-02"
  static let title = "Le procès-verbal de la séance précédente est arrêté"
  static let explanation = """
    Le procès-verbal de chaque séance est arrêté au commencement de la séance suivante, puis signé par \
    le maire et le secrétaire. Ajoutez en tête de l’ordre du jour un point « Arrêt du procès-verbal de \
    la séance du … », ou « approbation ».
    """
  static let law = LawSource(
    "CGCT, art. L2121-15",
    "Le procès-verbal de chaque séance […] est arrêté au commencement de la séance suivante.",
    period: PublicityRegime.sinceReform)
  static let severity = Severity.warning
  static let example = RuleExample(
    wrong: "1. Tarifs ; 2. Voirie",
    right: "1. Arrêt du procès-verbal de la séance du 12 décembre 2023 ; 2. Tarifs ; 3. Voirie")

  /// The days of the sessions whose minutes the item approves; none where its title names none.
  static func mark(of item: AgendaItem, _ context: ItemContext) -> [CalendarDate]? {
    context.approvedSessions(item)
  }

  static func findings(of marks: [Marked<[CalendarDate]>], _ facts: SessionFacts) -> [Finding] {
    let date = facts.session.date
    guard facts.session.state != .preparation, let previous = facts.register?.lastDay(before: date),
      law.period.contains(previous),
      // A later one approved means that the register lacks a session.
      !marks.contains(where: { $0.mark.isEmpty || $0.mark.contains { $0 >= previous } })
    else { return [] }
    return [
      finding(
        at: .agenda,
        "le procès-verbal de la séance du \(previous.french) n’est pas arrêté à celle-ci")
    ]
  }
}

extension ItemContext {
  /// The sessions whose minutes an item approves, where there is a register to compare with; `nil` for
  /// an item on something else.
  func approvedSessions(_ item: AgendaItem) -> [CalendarDate]? {
    guard facts.register != nil else { return nil }
    if let date = item.facts.approvesMinutesOf { return [date] }
    return reading.subject.contains(.approvalOfMinutes) ? item.title.statedDates : nil
  }
}
