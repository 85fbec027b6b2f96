import MinutesModel
import Testing

@testable import MinutesWording

/// The quorum by date (law.md §1.1): what lets the minutes say that it is reached.
struct QuorumRequirementTests {
  private func quorum(
    _ inOffice: Int, present: Int, proxies: Int = 0, on iso: String,
    convocation: Convocation = Convocation()
  ) throws -> QuorumRequirement {
    let members = (1...inOffice).map {
      Member(id: MemberID($0), civility: .madame, familyName: "M\($0)")
    }
    let entries = members.map { member in
      let number = member.id.number
      let isProxy = number > inOffice - proxies
      return AttendanceEntry(
        member: member.id,
        presence: number <= present ? .present : isProxy ? .represented(by: MemberID(1)) : .absent)
    }
    let session = Session(date: try #require(CalendarDate(iso: iso)), convocation: convocation)
    return Minutes(
      council: Council(commune: "Clessé", members: members), session: session,
      attendance: Attendance(entries: entries)
    ).quorum()
  }

  @Test(arguments: [
    (15, "2019-05-02", 8), (14, "2019-05-02", 8), (13, "2023-05-02", 7), (11, "2024-03-12", 6),
    (8, "2024-03-12", 5), (15, "2020-03-24", 5), (15, "2020-08-31", 8), (15, "2020-10-16", 8),
    (15, "2020-10-17", 5), (33, "2021-02-02", 11), (33, "2021-10-01", 17), (19, "2021-11-10", 7),
    (15, "2022-07-31", 5), (15, "2022-08-01", 8),
  ])
  func `the least number follows the law of the day`(inOffice: Int, date: String, needed: Int)
    throws
  {
    #expect(try quorum(inOffice, present: 1, on: date).needed == needed)
    #expect(try quorum(inOffice, present: needed, on: date).isReached)
    #expect(try !quorum(inOffice, present: needed - 1, on: date).isMet)
  }

  @Test
  func `the represented count only in the spring of 2020`() throws {
    #expect(try quorum(15, present: 3, proxies: 2, on: "2020-06-02").isReached)
    #expect(try !quorum(15, present: 3, proxies: 2, on: "2020-07-11").isReached)
    #expect(try !quorum(15, present: 7, proxies: 2, on: "2024-03-12").isReached)
  }

  @Test
  func `a second convocation three clear days ahead needs no quorum`() throws {
    let early = Convocation(
      sentOn: CalendarDate(iso: "2024-03-08"), afterFailedSessionOn: CalendarDate(iso: "2024-03-07")
    )
    let late = Convocation(
      sentOn: CalendarDate(iso: "2024-03-09"), afterFailedSessionOn: CalendarDate(iso: "2024-03-07")
    )
    let waived = try quorum(15, present: 4, on: "2024-03-12", convocation: early)
    #expect(waived.isMet && !waived.isReached)
    #expect(try !quorum(15, present: 4, on: "2024-03-12", convocation: late).isMet)
  }
}
