/// Who counts at one moment of the session: the one source of every figure about persons.
///
/// Built by `Minutes.rollCall(at:)`, so that a movement or a recusal changes quorum, voters,
/// sentences and rules alike.
package struct RollCall: Hashable, Sendable {
  /// A pouvoir in use: its giver is absent and its holder present.
  package struct Proxy: Hashable, Sendable {
    /// Who is away.
    package let giver: MemberID
    /// Who votes for the giver.
    package let holder: MemberID
    package init(giver: MemberID, holder: MemberID) {
      self.giver = giver
      self.holder = holder
    }
  }

  /// Members whose mandate covers the day (E of law.md §1.0).
  package let inOffice: [MemberID]
  /// Members in office who attend (Pr), the recused among them even where they left the room for
  /// the item.
  package let present: [MemberID]
  /// Pouvoirs whose holder is present (R).
  package let proxies: [Proxy]
  /// Pouvoirs that have no effect: their holder is not in the room, or is not a member in office.
  package let voidProxies: [Proxy]
  /// Pouvoirs that their givers have kept although they are in the room: they vote themselves.
  package let keptProxies: [Proxy]
  /// Who was there and has left without giving a pouvoir.
  package let departed: [MemberID]
  /// Who is away and has excused it, without a pouvoir.
  package let excused: [MemberID]
  /// Who is away without an excuse.
  package let absent: [MemberID]
  /// Members in office of whom the roll says nothing.
  package let unaccounted: [MemberID]
  /// The members in office who take no part in the item, and why; none at the opening.
  package private(set) var recusals: [Recusal] = []
  /// The recusals of the item that are for some of its votes alone.
  package private(set) var partialRecusals: [Recusal] = []

  /// The same roll for an item in which these take no part.
  package func recusing(_ recusals: [Recusal]) -> RollCall {
    guard !recusals.isEmpty || !self.recusals.isEmpty || !partialRecusals.isEmpty else {
      return self
    }
    var roll = self
    let seated = recusals.filter { inOffice.contains($0.member) }
    roll.recusals = seated.filter(\.votes.isEmpty)
    roll.partialRecusals = seated.filter { !$0.votes.isEmpty }
    return roll
  }

  /// The roll for one vote of the item; for `nil` the roll of the item.
  package func voting(on ballot: BlockID?) -> RollCall {
    guard let ballot, !partialRecusals.isEmpty else { return self }
    var roll = self
    roll.recusals += partialRecusals.filter { $0.votes.contains(ballot) }
    roll.partialRecusals = []
    return roll
  }

  /// Whoever takes no part in the item.
  package var recused: Set<MemberID> { Set(recusals.map(\.member)) }

  /// Whoever would vote but for a recusal, in the order of `voters`.
  package var recusedVoters: [MemberID] {
    guard !recusals.isEmpty else { return [] }
    let out = recused
    return (present + proxies.map(\.giver)).filter { out.contains($0) }
  }

  /// The members in the room who may vote: the present without the recused.
  package var votingPresent: [MemberID] {
    guard !recusals.isEmpty else { return present }
    let out = recused
    return present.filter { !out.contains($0) }
  }

  /// The pouvoirs that may vote: a recusal takes those that the member gave and those they hold
  /// (law.md §1.0, V).
  package var votingProxies: [Proxy] {
    guard !recusals.isEmpty else { return proxies }
    let out = recused
    return proxies.filter { !out.contains($0.giver) && !out.contains($0.holder) }
  }

  /// Members entitled to vote: the present and the validly represented without the recused (V).
  package var voters: [MemberID] { votingPresent + votingProxies.map(\.giver) }

  /// The number of members on which the quorum is reckoned: those in office, without
  /// representatives in the sense of CGCT L1111-6, II (law.md Q-07).
  package var quorumBase: Int {
    guard !recusals.isEmpty else { return inOffice.count }
    let out = Set(recusals.lazy.filter { $0.ground == .representation }.map(\.member))
    return inOffice.count - out.count
  }
}

