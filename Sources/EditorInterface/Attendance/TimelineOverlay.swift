import MinutesEditing
import MinutesModel
import MinutesWording
import TerminalScreen

/// The members against the items: who was there for what, who represented whom, who took no part.
struct TimelineOverlay: Overlay {
  private var rows = ScrollingList()
  private var column: Int
  private var jump = NameJump()

  init(_ editor: Editor) {
    let items = editor.minutes.numberedItems
    column = items.firstIndex { $0.item.id == editor.focus.item } ?? 0
  }

  var hints: [KeyHint] {
    [
      KeyHint("↑↓←→", "case"), KeyHint("d", "part"), KeyHint("v", "arrive"), KeyHint("i", "déport"),
      KeyHint("Entrée", "corriger"), KeyHint("Suppr", "ôter"), KeyHint("Échap", "fermer"),
    ]
  }

  var passes: Set<CommandID> { .whileEditing }

  /// What the table shows, made from the record when it is drawn or a key comes.
  private struct Table {
    let members: [Member]
    let items: [NumberedItem]
    let rolls: RollCalls
    let accounts: [MovementAccount]

    init(_ minutes: Minutes) {
      members = minutes.council.membersInOffice(on: minutes.session.date)
      items = minutes.numberedItems
      rolls = minutes.rollCalls
      accounts = minutes.movementAccounts
    }

    /// The movements of a member at an item, the last one last.
    func movements(_ member: Member, _ item: ItemID) -> [MovementAccount] {
      accounts.filter { $0.movement.member == member.id && $0.movement.item == item }
    }
  }

  mutating func handle(_ event: InputEvent, _ editor: Editor) -> [OverlayRequest] {
    guard case .key(let press) = event else { return [] }
    let table = Table(editor.minutes)
    if press.typed?.isUppercase != true { jump = NameJump() }
    if press.key == .escape { return [.close] }
    guard table.items.indices.contains(column), table.members.indices.contains(rows.chosen) else {
      return []
    }
    let (member, item) = (table.members[rows.chosen], table.items[column].item)
    switch press.key {
    case .left: column = max(0, column - 1)
    case .right, .tab: column = min(table.items.count - 1, column + 1)
    case .character("d"), .character("v"):
      let kind: Movement.Kind = press.key == .character("d") ? .departure : .arrival
      let isThere = table.rolls[item.id].present.contains(member.id)
      guard isThere == (kind == .departure) else {
        return [
          .say(
            "\(member.shortName) \(isThere ? "est déjà" : "n’est pas") dans la salle à ce point.")
        ]
      }
      return [.open(MovementOverlay(member.id, kind, at: item.id, editor.now))]
    case .character("i"):
      let isOut = item.facts.recusals.contains { $0.member == member.id }
      return [
        .edit(
          .proceedings(
            item.id, isOut ? .removeRecusal(member.id) : .setRecusal(Recusal(member: member.id))),
          group: nil)
      ]
    case .enter:
      if let account = table.movements(member, item.id).last {
        return [.open(Form.movement(account.index, editor.minutes))]
      }
      if item.facts.recusals.contains(where: { $0.member == member.id }) {
        return [.open(Form.recusal(of: member.id, at: item.id, editor.minutes))]
      }
      return [.say("Rien à corriger ici : d note un départ, v une arrivée, i un déport.")]
    case .delete:
      guard let account = table.movements(member, item.id).last else {
        return [.say("Aucun mouvement de \(member.shortName) à ce point.")]
      }
      return [.edit(.attendance(.removeMovement(at: account.index)), group: nil)]
    case .character(let letter) where letter.isUppercase:
      if let index = jump.index(
        adding: letter, to: table.members.map(\.familyName), from: rows.chosen)
      {
        rows.choose(index, table.members.count)
      }
    default: _ = rows.handle(press, count: table.members.count)
    }
    return []
  }

  private static let nameWidth = 18

