import MinutesDocuments
import MinutesEditing
import MinutesModel
import TerminalScreen

/// An earlier save beside what stands on the screen: what differs, the whole of it, and back to it.
struct VersionOverlay: Overlay {
  private let version: KeptVersion
  private let minutes: Minutes
  private let comparison: RecordComparison
  private var rows: [ComparisonRows.Row] = []
  private var width = 0
  private var top = 0

  init(_ version: KeptVersion, _ minutes: Minutes, _ editor: Editor) {
    self.version = version
    self.minutes = minutes
    comparison = RecordComparison(from: minutes, to: editor.minutes)
  }

  let hints = [
    KeyHint("v", "voir en entier"), KeyHint("r", "y revenir"), KeyHint("Échap", "fermer"),
  ]

  mutating func handle(_ event: InputEvent, _ editor: Editor) -> [OverlayRequest] {
    fit(editor.size)
    let page = max(1, Self.height(editor.size) - 1)
    switch event {
    case .key(let press):
      switch press.key {
      case .escape: return [.close]
      case .character("v"), .character("V"): return [.open(PreviewOverlay(of: minutes, editor))]
      case .character("r"), .character("R"):
        if editor.minutes == minutes { return [.say("La séance est déjà ainsi.")] }
        return [
          .close, .edit(.replacement(ReplacementEdit(minutes, from: .version)), group: nil),
          .confirm("Version rétablie : Ctrl-S l’enregistre, Ctrl-Z rend ce que vous aviez."),
        ]
      case .up: top -= 1
      case .down: top += 1
      case .pageUp: top -= page
      case .pageDown, .character(" "): top += page
      case .home: top = 0
      case .end: top = rows.count
      default: return [.say("v : voir en entier ; r : y revenir ; Échap : fermer.")]
      }
    case .mouse(let mouse) where mouse.kind == .scrollDown: top += 3
    case .mouse(let mouse) where mouse.kind == .scrollUp: top -= 3
    default: break
    }
    top = min(max(0, top), max(0, rows.count - Self.height(editor.size)))
    return []
  }

  private static func height(_ size: Size) -> Int { max(1, size.height - 4) }

  private mutating func fit(_ size: Size) {
    let inside = min(90, size.width - 2) - 4
    guard inside != width else { return }
    width = inside
    var rows = ComparisonRows(width: inside)
    if comparison.changes.isEmpty {
      rows.add(
        comparison.isDifferent
          ? "Le procès-verbal était le même ; seuls des faits qu’il ne dit pas ont changé."
          : "La séance est telle qu’elle a été enregistrée alors.")
    } else {
      rows.add("Ce qui a changé depuis : − alors, + maintenant.")
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
      size, title: "Version du " + version.label, in: Rectangle(editor.size))
    let shown = fitted.rows.dropFirst(fitted.top).prefix(inside.height)
    grid.drawScrollMarks(
      for: fitted.top..<fitted.top + shown.count, of: fitted.rows.count, in: inside)
    for (offset, row) in shown.enumerated() {
      grid.draw(row, in: inside.line(offset))
    }
    return nil
  }
}

extension ChoiceOverlay {
  /// The saves that are kept.
  static func versions(_ versions: [KeptVersion]) -> ChoiceOverlay {
    ChoiceOverlay(
      "Versions enregistrées",
      versions.enumerated().map { index, version in
        Choice(label: version.label, detail: index == 0 ? "la dernière" : "") { _ in
          [.effect(.readVersion(version))]
        }
      })
  }
}
