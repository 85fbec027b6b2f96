import MinutesModel
import MinutesWording

/// C-09: no quarter of the year passes without a session.
enum CouncilMeetsEveryQuarter: AgendaRule {
  static let id: RuleID = "C-09"
  static let title = "Le conseil se réunit au moins une fois par trimestre"
  static let explanation = """
    Le conseil se réunit au moins une fois par trimestre civil. Les séances du registre sont \
    comparées : un trimestre entier sans séance entre la précédente et celle-ci est signalé.
    """
  static let law = MeetingRhythm.table.row(on: .epoch).law
  static let severity = Severity.warning
  static let canBeMendedInSession = false
  static let example = RuleExample(
    wrong: "séances des 14 mars et 5 septembre 2024 : rien au 2e trimestre",
    right: "séances des 14 mars, 20 juin et 5 septembre 2024")

  /// The sessions whose minutes the item approves: they were held, though the register may not have
  /// them.
  static func mark(of item: AgendaItem, _ context: ItemContext) -> [CalendarDate]? {
    context.approvedSessions(item)
  }

  static func findings(of marks: [Marked<[CalendarDate]>], _ facts: SessionFacts) -> [Finding] {
    let date = facts.session.date
    guard let last = facts.register?.lastDay(before: date) else { return [] }
    let previous = marks.flatMap(\.mark).filter { $0 < date }.reduce(last, max)
    let missed = (previous.quarter + 1..<max(previous.quarter + 1, date.quarter))
      .filter(\.asksForASession)
    guard let first = missed.first else { return [] }
    let names = missed.map { "\($0 % 4 + 1)\($0 % 4 == 0 ? "er" : "e") trimestre \($0 / 4)" }
    return [
      finding(
        at: .session(.date),
        "aucune séance entre le \(previous.french) et le \(date.french) : "
          + (missed.count == 1
            ? "rien au \(names[0])"
            : "\(missed.count) trimestres sans séance depuis le "
              + "\(first % 4 + 1)\(first % 4 == 0 ? "er" : "e") trimestre \(first / 4)"))
    ]
  }
}

extension CalendarDate {
  /// The quarter of the calendar, counted from the year 0.
  fileprivate var quarter: Int { year * 4 + (month - 1) / 3 }
}

extension Int {
  /// Whether the law wanted a session in that quarter: on every day of it.
  fileprivate var asksForASession: Bool {
    guard let first = CalendarDate(year: self / 4, month: self % 4 * 3 + 1, day: 1),
      let last = CalendarDate(year: (self + 1) / 4, month: (self + 1) % 4 * 3 + 1, day: 1)
    else { return false }
    return [first, last].allSatisfy { MeetingRhythm.table.row(on: $0).value.isQuarterly }
  }
}
