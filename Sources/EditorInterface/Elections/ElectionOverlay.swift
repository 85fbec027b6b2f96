import MinutesEditing
import MinutesModel
import MinutesWording
import TerminalScreen

/// F3 for a vote that names persons: candidates, papers and rounds; what will be printed stands below.
struct ElectionOverlay: Overlay {
  let item: ItemID
  let block: BlockID
  private let group: Int
  private var list = ScrollingList()
  /// The round shown, from 0; the last one when the window opens.
  private var round: Int
  /// Whether the next digit starts the number anew.
  private var isFresh = true

  init(_ item: ItemID, _ block: BlockID, _ editor: Editor) {
    self.item = item
    self.block = block
    group = -1 - editor.history.revision
    round = 0
    if let ballot = ballot(editor) { round = max(0, rounds(ballot).count - 1) }
  }

  let hints = [
    KeyHint("+", "candidat"), KeyHint("0-9", "voix"), KeyHint("t", "tour suivant"),
    KeyHint("f", "fiche"), KeyHint("Entrée", "accepter"), KeyHint("Échap", "fermer"),
  ]

  var passes: Set<CommandID> { .whileEditing }

  mutating func recordChanged(_ editor: Editor) {
    guard let ballot = ballot(editor) else { return }
    round = min(round, max(0, rounds(ballot).count - 1))
  }

  private func ballot(_ editor: Editor) -> Ballot? {
    guard case .ballot(let ballot)? = editor.minutes.item(item)?.block(block)?.content else {
      return nil
    }
    return ballot
  }

  private func rounds(_ ballot: Ballot) -> [ElectionRound] {
    if case .rounds(let rounds) = ballot.votes {
      rounds.isEmpty ? [ElectionRound()] : rounds
    } else {
      [ElectionRound()]
    }
  }

  /// The candidates, then blank papers, void papers, and who puts none in.
  private static let others = ["Bulletins blancs", "Bulletins nuls", "Ne prennent pas part"]

  mutating func handle(_ event: InputEvent, _ editor: Editor) -> [OverlayRequest] {
    guard let ballot = ballot(editor) else { return [.close] }
    guard case .key(let press) = event else { return [] }
    let rounds = rounds(ballot)
    let current = rounds[min(round, rounds.count - 1)]
    let count = current.results.count + Self.others.count
    if press.typed?.isNumber != true, press.key != .backspace { isFresh = true }
    switch press.key {
    case .escape, .function(3): return [.close]
    case .enter:
      let state = editor.minutes.item(item)?.state
      let isOpen = state == .notDiscussed || state == .inDiscussion
      let finish = ballot.subject.isEmpty && isOpen ? editor.editsThatFinish(item) : []
      return (editor.editsThatBegin + finish).map { .edit($0, group: group) } + [.close]
    case .left: round = max(0, round - 1)
    case .right: round = min(rounds.count - 1, round + 1)
    case .tab:
      list.choose((list.chosen + (press.modifiers == .shift ? -1 : 1) + count) % count, count)
    case .character("+"): return [.open(candidates(editor))]
    case .character("f"): return [.open(Form.nomination(item, block, editor.minutes))]
    case .character("t"): return nextRound(ballot, current)
    case .character("e"):
      guard current.results.indices.contains(list.chosen) else { return [] }
      var changed = current
      changed.results[list.chosen].isElected.toggle()
      return [change(ballot, changed)]
    case .delete:
      guard current.results.indices.contains(list.chosen) else {
        return round == rounds.count - 1 && round > 0 ? removeRound(ballot) : []
      }
      var changed = current
      changed.results.remove(at: list.chosen)
      return [change(ballot, proclaiming(changed, ballot, editor))]
    case .backspace: return number({ $0 / 10 }, current, ballot, editor)
    default:
      if list.handle(press, count: count) { return [] }
      guard let digit = press.typed?.wholeNumberValue else {
        return [.say("+ candidat, chiffres : voix, t tour suivant, e élu, f fiche, Suppr ôter.")]
      }
      let fresh = isFresh
      isFresh = false
      return number({ fresh ? digit : min(999, $0 * 10 + digit) }, current, ballot, editor)
    }
    return []
  }

  private func number(
    _ change: (Int) -> Int, _ current: ElectionRound, _ ballot: Ballot, _ editor: Editor
  ) -> [OverlayRequest] {
    var changed = current
    switch list.chosen - current.results.count {
    case 0: changed.blank = change(changed.blank)
    case 1: changed.null = change(changed.null)
    case 2: changed.notVoting = change(changed.notVoting)
    default: changed.results[list.chosen].votes = change(changed.results[list.chosen].votes)
    }
    return [self.change(ballot, proclaiming(changed, ballot, editor))]
  }

  /// The round with those elected whom the law has elected, once all papers are counted.
  private func proclaiming(
    _ round: ElectionRound, _ ballot: Ballot, _ editor: Editor
  ) -> ElectionRound {
    var round = round
    let isCounted = round.accountedFor == voters(editor)
    let elected =
      isCounted
      ? round.elected(
        round: self.round + 1, seats: ballot.nomination?.seats ?? 1,
        council: editor.minutes.council) : []
    for index in round.results.indices { round.results[index].isElected = elected.contains(index) }
    return round
  }

  private func voters(_ editor: Editor) -> Int {
    editor.minutes.rollCall(at: item).voting(on: block).voters.count
  }

  private func change(_ ballot: Ballot, _ changed: ElectionRound) -> OverlayRequest {
    var all = rounds(ballot)
    all[min(round, all.count - 1)] = changed
    return .edit(.ballot(item, block, .setVotes(.rounds(all))), group: group)
  }

