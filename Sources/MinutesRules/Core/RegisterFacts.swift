package import MinutesModel
import MinutesWording

/// What the other sessions of the register say, for rules that look beyond one session; who opens a
/// record outside a register has none.
package struct RegisterFacts: Hashable, Sendable {
  /// A pouvoir as another session used it.
  package struct ProxyUse: Hashable, Sendable {
    /// The names, folded: ids are one record’s own.
    let giver: String
    let holder: String
    let signedOn: CalendarDate?
  }

  /// What is known of another session.
  package struct OtherSession: Hashable, Sendable {
    /// Its day.
    package let date: CalendarDate
    /// The pouvoirs in use at its opening.
    let proxies: [ProxyUse]
    /// The headings of its items, folded.
    let titles: Set<String>
    /// The days of the sessions whose minutes it approved.
    package let approves: Set<CalendarDate>
    /// Whether the mayor’s decisions by delegation were on its agenda.
    let hasDelegatedDecisions: Bool

    /// What matters of its record.
    package init(_ minutes: Minutes) {
      date = minutes.session.date
      proxies = minutes.proxyUses
      let items = minutes.numberedItems.map(\.item)
      let titles = items.map(\.title)
      self.titles = Set(titles.map(\.folded))
      let subjects = titles.map { ($0, ItemSubject(title: $0)) }
      approves = Set(
        subjects.filter { $0.1.contains(.approvalOfMinutes) }.flatMap { $0.0.statedDates }
          + items.compactMap(\.facts.approvesMinutesOf))
      hasDelegatedDecisions = subjects.contains { $0.1.contains(.delegatedDecisions) }
    }
  }

  /// By date, without the session that is judged.
  package let sessions: [OtherSession]
  /// The days of all sessions of the register, those included whose record cannot be read.
  package let days: Set<CalendarDate>

  /// - Parameter days: the days of which the register has a session file, as the files’ names tell.
  package init(_ sessions: [OtherSession], days: Set<CalendarDate> = []) {
    self.sessions = sessions.sorted { $0.date < $1.date }
    self.days = days.union(sessions.map(\.date))
  }

  /// The sessions before a day, earliest first.
  func before(_ date: CalendarDate) -> ArraySlice<OtherSession> {
    sessions[..<(sessions.firstIndex { $0.date >= date } ?? sessions.count)]
  }

  /// The last day before another on which there was a session, whether or not its record can be read.
  func lastDay(before date: CalendarDate) -> CalendarDate? { days.filter { $0 < date }.max() }

  /// Whether all sessions from a day on and before another could be read.
  func isKnown(from first: CalendarDate, before date: CalendarDate) -> Bool {
    let read = Set(sessions.map(\.date))
    return days.allSatisfy { $0 < first || $0 >= date || read.contains($0) }
  }
}

extension Minutes {
  /// The pouvoirs in use at the opening, by name.
  fileprivate var proxyUses: [RegisterFacts.ProxyUse] {
    rollCall().proxies.compactMap { proxy in
      guard let giver = council.member(proxy.giver), let holder = council.member(proxy.holder)
      else {
        return nil
      }
      return RegisterFacts.ProxyUse(
        giver: giver.name.folded, holder: holder.name.folded,
        signedOn: attendance.entries.first { $0.member == proxy.giver }?.proxySignedOn)
    }
  }
}