  func draw(on grid: inout CellGrid, _ editor: Editor) -> Position? {
    let table = Table(editor.minutes)
    let cellWidth = max(4, (table.items.map { $0.number.count }.max() ?? 1) + 3)
    let width = min(
      editor.size.width - 2, max(66, Self.nameWidth + cellWidth * table.items.count + 4))
    let inside = grid.drawWindow(
      Size(width: width, height: min(table.members.count + 6, editor.size.height - 2)),
      title: "Membres et points", in: Rectangle(editor.size))
    let shown = max(1, (inside.width - Self.nameWidth) / cellWidth)
    let first = min(max(0, column - shown + 1), max(0, table.items.count - shown))
    let columns = first..<min(table.items.count, first + shown)
    for (place, index) in columns.enumerated() {
      grid.put(
        table.items[index].number,
        at: inside.origin.moved(columns: Self.nameWidth + place * cellWidth + 1),
        style: Style(index == column ? .key : .label, on: .dialog), maxWidth: cellWidth - 1)
    }
    let lines = rows.rows(height: inside.height - 4, count: table.members.count)
    for (offset, row) in lines.enumerated() {
      let line = inside.line(offset + 1)
      let member = table.members[row]
      grid.put(
        (row == rows.chosen ? "▸" : " ") + member.shortName, at: line.origin,
        style: Style(row == rows.chosen ? .key : .dialog, on: .dialog),
        maxWidth: Self.nameWidth - 1)
      for (place, index) in columns.enumerated() {
        let cell = Rectangle(
          column: line.column + Self.nameWidth + place * cellWidth, row: line.row,
          width: cellWidth, height: 1)
        draw(
          member, table.items[index].item, table, in: cell, row == rows.chosen && index == column,
          &grid)
      }
    }
    let area = Rectangle(
      column: inside.column, row: inside.row + 1, width: inside.width, height: inside.height - 4)
    grid.drawScrollMarks(for: lines, of: table.members.count, in: area)
    drawFigures(table, columns, cellWidth, in: inside, editor, &grid)
    grid.put(
      detail(table, editor), at: inside.line(inside.height - 1).origin,
      style: Style(.derived, on: .dialog), maxWidth: inside.width)
    return nil
  }

  private func draw(
    _ member: Member, _ item: AgendaItem, _ table: Table, in cell: Rectangle, _ isChosen: Bool,
    _ grid: inout CellGrid
  ) {
    let roll = table.rolls[item.id]
    let (mark, color): (String, StyleRole) =
      if roll.recused.contains(member.id) {
        ("i", .warning)
      } else if roll.present.contains(member.id) {
        ("✓", .ok)
      } else if roll.proxies.contains(where: { $0.giver == member.id }) {
        ("→", .amount)
      } else if roll.voidProxies.contains(where: { $0.giver == member.id }) {
        ("✗", .error)
      } else {
        ("·", .dim)
      }
    let movement = table.movements(member, item.id).last.map { account in
      account.movement.kind == .arrival ? "+" : "−"
    }
    let role: StyleRole = isChosen ? .menuSelected : .dialog
    grid.fill(cell, " ", style: Style(role, on: role))
    grid.put(
      (movement ?? " ") + mark, at: cell.origin, style: Style(isChosen ? role : color, on: role),
      maxWidth: cell.width)
  }

  /// The members who count for the quorum and those who vote, under each item.
  private func drawFigures(
    _ table: Table, _ columns: Range<Int>, _ cellWidth: Int, in inside: Rectangle,
    _ editor: Editor, _ grid: inout CellGrid
  ) {
    for (offset, name) in ["pour le quorum", "votants"].enumerated() {
      let line = inside.line(inside.height - 3 + offset)
      grid.put(name, at: line.origin.moved(columns: 1), style: Style(.label, on: .dialog))
      for (place, index) in columns.enumerated() {
        let roll = table.rolls[table.items[index].item.id]
        let quorum = QuorumRequirement(
          rollCall: roll, on: editor.minutes.session.date,
          convocation: editor.minutes.session.convocation)
        let figure = offset == 0 ? quorum.attending : roll.voters.count
        let isShort = offset == 0 && !quorum.isMet
        grid.put(
          " \(figure)" + (isShort ? "✗" : ""),
          at: line.origin.moved(columns: Self.nameWidth + place * cellWidth),
          style: Style(isShort ? .error : .dialog, on: .dialog), maxWidth: cellWidth)
      }
    }
  }

  /// What there is to tell of the chosen cell.
  private func detail(_ table: Table, _ editor: Editor) -> String {
    guard table.items.indices.contains(column), table.members.indices.contains(rows.chosen) else {
      return "L’ordre du jour est vide."
    }
    let (member, item) = (table.members[rows.chosen], table.items[column])
    let told = table.movements(member, item.item.id).compactMap { account in
      MovementWording(account, council: editor.minutes.council).entry(number: item.number)
    }
    if !told.isEmpty { return told.joined(separator: Glyph.semicolon) }
    let roll = table.rolls[item.item.id]
    let standing =
      roll.recused.contains(member.id)
      ? "ne prend pas part au point"
      : roll.present.contains(member.id)
        ? InflectedWord.present(member.agreement) : editor.minutes.standing(of: member, in: roll)
    return "\(member.shortName), point \(item.number) : \(standing)"
  }
}
