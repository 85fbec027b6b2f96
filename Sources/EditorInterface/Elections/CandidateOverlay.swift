import MinutesEditing
import MinutesModel
import MinutesWording
import TerminalScreen

/// Who stands: a member found by some letters, or what was typed, the name of a list or of somebody who is no
/// member.
struct CandidateOverlay: Overlay {
  private let item: ItemID
  private let block: BlockID
  private let round: Int
  private let group: Int
  private var field = LineField()
  private var list = ScrollingList()

  init(_ item: ItemID, _ block: BlockID, round: Int, group: Int) {
    self.item = item
    self.block = block
    self.round = round
    self.group = group
  }

  let hints = [
    KeyHint("lettres", "un membre, ou le nom"), KeyHint("↑↓", "choisir"),
    KeyHint("Entrée", "ajouter"), KeyHint("Échap", "fermer"),
  ]

  /// A candidate that Enter adds.
  private enum Offer: Hashable {
    case member(Member)
    /// The words typed.
    case name(String)
  }

  private func ballot(_ editor: Editor) -> Ballot? {
    guard case .ballot(let ballot)? = editor.minutes.item(item)?.block(block)?.content else {
      return nil
    }
    return ballot
  }

  private func isByLists(_ editor: Editor) -> Bool {
    (ballot(editor)?.nomination?.system ?? .persons) != .persons
  }

  private func offers(_ editor: Editor) -> [Offer] {
    let typed = field.text.trimmingSpaces
    let wanted = TextSearch(anyCase: typed)
    let members = editor.minutes.seated { _ in true }
      .filter { typed.isEmpty || !wanted.matches(in: $0.styledName).isEmpty }
    return members.map { .member($0) } + (typed.isEmpty ? [] : [.name(typed)])
  }

  mutating func handle(_ event: InputEvent, _ editor: Editor) -> [OverlayRequest] {
    let offers = offers(editor)
    switch event {
    case .paste(let text): field.insert(text)
    case .key(let press):
      switch press.key {
      case .escape: return [.close]
      case .enter, .tab:
        guard offers.indices.contains(list.chosen) else { return [] }
        return add(offers[list.chosen], editor)
      default:
        if list.handle(press, count: offers.count) { return [] }
        if field.handle(press) { list.choose(0, 1) }
      }
    default: break
    }
    return []
  }

  private func add(_ offer: Offer, _ editor: Editor) -> [OverlayRequest] {
    guard let ballot = ballot(editor) else { return [.close] }
    var all: [ElectionRound] = if case .rounds(let rounds) = ballot.votes { rounds } else { [] }
    if all.isEmpty { all = [ElectionRound()] }
    let place = min(round, all.count - 1)
    let candidate: Candidate
    switch offer {
    case .member(let member): candidate = Candidate(members: [member.id])
    case .name(let name): candidate = Candidate(name: name)
    }
    let isKnown = all[place].results.contains { known in
      switch offer {
      case .member(let member):
        known.candidate.name.isEmpty && known.candidate.members.first == member.id
      case .name(let name): known.candidate.name.folded == name.folded
      }
    }
    guard !isKnown else { return [.say("Cette candidature est déjà notée.")] }
    all[place].results.append(CandidateVotes(candidate: candidate))
    let edit = OverlayRequest.edit(.ballot(item, block, .setVotes(.rounds(all))), group: group)
    // Who stands on a list is asked at once.
    let members: [OverlayRequest] =
      isByLists(editor)
      ? [
        .open(
          ListMembersOverlay(
            item, block, round: place, candidate: all[place].results.count - 1, group: group))
      ] : []
    return [edit, .close] + members
  }

  func draw(on grid: inout CellGrid, _ editor: Editor) -> Position? {
    let offers = offers(editor)
    let inside = grid.drawWindow(
      Size(
        width: 60,
        height: min(editor.minutes.seated { _ in true }.count + 5, editor.size.height - 4)),
      title: isByLists(editor)
        ? "Liste : son nom, ou qui la conduit".typeset
        : "Candidature : un membre, ou « Mme Jeanne DURAND »".typeset,
      in: Rectangle(editor.size))
    let cursor = field.draw(on: &grid, in: inside.line(0), isFocused: true)
    let body = inside.split(afterRows: 1).bottom
    for (offset, index) in list.rows(height: body.height, count: offers.count).enumerated() {
      let role: StyleRole = index == list.chosen ? .menuSelected : .dialog
      let line = body.line(offset)
      grid.fill(line, " ", style: Style(role, on: role))
      let text =
        switch offers[index] {
        case .member(let member): member.styledName
        case .name(let name):
          "« \(name) » — ".typeset
            + (isByLists(editor) ? "nom de la liste" : "qui n’est pas du conseil")
        }
      grid.put(
        (index == list.chosen ? "▸ " : "  ") + text, at: line.origin, style: Style(role, on: role),
        maxWidth: line.width)
    }
    return cursor
  }
}
