import MinutesDocuments
import MinutesEditing
import MinutesModel
import MinutesWording
import TerminalScreen

/// At opening: what the journal holds that the file does not, to be restored or put aside.
struct RecoveryOverlay: Overlay {
  private let offer: RecoveryOffer
  /// The lock that whoever wrote the journal left; taken over with the answer.
  private let abandonedLock: AbandonedLock?
  private let comparison: RecordComparison
  private var rows: [ComparisonRows.Row] = []
  private var width = 0
  private var top = 0

  init(_ offer: RecoveryOffer, abandonedLock: AbandonedLock? = nil) {
    self.offer = offer
    self.abandonedLock = abandonedLock
    comparison = RecordComparison(from: offer.saved, to: offer.history.current)
  }

  /// Saving now would write the file without what the journal holds.
  let passes: Set<CommandID> = []

  let hints = [
    KeyHint("Entrée", "rétablir"), KeyHint("g", "garder de côté"), KeyHint("Échap", "quitter"),
  ]

  mutating func handle(_ event: InputEvent, _ editor: Editor) -> [OverlayRequest] {
    fit(editor.size)
    let page = max(1, Self.height(editor.size) - 1)
    switch event {
    case .key(let press):
      switch press.key {
      case .enter: return takeOver + [.restore(offer)]
      case .character("g"), .character("G"):
        return takeOver + [
          .close, .effect(.setJournalAside),
          .say("Le journal est gardé de côté : « seance recover » le montre encore."),
        ]
      case .escape: return [.effect(.quit)]
      case .character("q") where press.modifiers == .control: return [.effect(.quit)]
      case .up: top -= 1
      case .down: top += 1
      case .pageUp: top -= page
      case .pageDown, .character(" "): top += page
      case .home: top = 0
      case .end: top = rows.count
      default:
        return [.say("Entrée : rétablir ; g : garder de côté ; Échap : quitter sans rien changer.")]
      }
    case .mouse(let mouse) where mouse.kind == .scrollDown: top += 3
    case .mouse(let mouse) where mouse.kind == .scrollUp: top -= 3
    default: break
    }
    top = min(max(0, top), max(0, rows.count - Self.height(editor.size)))
    return []
  }

  private var takeOver: [OverlayRequest] {
    abandonedLock == nil ? [] : [.effect(.takeOverLock)]
  }

  private static func height(_ size: Size) -> Int { max(1, size.height - 4) }

  private mutating func fit(_ size: Size) {
    let inside = min(90, size.width - 2) - 4
    guard inside != width else { return }
    width = inside
    var rows = ComparisonRows(width: inside)
    rows.add("La séance n’a pas été refermée : ce qui suit n’est pas dans son fichier.")
    rows.add("\(offer.summary.withInitialCapital), \(offer.period) (\(offer.author)).")
    switch offer.relation {
    case .sameFile: break
    case .otherFile:
      rows.add("")
      rows.add(
        "Le fichier n’est plus celui que le journal continue : sauvegarde remise en place, copie "
          + "d’une autre machine… Rétablir rend la séance telle qu’elle était à l’écran ; le "
          + "fichier reste comme il est jusqu’au prochain enregistrement.", .warning)
    case .noFile:
      rows.add("Elle n’a jamais été enregistrée.")
    }
    if let abandonedLock {
      rows.add("")
      for sentence in abandonedLock.sentences { rows.add(sentence) }
      rows.add("Rétablir ou garder de côté reprend son verrou.")
    }
    for remark in offer.remarks {
      rows.add("")
      rows.add(remark, .error)
    }
    if comparison.changes.isEmpty {
      rows.add("")
      rows.add(
        comparison.isDifferent
          ? "Rien n’en paraît dans le procès-verbal :"
          : "La séance est la même que dans le fichier :"
      )
      for step in offer.history.done.suffix(12) { rows.add("· " + step.summary) }
    } else {
      rows.add(comparison)
    }
    self.rows = rows.rows
    top = 0
  }

  func draw(on grid: inout CellGrid, _ editor: Editor) -> Position? {
    var fitted = self
    fitted.fit(editor.size)
    let size = Size(
      width: fitted.width + 4,
      height: min(fitted.rows.count, Self.height(editor.size)) + 2)
    let inside = grid.drawWindow(
      size, title: "Reprendre ce qui n’a pas été enregistré", in: Rectangle(editor.size))
    let shown = fitted.rows.dropFirst(fitted.top).prefix(inside.height)
    grid.drawScrollMarks(
      for: fitted.top..<fitted.top + shown.count, of: fitted.rows.count, in: inside)
    for (offset, row) in shown.enumerated() {
      grid.draw(row, in: inside.line(offset))
    }
    return nil
  }
}
