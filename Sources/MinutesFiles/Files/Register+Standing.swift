import MinutesModel

extension Register {
  /// A session as it stands: its record, or the last rectification of it that is signed.
  package struct Standing: Hashable, Sendable {
    /// The record that counts.
    package let entry: Entry
    /// The records in whose place it stands, oldest first.
    package let replaced: [Entry]
    /// Rectifications that are not signed by everybody yet, so that they do not count.
    package let waiting: [Entry]

    /// What there is to say of it, a French sentence each, not typeset; empty where nothing was rectified.
    package var remarks: [String] {
      (replaced.isEmpty
        ? []
        : [
          "\(entry.name) est prise à la place de \(replaced.map(\.name).joined(separator: ", ")), qu’elle rectifie."
        ])
        + waiting.map {
          "\($0.name) : cette rectification n’est pas encore signée ; \(entry.name) vaut toujours."
        }
    }
  }

  /// The sessions as they stand, oldest first: each once, however often it was rectified.
  package var standing: [Standing] { Register.standing(of: sessions) }

  /// The same of session files that are known from elsewhere.
  static func standing(of sessions: [Entry]) -> [Standing] {
    var groups: [(name: String, entries: [Entry])] = []
    var places: [String: Int] = [:]
    for entry in sessions {
      let name = Register.nameWithoutRevision(entry.name)
      if let place = places[name] {
        groups[place].entries.append(entry)
      } else {
        places[name] = groups.count
        groups.append((name, [entry]))
      }
    }
    return groups.map { Standing(of: $0.entries) }
  }

  /// The session of a file as it stands; `nil` for a file that is none of the register’s.
  package func standing(of name: String) -> Standing? {
    let bare = Register.nameWithoutRevision(name)
    let entries = sessions.filter { Register.nameWithoutRevision($0.name) == bare }
    return entries.isEmpty ? nil : Standing(of: entries)
  }
}

extension Register.Standing {
  /// Of a session’s record and its rectifications, at least one of them.
  fileprivate init(of entries: [Register.Entry]) {
    func number(_ entry: Register.Entry) -> Int { entry.revision?.number ?? 0 }
    let order = entries.sorted { number($0) < number($1) }
    // A rectification counts from its signature on; a record that rectifies nothing always does.
    let counts = order.filter { $0.revision == nil || ($0.state ?? .draft) >= .signed }
    let chosen = counts.last ?? order[0]
    self.init(
      entry: chosen, replaced: counts.filter { $0 != chosen },
      waiting: order.filter { $0 != chosen && !counts.contains($0) })
  }
}
