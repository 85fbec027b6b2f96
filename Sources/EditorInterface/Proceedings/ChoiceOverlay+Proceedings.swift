import MinutesEditing
import MinutesModel
import MinutesWording
import TerminalScreen

extension ChoiceOverlay {
  /// Ctrl-T: what the hour may be noted of, the likeliest first; Ctrl-T again writes it in the text.
  static func stamps(_ editor: Editor) -> ChoiceOverlay {
    let (minutes, time) = (editor.minutes, editor.now.time)
    var choices: [Choice] = []
    func add(_ label: String, _ requests: [OverlayRequest]) {
      choices.append(Choice(label: label, requests: { _ in requests }))
    }
    func command(_ label: String, _ id: CommandID) { add(label, [.run(id)]) }
    let isOpen = minutes.session.state != .preparation
    let isSuspended = minutes.openSuspension != nil
    if !isOpen { command("Ouvrir la séance", .beginSession) }
    if isSuspended { command("Reprendre la séance", .suspendSession) }
    if let item = editor.currentItem, let number = minutes.number(of: item.id) {
      func stamp(_ label: String, _ edit: ProceedingsEdit) {
        add(
          label,
          [.edit(.proceedings(item.id, edit), group: nil), .confirm("\(label) : \(time.french).")])
      }
      let start = { stamp("Début du point \(number)", .setStart(time)) }
      let end = { stamp("Fin du point \(number)", .setEnd(time)) }
      if item.facts.startedAt == nil {
        start()
        end()
      } else {
        end()
        start()
      }
    }
    if isOpen, !isSuspended { command("Suspendre la séance", .suspendSession) }
    command("Lever la séance", .endSession)
    if isOpen { command("Ouvrir la séance", .beginSession) }
    var overlay = ChoiceOverlay("Noter l’heure : \(time.french)", choices)
    if let key = KeyPress(description: "C-t") { overlay.again = (key, [.run(.insertTime)]) }
    return overlay
  }

  /// What the law leaves when the quorum is lost at an item, or was never there (CGCT L2121-17).
  static func quorumLost(
    at item: ItemID, _ minutes: Minutes, isOpening: Bool = false
  ) -> ChoiceOverlay {
    let quorum = minutes.quorum(at: isOpening ? nil : item)
    let items = minutes.numberedItems.map(\.item)
    let start = items.firstIndex { $0.id == item } ?? 0
    let left = items[start...].filter(\.isStillOpen)
    let adjourn = Edit.sequence(
      "ajourner faute de quorum", left.map { .agenda(.setState($0.id, .adjourned)) })
    let number = minutes.number(of: item) ?? ""
    let which = isOpening ? "les points" : "le point \(number) et les suivants"
    return ChoiceOverlay(
      (isOpening ? "Quorum non atteint" : "Quorum perdu")
        + " : \(quorum.attending) présent\(quorum.attending > 1 ? "s" : ""), il en faut \(quorum.needed)",
      [
        Choice(
          label: "Ajourner \(which), lever la séance",
          requests: { _ in
            [
              .edit(adjourn, group: nil), .run(.endSession),
              .confirm("Reconvoquez sur les mêmes points, à 3 jours francs (L. 2121-17)."),
            ]
          }),
        Choice(
          label: "Ajourner \(which)", requests: { _ in [.edit(adjourn, group: nil)] }),
        Choice(
          label: "Suspendre la séance, le temps que le quorum revienne",
          requests: { _ in [.run(.suspendSession)] }),
        Choice(
          label: isOpening
            ? "Attendre une arrivée (Alt-A la note)" : "Continuer sans délibérer (informations)",
          requests: { _ in [] }),
      ])
  }

  /// What an arrival that brings the quorum back lets the council do; `nil` where nothing waits for it.
  static func quorumRegained(at item: ItemID, _ minutes: Minutes) -> ChoiceOverlay? {
    let quorum = minutes.quorum(at: item)
    let items = minutes.numberedItems
    let start = items.firstIndex { $0.item.id == item } ?? 0
    let left = items[start...].filter { $0.item.state == .adjourned }
    let isSuspended = minutes.openSuspension != nil
    guard isSuspended || !left.isEmpty else { return nil }
    let reopen = Edit.sequence(
      "reprendre les points ajournés",
      left.map { .agenda(.setState($0.item.id, .notDiscussed)) })
    let numbers = Enumeration.joining(left.map(\.number))
    var choices: [Choice] = []
    if isSuspended {
      choices.append(
        Choice(
          label: left.isEmpty
            ? "Reprendre la séance" : "Reprendre la séance et les points ajournés (\(numbers))",
          requests: { _ in
            (left.isEmpty ? [] : [.edit(reopen, group: nil)]) + [.run(.suspendSession)]
          }))
    }
    if !left.isEmpty {
      choices.append(
        Choice(
          label: "Reprendre les points ajournés (\(numbers))",
          requests: { _ in [.edit(reopen, group: nil)] }))
    }
    choices.append(Choice(label: "Ne rien changer", requests: { _ in [] }))
    return ChoiceOverlay(
      "Quorum atteint : \(quorum.attending) présent\(quorum.attending > 1 ? "s" : "") pour \(quorum.needed)",
      choices)
  }
}

extension AgendaItem {
  /// Whether the council has still to deal with it.
  var isStillOpen: Bool { state == .notDiscussed || state == .inDiscussion }
}
