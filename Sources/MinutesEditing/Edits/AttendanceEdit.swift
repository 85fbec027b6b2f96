package import MinutesModel

/// A change to the roll.
package enum AttendanceEdit: RecordEdit {
  /// Says how a member takes part; `nil` takes the member off the roll. Any further entries of the
  /// member go, so that everybody stands on the roll once.
  case setPresence(MemberID, Presence?)
  /// The day the member’s pouvoir was signed.
  case setProxyDate(MemberID, CalendarDate?)
  /// Notes that a member comes in or goes out: before the later movements of the same item, where the
  /// times are known.
  case addMovement(Movement)
  /// Puts another movement in the place of one of the list.
  case replaceMovement(at: Int, Movement)
  case removeMovement(at: Int)

  package func change(_ minutes: inout Minutes) throws(EditError) {
    switch self {
    case .setPresence(let member, let presence):
      guard minutes.council.member(member) != nil else { throw .noSuchMember(member) }
      let first = minutes.attendance.entries.firstIndex { $0.member == member }
      guard let presence else {
        minutes.attendance.entries.removeAll { $0.member == member }
        return
      }
      if let first {
        minutes.attendance.entries[first].presence = presence
        if case .represented = presence {
        } else {
          minutes.attendance.entries[first].proxySignedOn = nil
        }
        let others = minutes.attendance.entries[(first + 1)...].filter { $0.member != member }
        minutes.attendance.entries.replaceSubrange((first + 1)..., with: others)
      } else {
        minutes.attendance.entries.append(AttendanceEntry(member: member, presence: presence))
      }
    case .setProxyDate(let member, let date):
      guard let index = minutes.attendance.entries.firstIndex(where: { $0.member == member }) else {
        throw .noSuchMember(member)
      }
      minutes.attendance.entries[index].proxySignedOn = date
    case .addMovement(let movement):
      try require(movement, in: minutes)
      minutes.attendance.insert(movement)
    case .replaceMovement(let index, let movement):
      try require(movement, in: minutes)
      try remove(at: index, &minutes)
      minutes.attendance.insert(movement, near: index)
    case .removeMovement(let index): try remove(at: index, &minutes)
    }
  }

  private func require(_ movement: Movement, in minutes: Minutes) throws(EditError) {
    try minutes.require(movement.member)
    try minutes.require(movement.proxyTo)
    if let item = movement.item, minutes.path(of: item) == nil { throw .noSuchItem(item) }
  }

  private func remove(at index: Int, _ minutes: inout Minutes) throws(EditError) {
    guard minutes.attendance.movements.indices.contains(index) else { throw .noSuchMovement }
    minutes.attendance.movements.remove(at: index)
  }

  package func summary(in minutes: Minutes) -> String {
    switch self {
    case .setPresence, .setProxyDate: "modifier les présences"
    case .addMovement(let movement):
      movement.kind == .arrival ? "noter une arrivée" : "noter un départ"
    case .replaceMovement, .removeMovement: "modifier les arrivées et départs"
    }
  }
}

extension Attendance {
  /// Puts a movement among those of its item by its time; without one, or without theirs, it comes
  /// after them, or at the index given.
  fileprivate mutating func insert(_ movement: Movement, near index: Int? = nil) {
    let later = movement.time.flatMap { time in
      movements.firstIndex { other in
        other.item == movement.item && other.time.map { $0 > time } ?? false
      }
    }
    let place = min(index ?? movements.count, movements.count)
    let earlier = movement.time.flatMap { time in
      movements.lastIndex { other in
        other.item == movement.item && other.time.map { $0 < time } ?? false
      }
    }
    movements.insert(movement, at: max(min(place, later ?? place), earlier.map { $0 + 1 } ?? 0))
  }
}
