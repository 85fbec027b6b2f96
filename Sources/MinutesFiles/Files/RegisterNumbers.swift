package import MinutesEditing
package import MinutesModel

/// The numbers that the deliberations of a register have.
package struct RegisterNumbers: Sendable {
  private let sessions: [NumberRun.Session]

  /// The numbers of every session of a folder but one; sessions that cannot be read have none. Of a session
  /// that was rectified those count that stand.
  package init(
    at folder: String, besides path: String?, in fileSystem: any FileSystem = LocalFileSystem()
  ) throws(SystemRefusal) {
    let register = try Register(at: folder, in: fileSystem)
    let own = path.map { Register.nameWithoutRevision($0.lastComponent) }
    sessions = register.standing.compactMap { standing in
      let entry = standing.entry
      guard Register.nameWithoutRevision(entry.name) != own,
        let minutes = try? RecordStore(fileSystem).openMinutes(at: entry.path).contents.value
      else { return nil }
      return NumberRun.Session(of: minutes, in: entry.name)
    }
  }

  /// What gives every act of a record its number, without gaps, in the order of the session. Those that have
  /// their number already, and records that were signed, need none. A session that is numbered late goes on after those before it,
  /// and after all where that would give a number twice.
  ///
  /// - Parameter acts: the items that become acts of the register.
  package func edits(
    numbering minutes: Minutes, acts: [ItemID], by pattern: NumberPattern
  ) -> [Edit] {
    let day = minutes.session.date
    let counted = sessions.filter { pattern.counts(day, with: $0.date) }
    func orders(_ sessions: [NumberRun.Session]) -> Set<Int> {
      Set(
        sessions.flatMap { session in
          session.numbers.compactMap { pattern.order(of: $0, on: session.date) }
        })
    }
    let taken = orders(counted)
    var order = orders(counted.filter { $0.date <= day }).max() ?? 0
    if !taken.isDisjoint(with: order + 1..<order + 1 + acts.count) { order = taken.max() ?? order }
    var edits: [Edit] = []
    for numbered in minutes.numberedItems {
      var act = numbered.item.facts.deliberation ?? Deliberation()
      let known = act.number
      if acts.contains(numbered.item.id) {
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

  /// What is wrong with the numbers of the register, a record among them that is in no file yet as it is.
  package func faults(
    with minutes: Minutes, in file: String, by pattern: NumberPattern?
  ) -> [NumberRun.Fault] {
    NumberRun(sessions + [NumberRun.Session(of: minutes, in: file)]).faults(by: pattern)
  }
}

extension NumberRun.Session {
  fileprivate init(of minutes: Minutes, in file: String) {
    self.init(
      file: file, date: minutes.session.date,
      numbers: minutes.numberedItems.compactMap { $0.item.facts.deliberation?.number })
  }
}
