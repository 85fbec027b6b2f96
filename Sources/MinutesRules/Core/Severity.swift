/// How much a finding weighs; the first is the gravest.
package enum Severity: Int, Hashable, Comparable, Codable, Sendable, CaseIterable {
  /// Legally wrong, arithmetically false, or a mandatory mention is absent.
  case error
  /// Probably wrong, fragile or ambiguous.
  case warning
  /// Style, good practice.
  case advice

  /// The graver is the lesser, so that sorting puts it first.
  package static func < (left: Severity, right: Severity) -> Bool {
    left.rawValue < right.rawValue
  }

  /// « erreur », « alerte », « conseil »
  package var french: String {
    switch self {
    case .error: "erreur"
    case .warning: "alerte"
    case .advice: "conseil"
    }
  }

  /// How `check --format json` names it.
  package var jsonName: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .advice: "info"
    }
  }
}
