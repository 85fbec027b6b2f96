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
  /// Members in office who are in the room (Pr).
  package let present: [MemberID]
  /// Pouvoirs whose holder is present (R).
  package let proxies: [Proxy]
  /// Pouvoirs that have no effect: their holder is not in the room, or is not a member in office.
  package let voidProxies: [Proxy]
  /// Who is away and has excused it, without a pouvoir.
  package let excused: [MemberID]
  /// Who is away without an excuse.
  package let absent: [MemberID]
  /// Members in office of whom the roll says nothing.
  package let unaccounted: [MemberID]

  /// Members entitled to vote before any recusal: the present and the validly represented (V).
  package var voters: [MemberID] { present + proxies.map(\.giver) }
}

extension Minutes {
  /// The roll as it stands at an item, or at the opening of the session for `nil`.
  package func rollCall(at item: ItemID? = nil) -> RollCall {
    let inOffice = council.membersInOffice(on: session.date).map(\.id)
    let seated = Set(inOffice)
    var said: [MemberID: Presence] = [:]
    for entry in attendance.entries where said[entry.member] == nil {
      said[entry.member] = entry.presence
    }
    let present = inOffice.filter { said[$0] == .present }
    let inRoom = Set(present)
    var proxies: [RollCall.Proxy] = []
    var voidProxies: [RollCall.Proxy] = []
    for giver in inOffice {
      guard case .represented(let holder)? = said[giver] else { continue }
      let proxy = RollCall.Proxy(giver: giver, holder: holder)
      if inRoom.contains(holder), seated.contains(holder) {
        proxies.append(proxy)
      } else {
        voidProxies.append(proxy)
      }
    }
    return RollCall(
      inOffice: inOffice, present: present, proxies: proxies, voidProxies: voidProxies,
      excused: inOffice.filter { said[$0] == .excused },
      absent: inOffice.filter { said[$0] == .absent },
      unaccounted: inOffice.filter { said[$0] == nil })
  }
}
