import MinutesEditing
import TerminalScreen

extension Command {
  private static func move(
    _ id: CommandID, _ title: String, _ key: String, _ movement: CaretMovement
  ) -> [Command] {
    let extended = KeyPress(description: key).map {
      KeyPress($0.key, $0.modifiers.union(.shift)).description
    }
    return [
      Command(id, title, .text, keys: [key], panes: [.item]) {
        $0.move(movement, selecting: false)
      },
      Command(
        CommandID(stringLiteral: "select-" + id.name), title + " en sélectionnant", .text,
        keys: [extended].compactMap(\.self), panes: [.item]
      ) { $0.move(movement, selecting: true) },
    ]
  }

  static let movementCommands: [Command] =
    move("left", "Caractère précédent", "Left", .character(-1))
    + move("right", "Caractère suivant", "Right", .character(1))
    + move("word-left", "Mot précédent", "C-Left", .word(-1))
    + move("word-right", "Mot suivant", "C-Right", .word(1))
    + move("up", "Ligne précédente", "Up", .row(-1))
    + move("down", "Ligne suivante", "Down", .row(1))
    + move("line-start", "Début de ligne", "Home", .rowEdge(-1))
    + move("line-end", "Fin de ligne", "End", .rowEdge(1))
    + move("page-up", "Page précédente", "PageUp", .page(-1))
    + move("page-down", "Page suivante", "PageDown", .page(1))
    + move("item-start", "Début du point", "C-Home", .itemEdge(-1))
    + move("item-end", "Fin du point", "C-End", .itemEdge(1))
    + move("previous-paragraph", "Alinéa précédent", "C-Up", .field(-1))
    + move("next-paragraph", "Alinéa suivant", "C-Down", .field(1))
    + [
      Command("next-item", "Point suivant", .text, keys: ["C-PageDown"]) { $0.stepItem(1) },
      Command("previous-item", "Point précédent", .text, keys: ["C-PageUp"]) { $0.stepItem(-1) },
      Command("agenda-down", "Point du dessous", .text, keys: ["Down"], panes: [.agenda]) {
        $0.stepItem(1)
      },
      Command("agenda-up", "Point du dessus", .text, keys: ["Up"], panes: [.agenda]) {
        $0.stepItem(-1)
      },
      Command("agenda-first", "Premier point", .text, keys: ["Home", "C-Home"], panes: [.agenda]) {
        $0.stepItem(-.max)
      },
      Command("agenda-last", "Dernier point", .text, keys: ["End", "C-End"], panes: [.agenda]) {
        $0.stepItem(.max)
      },
      Command("agenda-page-up", "Page du dessus", .text, keys: ["PageUp"], panes: [.agenda]) {
        $0.stepItem(-10)
      },
      Command("agenda-page-down", "Page du dessous", .text, keys: ["PageDown"], panes: [.agenda]) {
        $0.stepItem(10)
      },
      Command(
        "open-item", "Écrire dans le point", .text, keys: ["Enter", "Tab", "Right"],
        panes: [.agenda],
        availability: { editor in
          editor.currentItem == nil
            ? .unavailable("L’ordre du jour est vide : Ctrl-N ajoute un point.") : .available
        }
      ) { $0.focus.pane = .item },
    ]
}
