import MinutesEditing

/// An entry as a line of the journal keeps it.
struct JournalLine<Focus: Hashable & Codable & Sendable>: Codable {
  enum Act: String, Codable {
    case undo
    case redo
    case saved
  }

  /// What was done; `nil` for an act.
  var edit: Edit?
  var act: Act?
  /// Whether the edit is part of the step before; left out where it is not.
  var joins: Bool?
  /// Left out where the edit before left the cursor there, or where the edit joins a step.
  var from: Focus?
  /// Left out where it stayed there.
  var to: Focus?
  /// The time where it is another minute than at the line before.
  var at: String?

  enum CodingKeys: String, CodingKey {
    case edit = "do"
    case act
    case joins
    case from
    case to
    case at
  }
}

/// What a line leaves out because the lines before it say it.
struct JournalContext<Focus: Hashable & Codable & Sendable> {
  private var focus: Focus?
  private var time: String?

  init(time: String?) {
    self.time = time
  }

  mutating func line(for entry: HistoryEntry<Focus>, at now: String) -> JournalLine<Focus> {
    var line = JournalLine<Focus>()
    switch entry {
    case .perform(let edit, let joins, let from, let to):
      line.edit = edit
      if joins { line.joins = true }
      let stands = joins ? focus : from
      if !joins, from != focus { line.from = from }
      if to != stands { line.to = to }
      focus = to
    case .undo:
      line.act = .undo
      focus = nil
    case .redo:
      line.act = .redo
      focus = nil
    case .saved:
      line.act = .saved
    }
    if now != time { line.at = now }
    time = now
    return line
  }

  /// The entry of a line; `nil` for a line that says nothing.
  mutating func entry(
    of line: JournalLine<Focus>
  ) -> (entry: HistoryEntry<Focus>, time: String?)? {
    if let at = line.at { time = at }
    switch (line.edit, line.act) {
    case (let edit?, nil):
      guard let from = line.from ?? focus ?? line.to else { return nil }
      let to = line.to ?? from
      defer { focus = to }
      return (.perform(edit, joins: line.joins ?? false, from: from, to: to), time)
    case (nil, .undo):
      focus = nil
      return (.undo, time)
    case (nil, .redo):
      focus = nil
      return (.redo, time)
    case (nil, .saved): return (.saved, time)
    case (_?, _?), (nil, nil): return nil
    }
  }
}

/// Whether entries fit what a journal holds already: it cannot undo what it does not know.
struct JournalDepth: Hashable, Sendable {
  private var done = 0
  private var undone = 0

  /// Counts an entry; says whether it fits.
  mutating func add<Focus>(_ entry: HistoryEntry<Focus>) -> Bool {
    switch entry {
    case .perform(_, let joins, _, _):
      undone = 0
      if joins { return done > 0 }
      done += 1
    case .undo:
      guard done > 0 else { return false }
      done -= 1
      undone += 1
    case .redo:
      guard undone > 0 else { return false }
      undone -= 1
      done += 1
    case .saved: break
    }
    return true
  }
}
