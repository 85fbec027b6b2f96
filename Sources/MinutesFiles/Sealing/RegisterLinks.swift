package import MinutesModel

/// What a signed record says of other sessions of its register: minutes that it approves, acts that it annuls
/// and replaces. It is noted there too, among what may be noted after the signature.
package struct RegisterLinks: Sendable {
  /// A session that was told, or why it could not be.
  package struct Note: Hashable, Sendable {
    /// The session’s file.
    package let file: String
    /// What was noted, in French.
    package let what: String
    /// Why it could not be.
    package let failure: SaveError?
  }

  private let store: RecordStore

  package init(_ store: RecordStore = RecordStore()) { self.store = store }

  /// Notes in the other sessions of a folder what a record says of them; `text` is what stands beside a
  /// session. Whatever is noted already stays.
  package func note(
    _ minutes: Minutes, of file: String, in folder: String, text: (Minutes) -> String
  ) throws(SystemRefusal) -> [Note] {
    let items = minutes.numberedItems.map(\.item).filter { $0.state == .done }
    let approved = Set(items.compactMap(\.facts.approvesMinutesOf))
    let replaced = items.compactMap { item in item.replacedAct.map { ($0, item) } }
    if approved.isEmpty, replaced.isEmpty { return [] }
    var notes: [Note] = []
    for entry in try Register(at: folder, in: store.fileSystem).sessions where entry.name != file {
      guard approved.contains(entry.date) || replaced.contains(where: { $0.0.mayBe(in: entry) }),
        let opened = try? store.openMinutes(at: entry.path)
      else { continue }
      var other = opened.contents.value
      var what: [String] = []
      if approved.contains(entry.date), other.session.state == .signed {
        other.session.state = .approved
        other.session.stateChanges.append(
          StateChange(.approved, on: minutes.session.date, by: "conseil municipal"))
        other.session.formalities.minutesApprovedOn = minutes.session.date
        what.append("arrêté le \(minutes.session.date.iso)")
      }
      for (act, item) in replaced {
        let later = ActReference(
          object: item.title, date: minutes.session.date,
          number: item.facts.deliberation?.number ?? "")
        if other.noteReplacement(of: act, by: later) {
          what.append("remplacée par la délibération du \(minutes.session.date.iso)")
        }
      }
      guard !what.isEmpty else { continue }
      var failure: SaveError?
      do throws(SaveError) {
        _ = try store.save(
          other, text: text(other), to: entry.path, expecting: .unchanged(since: opened.version))
      } catch {
        failure = error
      }
      notes.append(
        Note(file: entry.name, what: what.joined(separator: " ; "), failure: failure))
    }
    return notes
  }
}

extension ActReference {
  fileprivate func mayBe(in entry: Register.Entry) -> Bool {
    date.map { $0 == entry.date } ?? !number.isEmpty
  }
}

extension Minutes {
  /// Notes the later act at the one that it replaces: that of the same number, or of the same day and object.
  fileprivate mutating func noteReplacement(of act: ActReference, by later: ActReference) -> Bool {
    if let date = act.date, date != session.date { return false }
    let title = act.object.composed.lowercased()
    for numbered in numberedItems {
      var deliberation = numbered.item.facts.deliberation ?? Deliberation()
      let isMeant =
        act.number.isEmpty
        ? !title.isEmpty && numbered.item.title.composed.lowercased() == title
        : deliberation.number == act.number
      guard isMeant, deliberation.replacedBy == nil else { continue }
      deliberation.replacedBy = later
      guard let path = path(of: numbered.item.id) else { return false }
      Self.set(deliberation, at: path[...], in: &agenda)
      return true
    }
    return false
  }

  private static func set(
    _ deliberation: Deliberation, at path: ArraySlice<Int>, in items: inout [AgendaItem]
  ) {
    guard let index = path.first, items.indices.contains(index) else { return }
    if path.count == 1 {
      items[index].facts.deliberation = deliberation
    } else {
      set(deliberation, at: path.dropFirst(), in: &items[index].children)
    }
  }
}
