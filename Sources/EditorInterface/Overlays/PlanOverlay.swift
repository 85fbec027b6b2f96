import MinutesEditing
import MinutesModel
import MinutesWording
import TerminalScreen

/// F4: a financing plan as a grid; totals, difference, shares and TTC follow each key.
struct PlanOverlay: Overlay {
  let item: ItemID
  let block: BlockID
  private var cell = PlanCell.expense(0, .label)
  private var input: LineField?
  /// What is typed into one cell is undone together.
  private var group: Int

  init(item: ItemID, block: BlockID, _ editor: Editor) {
    self.item = item
    self.block = block
    group = -1_000 * (1 + editor.history.revision)
  }

  let hints = [
    KeyHint("Tab", "suivant"), KeyHint("Entrée", "ligne"), KeyHint("%", "part"),
    KeyHint("=", "équilibrer"), KeyHint("Alt-T", "total"), KeyHint("Échap", "fermer"),
    KeyHint("Alt-F", "fiche"),
  ]

  /// In the column of natures, the letters that choose one.
  func remark(_ editor: Editor) -> StatusMessage? {
    guard let plan = plan(editor), case .resource(_, .kind) = cell.clamped(to: plan) else {
      return nil
    }
    return StatusMessage(Self.kinds)
  }

  private static let kinds = ResourceKind.asTyped.map { "\($0.initial) \($0.brief)" }
    .joined(separator: ", ")

  var passes: Set<CommandID> { .whileEditing }

  mutating func recordChanged(_ editor: Editor) {
    input = nil
    group -= 1
  }

  private func plan(_ editor: Editor) -> FinancingPlan? {
    guard case .financingPlan(let plan)? = editor.minutes.item(item)?.block(block)?.content else {
      return nil
    }
    return plan
  }

  mutating func handle(_ event: InputEvent, _ editor: Editor) -> [OverlayRequest] {
    guard let plan = plan(editor) else { return [.close] }
    cell = cell.clamped(to: plan)
    switch event {
    case .paste(let text):
      var field = input ?? LineField(plan.text(of: cell), isFresh: true)
      field.insert(text)
      return typed(field, plan)
    case .key(let press) where press.key == .character("f") && press.modifiers == .alt:
      return left(plan) + [.open(Form.plan(item, block, editor.minutes))]
    case .key(let press): return handle(press, plan)
    default: return []
    }
  }

  private mutating func handle(_ press: KeyPress, _ plan: FinancingPlan) -> [OverlayRequest] {
    switch (press.key, press.modifiers) {
    case (.escape, _), (.function(4), _): return left(plan) + [.close]
    case (.enter, .alt), (.insert, _): return insertLine(plan)
    case (.character("k"), .alt): return removeLine(plan)
    case (.up, .alt), (.down, .alt): return moveLine(press.key == .up ? -1 : 1, plan)
    case (.tab, .shift): return go(plan) { $0.horizontally(-1, in: plan) }
    case (.tab, _): return go(plan) { $0.horizontally(1, in: plan) }
    case (.up, _): return go(plan) { $0.vertically(-1, in: plan) }
    case (.down, _): return go(plan) { $0.vertically(1, in: plan) }
    case (.character("t"), .alt): return go(plan) { $0.total }
    case (.enter, _):
      guard cell.isLastLine(of: plan) else { return go(plan) { $0.vertically(1, in: plan) } }
      return cell.isInEmptyLine(of: plan) ? leaveEmptyLine(plan) : insertLine(plan)
    case (.left, []) where input == nil: return go(plan) { $0.horizontally(-1, in: plan) }
    case (.right, []) where input == nil: return go(plan) { $0.horizontally(1, in: plan) }
    case (.function(8), _): return balance(plan)
    default: break
    }
    if case .resource(let index, .kind) = cell { return turnKind(press, index, plan) }
    var field = input ?? LineField(plan.text(of: cell), isFresh: true)
    guard field.handle(press) else { return [] }
    return typed(field, plan)
  }

