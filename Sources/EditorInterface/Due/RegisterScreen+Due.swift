import MinutesModel
import TerminalScreen

/// What was done of a session is ticked over the list, without opening it.
extension RegisterScreen {
  /// Asks for what is due of the session chosen.
  func readDue() -> [Effect] {
    let path: String? =
      if let search {
        search.hits.indices.contains(list.chosen) ? search.hits[list.chosen].path : nil
      } else {
        entries.indices.contains(list.chosen) && entries[list.chosen].textName == nil
          ? entries[list.chosen].path : nil
      }
    return path.map { [.readDue(path: $0)] } ?? []
  }

  /// Shows what is due of a session, in the place of the window that showed it before.
  mutating func showDue(
    of minutes: Minutes, at path: String, _ text: String?, _ today: CalendarDate
  ) -> [Effect] {
    let chosen = closeDue()
    let effects = openWindow(DueOverlay(minutes, path: path, today, chosen: chosen ?? 0))
    if let text { say(StatusMessage(text, .ok)) }
    return effects
  }
}
