import MinutesEditing
import MinutesModel

extension CommandID {
  package static let insertBlock: CommandID = "insert-block"
  package static let vote: CommandID = "vote"
  package static let plan: CommandID = "plan"
}

extension Command {
  static let blockCommands: [Command] = [
    Command(
      .insertBlock, "Insérer un bloc…", .block, keys: ["C-b"], panes: [.agenda, .item],
      availability: Availability.whenOnItem
    ) { $0.overlays.append(ChoiceOverlay.blocks) },
    Command(.vote, "Vote", .block, keys: ["F3"], availability: Availability.whenOnItem) {
      $0.openVote()
    },
    Command(
      "second-vote", "Ajouter un autre vote au point", .block,
      availability: Availability.whenOnItem
    ) { $0.insertSecondVote() },
    Command(
      .plan, "Plan de financement", .block, keys: ["F4"], availability: Availability.whenOnItem
    ) { $0.openPlan() },
    Command(
      "move-block-up", "Monter le bloc", .block, keys: ["M-S-Up"], panes: [.item],
      availability: Availability.whenOnBlock
    ) { editor in editor.editBlock { .move($0, by: -1) } },
    Command(
      "move-block-down", "Descendre le bloc", .block, keys: ["M-S-Down"], panes: [.item],
      availability: Availability.whenOnBlock
    ) { editor in editor.editBlock { .move($0, by: 1) } },
    Command(
      "delete-block", "Supprimer le bloc", .block, keys: ["C-k", "M-Backspace"], panes: [.item],
      availability: Availability.whenOnBlock
    ) { $0.deleteBlock() },
    Command(
      "change-role", "Changer la nature du bloc…", .block, panes: [.item],
      availability: { editor in
        guard case .passage? = editor.currentBlock?.content else {
          return .unavailable("Le curseur n’est pas dans un bloc de texte.")
        }
        return Availability.whenEditable(editor)
      }
    ) { $0.overlays.append(ChoiceOverlay.roles) },
    Command(
      "edit-lead", "Écrire la phrase d’introduction du bloc", .block, keys: ["M-i"],
      panes: [.item],
      availability: Availability.whenOnBlock
    ) { $0.editLead() },
    Command(
      "type-result", "Écrire soi-même le résultat du vote", .block,
      availability: Availability.whenOnItem
    ) { $0.typeResult() },
    Command(
      "insert-line", "Ajouter une ligne (tableau, plan, autorisation)", .block, keys: ["M-Enter"],
      panes: [.item], availability: Availability.whenOnBlock
    ) { $0.insertStructureLine() },
    Command(
      "delete-line", "Supprimer la ligne (tableau, plan, autorisation)", .block,
      keys: ["M-k"], panes: [.item], availability: Availability.whenOnBlock
    ) { $0.removeStructureLine() },
    Command(
      "insert-column", "Ajouter une colonne au tableau", .block, panes: [.item],
      availability: Availability.whenInTable
    ) { $0.insertColumn() },
    Command(
      "delete-column", "Supprimer la colonne du tableau", .block, panes: [.item],
      availability: Availability.whenInTable
    ) { $0.removeColumn() },
    Command(
      "column-kind", "Colonne de textes ou de montants", .block, panes: [.item],
      availability: Availability.whenInTable
    ) { $0.toggleColumnKind() },
    Command(
      "last-row-total", "Dernière ligne : total ou non", .block, panes: [.item],
      availability: Availability.whenInTable
    ) { $0.toggleTotalRow() },
    Command(
      "cell-note", "Note dans la cellule", .block, keys: ["M-o"], panes: [.item],
      availability: Availability.whenInTable
    ) { $0.editCellNote() },
    Command(
      "stated-totals", "Totaux écrits à la main ou calculés", .block, panes: [.item],
      availability: Availability.whenOnTotals
    ) { $0.toggleStatedTotals() },
    Command(
      "block-facts", "Fiche du bloc (plan, autorisation, tableau)…", .block, keys: ["M-b"],
      panes: [.item], availability: Availability.whenBlockHasFacts
    ) { $0.openBlockFacts() },
    Command(
      "operation-line", "Ligne d’autorisation : chapitre ou opération", .block, panes: [.item],
      availability: Availability.whenOnAuthorisationLine
    ) { $0.toggleOperation() },
    Command(
      "unmarked-line", "Alinéa sans tiret dans la liste", .block, keys: ["M-u"], panes: [.item],
      availability: Availability.whenInText
    ) { $0.toggleUnmarked() },
  ]
}
