import MinutesModel
import MinutesRules
import TerminalScreen

extension Editor {
  /// Quorum of the item under the cursor and the keys that work here; or what there is to say, which
  /// takes a second row where it needs one.
  func drawStatusLine(on grid: inout CellGrid, in area: Rectangle) {
    let bar = Style(.statusBar, on: .statusBar)
    grid.fill(area, " ", style: bar)
    if let message = message ?? overlays.last?.remark(self) {
      draw(message, on: &grid, in: area)
      return
    }
    let quorum = quorumText
    grid.put(" " + quorum.text, at: area.origin, style: Style(quorum.role, on: .statusBar))
    if overlays.isEmpty, let roll = rollTextThatFits {
      grid.put(
        "  " + roll, at: area.origin.moved(columns: 1 + DisplayWidth.of(quorum.text)), style: bar)
    }
    for (hint, start) in placedHints {
      let next = grid.put(
        hint.key, at: Position(column: start, row: area.row), style: Style(.key, on: .statusBar))
      grid.put(hint.title, at: Position(column: start + next + 1, row: area.row), style: bar)
    }
  }

  private func draw(_ message: StatusMessage, on grid: inout CellGrid, in area: Rectangle) {
    let style = Style(message.role, on: .statusBar)
    let lines = Wrapping.wrap(message.role.mark + message.text, width: area.width - 2).prefix(2)
    for (offset, line) in lines.reversed().enumerated() {
      let row = Rectangle(
        column: area.column, row: area.row - offset, width: area.width, height: 1)
      grid.fill(row, " ", style: style)
      grid.put(" " + line.text, at: row.origin, style: style, maxWidth: area.width)
    }
  }

  /// The hints that there is room for at the right end, the first ones first, with their columns.
  private var placedHints: [(hint: KeyHint, column: Int)] {
    var start = size.width
    var used = 1 + DisplayWidth.of(quorumText.text) + 2
    let hints = overlays.last?.hints ?? hintsHere
    let shown = hints.prefix { hint in
      used += hint.width
      return used <= size.width + 1
    }
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
    let room =
      size.width - DisplayWidth.of(quorumText.text) - 4
      - hintsHere.reduce(0) { $0 + $1.width }
    return [rollText, shortRollText].first { DisplayWidth.of($0) <= room }
  }

  private var hintsHere: [KeyHint] {
    [
      KeyHint("F1", "Aide"), KeyHint("F2", "Présences"), KeyHint("F3", "Vote"),
      KeyHint("F10", "Menu"),
    ]
  }

  /// « Quorum 13/8 ✓ » for the item under the cursor.
  var quorumText: (text: String, role: StyleRole) {
    let regime = QuorumRegime.table.row(on: minutes.session.date).value
    let roll = minutes.rollCall(at: focus.item)
    let need = regime.need(inOffice: roll.inOffice.count)
    let count = roll.present.count + (regime.countsRepresented ? roll.proxies.count : 0)
    if roll.unaccounted.count == roll.inOffice.count {
      return ("Quorum : appel à faire (F2)", .warning)
    }
    return count >= need
      ? ("Quorum \(count)/\(need) ✓", .ok) : ("Quorum \(count)/\(need) ✗ non atteint", .error)
  }

  /// « 15 en exercice · 0 pouvoir · 2 absentes »
  var rollText: String {
    let roll = minutes.rollCall(at: focus.item)
    return "\(roll.inOffice.count) en exercice · \(roll.proxies.count) pouvoir"
      + (roll.proxies.count > 1 ? "s" : "") + " · " + shortRollText
  }

  /// « 2 absentes »
  private var shortRollText: String {
    let roll = minutes.rollCall(at: focus.item)
    let away = (roll.absent + roll.excused).compactMap { minutes.council.member($0) }
    let areWomen = !away.isEmpty && away.allSatisfy { $0.civility == .madame }
    let absent = "absent" + (areWomen ? "e" : "") + (away.count > 1 ? "s" : "")
    return "\(away.count) \(absent)"
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

  /// With the space after it.
  var width: Int { DisplayWidth.of(key) + DisplayWidth.of(title) + 3 }
}

extension StyleRole {
  /// The sign before a message of that role, so that colour is not needed to tell.
  fileprivate var mark: String {
    switch self {
    case .error: "✗ "
    case .warning: "! "
    case .ok: "✓ "
    default: ""
    }
  }
}