  /// What a text typed into the cell does at once; a rate not yet readable waits for the next key,
  /// and what can never become one is not taken.
  private mutating func typed(_ field: LineField, _ plan: FinancingPlan) -> [OverlayRequest] {
    let text = field.text
    if cell.isRate, text.contains(where: { !$0.isPartOfRate }) {
      return [.say("Un taux est un nombre : 20 ou 5,5.")]
    }
    input = field
    switch cell {
    case .resource(let index, .funder):
      return [.edit(.financing(item, block, .setFunder(index, text)), group: group)]
    case .expense(_, .vatRate), .resource(_, .share):
      guard text.trimmingSpaces.isEmpty || Rate(reading: text) != nil else { return [] }
    default: break
    }
    guard let path = cell.path else { return [] }
    let field = FieldAddress(item: item, block: block, path: path)
    return [
      .edit(
        .text(.replace(TextRange(field, 0..<plan.text(of: cell).count), with: text)), group: group)
    ]
  }

  /// What leaving the cell does: amounts are read and grouped, `%` and `=` worked out.
  private mutating func left(_ plan: FinancingPlan) -> [OverlayRequest] {
    defer { input = nil }
    guard let input, let path = cell.path else { return [] }
    if cell.isRate, !input.text.trimmingSpaces.isEmpty, Rate(reading: input.text) == nil {
      return [.say("« \(input.text) » n’est pas un taux : écrivez 20 ou 5,5.")]
    }
    guard cell.isAmount else { return [] }
    let settle = Edit.text(.settle(FieldAddress(item: item, block: block, path: path)))
    let typed = input.text.trimmingSpaces
    let isEntry = typed.isEmpty || typed == "=" || typed.hasSuffix("%")
    return [.edit(settle, group: nil)]
      + (isEntry || Amount(reading: typed) != nil
        ? [] : [.say("« \(typed) » n’est pas un montant : écrivez 6 395,87.")])
  }

  private mutating func go(
    _ plan: FinancingPlan, _ next: (PlanCell) -> PlanCell
  ) -> [OverlayRequest] {
    let requests = left(plan)
    cell = next(cell)
    group -= 1
    return requests
  }

  /// Enter on a last line in which nothing is written: on to the resources, or to the end. The line
  /// goes, unless it is the only one.
  private mutating func leaveEmptyLine(_ plan: FinancingPlan) -> [OverlayRequest] {
    var requests = left(plan)
    group -= 1
    switch cell {
    case .expense(let index, _):
      cell = .resource(0, .label)
      if index > 0 { requests.append(edit(.removeLine(.expenses, index))) }
    case .resource(let index, _):
      cell = .resource(max(0, index - 1), .label)
      if index > 0 { requests.append(edit(.removeLine(.resources, index))) }
      requests.append(.say("Échap ferme le plan."))
    case .expenseTotal, .includingVATTotal, .resourceTotal: break
    }
    return requests
  }

  private mutating func insertLine(_ plan: FinancingPlan) -> [OverlayRequest] {
    let requests = left(plan)
    switch cell {
    case .resource(let index, _):
      cell = .resource(index + 1, .label)
      return requests + [edit(.insertLine(.resources, at: index + 1))]
    case .resourceTotal:
      cell = .resource(plan.resources.count, .label)
      return requests + [edit(.insertLine(.resources, at: plan.resources.count))]
    case .expense(let index, _):
      cell = .expense(index + 1, .label)
      return requests + [edit(.insertLine(.expenses, at: index + 1))]
    case .expenseTotal, .includingVATTotal:
      cell = .expense(plan.expenses.count, .label)
      return requests + [edit(.insertLine(.expenses, at: plan.expenses.count))]
    }
  }

  private mutating func removeLine(_ plan: FinancingPlan) -> [OverlayRequest] {
    input = nil
    switch cell {
    case .expense(let index, _): return [edit(.removeLine(.expenses, index))]
    case .resource(let index, _): return [edit(.removeLine(.resources, index))]
    case .expenseTotal, .includingVATTotal, .resourceTotal: return []
    }
  }

