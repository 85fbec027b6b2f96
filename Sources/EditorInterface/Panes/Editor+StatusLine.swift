import MinutesModel
import MinutesRules
import TerminalScreen

extension Editor {
  /// Quorum of the item under the cursor and the keys that work here; or what there is to say.
  mutating func paintStatusLine(in area: Rectangle) {
    let picture = StatusLinePicture(
      message: statusMessage, quorum: quorumText, roll: overlays.isEmpty ? rollTextThatFits : nil,
      hints: overlays.last?.hints ?? Self.hintsInPanes)
    guard painting.statusLine != picture else { return }
    painting.statusLine = picture
    let bar = Style(.statusBar, on: .statusBar)
    painting.grid.fill(area, " ", style: bar)
    if let message = picture.message {
      painting.grid.put(
        " " + message.mark + message.text, at: area.origin,
        style: Style(message.role, on: .statusBar), maxWidth: area.width)
      return
    }
    let column = painting.grid.put(
      " " + picture.quorum.text, at: area.origin, style: Style(picture.quorum.role, on: .statusBar))
    if let roll = picture.roll {
      painting.grid.put("  " + roll, at: area.origin.moved(columns: column), style: bar)
    }
    for (hint, start) in placedHints {
      let used = painting.grid.put(
        hint.key, at: Position(column: start, row: area.row), style: Style(.key, on: .statusBar))
      painting.grid.put(
        hint.title, at: Position(column: start + used + 1, row: area.row), style: bar)
    }
  }

  /// What there is to say: of the last key, or of what is chosen in a window.
  private var statusMessage: StatusMessage? {
    message ?? journalTrouble.map { StatusMessage($0, .error) }
      ?? (overlays.isEmpty ? fileTrouble.map { StatusMessage($0, .warning) } : nil)
      ?? overlays.last?.remark(self)
  }

  /// What there is to say when one row is too short for it.
  var longMessage: StatusMessage? {
    guard let message = statusMessage,
      DisplayWidth.of(message.mark + message.text) + 1 > size.width
    else { return nil }
    return message
  }

  /// Draws a long message in two rows, over the lower edge of the frame.
  func draw(_ message: StatusMessage, on grid: inout CellGrid, over area: Rectangle) {
    let style = Style(message.role, on: .statusBar)
    let lines = Wrapping.wrap(message.mark + message.text, width: area.width - 2).prefix(2)
    for (offset, line) in lines.reversed().enumerated() {
      let row = Rectangle(
        column: area.column, row: area.row - offset, width: area.width, height: 1)
      grid.fill(row, " ", style: style)
      grid.put(" " + line.text, at: row.origin, style: style, maxWidth: area.width)
    }
  }

  /// The hints that there is room for at the right end, the first ones first, with their columns.
  private var placedHints: [(hint: KeyHint, column: Int)] {
    var used = 1 + DisplayWidth.of(quorumText.text) + 2
    let hints = overlays.last?.hints ?? Self.hintsInPanes
    let shown = hints.prefix { hint in
      used += hint.width
      return used <= size.width + 1
    }
    var start = size.width
    var placed: [(KeyHint, Int)] = []
    for hint in shown.reversed() {
      start -= hint.width
      placed.append((hint, start + 1))
    }
    return placed.reversed()
  }

  /// The hint drawn at a column of the status line.
  func hint(at column: Int) -> KeyHint? {
    placedHints.last { $0.column <= column }?.hint
  }

  /// The roll in the longest form for which the hints leave room.
  private var rollTextThatFits: String? {
    let room = size.width - rollSummary.quorumWidth - 4 - Self.widthOfHintsInPanes
    if rollSummary.textWidth <= room { return rollText }
    return rollSummary.shortTextWidth <= room ? rollSummary.shortText : nil
  }

  private static let widthOfHintsInPanes = hintsInPanes.reduce(0) { $0 + $1.width }

  private static let hintsInPanes = [
    KeyHint("F1", "Aide"), KeyHint("F2", "Présences"), KeyHint("F3", "Vote"),
    KeyHint("F10", "Menu"),
  ]

  /// « Quorum 13/8 ✓ » for the item under the cursor.
  var quorumText: QuorumPicture { rollSummary.quorum }

  /// « 15 en exercice · 0 pouvoir · 2 absentes »
  var rollText: String { rollSummary.text }
}

extension StatusMessage {
  /// What tells its weight without colour.
  fileprivate var mark: String {
    switch role {
    case .error: "✗ "
    case .warning: "! "
    case .ok: "✓ "
    default: ""
    }
  }
}

/// A key and what it does, for the status line.
struct KeyHint: Hashable, Sendable {
  let key: String
  let title: String

  init(_ key: String, _ title: String) {
    self.key = key
    self.title = title
  }

  /// With the spaces between and after.
  var width: Int { DisplayWidth.of(key) + DisplayWidth.of(title) + 3 }
}