extension Minutes {
  /// The roll as it stands at an item, with who takes no part in it, or at the opening of the session
  /// for `nil`. `rollCalls` gives all of them at the price of one.
  package func rollCall(at item: ItemID? = nil) -> RollCall {
    var replay = RollReplay(
      attendance, inOffice: council.membersInOffice(on: session.date).map(\.id))
    guard let item else {
      for movement in attendance.movements where movement.item == nil { replay.apply(movement) }
      return replay.rollCall
    }
    if !attendance.movements.isEmpty {
      for movement in movements(upTo: item) { replay.apply(movement) }
    }
    return replay.rollCall.recusing(self.item(item)?.facts.recusals ?? [])
  }

  /// The movements in the order in which they count: those of the whole session, then item by item
  /// in the agenda’s order. Those of an item that is gone are last: they count for no item.
  package var movementsInOrder: [Movement] {
    guard attendance.movements.contains(where: { $0.item != nil }) else {
      return attendance.movements
    }
    return ranked(itemOrder).map(\.movement)
  }

  /// Those that count, in the same order, with their index in `Attendance.movements`.
  var indexedMovements: [(index: Int, movement: Movement)] {
    let order = itemOrder
    return ranked(order).filter { $0.movement.item.map { order[$0] != nil } ?? true }
  }

  private func ranked(_ order: [ItemID: Int]) -> [(index: Int, movement: Movement)] {
    func rank(_ movement: Movement) -> Int {
      movement.item.map { order[$0] ?? order.count } ?? -1
    }
    return attendance.movements.enumerated()
      .sorted { (rank($0.element), $0.offset) < (rank($1.element), $1.offset) }
      .map { ($0.offset, $0.element) }
  }

  private func movements(upTo item: ItemID) -> [Movement] {
    let order = itemOrder
    let last = order[item] ?? -1
    return movementsInOrder.filter { movement in
      movement.item.map { order[$0].map { $0 <= last } ?? false } ?? true
    }
  }

  private var itemOrder: [ItemID: Int] {
    var order: [ItemID: Int] = [:]
    func visit(_ items: [AgendaItem]) {
      for item in items {
        if order[item.id] == nil { order[item.id] = order.count }
        visit(item.children)
      }
    }
    visit(agenda)
    return order
  }

  /// The rolls of all items, found in one walk through the agenda.
  package var rollCalls: RollCalls { RollCalls(self) }

  /// Who presides over an item: the member elected for it, else the president of the session.
  package func president(at item: ItemID?) -> MemberID? {
    self.item(item)?.facts.actingPresident ?? session.president
  }
}

/// The roll at the opening and at each item of a session.
package struct RollCalls: Hashable, Sendable {
  /// The roll at the opening of the session.
  package let opening: RollCall
  /// The items whose roll is another than at the opening.
  private var changed: [ItemID: RollCall] = [:]

  init(_ minutes: Minutes) {
    var replay = RollReplay(
      minutes.attendance,
      inOffice: minutes.council.membersInOffice(on: minutes.session.date).map(\.id))
    var waiting: [ItemID: [Movement]] = [:]
    for movement in minutes.attendance.movements {
      if let item = movement.item {
        waiting[item, default: []].append(movement)
      } else {
        replay.apply(movement)
      }
    }
    opening = replay.rollCall
    var roll = opening
    var hasMoved = false
    func visit(_ items: [AgendaItem], _ changed: inout [ItemID: RollCall]) {
      for item in items {
        if let movements = waiting.removeValue(forKey: item.id) {
          for movement in movements { replay.apply(movement) }
          roll = replay.rollCall
          hasMoved = true
        }
        let recusals = item.facts.recusals
        if hasMoved || !recusals.isEmpty { changed[item.id] = roll.recusing(recusals) }
        if !item.children.isEmpty { visit(item.children, &changed) }
      }
    }
    visit(minutes.agenda, &changed)
  }

  /// The roll at an item, with who takes no part in it; the roll at the opening for an item that does
  /// not exist.
  package subscript(item: ItemID) -> RollCall { changed[item] ?? opening }
}
