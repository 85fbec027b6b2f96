import MinutesEditing
import MinutesModel
import MinutesRules
import MinutesWording
import TerminalScreen

/// F2: the roll, one line a member, one key a presence.
struct AttendanceOverlay: Overlay {
  private var list = ScrollingList()
  private var jump = NameJump()
  /// The choice of the holder, while a pouvoir is being given.
  private var holders: HolderChoice?
  /// The roll as it was when the window opened.
  private let before: Attendance

  /// Opens at a member, else at the first of whom nothing is said.
  init(_ minutes: Minutes, choosing member: MemberID? = nil) {
    before = minutes.attendance
    let members = minutes.council.membersInOffice(on: minutes.session.date)
    let chosen = members.firstIndex { $0.id == member }
    let first = members.firstIndex { minutes.attendance.presence(of: $0.id) == nil }
    list.choose(chosen ?? first ?? 0, members.count)
  }

  var hints: [KeyHint] {
    holders == nil
      ? [
        KeyHint("p", "prés."), KeyHint("a", "abs."), KeyHint("Maj-P", "tous"),
        KeyHint("e", "exc."), KeyHint("r", "pouv."), KeyHint("d", "part"), KeyHint("v", "arrive"),
      ]
      : [KeyHint("Entrée", "donner le pouvoir"), KeyHint("Échap", "retour")]
  }

  var passes: Set<CommandID> { .whileEditing }

  private func members(_ editor: Editor) -> [Member] {
    editor.minutes.council.membersInOffice(on: editor.minutes.session.date)
  }

  mutating func handle(_ event: InputEvent, _ editor: Editor) -> [OverlayRequest] {
    switch event {
    case .key(let press):
      return holders == nil ? handleRoll(press, editor) : handleHolder(press, editor)
    case .mouse(let mouse) where mouse.kind == .press && holders == nil:
      let inside = Rectangle(editor.size).centered(windowSize(editor)).inset(columns: 2, rows: 1)
      let rows = list.rows(height: inside.height - 2, count: members(editor).count)
      let row = rows.lowerBound + mouse.position.row - inside.row
      if inside.contains(mouse.position), rows.contains(row) {
        list.choose(row, members(editor).count)
      }
      return []
    default: return []
    }
  }

  private mutating func handleRoll(_ press: KeyPress, _ editor: Editor) -> [OverlayRequest] {
    let members = members(editor)
    if press.typed?.isUppercase != true { jump = NameJump() }
    switch press.key {
    case .escape, .enter, .function(2): return [.close] + proposals(editor)
    case .character("P") where members.contains { isUnsaid($0, editor) }:
      return [.edit(everybodyElsePresent(members, editor), group: nil)]
    case .character("r"):
      guard members.indices.contains(list.chosen) else { return [] }
      let choice = HolderChoice(giver: members[list.chosen].id)
      guard choice.candidates(at: nil, in: editor.minutes).contains(where: { $0.refusal == nil })
      else {
        return [.say("Pointez d’abord les présents : un pouvoir se donne à un membre présent.")]
      }
      holders = choice
      return []
    case .character("d"), .character("v"):
      guard members.indices.contains(list.chosen) else { return [] }
      return move(
        members[list.chosen], press.key == .character("d") ? .departure : .arrival, editor)
    case .character(let letter) where letter.isUppercase:
      if let index = jump.index(adding: letter, to: members.map(\.familyName), from: list.chosen) {
        list.choose(index, members.count)
      }
      return []
    default: break
    }
    if let character = press.typed, let presence = Self.presences[character],
      members.indices.contains(list.chosen)
    {
      let member = members[list.chosen].id
      list.choose(list.chosen + 1, members.count)
      let edit = Edit.attendance(.setPresence(member, presence))
      // Who is absent or excused may be known beforehand; who is present is seen at the roll.
      let beginning = presence == .present ? editor.editsThatBegin : []
      return [
        .edit(
          beginning.isEmpty
            ? edit : .sequence(edit.summary(in: editor.minutes), [edit] + beginning),
          group: nil)
      ]
    }
    if list.handle(press, count: members.count) || press.typed == nil { return [] }
    return [
      .say("p présent, a absent, e excusé, r pouvoir, d départ, v arrivée ; Maj-lettre : le nom.")
    ]
  }

