import MinutesModel
import MinutesTestSupport
import Testing

private func item(_ number: Int, _ children: AgendaItem..., recused: Recusal...) -> AgendaItem {
  var facts = ItemFacts()
  facts.recusals = recused
  return AgendaItem(id: ItemID(number), title: "", facts: facts, children: children)
}

private func arrival(_ member: Int, _ item: Int?, _ fate: ProxyFate? = nil) -> Movement {
  Movement(
    member: MemberID(member), kind: .arrival, item: item.map { ItemID($0) }, proxyFate: fate)
}

private func departure(_ member: Int, _ item: Int?, proxyTo holder: Int? = nil) -> Movement {
  Movement(
    member: MemberID(member), kind: .departure, item: item.map { ItemID($0) },
    proxyTo: holder.map { MemberID($0) })
}

/// Six members and five items, of which 3 and 4 lie under 2.
private func evening(
  _ presences: [Presence?] = [.present, .present, .present, .present, .absent, .excused],
  _ movements: Movement...
) throws -> Minutes {
  var minutes = try minutes(presences)
  minutes.agenda = [item(1), item(2, item(3), item(4)), item(5)]
  minutes.attendance.movements = movements
  return minutes
}

extension Minutes {
  fileprivate func present(_ item: Int?) -> [MemberID] {
    rollCall(at: item.map { ItemID($0) }).present
  }
}

struct MovementTests {
  private let withProxy: [Presence?] = [
    .present, .present, .represented(by: MemberID(2)), .present, .absent, .excused,
  ]

  @Test func `who comes and goes counts from the item on`() throws {
    let minutes = try evening(
      [.present, .present, .present, .present, .absent, .excused], departure(2, 3), arrival(5, 4),
      arrival(2, 5))
    #expect(minutes.present(nil) == ids(1, 2, 3, 4))
    #expect(minutes.present(2) == ids(1, 2, 3, 4))
    #expect(minutes.present(3) == ids(1, 3, 4))
    #expect(minutes.rollCall(at: ItemID(3)).departed == ids(2))
    #expect(minutes.present(4) == ids(1, 3, 4, 5))
    #expect(minutes.present(5) == ids(1, 2, 3, 4, 5))
    #expect(minutes.rollCall(at: ItemID(5)).departed == [])
  }

  @Test func `a movement without an item holds from the opening`() throws {
    let minutes = try evening(withProxy, arrival(5, nil), departure(1, 99))
    #expect(minutes.present(nil) == ids(1, 2, 4, 5))
    #expect(minutes.present(5) == ids(1, 2, 4, 5))
  }

  @Test func `a pouvoir ends when its giver arrives, and is not there again when they leave`()
    throws
  {
    let minutes = try evening(withProxy, arrival(3, 2), departure(3, 5))
    #expect(minutes.rollCall(at: ItemID(1)).voters == ids(1, 2, 4, 3))
    let there = minutes.rollCall(at: ItemID(2))
    #expect(there.voters == ids(1, 2, 3, 4) && there.proxies == [] && there.keptProxies == [])
    let left = minutes.rollCall(at: ItemID(5))
    #expect(left.departed == ids(3) && left.voters == ids(1, 2, 4))
  }

  @Test func `a pouvoir that is kept sleeps while its giver is there`() throws {
    let minutes = try evening(withProxy, arrival(3, 2, .kept), departure(3, 5))
    let there = minutes.rollCall(at: ItemID(2))
    #expect(there.keptProxies == [RollCall.Proxy(giver: MemberID(3), holder: MemberID(2))])
    #expect(there.voters == ids(1, 2, 3, 4))
    #expect(minutes.rollCall(at: ItemID(5)).voters == ids(1, 2, 4, 3))
  }

  @Test func `the holder's leaving voids a pouvoir while they are away`() throws {
    let minutes = try evening(withProxy, departure(2, 3), arrival(2, 5))
    #expect(minutes.rollCall(at: ItemID(2)).proxies.map(\.giver) == ids(3))
    #expect(minutes.rollCall(at: ItemID(3)).voidProxies.map(\.giver) == ids(3))
    #expect(minutes.rollCall(at: ItemID(3)).voters == ids(1, 4))
    #expect(minutes.rollCall(at: ItemID(5)).voters == ids(1, 2, 4, 3))
  }

