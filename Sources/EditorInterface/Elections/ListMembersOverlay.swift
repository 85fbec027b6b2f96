import MinutesEditing
import MinutesModel
import MinutesWording
import TerminalScreen

/// Who stands on a list, in the order of the list: Enter or Space puts a member on it or takes them off.
struct ListMembersOverlay: Overlay {
  private let item: ItemID
  private let block: BlockID
  private let round: Int
  private let candidate: Int
  private let group: Int
  private var list = ScrollingList()
  private var jump = NameJump()

  init(_ item: ItemID, _ block: BlockID, round: Int, candidate: Int, group: Int) {
    self.item = item
    self.block = block
    self.round = round
    self.candidate = candidate
    self.group = group
  }

  let hints = [
    KeyHint("lettres", "le nom"), KeyHint("Espace", "sur la liste ou non"),
    KeyHint("Entrée", "fermer"),
  ]

  var passes: Set<CommandID> { .whileEditing }

  private func rounds(_ editor: Editor) -> [ElectionRound] {
    guard case .ballot(let ballot)? = editor.minutes.item(item)?.block(block)?.content,
      case .rounds(let rounds) = ballot.votes, rounds.indices.contains(round),
      rounds[round].results.indices.contains(candidate)
    else { return [] }
    return rounds
  }

  mutating func handle(_ event: InputEvent, _ editor: Editor) -> [OverlayRequest] {
    var rounds = rounds(editor)
    guard !rounds.isEmpty else { return [.close] }
    guard case .key(let press) = event else { return [] }
    let members = editor.minutes.seated { _ in true }
    if press.typed?.isLetter != true { jump = NameJump() }
    switch press.key {
    case .escape, .enter: return [.close]
    case .character(" ") where members.indices.contains(list.chosen):
      let member = members[list.chosen].id
      var names = rounds[round].results[candidate].candidate.members
      if let place = names.firstIndex(of: member) {
        names.remove(at: place)
      } else {
        names.append(member)
      }
      rounds[round].results[candidate].candidate.members = names
      return [.edit(.ballot(item, block, .setVotes(.rounds(rounds))), group: group)]
    default:
      if list.handle(press, count: members.count) { return [] }
      if let letter = press.typed, letter.isLetter,
        let index = jump.index(adding: letter, to: members.map(\.familyName), from: list.chosen)
      {
        list.choose(index, members.count)
      }
    }
    return []
  }

  func draw(on grid: inout CellGrid, _ editor: Editor) -> Position? {
    let rounds = rounds(editor)
    guard !rounds.isEmpty else { return nil }
    let listed = rounds[round].results[candidate].candidate
    let members = editor.minutes.seated { _ in true }
    let inside = grid.drawWindow(
      Size(width: 60, height: min(members.count + 2, editor.size.height - 4)),
      title: listed.name.isEmpty
        ? "Qui est sur la liste" : "Qui est sur « \(listed.name) »".typeset,
      in: Rectangle(editor.size))
    for (offset, index) in list.rows(height: inside.height, count: members.count).enumerated() {
      let role: StyleRole = index == list.chosen ? .menuSelected : .dialog
      let line = inside.line(offset)
      grid.fill(line, " ", style: Style(role, on: role))
      let rank = listed.members.firstIndex(of: members[index].id).map { "\($0 + 1)" } ?? ""
      grid.put(
        (index == list.chosen ? "▸ " : "  ") + members[index].styledName, at: line.origin,
        style: Style(role, on: role), maxWidth: 44)
      grid.put(
        rank, at: line.origin.moved(columns: 50 - rank.count),
        style: Style(index == list.chosen ? role : .ok, on: role))
    }
    return nil
  }
}
