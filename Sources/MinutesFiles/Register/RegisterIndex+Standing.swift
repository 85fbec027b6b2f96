import MinutesModel

extension RegisterIndex {
  /// The files that count for nothing by themselves: a record in whose place a signed rectification stands, and
  /// a rectification that is not signed yet.
  package var pathsWithoutEffect: Set<String> {
    let known = entries.compactMap { entry in
      entry.summary.map {
        Register.Entry(
          name: entry.name, path: entry.path, date: entry.date, commune: $0.commune,
          state: $0.state, revision: $0.revision)
      }
    }
    return Set(Register.standing(of: known).flatMap { $0.replaced + $0.waiting }.map(\.path))
  }
}