  /// What to do when the roll, now called, does not make the quorum.
  private func proposals(_ editor: Editor) -> [OverlayRequest] {
    let minutes = editor.minutes
    guard minutes.attendance != before, minutes.rollCall().unaccounted.isEmpty,
      !minutes.quorum().isMet,
      let first = minutes.numberedItems.first(where: { $0.item.isStillOpen })
    else { return [] }
    return [.open(ChoiceOverlay.quorumLost(at: first.item.id, minutes, isOpening: true))]
  }

  private func isUnsaid(_ member: Member, _ editor: Editor) -> Bool {
    editor.minutes.attendance.presence(of: member.id) == nil
  }

  /// The window in which a movement is noted, unless the member is where it would bring them.
  private func move(_ member: Member, _ kind: Movement.Kind, _ editor: Editor) -> [OverlayRequest] {
    let isThere = editor.roll.present.contains(member.id)
    guard isThere == (kind == .departure) else {
      let place = editor.focus.item.flatMap(editor.minutes.number).map { " au point \($0)" } ?? ""
      return [
        .say(
          isThere
            ? "\(member.shortName) est déjà dans la salle\(place)."
            : "\(member.shortName) n’est pas dans la salle\(place).")
      ]
    }
    return [.open(MovementOverlay(member.id, kind, at: editor.focus.item, editor.now))]
  }

  private static let presences: [Character: Presence] = [
    "p": .present, "a": .absent, "e": .excused,
  ]

  private func everybodyElsePresent(_ members: [Member], _ editor: Editor) -> Edit {
    .sequence(
      "pointer les présents",
      members.filter { isUnsaid($0, editor) }
        .map { .attendance(.setPresence($0.id, .present)) } + editor.editsThatBegin)
  }

  private mutating func handleHolder(_ press: KeyPress, _ editor: Editor) -> [OverlayRequest] {
    guard var choice = holders else { return [] }
    switch press.key {
    case .escape: holders = nil
    case .enter:
      guard let chosen = choice.chosen(at: nil, in: editor.minutes) else { return [] }
      if let refusal = chosen.refusal {
        return [.say("\(chosen.member.shortName) \(chosen.phrase(refusal)).")]
      }
      holders = nil
      list.choose(list.chosen + 1, members(editor).count)
      return [
        .edit(
          .attendance(.setPresence(choice.giver, .represented(by: chosen.member.id))), group: nil)
      ]
    default:
      if choice.handle(press, at: nil, in: editor.minutes) { holders = choice }
    }
    return []
  }

  private func windowSize(_ editor: Editor) -> Size {
    Size(
      width: min(96, editor.size.width - 4),
      height: min(members(editor).count + 4, editor.size.height - 2))
  }

  func draw(on grid: inout CellGrid, _ editor: Editor) -> Position? {
    let members = members(editor)
    let inside = grid.drawWindow(
      windowSize(editor), title: title(editor), in: Rectangle(editor.size))
    let moved = Dictionary(
      grouping: editor.minutes.movementAccounts, by: \.movement.member)
    let rows = list.rows(height: inside.height - 2, count: members.count)
    grid.drawScrollMarks(for: rows, of: members.count, in: inside.split(afterRows: -2).top)
    for (offset, index) in rows.enumerated() {
      drawMember(
        members[index], moved[members[index].id] ?? [], index == list.chosen,
        in: inside.line(offset), editor, on: &grid)
    }
    if members.indices.contains(list.chosen), let accounts = moved[members[list.chosen].id] {
      grid.put(
        history(accounts, editor), at: inside.line(inside.height - 2).origin,
        style: Style(.derived, on: .dialog), maxWidth: inside.width)
    }
    let summary = inside.line(inside.height - 1)
    let quorum = editor.quorumText
    let used = grid.put(
      quorum.text, at: summary.origin, style: Style(quorum.role, on: .dialog))
    grid.put(
      "  " + editor.rollText, at: summary.origin.moved(columns: used),
      style: Style(.dialog, on: .dialog), maxWidth: summary.width - used)
    if holders != nil { drawHolders(on: &grid, editor) }
    return nil
  }

  /// « Présences », and of which item once somebody has come or gone.
  private func title(_ editor: Editor) -> String {
    guard !editor.minutes.attendance.movements.isEmpty,
      let number = editor.focus.item.flatMap(editor.minutes.number)
    else { return "Présences" }
    return "Présences au point \(number)"
  }

