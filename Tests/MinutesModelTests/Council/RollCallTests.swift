import MinutesModel
import MinutesTestSupport
import Testing

/// A council of so many members, the first its mayor, with what the roll says of each.
func minutes(
  _ presences: [Presence?], mandates: [Int: Mandate] = [:], iso: String = "2021-02-02"
) throws -> Minutes {
  let date = try #require(CalendarDate(iso: iso))
  let members = presences.indices.map { index in
    Member(
      id: MemberID(index + 1), civility: .madame, familyName: "Nom\(index + 1)",
      office: index == 0 ? .mayor : .councillor, mandate: mandates[index + 1] ?? Mandate())
  }
  let entries = presences.enumerated().compactMap { index, presence in
    presence.map { AttendanceEntry(member: MemberID(index + 1), presence: $0) }
  }
  return Minutes(
    council: Council(commune: "Clessé", members: members),
    session: Session(date: date, president: MemberID(1)), attendance: Attendance(entries: entries))
}

func ids(_ numbers: Int...) -> [MemberID] { numbers.map(MemberID.init) }

struct RollCallTests {
  @Test func `each member is counted once, in the tableau's order`() throws {
    let roll = try minutes([
      .present, .represented(by: MemberID(1)), .excused, .absent, nil, .present,
    ]).rollCall()
    #expect(roll.inOffice == ids(1, 2, 3, 4, 5, 6))
    #expect(roll.present == ids(1, 6))
    #expect(roll.proxies == [RollCall.Proxy(giver: MemberID(2), holder: MemberID(1))])
    #expect(roll.excused == ids(3))
    #expect(roll.absent == ids(4))
    #expect(roll.unaccounted == ids(5))
    #expect(roll.voters == ids(1, 6, 2))
  }

  @Test func `a pouvoir without a present holder is void`() throws {
    let roll = try minutes([
      .absent, .represented(by: MemberID(1)), .represented(by: MemberID(2)),
      .represented(by: MemberID(99)), .present, .represented(by: MemberID(6)),
    ]).rollCall()
    #expect(roll.proxies == [])
    #expect(roll.voidProxies.map(\.giver) == ids(2, 3, 4, 6))
    #expect(roll.voters == ids(5))
  }

  @Test func `whoever holds no seat that day does not count`() throws {
    let gone = Mandate(until: CalendarDate(iso: "2021-02-01"))
    let last = Mandate(until: CalendarDate(iso: "2021-02-02"))
    let later = Mandate(from: CalendarDate(iso: "2021-02-03"))
    let roll = try minutes(
      [.present, .present, .present, .present, .represented(by: MemberID(2))],
      mandates: [2: gone, 3: last, 4: later]
    ).rollCall()
    #expect(roll.inOffice == ids(1, 3, 5))
    #expect(roll.present == ids(1, 3))
    #expect(roll.voidProxies.map(\.giver) == ids(5))
  }

  @Test func `the first thing the roll says of a member holds`() throws {
    var minutes = try minutes([.present, .absent])
    minutes.attendance.entries.append(AttendanceEntry(member: MemberID(2), presence: .present))
    minutes.attendance.entries.append(AttendanceEntry(member: MemberID(77), presence: .present))
    #expect(minutes.rollCall().present == ids(1))
    #expect(minutes.attendance.presence(of: MemberID(2)) == .absent)
    #expect(minutes.attendance.presence(of: MemberID(5)) == nil)
  }

  @Test func `on any roll everybody in office is somewhere, once`() throws {
    var generator = SeededGenerator(seed: 16)
    for _ in 0..<500 {
      let size = Int.random(in: 1...15, using: &generator)
      let presences = (0..<size).map { _ -> Presence? in
        switch Int.random(in: 0...5, using: &generator) {
        case 0: .absent
        case 1: .excused
        case 2: .represented(by: MemberID(Int.random(in: 0...size + 1, using: &generator)))
        case 3: nil
        default: .present
        }
      }
      let roll = try minutes(presences).rollCall()
      let told =
        roll.present + roll.proxies.map(\.giver) + roll.voidProxies.map(\.giver) + roll.excused
        + roll.absent + roll.unaccounted
      #expect(told.sorted() == roll.inOffice)
      #expect(roll.proxies.allSatisfy { roll.present.contains($0.holder) })
    }
  }
}
