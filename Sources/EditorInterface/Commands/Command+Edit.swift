import MinutesEditing

extension CommandID {
  package static let undo: CommandID = "undo"
  package static let redo: CommandID = "redo"
  package static let insertTime: CommandID = "insert-time"
  package static let find: CommandID = "find"
}

extension Command {
  static let editCommands: [Command] = [
    Command(
      .undo, "Annuler", .edit, keys: ["C-z"],
      availability: { editor in
        editor.history.done.isEmpty ? .unavailable("Il n’y a rien à annuler.") : .available
      }
    ) { $0.undo() },
    Command(
      .redo, "Rétablir", .edit, keys: ["C-y", "C-S-z"],
      availability: { editor in
        editor.history.undone.isEmpty ? .unavailable("Il n’y a rien à rétablir.") : .available
      }
    ) { $0.redo() },
    Command(
      "cut", "Couper", .edit, keys: ["C-x"], panes: [.agenda, .item],
      availability: Availability.whenSelected
    ) { $0.cut() },
    Command(
      "copy", "Copier", .edit, keys: ["C-c"], panes: [.agenda, .item],
      availability: Availability.whenSelected
    ) { $0.copy() },
    Command(
      "paste", "Coller", .edit, keys: ["C-v"], panes: [.agenda, .item],
      availability: { editor in
        editor.clipboard.isEmpty
          ? .unavailable("Rien n’a été copié dans seance.") : Availability.whenEditable(editor)
      }
    ) { $0.pasteClipboard() },
    Command(
      "select-block", "Sélectionner tout le texte du point", .edit, keys: ["C-a"], panes: [.item],
      availability: Availability.whenReading
    ) { $0.selectAll() },
    Command(.find, "Chercher…", .edit, keys: ["C-f"]) { editor in
      editor.overlays.append(FindOverlay(editor, replacing: false))
    },
    Command(
      "find-next", "Occurrence suivante", .edit, keys: ["C-g", "F11"],
      availability: { editor in
        editor.search.term == nil ? .unavailable("Cherchez d’abord un texte (Ctrl-F).") : .available
      }
    ) { $0.goToMatch(forward: true) },
    Command(
      "replace", "Remplacer…", .edit, keys: ["C-r"], availability: Availability.whenEditable
    ) { editor in
      editor.overlays.append(FindOverlay(editor, replacing: true))
    },
    Command(
      "time-stamp", "Noter l’heure…", .edit, keys: ["C-t"],
      availability: Availability.whenEditable
    ) { $0.overlays.append(ChoiceOverlay.stamps($0)) },
    Command(
      .insertTime, "Insérer l’heure dans le texte", .edit, availability: Availability.whenInText
    ) { $0.insertTime() },
  ]
}
