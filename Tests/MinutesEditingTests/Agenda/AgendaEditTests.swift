import MinutesEditing
import MinutesModel
import Testing

@Suite struct `Moving items` {
  /// « 1 2(3) 4 »: the ids in order, children in brackets.
  static func shape(_ items: [AgendaItem]) -> String {
    items.map { item in
      String(item.id.number) + (item.children.isEmpty ? "" : "(\(shape(item.children)))")
    }.joined(separator: " ")
  }

  static let rows: [(edit: AgendaEdit, shape: String?)] = [
    (.moveUp(ItemID(1)), nil), (.moveUp(ItemID(2)), "2(3) 1 4"), (.moveUp(ItemID(3)), nil),
    (.moveDown(ItemID(1)), "2(3) 1 4"), (.moveDown(ItemID(4)), nil),
    (.indent(ItemID(1)), nil), (.indent(ItemID(2)), "1(2(3)) 4"), (.indent(ItemID(4)), "1 2(3 4)"),
    (.indent(ItemID(3)), nil), (.outdent(ItemID(3)), "1 2 3 4"), (.outdent(ItemID(1)), nil),
    (.remove(ItemID(2)), "1 4"), (.remove(ItemID(3)), "1 2 4"), (.remove(ItemID(9)), nil),
    (.insert(AgendaItem(id: ItemID(5), title: ""), .first), "5 1 2(3) 4"),
    (.insert(AgendaItem(id: ItemID(5), title: ""), .last), "1 2(3) 4 5"),
    (.insert(AgendaItem(id: ItemID(5), title: ""), .after(ItemID(2))), "1 2(3) 5 4"),
    (.insert(AgendaItem(id: ItemID(5), title: ""), .after(ItemID(3))), "1 2(3 5) 4"),
    (.insert(AgendaItem(id: ItemID(5), title: ""), .after(ItemID(9))), nil),
  ]

  @Test(arguments: rows.indices) func `goes where it should or not at all`(_ index: Int) throws {
    let row = Self.rows[index]
    if let shape = row.shape {
      #expect(Self.shape(try Sample.after(.agenda(row.edit)).agenda) == shape)
    } else {
      #expect(throws: EditError.self) { try Sample.after(.agenda(row.edit)) }
    }
  }

  @Test func `no deeper than five levels`() throws {
    var minutes = Sample.minutes
    minutes.agenda = (1...7).map { AgendaItem(id: ItemID($0), title: "") }
    for level in 2...5 {
      for _ in 1..<level { try Edit.agenda(.indent(ItemID(level))).apply(to: &minutes) }
    }
    #expect(Self.shape(minutes.agenda) == "1(2(3(4(5)))) 6 7")
    for _ in 1..<5 { try Edit.agenda(.indent(ItemID(6))).apply(to: &minutes) }
    #expect(throws: EditError.self) { try Sample.after(.agenda(.indent(ItemID(6))), minutes) }
  }
}

@Suite struct `The roll` {
  @Test func `says each member once`() throws {
    var minutes = Sample.minutes
    minutes.attendance.entries.append(AttendanceEntry(member: MemberID(2), presence: .absent))
    let after = try Sample.after(.attendance(.setPresence(MemberID(2), .excused)), minutes)
    #expect(after.attendance.entries.map(\.member.number) == [1, 2, 3, 4, 5])
    #expect(after.attendance.presence(of: MemberID(2)) == .excused)
    let off = try Sample.after(.attendance(.setPresence(MemberID(2), nil)), minutes)
    #expect(off.attendance.presence(of: MemberID(2)) == nil)
    #expect(throws: EditError.noSuchMember(MemberID(9))) {
      try Sample.after(.attendance(.setPresence(MemberID(9), .present)))
    }
  }

  @Test func `forgets the date of a pouvoir with the pouvoir`() throws {
    let given = try Sample.after(
      .sequence(
        "pouvoir",
        [
          .attendance(.setPresence(MemberID(2), .represented(by: MemberID(1)))),
          .attendance(.setProxyDate(MemberID(2), Sample.day(2026, 4, 20))),
        ]))
    #expect(given.attendance.entries[1].proxySignedOn == Sample.day(2026, 4, 20))
    let come = try Sample.after(.attendance(.setPresence(MemberID(2), .present)), given)
    #expect(come.attendance.entries[1].proxySignedOn == nil)
  }
}

@Suite struct `A new block` {
  @Test func `has an id that no block of the record has`() throws {
    var minutes = Sample.minutes
    minutes.agenda[2].blocks = [Block(id: BlockID(70), content: .annex(Annex()))]
    let after = try Sample.after(.block(Sample.item, .insertNew(.ballot(Ballot()), at: 1)), minutes)
    #expect(after.item(Sample.item)?.blocks.map(\.id.number) == [1, 71, 2, 3, 4, 5, 6, 7])
    let end = try Sample.after(.block(ItemID(2), .insertNew(.annex(Annex()), at: 99)))
    #expect(end.item(ItemID(2))?.blocks.map(\.id.number) == [8])
  }
}
