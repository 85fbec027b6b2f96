package import MinutesModel

/// A state to which a record can be brought from where it is, and what that asks for.
package struct StateStep: Hashable, Sendable {
  /// The state.
  package let state: SessionState
  /// Whether it goes back, so that a reason has to be given.
  package let isBack: Bool

  /// Whether it comes with a day of its own: that of the approval, that of the publication.
  package var hasDay: Bool { state == .approved || state == .published }
}

extension Minutes {
  /// The states to which it can be brought now, onwards first.
  package var stateSteps: [StateStep] {
    let all = SessionState.allCases.filter { refusal(of: $0) == nil }.map {
      StateStep(state: $0, isBack: $0 < session.state)
    }
    return all.filter { !$0.isBack } + all.filter(\.isBack).reversed()
  }

  /// Why it cannot be brought to a state, whoever does it; `nil` where it can.
  package func refusal(of state: SessionState) -> StateRefusal? {
    if state == session.state { return .alreadyThere(state) }
    if state == .signed { return .bySignature }
    guard let seal else {
      return state > .signed ? .unsigned : nil
    }
    if !seal.isComplete { return .halfSigned }
    if state < session.state { return .sealed }
    return state == .published && session.state < .approved ? .notApproved : nil
  }

  /// The edit that brings it to a state and keeps who did so, when, and why where it goes back.
  ///
  /// - Parameter day: the day of the approval or of the publication, clear of when that is noted; `nil` for
  ///   the day of the change.
  package func edit(
    entering change: StateChange, day: CalendarDate? = nil
  ) throws(StateRefusal) -> Edit {
    if let refusal = refusal(of: change.state) { throw refusal }
    if change.by.allSatisfy(\.isWhitespace) { throw .noAuthor }
    if change.state < session.state, change.reason.allSatisfy(\.isWhitespace) { throw .noReason }
    var formalities = session.formalities
    switch change.state {
    case .approved:
      formalities.minutesApprovedOn = try checked(
        day ?? change.on, from: session.date.adding(days: 1) ?? session.date, by: change)
    case .published:
      formalities.minutesPublishedOn = try checked(
        day ?? change.on, from: formalities.minutesApprovedOn ?? session.date, by: change)
    default: return .session(.enter(change))
    }
    return .sequence(
      "modifier l’état de la séance",
      [.session(.enter(change)), .session(.setFormalities(formalities))])
  }

  private func checked(
    _ day: CalendarDate?, from first: CalendarDate, by change: StateChange
  ) throws(StateRefusal) -> CalendarDate? {
    guard let day else { return nil }
    if day < first { throw .tooEarly(first) }
    if let today = change.on, day > today { throw .inFuture(today) }
    return day
  }
}
