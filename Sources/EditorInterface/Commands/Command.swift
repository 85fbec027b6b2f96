package import MinutesEditing
package import TerminalScreen

/// The name of a command, as in `docs/commands.md`.
package struct CommandID: Hashable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
  /// « new-item »
  package let name: String
  package init(stringLiteral name: String) { self.name = name }
  package var description: String { name }
}

/// The menus of F10, in order.
package enum CommandMenu: String, CaseIterable, Hashable, Sendable {
  case session = "Séance"
  case edit = "Édition"
  case item = "Point"
  case block = "Bloc"
  case check = "Contrôle"
  case view = "Affichage"
  /// Keys of text editing: in the help, not in a menu.
  case text = "Texte"
}

/// Whether a command can be run now.
package enum Availability: Hashable, Sendable {
  case available
  /// Why not, in a French sentence.
  case unavailable(String)
  /// There is nothing to do, which is good news.
  case needless(String)
}

/// Something the clerk can do: the one entry from which keys, menu, palette, help and
/// `docs/commands.md` are made.
package struct Command: Sendable {
  /// What code and documents call it.
  package let id: CommandID
  /// What menu and palette call it, in French.
  package let title: String
  /// Other words under which the palette finds it.
  let words: String
  /// The menu it stands in.
  package let menu: CommandMenu
  /// The keys that run it, the usual one first.
  package let keys: [KeyPress]
  /// Where the keys work.
  package let panes: PaneSet
  /// Whether running it ends the run of characters that undo takes back together.
  let endsTyping: Bool
  let availability: @Sendable (Editor) -> Availability
  let run: @Sendable (inout Editor) -> Void

  init(
    _ id: CommandID, _ title: String, _ menu: CommandMenu, words: String = "", keys: [String] = [],
    panes: PaneSet = .all, endsTyping: Bool = true,
    availability: @escaping @Sendable (Editor) -> Availability = { _ in .available },
    run: @escaping @Sendable (inout Editor) -> Void
  ) {
    self.id = id
    self.title = title
    self.words = words
    self.menu = menu
    self.keys = keys.compactMap { KeyPress(description: $0) }
    self.panes = panes
    self.endsTyping = endsTyping
    self.availability = availability
    self.run = run
  }

  /// Every command, menu by menu.
  package static let all: [Command] =
    sessionCommands + editCommands + templateCommands + itemCommands + blockCommands + checkCommands
    + reviewCommands + viewCommands
    + movementCommands + typingCommands

  private static let byID: [CommandID: Command] = Dictionary(
    all.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })

  /// The command of that name.
  package static func named(_ id: CommandID) -> Command? { byID[id] }

  private static let byKey: [KeyPress: Command] = Dictionary(
    all.flatMap { command in
      command.panes == .all ? command.keys.map { ($0, command) } : []
    }, uniquingKeysWith: { first, _ in first })

  /// The command that a key runs in every pane.
  static func forKey(_ press: KeyPress) -> Command? { byKey[press] }

  /// Its first key, as the clerk reads it: « Ctrl-S ».
  package var keyHint: String { keys.first?.french ?? "" }
}

/// Which command a key runs in each pane.
package struct Keymap: Sendable {
  private struct Chord: Hashable {
    let press: KeyPress
    let pane: Pane
  }

  private let commands: [Chord: Command]
  /// The panes in which a character typed runs a command.
  private let panesWithCharacters: PaneSet

  package init(_ commands: [Command]) {
    var table: [Chord: Command] = [:]
    for command in commands {
      for press in command.keys {
        for pane in Pane.allCases where command.panes.contains(pane) {
          table[Chord(press: press, pane: pane)] = command
        }
      }
    }
    self.commands = table
    panesWithCharacters = PaneSet(
      table.keys.filter { $0.press.typed != nil }.map { PaneSet($0.pane) })
  }

  /// The keys of `Command.all`.
  package static let standard = Keymap(Command.all)

  /// The command that a key runs in a pane.
  package func command(for press: KeyPress, in pane: Pane) -> Command? {
    // Most keys are letters for the text.
    if press.typed != nil, !panesWithCharacters.contains(pane) { return nil }
    return commands[Chord(press: press, pane: pane)]
  }
}
