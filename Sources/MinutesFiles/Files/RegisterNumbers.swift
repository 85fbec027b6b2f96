package import MinutesEditing
package import MinutesModel

/// The numbers that the deliberations of a register have.
package struct RegisterNumbers: Sendable {
  /// A session with the numbers of its deliberations.
  private struct Session: Sendable {
    let date: CalendarDate
    let numbers: [String]
  }

  private let sessions: [Session]

  /// The numbers of every session of a folder but one; sessions that cannot be read have none, and a
  /// rectification those of the session that it rectifies.
  package init(
    at folder: String, besides path: String?, in fileSystem: any FileSystem = LocalFileSystem()
  ) throws(SystemRefusal) {
    let register = try Register(at: folder, in: fileSystem)
    let own = path.map { Register.nameWithoutRevision($0.lastComponent) }
    sessions = register.sessions.compactMap { entry in
      guard Register.nameWithoutRevision(entry.name) != own, entry.revision == nil,
        let minutes = try? RecordStore(fileSystem).openMinutes(at: entry.path).contents.value
      else { return nil }
      return Session(
        date: minutes.session.date,
        numbers: minutes.numberedItems.compactMap { $0.item.facts.deliberation?.number })
    }
  }

  /// What gives every deliberation of a record its number, without gaps, in the order of the session:
  /// items with a vote or a dispositif that were dealt with. Those that have their number already, and
  /// records that were signed, need none.
  package func edits(numbering minutes: Minutes, by pattern: NumberPattern) -> [Edit] {
    let day = minutes.session.date
    var order =
      sessions.filter { pattern.counts(day, with: $0.date) && $0.date <= day }
      .flatMap { session in session.numbers.compactMap { pattern.order(of: $0, on: session.date) } }
      .max() ?? 0
    var edits: [Edit] = []
    for numbered in minutes.numberedItems {
      var act = numbered.item.facts.deliberation ?? Deliberation()
      let known = act.number
      if numbered.item.state == .done, numbered.item.isDeliberation {
        order += 1
        act.number = pattern.number(order, on: day)
      } else {
        act.number = ""
      }
      guard act.number != known else { continue }
      edits.append(
        .proceedings(
          numbered.item.id, .setDeliberation(act == Deliberation() ? nil : act)))
    }
    return edits
  }
}
