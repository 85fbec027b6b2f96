import MinutesEditing
import MinutesModel
import MinutesWording
import TerminalScreen

extension CommandID {
  package static let review: CommandID = "review"
  static let numberDeliberations: CommandID = "number-deliberations"
}

extension Availability {
  fileprivate static let whenSealed: @Sendable (Editor) -> Availability = { editor in
    editor.minutes.seal?.isComplete == true
      ? .available
      : .unavailable("Ce procès-verbal n’est pas scellé : il se modifie encore.".typeset)
  }
}

extension Command {
  static let reviewCommands: [Command] = [
    Command(.review, "Relecture et signature", .check, keys: ["F9"]) { editor in
      editor.leaveField(for: nil)
      editor.judge()
      editor.overlays.append(
        editor.minutes.seal == nil ? ReviewOverlay(editor) : SummaryOverlay(editor))
    },
    Command("sign-off", "Ce qui sera signé, signatures…", .check) { editor in
      editor.leaveField(for: nil)
      editor.judge()
      editor.overlays.append(SummaryOverlay(editor))
    },
    Command("state", "État de la séance : qui, quand…", .check) { editor in
      editor.leaveField(for: nil)
      editor.judge()
      editor.overlays.append(StateOverlay(editor))
    },
    Command("due", "Échéances : noter ce qui est fait…", .check, keys: ["M-j"]) { editor in
      editor.leaveField(for: nil)
      editor.overlays.append(DueOverlay(editor))
    },
    Command(
      "park-note", "Mettre une note en attente…", .check, availability: Availability.whenEditable
    ) { editor in
      editor.overlays.append(
        LineOverlay(
          "Note en attente", "À reprendre plus tard dans le procès-verbal :",
          whenEmpty: "Écrivez la note en une ligne. Échap annule."
        ) { text, editor in
          [
            .edit(
              .review(
                .park(
                  ParkedNote(
                    text, item: editor.focus.item, on: editor.now.date, at: editor.now.time))),
              group: nil), .confirm("Note gardée : la relecture (F9) la rappelle.".typeset),
          ]
        })
    },
    Command(
      .numberDeliberations, "Numéroter les délibérations", .check,
      availability: Availability.whenEditable
    ) { editor in
      editor.leaveField(for: nil)
      if editor.minutes.council.numberPattern == nil {
        editor.overlays.append(AskOverlay.numbering(editor.minutes))
      } else {
        editor.effects.append(.numberDeliberations(editor.minutes))
      }
    },
    Command(
      "number-pattern", "Modèle des numéros de délibération…", .check,
      availability: Availability.whenEditable
    ) { editor in
      editor.leaveField(for: nil)
      editor.overlays.append(Form.numbering(editor.minutes))
    },
    Command("deliberation", "Fiche de la délibération…", .item) { editor in
      guard let item = editor.currentItem else { return }
      editor.leaveField(for: nil)
      editor.overlays.append(Form.deliberation(item, editor.minutes))
    },
    Command(
      "matter", "Matière de l’acte (nomenclature)…", .item, availability: Availability.whenOnItem
    ) { editor in
      guard let item = editor.currentItem else { return }
      editor.leaveField(for: nil)
      editor.overlays.append(ChoiceOverlay.matters(of: item, editor.minutes))
    },
    Command(
      "rectify", "Rectifier ce procès-verbal signé…", .check, availability: Availability.whenSealed
    ) { editor in
      editor.overlays.append(
        LineOverlay(
          "Rectifier", "Le procès-verbal signé reste. Pourquoi le rectifier ?",
          whenEmpty: "Donnez la raison en une ligne. Échap annule."
        ) { reason, editor in [.effect(.rectify(editor.minutes, reason: reason))] })
    },
    Command(
      "rectifications", "Approbation : citer le procès-verbal et ses rectifications", .item,
      availability: { editor in
        guard let item = editor.currentItem, item.facts.approvesMinutesOf != nil else {
          return .unavailable("Ce point n’approuve pas de procès-verbal (fiche du point).")
        }
        return Availability.whenEditable(editor)
      }
    ) { $0.effects.append(.readRectifications) },
  ]
}
