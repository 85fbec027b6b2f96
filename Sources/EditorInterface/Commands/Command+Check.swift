import MinutesEditing
import MinutesRules

extension CommandID {
  package static let applyRemedy: CommandID = "apply-remedy"
  static let acceptFinding: CommandID = "accept-finding"
  static let nextFinding: CommandID = "next-finding"
  static let previousFinding: CommandID = "previous-finding"
}

extension Command {
  private static let whenFound: @Sendable (Editor) -> Availability = { editor in
    editor.findings.isEmpty ? .needless("Rien à signaler.") : .available
  }

  static let checkCommands: [Command] = [
    Command(.nextFinding, "Constat suivant", .check, keys: ["F7"], availability: whenFound) {
      $0.goToFinding(step: 1)
    },
    Command(
      .previousFinding, "Constat précédent", .check, keys: ["S-F7"], availability: whenFound
    ) { $0.goToFinding(step: -1) },
    Command(
      .applyRemedy, "Corriger le constat", .check, keys: ["F8"],
      availability: { editor in
        guard let finding = editor.chosenFinding else {
          return .needless("Rien à signaler.")
        }
        return finding.remedy == nil
          ? .unavailable("Pas de correction toute faite pour \(finding.rule.description).")
          : Availability.whenEditable(editor)
      }
    ) { $0.applyRemedy() },
    Command(
      .acceptFinding, "Accepter le constat…", .check, keys: ["S-F8"],
      availability: { editor in
        editor.chosenFinding == nil
          ? .needless("Rien à signaler.") : Availability.whenEditable(editor)
      }
    ) { $0.acceptChosenFinding() },
    Command(
      "open-finding", "Aller au constat et l’expliquer", .check, keys: ["Enter"],
      panes: [.findings], availability: whenFound
    ) { $0.openChosenFinding() },
    Command(
      "explain-finding", "Règle du constat", .check, keys: ["Space"], panes: [.findings],
      availability: whenFound
    ) { $0.explainChosenFinding() },
    Command("rules", "Règles et contrôles…", .check) { editor in
      editor.overlays.append(ChoiceOverlay.rules(editor))
    },
    Command("profile", "Constats affichés…", .check) { editor in
      editor.overlays.append(ChoiceOverlay.profiles(editor))
    },
    Command("finding-down", "Constat du dessous", .text, keys: ["Down"], panes: [.findings]) {
      $0.chooseFinding(step: 1)
    },
    Command("finding-up", "Constat du dessus", .text, keys: ["Up"], panes: [.findings]) {
      $0.chooseFinding(step: -1)
    },
  ]
}
