import MinutesEditing
import MinutesModel
import TerminalScreen

extension Editor {
  mutating func handleMouse(_ event: MouseEvent) {
    let areas = areas
    switch event.kind {
    case .press, .doubleClick, .drag: click(event, areas)
    case .scrollUp, .scrollDown:
      let step = event.kind == .scrollUp ? -3 : 3
      if areas.agenda.contains(event.position) {
        stepItem(step.signum())
      } else if areas.findings.contains(event.position) {
        chooseFinding(step: step.signum())
      } else {
        scroll.item += step
        scroll.isFree = true
      }
    case .release: break
    }
  }

  private mutating func click(_ event: MouseEvent, _ areas: ScreenAreas) {
    let place = event.position
    if areas.agenda.contains(place), event.kind != .drag {
      let items = minutes.numberedItems
      let index = scroll.agenda + place.row - areas.agenda.row
      guard items.indices.contains(index) else { return }
      select(items[index].item.id, pane: event.kind == .doubleClick ? .item : .agenda)
    } else if areas.findings.contains(place), event.kind != .drag {
      let index = scroll.findings + place.row - areas.findings.row
      guard findings.indices.contains(index) else { return }
      selectedFinding = index
      focus.pane = .findings
      if event.kind == .doubleClick { goToChosenFinding() }
    } else if place.column > areas.divider, place.row < areas.findingsEdge {
      clickText(event, areas)
    } else if areas.statusLine.contains(place), event.kind == .press {
      let key = hint(at: place.column).flatMap { KeyPress(description: $0.key) }
      run(key.flatMap { Keymap.standard.command(for: $0, in: focus.pane)?.id } ?? .menu)
    }
  }

  private mutating func clickText(_ event: MouseEvent, _ areas: ScreenAreas) {
    scroll.isFree = false
    let row = event.position.row - areas.item.row + scroll.item
    let column = event.position.column - areas.item.column
    guard let hit = currentLayout().nearest(to: Position(column: column, row: row)) else { return }
    let position = TextPosition(field: hit.field, offset: hit.offset)
    if event.kind == .doubleClick, let text = fieldText(at: hit.field) {
      moveCaret(
        to: TextPosition(
          field: hit.field, offset: text.wordBoundary(from: hit.offset + 1, step: -1)))
      moveCaret(
        to: TextPosition(field: hit.field, offset: text.wordBoundary(from: hit.offset, step: 1)),
        selecting: true)
    } else {
      moveCaret(
        to: position, selecting: event.kind == .drag || event.modifiers.contains(.shift))
    }
  }
}
