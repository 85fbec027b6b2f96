import MinutesEditing
import MinutesModel
import MinutesTestSupport
import Testing

/// Four members, and three items of which the first has two votes.
private func record() throws -> Minutes {
  let members = (1...4).map {
    Member(id: MemberID($0), civility: .madame, familyName: "Nom\($0)")
  }
  let votes = [8, 9].map { Block(id: BlockID($0), content: .ballot(Ballot())) }
  return Minutes(
    council: Council(commune: "Clessé", members: members),
    session: Session(date: try #require(CalendarDate(iso: "2026-04-23"))),
    agenda: [
      AgendaItem(id: ItemID(1), title: "", blocks: votes),
      AgendaItem(
        id: ItemID(2), title: "", children: [AgendaItem(id: ItemID(3), title: "")]),
      AgendaItem(id: ItemID(4), title: ""),
    ])
}

private func time(_ text: String) throws -> ClockTime { try #require(ClockTime(reading: text)) }

struct ProceedingsEditTests {
  private func recusals(_ edits: ProceedingsEdit...) throws -> [Recusal] {
    var minutes = try record()
    for edit in edits { try Edit.proceedings(ItemID(1), edit).apply(to: &minutes) }
    return minutes.agenda[0].facts.recusals
  }

  @Test func `a member may be out of one vote, then of all, then of one again`() throws {
    let member = MemberID(2)
    let (first, second) = (BlockID(8), BlockID(9))
    #expect(
      try recusals(.recuseFromVote(member, second)) == [Recusal(member: member, votes: [second])])
    #expect(
      try recusals(.recuseFromVote(member, second), .recuseFromVote(member, first))
        == [Recusal(member: member)])
    #expect(
      try recusals(.setRecusal(Recusal(member: member)), .readmitToVote(member, first))
        == [Recusal(member: member, votes: [second])])
    #expect(
      try recusals(.recuseFromVote(member, second), .readmitToVote(member, second)) == [])
    #expect(try recusals(.setRecusal(Recusal(member: member)), .removeRecusal(member)) == [])
  }

  @Test func `a new note of a recusal takes the place of the old`() throws {
    let noted = Recusal(member: MemberID(3), reason: "gérante", leftRoom: true)
    #expect(
      try recusals(.setRecusal(Recusal(member: MemberID(3))), .setRecusal(noted)) == [noted])
  }

  @Test func `everything noted of an item is set and taken away again`() throws {
    let edits: [(ProceedingsEdit, ProceedingsEdit)] = [
      (.setActingPresident(MemberID(2)), .setActingPresident(nil)),
      (.setStart(try time("20:30")), .setStart(nil)), (.setEnd(try time("20:40")), .setEnd(nil)),
      (.setOrigin(.addedInSession), .setOrigin(.convocation)),
      (.setBudgetAct(.amending), .setBudgetAct(nil)),
      (.setClosedSession(ClosedSession()), .setClosedSession(nil)),
    ]
    for (set, clear) in edits {
      var minutes = try record()
      try Edit.proceedings(ItemID(4), set).apply(to: &minutes)
      #expect(minutes.agenda[2].facts != .none)
      try Edit.proceedings(ItemID(4), clear).apply(to: &minutes)
      #expect(try minutes == record())
    }
  }

  @Test func `nobody from outside the council takes part in it`() throws {
    var minutes = try record()
    let edits: [Edit] = [
      .proceedings(ItemID(1), .setActingPresident(MemberID(9))),
      .proceedings(ItemID(1), .setRecusal(Recusal(member: MemberID(9)))),
      .attendance(.addMovement(Movement(member: MemberID(9), kind: .arrival))),
      .attendance(
        .addMovement(Movement(member: MemberID(1), kind: .departure, proxyTo: MemberID(9)))),
    ]
    for edit in edits {
      #expect(throws: EditError.noSuchMember(MemberID(9))) { try edit.apply(to: &minutes) }
    }
    #expect(throws: EditError.noSuchItem(ItemID(7))) {
      try Edit.attendance(
        .addMovement(Movement(member: MemberID(1), kind: .arrival, item: ItemID(7)))
      ).apply(to: &minutes)
    }
    #expect(try minutes == record())
  }
}

struct MovementEditTests {
  private func movement(_ member: Int, _ text: String?, _ item: Int = 2) throws -> Movement {
    Movement(
      member: MemberID(member), kind: .departure, time: try text.map(time), item: ItemID(item))
  }

  private func order(_ edits: [AttendanceEdit]) throws -> [Int] {
    var minutes = try record()
    for edit in edits { try Edit.attendance(edit).apply(to: &minutes) }
    return minutes.attendance.movements.map(\.member.number)
  }

  @Test func `movements of one item stand by their time`() throws {
    let added = try [
      movement(1, "21:00"), movement(2, "20:30"), movement(3, nil), movement(4, "20:45"),
      movement(1, "20:00", 4),
    ].map(AttendanceEdit.addMovement)
    #expect(try order(added) == [2, 4, 1, 3, 1])
    #expect(
      try order(added + [.replaceMovement(at: 0, movement(2, "21:30"))]) == [4, 1, 2, 3, 1])
    #expect(try order(added + [.removeMovement(at: 3)]) == [2, 4, 1, 1])
    #expect(throws: EditError.noSuchMovement) {
      try order(added + [.removeMovement(at: 5)])
    }
  }

  @Test func `a movement goes to the next item when its own is removed`() throws {
    var minutes = try record()
    for edit in try [movement(1, nil, 3), movement(2, nil, 4), movement(3, nil, 2)] {
      try Edit.attendance(.addMovement(edit)).apply(to: &minutes)
    }
    try Edit.agenda(.remove(ItemID(2))).apply(to: &minutes)
    #expect(minutes.attendance.movements.map(\.item) == [ItemID(4), ItemID(4), ItemID(4)])
    #expect(minutes.attendance.movements.map(\.member.number) == [3, 1, 2])
    try Edit.agenda(.remove(ItemID(4))).apply(to: &minutes)
    #expect(minutes.attendance.movements.count == 3)
    #expect(minutes.rollCall(at: ItemID(1)).departed == [])
  }
}

struct ReviewEditTests {
  @Test func `one acceptance a rule, place and judged words, without their range`() throws {
    var minutes = try record()
    let field = FieldAddress(item: ItemID(1), path: .title)
    let first = Acceptance(rule: "L-05", place: .field(field, 0..<3), judged: "Vu", reason: "a")
    let second = Acceptance(rule: "L-05", place: .field(field, 4..<7), judged: "Vu", reason: "b")
    try Edit.review(.accept(first)).apply(to: &minutes)
    try Edit.review(.accept(second)).apply(to: &minutes)
    try Edit.review(.accept(Acceptance(rule: "L-05", place: .agenda, judged: "", reason: "c")))
      .apply(to: &minutes)
    let other = Acceptance(rule: "L-05", place: .field(field, nil), judged: "Le", reason: "d")
    try Edit.review(.accept(other)).apply(to: &minutes)
    #expect(minutes.acceptances.map(\.reason) == ["b", "c", "d"])
    try Edit.review(.withdraw(first)).apply(to: &minutes)
    #expect(minutes.acceptances.map(\.reason) == ["c", "d"])
  }
}
