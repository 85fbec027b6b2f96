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

  /// What the law leaves when the quorum is lost at an item (CGCT L2121-17).
  static func quorumLost(at item: ItemID, _ minutes: Minutes) -> ChoiceOverlay {
    let quorum = minutes.quorum(at: item)
    let items = minutes.numberedItems.map(\.item)
    let start = items.firstIndex { $0.id == item } ?? 0
    let left = items[start...].filter { $0.state == .notDiscussed || $0.state == .inDiscussion }
    let adjourn = Edit.sequence(
      "ajourner faute de quorum", left.map { .agenda(.setState($0.id, .adjourned)) })
    let number = minutes.number(of: item) ?? ""
    return ChoiceOverlay(
      "Quorum perdu : \(quorum.attending) présents, il en faut \(quorum.needed)",
      [
        Choice(
          label: "Ajourner le point \(number) et les suivants, lever la séance",
          requests: { _ in
            [
              .edit(adjourn, group: nil), .run(.endSession),
              .confirm("Reconvoquez sur les mêmes points, à 3 jours francs (L. 2121-17)."),
            ]
          }),
        Choice(
          label: "Ajourner le point \(number) et les suivants",
          requests: { _ in [.edit(adjourn, group: nil)] }),
        Choice(
          label: "Suspendre la séance, le temps que le quorum revienne",
          requests: { _ in [.run(.suspendSession)] }),
        Choice(label: "Continuer sans délibérer (informations)", requests: { _ in [] }),
      ])
  }
}
