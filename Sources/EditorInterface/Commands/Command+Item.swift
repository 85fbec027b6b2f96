import MinutesEditing
import MinutesModel
import MinutesWording

extension CommandID {
  package static let approveProposal: CommandID = "approve-proposal"
  package static let discussItem: CommandID = "discuss-item"
  package static let finishItem: CommandID = "finish-item"
  package static let newItem: CommandID = "new-item"
}

extension Command {
  static let itemCommands: [Command] = [
    Command(
      .newItem, "Nouveau point après celui-ci", .item, keys: ["C-n"],
      availability: Availability.whenEditable
    ) { $0.insertItem(.general) },
    Command(
      "new-item-of-kind", "Nouveau point, selon sa nature…", .item, keys: ["M-n"],
      availability: Availability.whenEditable
    ) { $0.overlays.append(ChoiceOverlay.itemKinds) },
    Command(
      "move-item-up", "Monter le point", .item, keys: ["M-Up"], panes: [.agenda, .item],
      availability: Availability.whenOnItem
    ) { editor in editor.editItem { .agenda(.moveUp($0)) } },
    Command(
      "move-item-down", "Descendre le point", .item, keys: ["M-Down"], panes: [.agenda, .item],
      availability: Availability.whenOnItem
    ) { editor in editor.editItem { .agenda(.moveDown($0)) } },
    Command(
      "outdent-item", "Sortir d’un niveau", .item, keys: ["M-Left"], panes: [.agenda, .item],
      availability: Availability.whenOnItem
    ) { editor in editor.editItem { .agenda(.outdent($0)) } },
    Command(
      "indent-item", "Mettre en sous-point", .item, keys: ["M-Right"], panes: [.agenda, .item],
      availability: Availability.whenOnItem
    ) { editor in editor.editItem { .agenda(.indent($0)) } },
    Command(
      "delete-item", "Supprimer le point", .item, keys: ["M-Delete"], panes: [.agenda, .item],
      availability: Availability.whenOnItem
    ) { $0.deleteItem() },
    Command(
      "delete-item-in-agenda", "Supprimer le point (ordre du jour)", .text, keys: ["Delete"],
      panes: [.agenda], availability: Availability.whenOnItem
    ) { $0.deleteItem() },
    Command(
      .discussItem, "Mettre en discussion", .item, availability: Availability.whenOnItem
    ) { $0.discussItem() },
    Command(.finishItem, "Point traité", .item, availability: Availability.whenOnItem) {
      $0.finishItem()
    },
    Command("adjourn-item", "Ajourner le point", .item, availability: Availability.whenOnItem) {
      editor in editor.editItem { .agenda(.setState($0, .adjourned)) }
    },
    Command(
      "withdraw-item", "Retirer le point de l’ordre du jour", .item,
      availability: Availability.whenOnItem
    ) { editor in editor.editItem { .agenda(.setState($0, .withdrawn)) } },
    Command(
      "reopen-item", "Remettre le point à traiter", .item, availability: Availability.whenOnItem
    ) { editor in editor.editItem { .agenda(.setState($0, .notDiscussed)) } },
    Command(
      "keep-proposal", "Garder le point comme proposition", .item,
      availability: Availability.whenOnItem
    ) { $0.keepProposal() },
    Command(
      .approveProposal, "Le conseil approuve la proposition", .item, keys: ["M-p"],
      availability: Availability.whenProposed
    ) { $0.approveProposal() },
    Command(
      "compare-proposal", "Proposé et décidé : les différences", .item, keys: ["M-c"],
      availability: Availability.whenProposed
    ) { editor in
      editor.leaveField(for: nil)
      if let item = editor.focus.item { editor.overlays.append(ProposalOverlay(item)) }
    },
    Command(
      "add-in-session", "Ajouter un point en séance (urgence)", .item,
      availability: Availability.whenEditable
    ) { $0.insertItem(.general, origin: .addedInSession) },
    Command(
      "quorum-lost", "Quorum perdu : que faire…", .item,
      availability: { editor in
        guard editor.currentItem != nil, !editor.minutes.quorum(at: editor.focus.item).isMet else {
          return .needless("Le quorum est atteint à ce point.")
        }
        return Availability.whenOnItem(editor)
      }
    ) { editor in
      if let item = editor.focus.item {
        editor.overlays.append(ChoiceOverlay.quorumLost(at: item, editor.minutes))
      }
    },
    Command(
      "closed-session", "Huis clos : demande, décision, heures…", .item,
      availability: Availability.whenOnItem
    ) { editor in
      editor.leaveField(for: nil)
      if let item = editor.focus.item {
        editor.overlays.append(Form.closedSession(at: item, editor.minutes))
      }
    },
    Command(
      "discussion-note", "Noter une intervention : qui parle, quoi", .item, keys: ["M-s"],
      availability: Availability.whenOnItem
    ) { editor in
      editor.leaveField(for: nil)
      if let item = editor.focus.item { editor.overlays.append(DiscussionOverlay(item)) }
    },
    Command(
      "recusal", "Déport : qui ne prend pas part au point…", .item, keys: ["M-r"],
      availability: Availability.whenOnItem
    ) { editor in
      editor.leaveField(for: nil)
      if let item = editor.focus.item {
        editor.overlays.append(ChoiceOverlay.recusal(item, editor))
      }
    },
    Command(
      "accounts-president", "Comptes : le maire se retire, un autre préside…", .item,
      availability: { editor in
        guard editor.minutes.mayorInOffice != nil else {
          return .unavailable("Le tableau du conseil n’a pas de maire en exercice.")
        }
        return Availability.whenOnItem(editor)
      }
    ) { editor in
      editor.leaveField(for: nil)
      if let item = editor.focus.item, let mayor = editor.minutes.mayorInOffice {
        editor.overlays.append(ChoiceOverlay.accountsPresident(item, mayor: mayor, editor))
      }
    },
    Command(
      "item-facts", "Fiche du point (rapporteur, annule et remplace)…", .item, keys: ["M-f"],
      availability: Availability.whenOnItem
    ) { editor in
      if let item = editor.currentItem { editor.overlays.append(Form.item(item, editor.minutes)) }
    },
  ]
}
