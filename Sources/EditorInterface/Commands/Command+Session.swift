import MinutesEditing
import MinutesModel
import MinutesWording
import TerminalScreen

extension CommandID {
  package static let save: CommandID = "save"
  package static let quit: CommandID = "quit"
  package static let suspend: CommandID = "suspend"
  package static let attendance: CommandID = "attendance"
  package static let sessionFacts: CommandID = "session-facts"
}

extension Command {
  static let sessionCommands: [Command] = [
    Command(
      .save, "Enregistrer le procès-verbal", .session, keys: ["C-s"],
      availability: Availability.whenEditable
    ) { editor in
      editor.leaveField(for: nil)
      editor.effects.append(.save(editor.minutes, thenQuit: false))
      editor.message = StatusMessage("Enregistrement…")
    },
    Command(.sessionFacts, "Fiche de la séance", .session, keys: ["C-e"]) { editor in
      editor.leaveField(for: nil)
      editor.overlays.append(Form.session(editor.minutes))
    },
    Command(.attendance, "Présences et pouvoirs", .session, keys: ["F2"]) { editor in
      editor.leaveField(for: nil)
      editor.overlays.append(AttendanceOverlay(editor.minutes))
    },
    Command(
      "begin-session", "Ouvrir la séance maintenant", .session,
      availability: Availability.whenEditable
    ) { editor in
      editor.perform(
        .sequence(
          "ouvrir la séance",
          [
            .session(.setState(.inSession)), .session(.setOpening(editor.now.time)),
          ]))
      editor.message = StatusMessage("Séance ouverte à \(editor.now.time.french).", .ok)
    },
    Command(
      "end-session", "Lever la séance maintenant", .session,
      availability: Availability.whenEditable
    ) { editor in
      editor.perform(
        .sequence(
          "lever la séance",
          [.session(.setState(.draft)), .session(.setClosing(editor.now.time))]))
      editor.message = StatusMessage("Séance levée à \(editor.now.time.french).", .ok)
    },
    Command(.suspend, "Revenir au terminal (fg pour continuer)", .session, keys: ["M-z"]) {
      $0.effects.append(.suspend)
    },
    Command(.quit, "Quitter", .session, keys: ["C-q"]) { editor in
      editor.leaveField(for: nil)
      if editor.hasUnsavedChanges {
        editor.overlays.append(QuitQuestion())
      } else {
        editor.leave()
      }
    },
  ]
}
