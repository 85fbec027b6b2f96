package import MinutesModel

/// A change to what was decided about findings.
package enum ReviewEdit: RecordEdit {
  /// Lets a finding stand; an earlier acceptance of the same goes.
  case accept(Acceptance)
  /// Takes back an acceptance of what it judged, whatever its reason.
  case withdraw(Acceptance)

  package func change(_ minutes: inout Minutes) throws(EditError) {
    switch self {
    case .accept(let acceptance):
      minutes.acceptances.removeAll { $0.isOfTheSame(as: acceptance) }
      minutes.acceptances.append(acceptance)
    case .withdraw(let acceptance):
      minutes.acceptances.removeAll { $0.isOfTheSame(as: acceptance) }
    }
  }

  package func summary(in minutes: Minutes) -> String {
    switch self {
    case .accept(let acceptance): "accepter le constat \(acceptance.rule)"
    case .withdraw(let acceptance): "ne plus accepter le constat \(acceptance.rule)"
    }
  }
}

extension Acceptance {
  fileprivate func isOfTheSame(as other: Acceptance) -> Bool {
    rule == other.rule && place == other.place && judged == other.judged
  }
}
