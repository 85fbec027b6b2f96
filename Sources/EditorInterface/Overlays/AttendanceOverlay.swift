import MinutesEditing
import MinutesModel
import MinutesRules
import MinutesWording
import TerminalScreen

/// F2: the roll, one line a member, one key a presence.
struct AttendanceOverlay: Overlay {
  private var list = ScrollingList()
  /// The member whose pouvoir is being given, and the choice of its holder.
  private var giver: MemberID?
  private var holders = ScrollingList()

  /// Opens at a member, else at the first of whom nothing is said.
  init(_ minutes: Minutes, choosing member: MemberID? = nil) {
    let members = minutes.council.membersInOffice(on: minutes.session.date)
    let chosen = members.firstIndex { $0.id == member }
    let first = members.firstIndex { minutes.attendance.presence(of: $0.id) == nil }
    list.choose(chosen ?? first ?? 0, members.count)
  }

  var hints: [KeyHint] {
    giver == nil
      ? [
        KeyHint("p", "présent"), KeyHint("a", "absent"), KeyHint("Maj-P", "tous"),
        KeyHint("e", "exc."), KeyHint("r", "pouv."), KeyHint("Échap", "fermer"),
      ]
      : [KeyHint("Entrée", "donner le pouvoir"), KeyHint("Échap", "retour")]
  }

  var passes: Set<CommandID> { .whileEditing }

  private func members(_ editor: Editor) -> [Member] {
    editor.minutes.council.membersInOffice(on: editor.minutes.session.date)
  }

  /// Those who may hold a pouvoir: the members marked present.
  private func candidates(_ editor: Editor) -> [Member] {
    members(editor).filter {
      $0.id != giver && editor.minutes.attendance.presence(of: $0.id) == .present
    }
  }