  /// Every movement of a member, in order.
  private func history(_ accounts: [MovementAccount], _ editor: Editor) -> String {
    accounts.compactMap { account in
      MovementWording(account, council: editor.minutes.council)
        .entry(number: account.movement.item.flatMap(editor.minutes.number))
    }
    .joined(separator: Glyph.semicolon)
  }

  private func drawMember(
    _ member: Member, _ accounts: [MovementAccount], _ isChosen: Bool, in line: Rectangle,
    _ editor: Editor, on grid: inout CellGrid
  ) {
    let role: StyleRole = isChosen ? .menuSelected : .dialog
    grid.fill(line, " ", style: Style(role, on: role))
    grid.put(
      (isChosen ? "▸ " : "  ") + member.styledName, at: line.origin, style: Style(role, on: role),
      maxWidth: 28)
    let moves = accounts.map { brief($0) }.joined(separator: ", ")
    let column = line.width - 20
    grid.put(
      moves.isEmpty ? member.officeTitle(ordinalInFigures: true) : moves,
      at: line.origin.moved(columns: 29),
      style: Style(isChosen ? role : moves.isEmpty ? .dim : .derived, on: role),
      maxWidth: column - 30)
    let (text, color) =
      moved(accounts, member, editor)
      ?? editor.minutes.attendance.presence(of: member.id)
      .map { described($0, member, editor) } ?? ("—", StyleRole.dim)
    grid.put(
      text, at: line.origin.moved(columns: column), style: Style(isChosen ? role : color, on: role),
      maxWidth: line.width - column)
  }

  /// « arr. 20:48 », « dép. 21:30 »: a movement beside the member, whatever item is under the cursor.
  private func brief(_ account: MovementAccount) -> String {
    let word =
      switch account.movement.kind {
      case .arrival: account.isReturn ? "ret." : "arr."
      case .departure: "dép."
      }
    return word + (account.movement.time.map { " " + $0.iso } ?? " ?")
  }

  /// How a member who has moved stands at the item under the cursor: « ✓ arrivée 20:48 (4) ».
  private func moved(
    _ accounts: [MovementAccount], _ member: Member, _ editor: Editor
  ) -> (String, StyleRole)? {
    let items = editor.minutes.numberedItems.map(\.item.id)
    let here = editor.focus.item.flatMap { items.firstIndex(of: $0) } ?? -1
    let last = accounts.last { account in
      account.movement.item.map { items.firstIndex(of: $0) ?? .max } ?? -1 <= here
    }
    guard let account = last else { return nil }
    let time = account.movement.time.map { " " + $0.iso } ?? ""
    let number = account.movement.item.flatMap(editor.minutes.number).map { " (\($0))" } ?? ""
    switch account.movement.kind {
    case .arrival:
      let word: InflectedWord = account.isReturn ? .returned : .arrived
      return ("✓ " + word(member.agreement) + time + number, .ok)
    case .departure:
      if let holder = editor.minutes.council.member(account.movement.proxyTo) {
        return ("→ " + holder.shortName + number, .amount)
      }
      return ("✗ " + InflectedWord.left(member.agreement) + time + number, .error)
    }
  }

  private func described(
    _ presence: Presence, _ member: Member, _ editor: Editor
  ) -> (String, StyleRole) {
    let agreement = member.agreement
    return switch presence {
    case .present: ("✓ " + InflectedWord.present(agreement), .ok)
    case .absent: ("✗ " + InflectedWord.absent(agreement), .error)
    case .excused: ("○ " + InflectedWord.excused(agreement), .warning)
    case .represented where editor.roll.voidProxies.contains { $0.giver == member.id }:
      ("✗ pouvoir sans effet", .error)
    case .represented(let holder):
      ("→ " + (editor.minutes.council.member(holder)?.shortName ?? "?"), .amount)
    }
  }

  private func drawHolders(on grid: inout CellGrid, _ editor: Editor) {
    guard let holders else { return }
    let name = editor.minutes.council.member(holders.giver)?.shortName ?? ""
    let count = holders.count(at: nil, in: editor.minutes)
    let inside = grid.drawWindow(
      Size(width: 60, height: min(count + 2, editor.size.height - 6)),
      title: "Pouvoir de \(name) à", in: Rectangle(editor.size))
    holders.draw(on: &grid, in: inside, at: nil, in: editor.minutes)
  }
}
