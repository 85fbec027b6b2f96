package import MinutesModel

/// A change to what was decided about findings, and to what is to be confirmed.
package enum ReviewEdit: RecordEdit {
  /// Lets a finding stand; an earlier acceptance of that rule at that place goes.
  case accept(Acceptance)
  /// Takes back the acceptance of a rule at a place.
  case withdraw(rule: String, Place)
  /// Marks what was taken over from elsewhere as still to be confirmed.
  case mark([ConfirmationMark])
  /// What is marked is right as it stands.
  case confirm(ConfirmationMark)

  package func change(_ minutes: inout Minutes) throws(EditError) {
    switch self {
    case .accept(let acceptance):
      minutes.acceptances.removeAll {
        $0.rule == acceptance.rule && $0.place == acceptance.place
      }
      minutes.acceptances.append(acceptance)
    case .withdraw(let rule, let place):
      minutes.acceptances.removeAll { $0.rule == rule && $0.place == place.withoutRange }
    case .mark(let marks):
      for mark in marks where !minutes.toConfirm.contains(mark) { minutes.toConfirm.append(mark) }
    case .confirm(let mark): minutes.toConfirm.removeAll { $0 == mark }
    }
  }

  package func summary(in minutes: Minutes) -> String {
    switch self {
    case .accept(let acceptance): "accepter le constat \(acceptance.rule)"
    case .mark: "marquer à confirmer"
    case .confirm(let mark):
      mark.words.isEmpty ? "confirmer" : "confirmer «\u{A0}\(mark.words)\u{A0}»"
    case .withdraw(let rule, _): "ne plus accepter le constat \(rule)"
    }
  }
}