  mutating func handle(_ event: InputEvent, _ editor: Editor) -> [OverlayRequest] {
    switch event {
    case .key(let press):
      return giver == nil ? handleRoll(press, editor) : handleHolder(press, editor)
    case .mouse(let mouse) where mouse.kind == .press && giver == nil:
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
    switch press.key {
    case .escape, .enter, .function(2): return [.close]
    case .character("P"): return [.edit(everybodyElsePresent(members, editor), group: nil)]
    case .character("r"):
      guard members.indices.contains(list.chosen) else { return [] }
      giver = members[list.chosen].id
      holders = ScrollingList()
      if candidates(editor).isEmpty {
        giver = nil
        return [.say("Pointez d’abord les présents : un pouvoir se donne à un membre présent.")]
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
      let beginning = presence == .present ? editor.minutes.editsThatBegin : []
      return [
        .edit(
          beginning.isEmpty
            ? edit : .sequence(edit.summary(in: editor.minutes), [edit] + beginning),
          group: nil)
      ]
    }
    if list.handle(press, count: members.count) || press.typed == nil { return [] }
    return [.say("p présent, a absent, e excusé, r pouvoir, Maj-P tous les autres présents.")]
  }

  private static let presences: [Character: Presence] = [
    "p": .present, "a": .absent, "e": .excused,
  ]

  private func everybodyElsePresent(_ members: [Member], _ editor: Editor) -> Edit {
    .sequence(
      "pointer les présents",
      members.filter { editor.minutes.attendance.presence(of: $0.id) == nil }
        .map { .attendance(.setPresence($0.id, .present)) } + editor.minutes.editsThatBegin)
  }

  private mutating func handleHolder(_ press: KeyPress, _ editor: Editor) -> [OverlayRequest] {
    let candidates = candidates(editor)
    switch press.key {
    case .escape: giver = nil
    case .enter:
      guard let giver, candidates.indices.contains(holders.chosen) else { return [] }
      self.giver = nil
      list.choose(list.chosen + 1, members(editor).count)
      return [
        .edit(
          .attendance(.setPresence(giver, .represented(by: candidates[holders.chosen].id))),
          group: nil)
      ]
    default:
      if holders.handle(press, count: candidates.count) { return [] }
      if let letter = press.typed {
        let wanted = String(letter).folded
        if let index = candidates.indices.following(holders.chosen).first(where: {
          candidates[$0].familyName.folded.hasPrefix(wanted)
        }) {
          holders.choose(index, candidates.count)
        }
      }
    }
    return []
  }

  private func windowSize(_ editor: Editor) -> Size {
    Size(
      width: min(76, editor.size.width - 2),
      height: min(members(editor).count + 4, editor.size.height - 2))
  }

  func draw(on grid: inout CellGrid, _ editor: Editor) -> Position? {
    let members = members(editor)
    let inside = grid.drawWindow(
      windowSize(editor), title: "Présences", in: Rectangle(editor.size))
    let rows = list.rows(height: inside.height - 2, count: members.count)
    grid.drawScrollMarks(for: rows, of: members.count, in: inside.split(afterRows: -2).top)
    for (offset, index) in rows.enumerated() {
      drawMember(members[index], index == list.chosen, in: inside.line(offset), editor, on: &grid)
    }
    let summary = inside.line(inside.height - 1)
    let quorum = editor.quorumText
    let used = grid.put(
      quorum.text, at: summary.origin, style: Style(quorum.role, on: .dialog))
    grid.put(
      "  " + editor.rollText, at: summary.origin.moved(columns: used),
      style: Style(.dialog, on: .dialog), maxWidth: summary.width - used)
    if giver != nil { drawHolders(on: &grid, editor) }
    return nil
  }

  private func drawMember(
    _ member: Member, _ isChosen: Bool, in line: Rectangle, _ editor: Editor,
    on grid: inout CellGrid
  ) {
    let role: StyleRole = isChosen ? .menuSelected : .dialog
    grid.fill(line, " ", style: Style(role, on: role))
    grid.put(
      (isChosen ? "▸ " : "  ") + member.styledName, at: line.origin, style: Style(role, on: role),
      maxWidth: 28)
    grid.put(
      member.officeTitle(ordinalInFigures: true), at: line.origin.moved(columns: 29),
      style: Style(isChosen ? role : .dim, on: role), maxWidth: 22)
    let presence = editor.minutes.attendance.presence(of: member.id)
    let (text, color) = presence.map { described($0, member, editor) } ?? ("—", StyleRole.dim)
    grid.put(
      text, at: line.origin.moved(columns: 52), style: Style(isChosen ? role : color, on: role),
      maxWidth: line.width - 52)
  }

  private func described(
    _ presence: Presence, _ member: Member, _ editor: Editor
  ) -> (String, StyleRole) {
    let agreement = member.agreement
    return switch presence {
    case .present: ("✓ " + InflectedWord.present(agreement), .ok)
    case .absent: ("✗ " + InflectedWord.absent(agreement), .error)
    case .excused: ("○ " + InflectedWord.excused(agreement), .warning)
    case .represented(let holder):
      ("→ " + (editor.minutes.council.member(holder)?.shortName ?? "?"), .amount)
    }
  }

  private func drawHolders(on grid: inout CellGrid, _ editor: Editor) {
    let candidates = candidates(editor)
    let name = editor.minutes.council.member(giver)?.shortName ?? ""
    let inside = grid.drawWindow(
      Size(width: 48, height: min(candidates.count + 2, editor.size.height - 6)),
      title: "Pouvoir de \(name) à", in: Rectangle(editor.size))
    let rows = holders.rows(height: inside.height, count: candidates.count)
    grid.drawScrollMarks(for: rows, of: candidates.count, in: inside)
    for (offset, index) in rows.enumerated() {
      let line = inside.line(offset)
      let role: StyleRole = index == holders.chosen ? .menuSelected : .dialog
      grid.fill(line, " ", style: Style(role, on: role))
      let held = editor.minutes.attendance.entries.count {
        $0.presence == .represented(by: candidates[index].id)
      }
      grid.put(
        (index == holders.chosen ? "▸ " : "  ") + candidates[index].styledName
          + (held == 0 ? "" : " — porte déjà \(held) pouvoir" + (held > 1 ? "s" : "")),
        at: line.origin, style: Style(role, on: role), maxWidth: line.width)
    }
  }
}
