import MinutesModel
import MinutesWording

/// the mayor reports the decisions taken by delegation.
enum DelegatedDecisionsAreReported: AgendaRule {
  static let id: RuleID = "R-16"
  static let title = "Le maire rend compte des décisions prises par délégation"
  static let explanation = """
    Le maire rend compte à chacune des réunions obligatoires du conseil des décisions prises en vertu \
    de la délégation. Quand le registre montre qu’une délégation existe et qu’aucune des quatre \
    dernières séances n’en parle, ajoutez le point, même pour dire qu’aucune décision n’a été prise.
    """
  static let law = LawSource(
    "CGCT, art. L2122-23",
    "Le maire doit rendre compte à chacune des réunions obligatoires du conseil municipal.")
  static let severity = Severity.warning
  static let example = RuleExample(
    wrong: "quatre séances sans point sur les décisions prises par délégation",
    right: "2. Décisions prises par le maire par délégation (art. L2122-22)")

  private static let silentSessions = 4

  /// What the rule needs of an item.
  struct Mark: Hashable, Sendable {
    let reports: Bool
    let approves: [CalendarDate]
  }

  static func mark(of item: AgendaItem, _ context: ItemContext) -> Mark? {
    guard context.facts.register != nil else { return nil }
    let reports = context.reading.subject.contains(.delegatedDecisions)
    let approves = context.approvedSessions(item)
    return reports || approves != nil ? Mark(reports: reports, approves: approves ?? []) : nil
  }

  static func findings(of marks: [Marked<Mark>], _ facts: SessionFacts) -> [Finding] {
    guard facts.session.state != .preparation, !marks.contains(where: \.mark.reports),
      let earlier = facts.register?.before(facts.session.date),
      let last = earlier.lastIndex(where: \.hasDelegatedDecisions),
      earlier.endIndex - last >= silentSessions,
      // Each approves the minutes of the one before: no session is missing in between.
      let latest = earlier.last, marks.contains(where: { $0.mark.approves.contains(latest.date) }),
      zip(earlier[last...], earlier[last...].dropFirst())
        .allSatisfy({ $1.approves.contains($0.date) })
    else { return [] }
    return [
      finding(
        at: .agenda,
        "aucun compte rendu des décisions prises par délégation depuis la séance du "
          + "\(earlier[last].date.french) (\(earlier.endIndex - last) séances)")
    ]
  }
}
