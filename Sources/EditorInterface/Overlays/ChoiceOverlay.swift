import MinutesEditing
import MinutesModel
import MinutesRules
import MinutesWording
import TerminalScreen

/// A list from which one thing is chosen; typing narrows it.
struct ChoiceOverlay: Overlay {
  struct Choice: Sendable {
    let label: String
    var detail = ""
    let requests: @Sendable (Editor) -> [OverlayRequest]
    /// What is shown while the choice is only looked at.
    var preview: [OverlayRequest] = []
  }

  let title: String
  let choices: [Choice]
  /// What undoes the previews when nothing is chosen.
  var onCancel: [OverlayRequest] = []
  /// What the key that opened the list does when it is pressed again.
  var again: (key: KeyPress, requests: [OverlayRequest])?
  /// What is said where there is nothing to choose from, whatever is typed.
  var nothing = "Il n’y a rien à choisir."
  private var filter = LineField()
  private var list = ScrollingList()

  init(_ title: String, _ choices: [Choice], chosen: Int = 0, onCancel: [OverlayRequest] = []) {
    self.title = title
    self.choices = choices
    self.onCancel = onCancel
    list.choose(chosen, choices.count)
  }

  let hints = [KeyHint("↑↓", "choisir"), KeyHint("Entrée", "valider"), KeyHint("Échap", "fermer")]

  private var shown: [Choice] {
    let wanted = TextSearch(anyCase: filter.text)
    return filter.text.isEmpty ? choices : choices.filter { !wanted.matches(in: $0.label).isEmpty }
  }

  mutating func handle(_ event: InputEvent, _ editor: Editor) -> [OverlayRequest] {
    switch event {
    case .paste(let text): filter.insert(text)
    case .key(let press) where press == again?.key: return again?.requests ?? []
    case .key(let press):
      switch press.key {
      case .escape: return onCancel + [.close]
      case .enter, .tab:
        guard shown.indices.contains(list.chosen) else { return [] }
        return [.close] + shown[list.chosen].requests(editor)
      default:
        if list.handle(press, count: shown.count) {
          return shown.indices.contains(list.chosen) ? shown[list.chosen].preview : []
        }
        if filter.handle(press) { list.choose(0, shown.count) }
      }
    case .mouse(let mouse):
      let rows = list.rows(height: height(editor), count: shown.count)
      let box = Rectangle(editor.size).centered(windowSize(editor)).inset(columns: 2, rows: 1)
      let row = rows.lowerBound + mouse.position.row - box.row - 1
      if mouse.kind == .press || mouse.kind == .doubleClick, box.contains(mouse.position),
        rows.contains(row)
      {
        list.choose(row, shown.count)
        return [.close] + shown[row].requests(editor)
      }
    default: break
    }
    return []
  }

  private func height(_ editor: Editor) -> Int {
    max(1, min(choices.count, editor.size.height - 8))
  }

  private func windowSize(_ editor: Editor) -> Size {
    Size(width: 58, height: height(editor) + 3)
  }

  func draw(on grid: inout CellGrid, _ editor: Editor) -> Position? {
    let inside = grid.drawWindow(windowSize(editor), title: title, in: Rectangle(editor.size))
    let cursor = filter.draw(on: &grid, in: inside.line(0), isFocused: true)
    if shown.isEmpty {
      grid.put(
        choices.isEmpty ? nothing : "Rien n’y correspond.", at: inside.line(1).origin,
        style: Style(.dim, on: .dialog),
        maxWidth: inside.width)
    }
    let rows = list.rows(height: height(editor), count: shown.count)
    grid.drawScrollMarks(
      for: rows, of: shown.count, in: inside.split(afterRows: 1).bottom)
    for (offset, index) in rows.enumerated() {
      let line = inside.line(offset + 1)
      let role: StyleRole = index == list.chosen ? .menuSelected : .dialog
      grid.fill(line, " ", style: Style(role, on: role))
      grid.put(
        (index == list.chosen ? "▸ " : "  ") + shown[index].label, at: line.origin,
        style: Style(role, on: role), maxWidth: line.width)
      let detail = shown[index].detail
      let column = line.endColumn - DisplayWidth.of(detail) - 1
      if column > line.column + DisplayWidth.of(shown[index].label) + 3 {
        grid.put(
          detail, at: Position(column: column, row: line.row),
          style: Style(role == .dialog ? .dim : role, on: role))
      }
    }
    return cursor
  }
}

