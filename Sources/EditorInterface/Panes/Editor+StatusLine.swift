import MinutesModel
import MinutesRules
import TerminalScreen

extension Editor {
  /// Quorum of the item under the cursor and the keys that work here; or what there is to say.
  func drawStatusLine(on grid: inout CellGrid, in area: Rectangle) {
    let bar = Style(.statusBar, on: .statusBar)
    grid.fill(area, " ", style: bar)
    if let message {
      let mark =
        message.role == .error
        ? "✗ " : message.role == .warning ? "! " : message.role == .ok ? "✓ " : ""
      grid.put(
        " " + mark + message.text, at: area.origin, style: Style(message.role, on: .statusBar),
        maxWidth: area.width)
      return
    }
    let quorum = quorumText
    var column = grid.put(
      " " + quorum.text, at: area.origin, style: Style(quorum.role, on: .statusBar))
    if let hints = overlays.last?.hints {
      drawHints(hints, in: area, after: column + 1, on: &grid)
      return
    }
    column += grid.put(
      "  " + rollText, at: area.origin.moved(columns: column), style: bar,
      maxWidth: max(0, area.width - column - 1))
    drawHints(hintsHere, in: area, after: column + 1, on: &grid)
  }

  /// Draws at the right end as many of the hints as there is room for, the first ones first.
  private func drawHints(
    _ hints: [KeyHint], in area: Rectangle, after start: Int, on grid: inout CellGrid
  ) {
    var shown: [KeyHint] = []
    var width = 0
    for hint in hints {
      let needed = DisplayWidth.of(hint.key) + DisplayWidth.of(hint.title) + 3
      guard start + width + needed <= area.width else { break }
      shown.append(hint)
      width += needed
    }
    var column = area.endColumn - width + 1
    for hint in shown {
      column += grid.put(
        hint.key, at: Position(column: column, row: area.row), style: Style(.key, on: .statusBar))
      column += 1
      column += grid.put(
        hint.title, at: Position(column: column, row: area.row),
        style: Style(.statusBar, on: .statusBar))
      column += 2
    }
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
    let away = (roll.absent + roll.excused).compactMap { minutes.council.member($0) }
    let areWomen = !away.isEmpty && away.allSatisfy { $0.civility == .madame }
    let absent = "absent" + (areWomen ? "e" : "") + (away.count > 1 ? "s" : "")
    return "\(roll.inOffice.count) en exercice · \(roll.proxies.count) pouvoir"
      + (roll.proxies.count > 1 ? "s" : "") + " · \(away.count) \(absent)"
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
}
