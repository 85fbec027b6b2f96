import TerminalScreen

/// What a scenario can look at.
enum Aspect: Hashable, Sendable {
  /// Rows of the screen, all or some, counted from 1.
  case rows(ClosedRange<Int>?)
  /// The last row of the screen.
  case status
  /// Column and row of the cursor, from 0, or `none`.
  case cursor
  /// The text around the cursor, with `▏` where it stands and `⟦ ⟧` around what is selected.
  case caret
  /// Runs of cells in another style than plain text, in rows counted from 1.
  case styles(ClosedRange<Int>)
  /// The items with their numbers and states.
  case agenda
  /// An item of that number as the record has it.
  case item(String)
  /// Roll and facts of the session as the record has them.
  case session
  /// An item of that number as the procès-verbal prints it, or what stands before the agenda.
  case printed(String)
  /// An item a line: who counts for the quorum, the quorum, the voters.
  case figures
  case findings
  /// What the editor asked for since the last look.
  case effects
  /// What went into the journal since the last look, and what else was asked for.
  case journal
  /// What the status line says, whole.
  case message
  /// What Ctrl-Z takes back, last first.
  case undo

  init?(_ name: String) {
    let words = name.split(separator: " ").map(String.init)
    let argument = words.dropFirst().joined(separator: " ")
    switch words.first {
    case "screen" where argument.isEmpty: self = .rows(nil)
    case "rows", "row":
      guard let range = Self.range(argument) else { return nil }
      self = .rows(range)
    case "styles":
      guard let range = Self.range(argument) else { return nil }
      self = .styles(range)
    case "item" where !argument.isEmpty: self = .item(argument)
    case "figures": self = .figures
    case "printed": self = .printed(argument)
    case "status": self = .status
    case "cursor": self = .cursor
    case "caret": self = .caret
    case "agenda": self = .agenda
    case "session": self = .session
    case "findings": self = .findings
    case "effects": self = .effects
    case "journal": self = .journal
    case "message": self = .message
    case "undo": self = .undo
    default: return nil
    }
  }

  private static func range(_ text: String) -> ClosedRange<Int>? {
    let numbers = text.split(separator: "-").compactMap { Int($0) }
    guard let first = numbers.first, let last = numbers.last, first >= 1, first <= last else {
      return nil
    }
    return first...last
  }

  /// Whether what it shows depends on the size of the screen.
  var dependsOnSize: Bool {
    switch self {
    case .rows, .status, .cursor, .styles: true
    case .caret, .agenda, .item, .figures, .printed, .session, .findings, .effects, .journal,
      .message, .undo:
      false
    }
  }
}