extension ChoiceOverlay {
  /// The blocks that can be inserted.
  static let blocks = ChoiceOverlay(
    "Insérer un bloc",
    ([
      ("Exposé", .passage(Passage(role: .exposition))),
      ("Discussion", .passage(Passage(role: .discussion))),
      ("Visas (Vu …)", .passage(Passage(role: .visas))),
      ("Considérants", .passage(Passage(role: .considerants))),
      ("Intertitre", .passage(Passage(role: .heading))),
      ("Citation", .passage(Passage(role: .quotation))),
      ("Liste à tirets", .passage(Passage(role: .list(.dash)))),
      ("Liste à puces", .passage(Passage(role: .list(.bullet)))),
      ("Liste numérotée", .passage(Passage(role: .list(.number)))),
      ("Liste sans marque (titres I., 1/…)", .passage(Passage(role: .list(.none)))),
      ("Tableau", .table(Table())),
      ("Plan de financement", .financingPlan(FinancingPlan())),
      ("Autorisation budgétaire (quart des crédits)", .authorisation(BudgetAuthorisation())),
      ("Vote", .ballot(Ballot())),
      ("Dispositif : décide – d’adhérer…", .passage(Passage(role: .operative(.infinitives)))),
      ("Dispositif : – Approuve…", .passage(Passage(role: .operative(.verbs)))),
      ("Dispositif : Article 1er…", .passage(Passage(role: .operative(.articles)))),
      ("Annexe", .annex(Annex())),
    ] as [(String, BlockContent)]).map { label, content in
      Choice(label: label, requests: { _ in [.insert(content)] })
    })

  /// The remedies of a finding, the likeliest first.
  static func remedies(of finding: Finding) -> ChoiceOverlay {
    ChoiceOverlay(
      "\(finding.rule) : corriger",
      finding.remedies.map { remedy in
        Choice(label: remedy.title.withInitialCapital, requests: { _ in [.mend(remedy)] })
      })
  }

  /// Which findings are shown.
  static func profiles(_ editor: Editor) -> ChoiceOverlay {
    let settings = editor.settings
    return ChoiceOverlay(
      "Constats affichés",
      CheckProfile.allCases.map { profile in
        Choice(
          label: profile.french,
          requests: { _ in
            var chosen = settings
            chosen.profile = profile
            return [.use(chosen)]
          })
      }, chosen: CheckProfile.allCases.firstIndex(of: settings.profile) ?? 0)
  }

  /// Every rule and human check; the chosen one’s page is opened.
  static func rules(_ editor: Editor) -> ChoiceOverlay {
    let off = Set(editor.minutes.council.disabledRules.map(\.rule))
    return ChoiceOverlay(
      "Règles et contrôles",
      RuleBook.pages.map { page in
        Choice(
          label: "\(page.id)  \(page.title)",
          detail: off.contains(page.id.text) ? "écartée" : page.weight,
          requests: { _ in [.open(RulePageOverlay(page))] })
      })
  }

  /// The kinds of items.
  static let itemKinds = ChoiceOverlay(
    "Nouveau point",
    ItemKind.all.map { kind in
      Choice(
        label: kind.name, detail: kind.expectsVote ? "avec vote" : "",
        requests: { _ in [.insertItem(kind)] })
    })

  /// The roles that the text block under the cursor may take.
  static let roles = ChoiceOverlay(
    "Nature du bloc",
    ([
      ("Exposé", .exposition), ("Discussion", .discussion), ("Visas", .visas),
      ("Considérants", .considerants), ("Intertitre", .heading), ("Citation", .quotation),
      ("Liste à tirets", .list(.dash)), ("Liste à puces", .list(.bullet)),
      ("Liste numérotée", .list(.number)), ("Liste sans marque", .list(.none)),
      ("Dispositif : décide – d’adhérer…", .operative(.infinitives)),
      ("Dispositif : – Approuve…", .operative(.verbs)),
      ("Dispositif : Article 1er…", .operative(.articles)),
    ] as [(String, PassageRole)]).map { label, role in
      Choice(
        label: label,
        requests: { editor in
          guard let item = editor.focus.item, let block = editor.currentBlock else { return [] }
          return [.edit(.block(item, .setRole(block.id, role)), group: nil)]
        })
    })

  /// The themes, each shown as soon as it is looked at.
  static func themes(_ themes: [Theme], _ settings: EditorSettings) -> ChoiceOverlay {
    let current = themes.firstIndex { $0.name == settings.themeName } ?? 0
    return ChoiceOverlay(
      "Thème",
      themes.map { theme in
        Choice(
          label: theme.title, detail: theme.name,
          requests: { _ in
            var chosen = settings
            chosen.themeName = theme.name
            return [.preview(theme), .use(chosen)]
          }, preview: [.preview(theme)])
      }, chosen: current,
      onCancel: themes.indices.contains(current) ? [.preview(themes[current])] : [])
  }
}
