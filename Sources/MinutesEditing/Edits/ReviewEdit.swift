package import MinutesModel

/// A change to what was decided about findings.
package enum ReviewEdit: RecordEdit {
  /// Lets a finding stand; an earlier acceptance of that rule at that place goes.
  case accept(Acceptance)
  /// Takes back the acceptance of a rule at a place.
  case withdraw(rule: String, Place)

  package func change(_ minutes: inout Minutes) throws(EditError) {
    switch self {
    case .accept(let acceptance):
      minutes.acceptances.removeAll {
        $0.rule == acceptance.rule && $0.place == acceptance.place
      }
      minutes.acceptances.append(acceptance)
    case .withdraw(let rule, let place):
      minutes.acceptances.removeAll { $0.rule == rule && $0.place == place.withoutRange }
    }
  }

  package func summary(in minutes: Minutes) -> String {
    switch self {
    case .accept(let acceptance): "accepter le constat \(acceptance.rule)"
    case .withdraw(let rule, _): "ne plus accepter le constat \(rule)"
    }
  }
}
