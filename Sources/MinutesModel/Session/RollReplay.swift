/// The session replayed up to some moment: where each member in office is, and who holds whose
/// pouvoir.
struct RollReplay {
  private struct Standing {
    var said: Presence?
    var isInRoom = false
    var hasLeft = false
    /// Who holds the member’s pouvoir, in use or asleep.
    var holder: MemberID?
  }

  private let inOffice: [MemberID]
  private var standings: [MemberID: Standing]

  /// The moment when the roll has been called.
  init(_ attendance: Attendance, inOffice: [MemberID]) {
    self.inOffice = inOffice
    standings = [:]
    for entry in attendance.entries where standings[entry.member] == nil {
      var standing = Standing(said: entry.presence)
      switch entry.presence {
      case .present: standing.isInRoom = true
      case .represented(let holder): standing.holder = holder
      case .excused, .absent: break
      }
      standings[entry.member] = standing
    }
  }

  mutating func apply(_ movement: Movement) {
    var standing = standings[movement.member] ?? Standing()
    switch movement.kind {
    case .arrival:
      standing.isInRoom = true
      standing.hasLeft = false
      if movement.proxyFate != .kept { standing.holder = nil }
    case .departure:
      standing.isInRoom = false
      standing.hasLeft = true
      if let holder = movement.proxyTo { standing.holder = holder }
    }
    standings[movement.member] = standing
  }

  /// Whether a member has been in the room so far.
  func hasAttended(_ member: MemberID) -> Bool {
    let standing = standings[member] ?? Standing()
    return standing.isInRoom || standing.hasLeft || standing.said == .present
  }

  /// The roll at this moment, before any recusal.
  var rollCall: RollCall {
    var present: [MemberID] = []
    var (proxies, void, kept): ([RollCall.Proxy], [RollCall.Proxy], [RollCall.Proxy]) = ([], [], [])
    var (departed, excused, absent, unaccounted): ([MemberID], [MemberID], [MemberID], [MemberID]) =
      ([], [], [], [])
    let seated = Set(inOffice)
    for member in inOffice {
      let standing = standings[member] ?? Standing()
      let proxy = standing.holder.map { RollCall.Proxy(giver: member, holder: $0) }
      if standing.isInRoom {
        present.append(member)
        if let proxy { kept.append(proxy) }
      } else if let proxy {
        // A holder serves only while they are there, and only if they sit in the council.
        if seated.contains(proxy.holder), standings[proxy.holder]?.isInRoom == true {
          proxies.append(proxy)
        } else {
          void.append(proxy)
        }
      } else if standing.hasLeft {
        departed.append(member)
      } else {
        switch standing.said {
        case .excused: excused.append(member)
        case nil: unaccounted.append(member)
        default: absent.append(member)
        }
      }
    }
    return RollCall(
      inOffice: inOffice, present: present, proxies: proxies, voidProxies: void, keptProxies: kept,
      departed: departed, excused: excused, absent: absent, unaccounted: unaccounted)
  }
}