  @Test func `a pouvoir given on leaving`() throws {
    let minutes = try evening(
      withProxy, departure(1, 2, proxyTo: 4), departure(4, 5, proxyTo: 2))
    #expect(minutes.rollCall(at: ItemID(2)).voters == ids(2, 4, 1, 3))
    let end = minutes.rollCall(at: ItemID(5))
    #expect(end.voters == ids(2, 3, 4))
    #expect(end.voidProxies.map(\.giver) == ids(1))
  }

  @Test func `the recused do not vote at the item, nor do their pouvoirs`() throws {
    var minutes = try evening(withProxy)
    minutes.agenda[0].facts.recusals = [
      Recusal(member: MemberID(2)), Recusal(member: MemberID(77)),
    ]
    let roll = minutes.rollCall(at: ItemID(1))
    #expect(roll.voters == ids(1, 4) && roll.recusedVoters == ids(2))
    #expect(roll.present == ids(1, 2, 4))
    #expect(minutes.rollCall(at: ItemID(2)).voters == ids(1, 2, 4, 3))
  }

  @Test func `a recusal may be for one of several votes`() throws {
    var minutes = try evening(withProxy)
    minutes.agenda[0].facts.recusals = [Recusal(member: MemberID(1), votes: [BlockID(8)])]
    let roll = minutes.rollCall(at: ItemID(1))
    #expect(roll.voters == ids(1, 2, 4, 3))
    #expect(roll.voting(on: BlockID(8)).voters == ids(2, 4, 3))
    #expect(roll.voting(on: BlockID(9)).voters == ids(1, 2, 4, 3))
  }

  /// Law.md.
  @Test func `a recusal and the quorum`() throws {
    let fifteen = try minutes(Array(repeating: .present, count: 15), iso: "2024-01-10").rollCall()
    let regime = QuorumRegime.table.row(on: try #require(CalendarDate(iso: "2024-01-10"))).value
    func figures(_ ground: RecusalGround) -> [Int] {
      let roll = fifteen.recusing(ids(1, 2, 3).map { Recusal(member: $0, ground: ground) })
      return [regime.attending(in: roll), regime.need(for: roll)]
    }
    #expect(figures(.personalInterest) == [12, 8])
    #expect(figures(.representation) == [12, 7])
    #expect(figures(.accounts) == [12, 8])
  }

  @Test func `the member elected for an item presides over it`() throws {
    var minutes = try evening()
    minutes.agenda[2].facts.actingPresident = MemberID(3)
    #expect(minutes.president(at: ItemID(1)) == MemberID(1))
    #expect(minutes.president(at: ItemID(5)) == MemberID(3))
  }

  @Test func `in any evening one walk and one look agree, and each member is somewhere once`()
    throws
  {
    var random = SeededGenerator(seed: 24)
    for _ in 0..<300 {
      let size = Int.random(in: 1...7, using: &random)
      let presences = (0..<size).map { _ -> Presence? in
        switch Int.random(in: 0...4, using: &random) {
        case 0: .absent
        case 1: .represented(by: MemberID(Int.random(in: 1...size, using: &random)))
        case 2: nil
        default: .present
        }
      }
      var minutes = try evening(presences)
      minutes.attendance.movements = (0..<Int.random(in: 0...6, using: &random)).map { _ in
        let item = Int.random(in: 0...6, using: &random)
        return Movement(
          member: MemberID(Int.random(in: 1...size + 1, using: &random)),
          kind: Bool.random(using: &random) ? .arrival : .departure,
          item: item == 0 ? nil : ItemID(item),
          proxyTo: Bool.random(using: &random)
            ? MemberID(Int.random(in: 1...size, using: &random)) : nil,
          proxyFate: [nil, .kept, .ended].randomElement(using: &random) ?? nil)
      }
      minutes.agenda[2].facts.recusals = [Recusal(member: MemberID(1))]
      let rolls = minutes.rollCalls
      #expect(rolls.opening == minutes.rollCall())
      #expect(rolls[ItemID(99)] == rolls.opening)
      for item in (1...5).map(ItemID.init) {
        let roll = minutes.rollCall(at: item)
        #expect(rolls[item] == roll)
        let told =
          roll.present + (roll.proxies + roll.voidProxies).map(\.giver) + roll.departed
          + roll.excused + roll.absent + roll.unaccounted
        #expect(told.sorted() == roll.inOffice)
        #expect(Set(roll.voters).count == roll.voters.count)
      }
    }
  }
}
