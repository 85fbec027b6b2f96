import MinutesEditing

extension Command {
  static let typingCommands: [Command] = [
    Command(
      "new-line", "Nouvel alinéa, ou champ suivant", .text, keys: ["Enter"], panes: [.item],
      availability: Availability.whenInText
    ) { $0.breakLine() },
    Command(
      "delete-left", "Effacer à gauche", .text, keys: ["Backspace"], panes: [.item],
      endsTyping: false, availability: Availability.whenInText
    ) { $0.delete(.character(-1)) },
    Command(
      "delete-right", "Effacer à droite", .text, keys: ["Delete"], panes: [.item],
      endsTyping: false, availability: Availability.whenInText
    ) { $0.delete(.character(1)) },
    Command(
      "delete-word-left", "Effacer le mot à gauche", .text, keys: ["C-Backspace", "C-w"],
      panes: [.item], availability: Availability.whenInText
    ) { $0.delete(.word(-1)) },
    Command(
      "delete-word-right", "Effacer le mot à droite", .text, keys: ["C-Delete"], panes: [.item],
      availability: Availability.whenInText
    ) { $0.delete(.word(1)) },
    Command(
      "next-field", "Champ suivant ; dans une liste, décaler", .text, keys: ["Tab"],
      panes: [.item], availability: Availability.whenInText
    ) { $0.tab(1) },
    Command(
      "previous-field", "Champ précédent ; dans une liste, ramener", .text, keys: ["S-Tab"],
      panes: [.item], availability: Availability.whenInText
    ) { $0.tab(-1) },
    Command(
      "no-break-space", "Espace insécable", .text, keys: ["M-Space"], panes: [.item],
      availability: Availability.whenInText
    ) { $0.insert("\u{A0}") },
    Command("leave", "Quitter la sélection, ou aller à l’ordre du jour", .text, keys: ["Esc"]) {
      $0.escape()
    },
  ]
}
