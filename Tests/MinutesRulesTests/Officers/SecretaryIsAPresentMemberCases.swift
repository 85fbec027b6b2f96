import MinutesModel
import Testing

@testable import MinutesRules

@Suite struct `S-03` {
  @Test func `none, absent, or no member`() {
    let none = RecordBuilder().with { $0.session.secretary = nil }.findings("S-03")
    #expect(none.map(\.place) == [.session(.secretary)])
    #expect(none.map(\.severity) == [.warning])
    #expect(none.messages == ["aucun secrétaire de séance n’est nommé"])
    #expect(
      RecordBuilder().with { $0.session.secretary = MemberID(14) }.findings("S-03").messages
        == ["Mme SICOT, secrétaire de séance, n’est pas présente"])
    #expect(
      RecordBuilder().with {
        $0.council.members[1].mandate.until = .on(2020, 1, 1)
        $0.attendance.entries.remove(at: 1)
      }.findings("S-03").messages == [
        "Mme VIGNAULT, secrétaire de séance, n’est pas membre en exercice"
      ])
  }

  @Test func `a present member is right, and nobody is missed before the roll`() {
    #expect(RecordBuilder().findings("S-03") == [])
    let before = RecordBuilder().with {
      $0.session.secretary = nil
      $0.session.state = .preparation
      $0.attendance = Attendance()
    }
    #expect(before.findings("S-03") == [])
  }
}
