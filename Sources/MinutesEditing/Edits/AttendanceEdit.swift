package import MinutesModel

/// A change to the roll.
package enum AttendanceEdit: RecordEdit {
  /// Says how a member takes part; `nil` takes the member off the roll. Any further entries of the
  /// member go, so that everybody stands on the roll once.
  case setPresence(MemberID, Presence?)
  /// The day the member’s pouvoir was signed.
  case setProxyDate(MemberID, CalendarDate?)

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
    }
  }

  package func summary(in minutes: Minutes) -> String { "modifier les présences" }
}
