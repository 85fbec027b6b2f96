import MinutesModel
import MinutesRules
import TerminalScreen

extension Editor {
  /// Quorum of the item under the cursor and the keys that work here; or what there is to say.
  mutating func paintStatusLine(in area: Rectangle) {
    let picture = StatusLinePicture(
      message: message, quorum: quorumText, roll: rollText,
      hints: overlays.last?.hints ?? Self.hintsInPanes, isInWindow: !overlays.isEmpty)
    guard painting.statusLine != picture else { return }
    painting.statusLine = picture
    let bar = Style(.statusBar, on: .statusBar)
    painting.grid.fill(area, " ", style: bar)
    if let message {
      painting.grid.put(
        " " + message.mark + message.text, at: area.origin,
        style: Style(message.role, on: .statusBar), maxWidth: area.width)
      return
    }
    var column = painting.grid.put(
      " " + picture.quorum.text, at: area.origin, style: Style(picture.quorum.role, on: .statusBar))
    if !picture.isInWindow {
      column += painting.grid.put(
        "  " + picture.roll, at: area.origin.moved(columns: column), style: bar,
        maxWidth: max(0, area.width - column - 1))
    }
    drawHints(picture.hints, in: area, after: column + 1, on: &painting.grid)
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

  private static let hintsInPanes = [
    KeyHint("F1", "Aide"), KeyHint("F2", "Présences"), KeyHint("F3", "Vote"),
    KeyHint("F10", "Menu"),
  ]

  /// « Quorum 13/8 ✓ » for the item under the cursor.
  var quorumText: QuorumPicture {
    let regime = QuorumRegime.table.row(on: minutes.session.date).value
    if roll.unaccounted.count == roll.inOffice.count {
      return QuorumPicture(text: "Quorum : appel à faire (F2)", role: .warning)
    }
    let need = regime.need(inOffice: roll.inOffice.count)
    let count = roll.present.count + (regime.countsRepresented ? roll.proxies.count : 0)
    return count >= need
      ? QuorumPicture(text: "Quorum \(count)/\(need) ✓", role: .ok)
      : QuorumPicture(text: "Quorum \(count)/\(need) ✗ non atteint", role: .error)
  }

  /// « 15 en exercice · 0 pouvoir · 2 absentes »
  var rollText: String {
    let away = (roll.absent + roll.excused).compactMap { minutes.council.member($0) }
    let areWomen = !away.isEmpty && away.allSatisfy { $0.civility == .madame }
    let absent = "absent" + (areWomen ? "e" : "") + (away.count > 1 ? "s" : "")
    return "\(roll.inOffice.count) en exercice · \(roll.proxies.count) pouvoir"
      + (roll.proxies.count > 1 ? "s" : "") + " · \(away.count) \(absent)"
  }
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
}
