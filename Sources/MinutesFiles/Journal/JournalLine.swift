import MinutesEditing

/// An entry as a line of the journal keeps it.
struct JournalLine: Codable {
  enum Act: String, Codable {
    case undo
    case redo
    case saved
  }

  /// What was done; `nil` for an act and for letters typed on.
  var edit: Edit?
  /// Letters typed where the edit before left the caret, which moves on with the cursor: what nearly
  /// every key is, in a tenth of the time that the edit takes to write.
  var typed: String?
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
    case typed = "type"
    case act
    case joins
    case from
    case to
    case at
  }
}

/// Letters typed where the edit before left the caret, as nearly every line has them.
struct TypedLetters {
  var text: String
  var joins: Bool
  /// The time where it is another minute than at the line before.
  var at: String?
}

extension LineEncoder {
  /// Writes letters as `JournalLine` would: no containers stand between them and the bytes.
  func encode(_ letters: TypedLetters) {
    append(#"{"type":"#.utf8)
    write(letters.text)
    if letters.joins { append(#","joins":true"#.utf8) }
    if let time = letters.at {
      append(#","at":"#.utf8)
      write(time)
    }
    append([UInt8(ascii: "}")])
  }
}

/// What a line leaves out because the lines before it say it.
struct JournalContext {
  private var focus: Focus?
  private var time: String?
  /// Where the line before left the caret, if it typed.
  private var caret: TextPosition?

  init(time: String?) {
    self.time = time
  }

  /// What a line says of an entry.
  enum Content {
    case letters(TypedLetters)
    case other(JournalLine)
  }

  mutating func line(for entry: HistoryEntry, at now: String) -> Content {
    let at = now == time ? nil : now
    time = now
    if case .perform(let edit, let joins, let from, let to) = entry,
      joins || from == focus, let next = edit.typedCaret, let text = typedOn(edit, next, to)
    {
      (focus, caret) = (to, next)
      return .letters(TypedLetters(text: text, joins: joins, at: at))
    }
    var line = JournalLine(at: at)
    switch entry {
    case .perform(let edit, let joins, let from, let to):
      defer { (focus, caret) = (to, edit.typedCaret) }
      if joins { line.joins = true }
      line.edit = edit
      let stands = joins ? focus : from
      if !joins, from != focus { line.from = from }
      if to != stands { line.to = to }
    case .undo:
      line.act = .undo
      (focus, caret) = (nil, nil)
    case .redo:
      line.act = .redo
      (focus, caret) = (nil, nil)
    case .saved:
      line.act = .saved
    }
    return .other(line)
  }

  /// The text of an edit that types on from the line before it and leaves the cursor behind it.
  private func typedOn(_ edit: Edit, _ next: TextPosition, _ to: Focus) -> String? {
    guard let caret, case .text(.replace(let range, with: let text)) = edit,
      range == TextRange(at: caret), focus?.following(next) == to
    else { return nil }
    return text
  }

  /// The entry of a line; `nil` for a line that says nothing.
  mutating func entry(
    of line: JournalLine
  ) -> (entry: HistoryEntry, time: String?)? {
    if let at = line.at { time = at }
    switch (line.edit, line.typed, line.act) {
    case (let edit?, nil, nil):
      guard let from = line.from ?? focus ?? line.to else { return nil }
      return perform(edit, line, from, line.to ?? from)
    case (nil, let typed?, nil):
      guard let caret, let from = focus else { return nil }
      let edit = Edit.text(.replace(TextRange(at: caret), with: typed))
      guard let to = edit.typedCaret.map(from.following) else { return nil }
      return perform(edit, line, from, to)
    case (nil, nil, .undo):
      (focus, caret) = (nil, nil)
      return (.undo, time)
    case (nil, nil, .redo):
      (focus, caret) = (nil, nil)
      return (.redo, time)
    case (nil, nil, .saved): return (.saved, time)
    default: return nil
    }
  }

  private mutating func perform(
    _ edit: Edit, _ line: JournalLine, _ from: Focus, _ to: Focus
  ) -> (entry: HistoryEntry, time: String?) {
    focus = to
    caret = edit.typedCaret
    return (.perform(edit, joins: line.joins ?? false, from: from, to: to), time)
  }
}

extension Edit {
  /// Where typing leaves the caret, as far as the edit alone says; `nil` for other edits.
  fileprivate var typedCaret: TextPosition? {
    guard case .text(let edit) = self else { return nil }
    return edit.caretAfter
  }
}

/// Whether entries fit what a journal holds already: it cannot undo what it does not know.
struct JournalDepth: Hashable, Sendable {
  private var done = 0
  private var undone = 0

  /// Counts an entry; says whether it fits.
  mutating func add(_ entry: HistoryEntry) -> Bool {
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
