package import MinutesModel

/// A change to what was decided about findings, and to what is to be confirmed.
package enum ReviewEdit: RecordEdit {
  /// Lets a finding stand; an earlier acceptance of the same goes.
  case accept(Acceptance)
  /// Takes back an acceptance of what it judged, whatever its reason.
  case withdraw(Acceptance)
  /// Marks what was taken over from elsewhere as still to be confirmed.
  case mark([ConfirmationMark])
  /// What is marked is right as it stands.
  case confirm(ConfirmationMark)

  package func change(_ minutes: inout Minutes) throws(EditError) {
    switch self {
    case .accept(let acceptance):
      minutes.acceptances.removeAll { $0.isOfTheSame(as: acceptance) }
      minutes.acceptances.append(acceptance)
    case .withdraw(let acceptance):
      minutes.acceptances.removeAll { $0.isOfTheSame(as: acceptance) }
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
    case .withdraw(let acceptance): "ne plus accepter le constat \(acceptance.rule)"
    }
  }
}

extension Acceptance {
  fileprivate func isOfTheSame(as other: Acceptance) -> Bool {
    rule == other.rule && place == other.place && judged == other.judged
  }
}
