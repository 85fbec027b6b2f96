import MinutesEditing
import MinutesModel
import MinutesTestSupport
import Testing

/// For any evening of movements, votes and corrections, the voters of each item are those of a replay
/// that follows one person after the other.
struct EveningLaws {
  @Test(arguments: 1...60)
  func `the voters of each item are those of a slow replay`(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    var minutes = try evening()
    for _ in 0..<25 {
      // What does not fit the record is refused, and leaves it as it was.
      try? edit(minutes, &random).apply(to: &minutes)
      let rolls = minutes.rollCalls
      for numbered in minutes.numberedItems {
        let item = numbered.item
        let expected = Set(minutes.council.members.map(\.id).filter { minutes.votes($0, at: item) })
        #expect(Set(minutes.rollCall(at: item.id).voters) == expected)
        #expect(Set(rolls[item.id].voters) == expected)
        #expect(rolls[item.id].voters.count == expected.count)
      }
    }
  }

  private func evening() throws -> Minutes {
    let members = (1...9).map {
      Member(id: MemberID($0), civility: .madame, familyName: "Nom\($0)")
    }
    var minutes = Minutes(
      council: Council(commune: "Clessé", members: members),
      session: Session(date: try #require(CalendarDate(iso: "2024-04-09"))),
      attendance: Attendance(
        entries: members.map { AttendanceEntry(member: $0.id, presence: .present) }))
    minutes.agenda = (1...5).map { number in
      AgendaItem(
        id: ItemID(number), title: "",
        blocks: [Block(id: BlockID(number), content: .ballot(Ballot()))],
        children: number == 3 ? [AgendaItem(id: ItemID(6), title: "")] : [])
    }
    return minutes
  }

  private func edit(_ minutes: Minutes, _ random: inout SeededGenerator) -> Edit {
    func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }
    let member = MemberID(number(1...9))
    let item = ItemID(number(1...6))
    let movement = Movement(
      member: member, kind: number(0...1) == 0 ? .arrival : .departure,
      time: number(0...1) == 0 ? nil : ClockTime(hour: 20, minute: number(0...59)),
      item: number(0...6) == 0 ? nil : item,
      proxyTo: number(0...2) == 0 ? MemberID(number(1...9)) : nil,
      proxyFate: [nil, .ended, .kept][number(0...2)])
    switch number(0...11) {
    case 0, 1, 2, 3: return .attendance(.addMovement(movement))
    case 4: return .attendance(.replaceMovement(at: number(0...6), movement))
    case 5: return .attendance(.removeMovement(at: number(0...6)))
    case 6, 7:
      let presences: [Presence?] = [
        .present, .absent, .excused, nil, .represented(by: MemberID(number(1...9))),
      ]
      return .attendance(.setPresence(member, presences[number(0...4)]))
    case 8: return .proceedings(item, .setRecusal(Recusal(member: member)))
    case 9: return .proceedings(item, .removeRecusal(member))
    case 10:
      var changed = minutes.council.members.first { $0.id == member } ?? minutes.council.members[0]
      changed.mandate.until =
        number(0...1) == 0 ? nil : CalendarDate(year: 2024, month: 4, day: number(1...20))
      return .council(.setMember(changed))
    default:
      let votes: [VoteException] = [VoteException(member: member, choice: .against)]
      return number(0...1) == 0
        ? .agenda(.moveUp(item))
        : .ballot(item, BlockID(item.number), .setVotes(.byException(votes)))
    }
  }
}

extension Minutes {
  /// Whether one person votes at an item, found by following that person alone from the roll on.
  fileprivate func votes(_ member: MemberID, at item: AgendaItem) -> Bool {
    guard sits(member), !isRecused(member, at: item) else { return false }
    let (isThere, holder) = follow(member, to: item.id)
    if isThere { return true }
    guard let holder, sits(holder), !isRecused(holder, at: item) else { return false }
    return follow(holder, to: item.id).isThere
  }

  private func sits(_ member: MemberID) -> Bool {
    council.members.contains { $0.id == member && $0.mandate.covers(session.date) }
  }

  private func isRecused(_ member: MemberID, at item: AgendaItem) -> Bool {
    item.facts.recusals.contains { $0.member == member && $0.votes.isEmpty }
  }

  private func follow(_ member: MemberID, to item: ItemID) -> (isThere: Bool, holder: MemberID?) {
    let said = attendance.entries.first { $0.member == member }?.presence
    var isThere = said == .present
    var holder: MemberID?
    if case .represented(let other) = said { holder = other }
    func step(_ movement: Movement) {
      if movement.kind == .arrival {
        isThere = true
        if movement.proxyFate != .kept { holder = nil }
      } else {
        isThere = false
        holder = movement.proxyTo ?? holder
      }
    }
    let own = attendance.movements.filter { $0.member == member }
    for movement in own where movement.item == nil { step(movement) }
    for numbered in numberedItems {
      for movement in own where movement.item == numbered.item.id { step(movement) }
      if numbered.item.id == item { break }
    }
    return (isThere, holder)
  }
}