  private mutating func moveLine(_ step: Int, _ plan: FinancingPlan) -> [OverlayRequest] {
    let requests = left(plan)
    switch cell {
    case .expense(let index, let column) where plan.expenses.indices.contains(index + step):
      cell = .expense(index + step, column)
      return requests + [edit(.moveLine(.expenses, index, by: step))]
    case .resource(let index, let column) where plan.resources.indices.contains(index + step):
      cell = .resource(index + step, column)
      return requests + [edit(.moveLine(.resources, index, by: step))]
    default: return requests
    }
  }

  /// Gives the commune’s own money what is missing.
  private mutating func balance(_ plan: FinancingPlan) -> [OverlayRequest] {
    let requests = left(plan)
    if let index = plan.resources.firstIndex(where: { $0.kind == .ownFunding }) {
      return requests + [edit(.balance(index))]
    }
    let missing = plan.expenseSum - plan.resourceSum
    guard missing > .zero else { return requests + [.say("Rien ne manque aux recettes.")] }
    return requests + [
      edit(
        .appendResource(
          ResourceLine(label: "Autofinancement", kind: .ownFunding, amount: .amount(missing))))
    ]
  }

  private func turnKind(
    _ press: KeyPress, _ index: Int, _ plan: FinancingPlan
  ) -> [OverlayRequest] {
    guard plan.resources.indices.contains(index) else { return [] }
    let kinds = ResourceKind.allCases
    let current = kinds.firstIndex(of: plan.resources[index].kind) ?? 0
    guard let typed = press.typed else { return [] }
    if typed == " " {
      return [edit(.setResourceKind(index, kinds[(current + 1) % kinds.count]))]
    }
    let wanted = String(typed).folded
    return kinds.first { $0.initial == wanted }.map { [edit(.setResourceKind(index, $0))] }
      ?? [.say(Self.kinds)]
  }

  private func edit(_ edit: FinancingEdit) -> OverlayRequest {
    .edit(.financing(item, block, edit), group: nil)
  }

  func draw(on grid: inout CellGrid, _ editor: Editor) -> Position? {
    guard let plan = plan(editor) else { return nil }
    let rows = PlanGrid(plan, selected: cell.clamped(to: plan), input: input)
    let inside = grid.drawWindow(
      Size(
        width: min(92, editor.size.width - 2), height: min(rows.count + 2, editor.size.height - 2)),
      title: "\(plan.derivedTitle) — point \(editor.minutes.number(of: item) ?? "")",
      in: Rectangle(editor.size))
    return rows.draw(on: &grid, in: inside)
  }
}

extension ResourceKind {
  /// The natures in the order in which the clerk needs them.
  static let asTyped: [ResourceKind] = [
    .publicSubsidy, .stateGrant, .fondsDeConcours, .ownFunding, .loan, .privateFunding, .vatRefund,
  ]

  /// The letter that chooses it in the grid.
  var initial: String {
    switch self {
    case .stateGrant: "e"
    case .publicSubsidy: "s"
    case .fondsDeConcours: "c"
    case .ownFunding: "a"
    case .loan: "m"
    case .privateFunding: "p"
    case .vatRefund: "f"
    }
  }

  /// What the line of letters calls it, which has to fit 80 columns.
  var brief: String {
    switch self {
    case .stateGrant: "État"
    case .fondsDeConcours: "concours"
    case .ownFunding: "autofin."
    default: french
    }
  }

  /// What the grid calls it.
  var french: String {
    switch self {
    case .stateGrant: "État (DETR…)"
    case .publicSubsidy: "subvention"
    case .fondsDeConcours: "fonds de conc."
    case .ownFunding: "autofinancement"
    case .loan: "emprunt"
    case .privateFunding: "privé"
    case .vatRefund: "FCTVA"
    }
  }
}

extension Character {
  /// Whether it may stand in a rate being typed: « 5,5 % ».
  fileprivate var isPartOfRate: Bool {
    isASCII && isNumber || self == "," || self == "." || self == "%" || isFrenchSpace
  }
}
