import MinutesEditing
import TerminalScreen

@testable import EditorInterface

/// `docs/commands.md`, written from the table of commands.
enum CommandDocument {
  static var text: String {
    var lines = [
      "# Commands", "",
      "Every command of the editor, with its title and keys as the clerk sees them. The table is",
      "`Command.all` in `Sources/EditorInterface/Commands`: menu (F10), palette (Ctrl-P) and help (F1)",
      "read the same entries. A test compares this file with it; `RECORD=1 swift test --filter",
      "CommandTableTests` writes it anew.", "",
    ]
    for menu in CommandMenu.allCases {
      let commands = Command.all.filter { $0.menu == menu }
      lines += [
        menu == .text ? "## \(menu.rawValue) (keys only)" : "## \(menu.rawValue)", "",
        "| Title | Keys | Works in | Id |", "|---|---|---|---|",
      ]
      for command in commands {
        let keys = command.keys.map(\.french).joined(separator: ", ")
        lines.append(
          "| \(command.title) | \(keys.isEmpty ? "–" : keys) | \(places(command)) | `\(command.id)` |"
        )
      }
      lines.append("")
    }
    lines += [
      "## In windows", "",
      "The windows of presences (F2), vote (F3) and plan (F4) have keys of their own, listed in F1 and",
      "shown at the bottom of each window. Ctrl-S, Ctrl-Z and Ctrl-Y work in them too.", "",
    ]
    return lines.joined(separator: "\n")
  }

  private static func places(_ command: Command) -> String {
    if command.panes == .all { return "everywhere" }
    return Pane.allCases.filter { command.panes.contains($0) }.map(\.name).joined(separator: ", ")
  }
}
