/// Which findings the secretary wants to see: not all of them help while the council sits.
package enum CheckProfile: String, Hashable, Sendable, CaseIterable {
  /// What can still be mended there and then.
  case session = "seance"
  /// Everything.
  case review = "relecture"
  /// Errors alone.
  case minimal = "minimal"

  /// « En séance : ce qui se corrige sur-le-champ »
  package var french: String {
    switch self {
    case .session: "En séance : ce qui se corrige sur-le-champ"
    case .review: "Relecture : tout"
    case .minimal: "Minimal : les erreurs seules"
    }
  }

  /// Whether a finding is shown.
  package func shows(_ finding: Finding) -> Bool {
    switch self {
    case .session: Self.mendedInSession.contains(finding.rule)
    case .review: true
    case .minimal: finding.severity == .error
    }
  }

  private static let mendedInSession = Set(
    RuleBook.all.filter { $0.canBeMendedInSession }.map { $0.id })
}
