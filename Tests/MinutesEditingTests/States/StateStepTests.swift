import MinutesEditing
import MinutesModel
import Testing

/// The way of a record through its states: who may bring it where, and what that keeps.
struct StateStepTests {
  private let today: CalendarDate
  private let day: CalendarDate

  init() throws {
    day = try #require(CalendarDate(iso: "2026-03-27"))
    today = try #require(CalendarDate(iso: "2026-05-04"))
  }

  private func record(_ state: SessionState, seal: Seal? = nil) -> Minutes {
    Minutes(council: Council(commune: "Val"), session: Session(date: day, state: state), seal: seal)
  }

  private func seal(_ roles: [SigningRole]) -> Seal {
    Seal(content: "sha256-0", signatories: roles.map { Signatory(role: $0, name: "A") })
  }

  private func change(_ state: SessionState, reason: String = "") -> StateChange {
    StateChange(state, on: today, at: ClockTime(hour: 9, minute: 5), by: "Anne", reason: reason)
  }

  @Test(arguments: [
    (SessionState.preparation, [SessionState.inSession, .draft, .reviewed]),
    (.inSession, [.draft, .reviewed, .preparation]),
    (.draft, [.reviewed, .inSession, .preparation]),
    (.reviewed, [.draft, .inSession, .preparation]),
  ])
  func `before it is signed a record goes on, and back`(
    state: SessionState, expected: [SessionState]
  ) {
    let steps = record(state).stateSteps
    #expect(steps.map(\.state) == expected)
    #expect(steps.filter(\.isBack).map(\.state) == expected.filter { $0 < state })
  }

  @Test(arguments: [
    (SessionState.signed, [SessionState.approved]), (.approved, [.published]), (.published, []),
  ])
  func `once sealed it only goes on, one step at a time`(
    state: SessionState, expected: [SessionState]
  ) {
    #expect(record(state, seal: seal(SigningRole.allCases)).stateSteps.map(\.state) == expected)
  }

  @Test func `with one signature it stays where it is`() {
    let waiting = record(.reviewed, seal: seal([.president]))
    #expect(waiting.stateSteps.isEmpty)
    #expect(waiting.refusal(of: .draft) == .halfSigned)
  }

  @Test func `who did it and when is kept, and why it went back`() throws {
    var minutes = record(.reviewed)
    let back = change(.draft, reason: "le montant du devis manque")
    try minutes.edit(entering: back).apply(to: &minutes)
    #expect(minutes.session.state == .draft)
    #expect(minutes.session.stateChanges == [back])
    #expect(throws: StateRefusal.noReason) {
      _ = try minutes.edit(entering: change(.inSession, reason: " "))
    }
    #expect(throws: StateRefusal.noAuthor) {
      _ = try minutes.edit(entering: StateChange(.reviewed, on: today, by: " "))
    }
    #expect(throws: StateRefusal.bySignature) { _ = try minutes.edit(entering: change(.signed)) }
    #expect(throws: StateRefusal.unsigned) { _ = try minutes.edit(entering: change(.approved)) }
  }

  @Test func `approval and publication come with their days`() throws {
    var minutes = record(.signed, seal: seal(SigningRole.allCases))
    let next = try #require(CalendarDate(iso: "2026-04-28"))
    #expect(throws: StateRefusal.notApproved) {
      _ = try minutes.edit(entering: change(.published))
    }
    #expect(throws: StateRefusal.tooEarly(try #require(day.adding(days: 1)))) {
      _ = try minutes.edit(entering: change(.approved), day: day)
    }
    #expect(throws: StateRefusal.inFuture(today)) {
      _ = try minutes.edit(entering: change(.approved), day: today.adding(days: 1))
    }
    try minutes.edit(entering: change(.approved), day: next).apply(to: &minutes)
    #expect(minutes.session.formalities.minutesApprovedOn == next)
    #expect(throws: StateRefusal.tooEarly(next)) {
      _ = try minutes.edit(entering: change(.published), day: next.adding(days: -1))
    }
    try minutes.edit(entering: change(.published)).apply(to: &minutes)
    #expect(minutes.session.state == .published)
    #expect(minutes.session.formalities.minutesPublishedOn == today)
    #expect(minutes.session.stateChanges.map(\.by) == ["Anne", "Anne"])
    #expect(throws: StateRefusal.sealed) {
      _ = try minutes.edit(entering: change(.approved, reason: "erreur"))
    }
  }
}