  private mutating func nextRound(_ ballot: Ballot, _ current: ElectionRound) -> [OverlayRequest] {
    if current.results.contains(where: \.isElected) {
      return [.say("Ce tour a élu : pas de tour suivant.")]
    }
    guard current.accountedFor > 0 else {
      return [.say("Comptez d’abord les bulletins de ce tour.")]
    }
    let fresh = ElectionRound(
      results: current.results.map { CandidateVotes(candidate: $0.candidate) })
    let all = Array(rounds(ballot).prefix(round + 1)) + [fresh]
    round = all.count - 1
    list.choose(0, fresh.results.count)
    return [.edit(.ballot(item, block, .setVotes(.rounds(all))), group: group)]
  }

  private mutating func removeRound(_ ballot: Ballot) -> [OverlayRequest] {
    round -= 1
    return [
      .edit(
        .ballot(item, block, .setVotes(.rounds(Array(rounds(ballot).dropLast())))), group: group)
    ]
  }

  private func candidates(_ editor: Editor) -> ChoiceOverlay {
    let (item, block, group, round) = (item, block, group, round)
    return .members("Candidat ou candidate", editor.minutes.seated { _ in true }) {
      member, editor in
      guard case .ballot(let ballot)? = editor.minutes.item(item)?.block(block)?.content,
        case .rounds(var all) = ballot.votes
      else { return [] }
      if all.isEmpty { all = [ElectionRound()] }
      let place = min(round, all.count - 1)
      guard !all[place].results.contains(where: { $0.candidate.members == [member] }) else {
        return []
      }
      all[place].results.append(CandidateVotes(candidate: Candidate(members: [member])))
      return [.edit(.ballot(item, block, .setVotes(.rounds(all))), group: group)]
    }
  }

  func draw(on grid: inout CellGrid, _ editor: Editor) -> Position? {
    guard let ballot = ballot(editor) else { return nil }
    let rounds = rounds(ballot)
    let current = rounds[min(round, rounds.count - 1)]
    let roll = editor.minutes.rollCall(at: item).voting(on: block)
    let width = min(76, editor.size.width - 2)
    let told = ElectionWording(ballot, rollCall: roll, council: editor.minutes.council).lines
      .flatMap { Wrapping.wrap($0, width: width - 4).map(\.text) }
    let rows = current.results.count + Self.others.count
    let room = editor.size.height - 2 - rows - 5
    let sentences = told.suffix(max(2, min(room, 8)))
    let inside = grid.drawWindow(
      Size(width: width, height: min(rows + 5 + max(2, sentences.count), editor.size.height - 2)),
      title: title(ballot, editor), in: Rectangle(editor.size))
    for (row, name) in (current.results.map { name($0.candidate, editor) } + Self.others)
      .enumerated()
    where row < inside.height {
      draw(row, name, current, in: inside.line(row), on: &grid)
    }
    grid.drawHorizontalLine(
      from: inside.line(rows).origin, length: inside.width, style: Style(.border, on: .dialog))
    let isCounted = current.accountedFor == roll.voters.count
    grid.put(
      "votants \(roll.voters.count) — suffrages exprimés \(current.votesCast)"
        + (round < 2 ? ", majorité absolue \(current.absoluteMajority)" : "")
        + (isCounted ? " ✓" : " ✗ \(current.accountedFor) voix et bulletins comptés"),
      at: inside.line(rows + 1).origin, style: Style(isCounted ? .ok : .error, on: .dialog),
      maxWidth: inside.width)
    for (offset, line) in sentences.enumerated() where rows + 2 + offset < inside.height {
      grid.put(
        line, at: inside.line(rows + 2 + offset).origin, style: Style(.derived, on: .dialog),
        maxWidth: inside.width)
    }
    return nil
  }

  private func draw(
    _ row: Int, _ name: String, _ current: ElectionRound, in line: Rectangle,
    on grid: inout CellGrid
  ) {
    let isChosen = row == list.chosen
    let role: StyleRole = isChosen ? .menuSelected : .dialog
    grid.fill(line, " ", style: Style(role, on: role))
    grid.put(
      (isChosen ? "▸ " : "  ") + name, at: line.origin, style: Style(role, on: role), maxWidth: 44)
    let isCandidate = current.results.indices.contains(row)
    let figure =
      isCandidate
      ? current.results[row].votes
      : [current.blank, current.null, current.notVoting][row - current.results.count]
    let text = String(figure)
    grid.put(text, at: line.origin.moved(columns: 50 - text.count), style: Style(role, on: role))
    if isCandidate, current.results[row].isElected {
      grid.put(
        "✓ " + (current.isElectedByAge(row) ? "par l’âge" : "majorité"),
        at: line.origin.moved(columns: 53), style: Style(isChosen ? role : .ok, on: role))
    }
  }

  private func title(_ ballot: Ballot, _ editor: Editor) -> String {
    let number = FrenchNumber(round + 1).ordinalWords(gender: .masculine)
    let post = ballot.nomination?.post.trimmingSpaces ?? ""
    return "Élection au point \(editor.minutes.number(of: item) ?? "") — \(number) tour"
      + (post.isEmpty ? "" : " — " + post)
  }

  private func name(_ candidate: Candidate, _ editor: Editor) -> String {
    let names = candidate.members.compactMap { editor.minutes.council.member($0)?.styledName }
    return candidate.name.isEmpty ? names.joined(separator: ", ") : candidate.name
  }
}
