/// What one movement changed, as the replay of the session has it.
package struct MovementAccount: Hashable, Sendable {
  /// The movement.
  package let movement: Movement
  /// Where it stands in `Attendance.movements`.
  package let index: Int
  /// Whether the member had been there before: the arrival is a return.
  package let isReturn: Bool
  /// Whether the member was in the room already when they came in, or out when they left: it changes
  /// nothing.
  package let isIdle: Bool
  /// The pouvoir that the member had given before, whether it was in use or not.
  package let proxyBefore: RollCall.Proxy?
  /// The pouvoirs in use that the member held when they left: they have no effect while they are away.
  package let proxiesVoided: [RollCall.Proxy]
}

extension Minutes {
  /// The movements in the order in which they count, each with what it changed; without those of items
  /// that are gone.
  package var movementAccounts: [MovementAccount] {
    guard !attendance.movements.isEmpty else { return [] }
    var replay = RollReplay(
      attendance, inOffice: council.membersInOffice(on: session.date).map(\.id))
    return indexedMovements.map { index, movement in
      let member = movement.member
      let before = replay.rollCall
      let isReturn = movement.kind == .arrival && replay.hasAttended(member)
      let given = (before.proxies + before.voidProxies + before.keptProxies)
        .first { $0.giver == member }
      replay.apply(movement)
      let after = replay.rollCall
      let isVoided = { (proxy: RollCall.Proxy) in
        proxy.holder == member && after.voidProxies.contains(proxy)
      }
      return MovementAccount(
        movement: movement, index: index, isReturn: isReturn,
        isIdle: before.present.contains(member) == (movement.kind == .arrival),
        proxyBefore: given, proxiesVoided: before.proxies.filter(isVoided))
    }
  }
}
