import MinutesEditing
import MinutesModel

extension CommandID {
  package static let nextMark: CommandID = "next-mark"
}

extension Command {
  static let templateCommands: [Command] = [
    Command(
      "insert-template", "Nouveau point d’après un modèle…", .edit, keys: ["M-m"],
      availability: Availability.whenEditable
    ) { editor in
      editor.leaveField(for: nil)
      editor.effects.append(.readTemplates)
    },
    Command(
      "take-item", "Reprendre un point d’une autre séance…", .edit, keys: ["M-e"],
      availability: Availability.whenEditable
    ) { editor in
      editor.leaveField(for: nil)
      editor.effects.append(.listSessions)
    },
    Command(
      "save-template", "Enregistrer le point comme modèle…", .edit,
      availability: { editor in
        editor.currentItem == nil
          ? .unavailable("L’ordre du jour est vide : Ctrl-N ajoute un point.") : .available
      }
    ) { editor in
      editor.leaveField(for: nil)
      if let item = editor.currentItem {
        editor.overlays.append(TemplateNameOverlay(item, in: editor.minutes))
      }
    },
    Command(
      .nextMark, "À remplir, à confirmer : le suivant", .edit, keys: ["M-v"],
      availability: { editor in
        editor.minutes.toConfirm.isEmpty
          ? .needless("Rien n’est à remplir ni à confirmer.")
          : Availability.whenEditable(editor)
      }
    ) { $0.confirmMark() },
    Command(
      "doubts", "À confirmer du texte lu : la liste…", .edit, keys: ["M-l"],
      availability: { editor in
        DoubtsOverlay.doubts(in: editor.minutes).isEmpty
          ? .needless("Rien n’est à confirmer d’un texte lu.")
          : Availability.whenEditable(editor)
      }
    ) { editor in
      editor.leaveField(for: nil)
      editor.overlays.append(DoubtsOverlay())
    },
    Command(
      "structure-text", "Structurer le texte collé ou sélectionné…", .edit, keys: ["M-x"],
      availability: { editor in
        editor.structurable == nil
          ? .unavailable("Collez un texte, ou sélectionnez plusieurs lignes.")
          : Availability.whenEditable(editor)
      }
    ) { $0.structureText() },
  ]
}
