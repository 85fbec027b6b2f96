import MinutesEditing
import MinutesModel
import MinutesWording
import TerminalScreen

extension CommandID {
  package static let save: CommandID = "save"
  package static let quit: CommandID = "quit"
  package static let saveCopy: CommandID = "save-copy"
  package static let versions: CommandID = "versions"
  package static let suspend: CommandID = "suspend"
  package static let attendance: CommandID = "attendance"
  package static let arrival: CommandID = "arrival"
  package static let departure: CommandID = "departure"
  package static let beginSession: CommandID = "begin-session"
  package static let suspendSession: CommandID = "suspend-session"
  package static let endSession: CommandID = "end-session"
  package static let timeline: CommandID = "timeline"
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
    Command(.saveCopy, "Enregistrer une copie ailleurs…", .session) { editor in
      editor.leaveField(for: nil)
      editor.overlays.append(CopyOverlay())
    },
    Command(.versions, "Versions enregistrées…", .session) { editor in
      editor.leaveField(for: nil)
      editor.effects.append(.listVersions)
    },
    Command(.sessionFacts, "Fiche de la séance", .session, keys: ["C-e"]) { editor in
      editor.leaveField(for: nil)
      editor.overlays.append(Form.session(editor))
    },
    Command(.attendance, "Présences et pouvoirs", .session, keys: ["F2"]) { editor in
      editor.leaveField(for: nil)
      editor.overlays.append(AttendanceOverlay(editor.minutes))
    },
    Command(
      .arrival, "Arrivée d’un membre…", .session, keys: ["M-a"],
      availability: Availability.whenEditable
    ) { editor in
      editor.leaveField(for: nil)
      editor.overlays.append(ChoiceOverlay.arrival(editor))
    },
    Command(
      .departure, "Départ d’un membre…", .session, keys: ["M-d"],
      availability: Availability.whenEditable
    ) { editor in
      editor.leaveField(for: nil)
      editor.overlays.append(ChoiceOverlay.departure(editor))
    },
    Command(
      .timeline, "Membres et points : qui était là", .session,
      words: "chronologie mouvements arrivées départs", keys: ["M-t"]
    ) { editor in
      editor.leaveField(for: nil)
      editor.overlays.append(TimelineOverlay(editor))
    },
    Command("roster", "Tableau du conseil : membres et mandats…", .session) { editor in
      editor.leaveField(for: nil)
      editor.overlays.append(RosterOverlay())
    },
    Command(
      .beginSession, "Ouvrir la séance maintenant", .session,
      availability: Availability.whenEditable
    ) { $0.beginSession() },
    Command(
      .suspendSession, "Suspendre la séance, ou la reprendre", .session,
      availability: { editor in
        editor.minutes.session.state == .preparation
          ? .unavailable("La séance n’est pas ouverte.") : Availability.whenEditable(editor)
      }
    ) { $0.suspendOrResume() },
    Command(
      "suspensions", "Suspensions : raison, heures…", .session,
      availability: { editor in
        editor.minutes.session.suspensions.isEmpty
          ? .needless("La séance n’a pas été suspendue.") : Availability.whenEditable(editor)
      }
    ) { editor in
      editor.leaveField(for: nil)
      let minutes = editor.minutes
      editor.overlays.append(
        minutes.session.suspensions.count == 1
          ? Form.suspension(0, minutes) : ChoiceOverlay.suspensions(minutes))
    },
    Command(
      .endSession, "Lever la séance maintenant", .session,
      availability: Availability.whenEditable
    ) { $0.endSession() },
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
