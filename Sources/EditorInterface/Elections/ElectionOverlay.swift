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
  private var jump = NameJump()
  /// A text typed here by mistake; before it stood this vote.
  private var stray = StrayText<Ballot>()

  init(_ item: ItemID, _ block: BlockID, _ editor: Editor) {
    self.item = item
    self.block = block
    group = -1 - editor.history.revision
    round = 0
    if let ballot = ballot(editor) { round = max(0, rounds(ballot).count - 1) }
  }

  let hints = [
    KeyHint("+", "candidat"), KeyHint("0-9", "voix"), KeyHint("Alt-T", "tour"),
    KeyHint("Alt-F", "fiche"), KeyHint("Entrée", "accepter"), KeyHint("Échap", "fermer"),
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

  /// The candidates, then blank papers, void papers, who puts none in, and all papers where they are counted.
  private static let others = [
    "Bulletins blancs", "Bulletins nuls", "Ne prennent pas part", "Bulletins dans l’urne",
  ]

  mutating func handle(_ event: InputEvent, _ editor: Editor) -> [OverlayRequest] {
    guard let ballot = ballot(editor) else { return [.close] }
    guard case .key(let press) = event else { return [] }
    let rounds = rounds(ballot)
    let current = rounds[min(round, rounds.count - 1)]
    let count = current.results.count + Self.others.count
    if press.typed?.isNumber != true, press.key != .backspace { isFresh = true }
    if press.typed?.isLetter != true { jump = NameJump() }
    if let character = press.typed { return type(character, ballot, current, editor) }
    if stray.isText, press.key == .backspace { return [] }
    if stray.end(), press.key == .enter {
      return [.say("Ce texte n’a rien changé. Entrée accepte le vote, Échap ferme.")]
    }
    switch (press.key, press.modifiers) {
    case (.escape, _), (.function(3), _): return [.close]
    case (.enter, _):
      let state = editor.minutes.item(item)?.state
      let isOpen = state == .notDiscussed || state == .inDiscussion
      let finish = ballot.subject.isEmpty && isOpen ? editor.editsThatFinish(item) : []
      return (editor.editsThatBegin + finish).map { .edit($0, group: group) } + [.close]
    case (.left, _): round = max(0, round - 1)
    case (.right, _): round = min(rounds.count - 1, round + 1)
    case (.tab, let modifiers):
      list.choose((list.chosen + (modifiers == .shift ? -1 : 1) + count) % count, count)
    case (.character("f"), .alt): return [.open(Form.nomination(item, block, editor.minutes))]
    case (.character("t"), .alt): return nextRound(ballot, current)
    case (.character("m"), .alt):
      guard current.results.indices.contains(list.chosen) else { return [] }
      return [
        .open(
          ListMembersOverlay(item, block, round: round, candidate: list.chosen, group: group))
      ]
    case (.character("e"), .alt):
      guard current.results.indices.contains(list.chosen) else { return [] }
      var changed = current
      changed.results[list.chosen].isElected.toggle()
      return [change(ballot, changed)]
    case (.delete, _):
      guard current.results.indices.contains(list.chosen) else {
        return round == rounds.count - 1 && round > 0 ? removeRound(ballot) : []
      }
      var changed = current
      changed.results.remove(at: list.chosen)
      return [
        change(
          ballot,
          ballot.proclaiming(
            changed, number: round + 1, voters: voters(editor), council: editor.minutes.council))
      ]
    case (.backspace, _): return number({ $0 / 10 }, current, ballot, editor)
    default: _ = list.handle(press, count: count)
    }
    return []
  }

  /// What a character does: + and figures are keys, letters go to a name; anything else is a text that
  /// belongs elsewhere, and what it began with is taken back.
  private mutating func type(
    _ character: Character, _ ballot: Ballot, _ current: ElectionRound, _ editor: Editor
  ) -> [OverlayRequest] {
    if stray.isText { return [.say(BallotOverlay.ignored)] }
    if let digit = character.wholeNumberValue, character.isASCII {
      stray.note(ballot)
      let fresh = isFresh
      isFresh = false
      return number({ fresh ? digit : min(999, $0 * 10 + digit) }, current, ballot, editor)
    }
    if character == "+" {
      _ = stray.end()
      return [.open(CandidateOverlay(item, block, round: round, group: group))]
    }
    let names = current.results.map { familyName($0.candidate, editor) }
    if character.isLetter,
      let index = jump.index(adding: character, to: names, from: list.chosen)
    {
      list.choose(index, names.count)
      return []
    }
    let back = stray.noteUnknown().map { before in
      [OverlayRequest.edit(.ballot(item, block, .replace(before)), group: group)]
    }
    return (back ?? []) + [
      .say(
        "+ candidat, chiffres : voix, Alt-T tour, Alt-E élu, Alt-M liste, Alt-F fiche, Suppr ôter.")
    ]
  }

  private func familyName(_ candidate: Candidate, _ editor: Editor) -> String {
    candidate.name.isEmpty
      ? editor.minutes.council.member(candidate.members.first)?.familyName ?? "" : candidate.name
  }

  private func number(
    _ change: (Int) -> Int, _ current: ElectionRound, _ ballot: Ballot, _ editor: Editor
  ) -> [OverlayRequest] {
    var changed = current
    switch list.chosen - current.results.count {
    case 0: changed.blank = change(changed.blank)
    case 1: changed.null = change(changed.null)
    case 2: changed.notVoting = change(changed.notVoting)
    case 3:
      let papers = change(changed.papers ?? 0)
      changed.papers = papers == 0 ? nil : papers
    default: changed.results[list.chosen].votes = change(changed.results[list.chosen].votes)
    }
    return [
      self.change(
        ballot,
        ballot.proclaiming(
          changed, number: round + 1, voters: voters(editor), council: editor.minutes.council))
    ]
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
    let known = rounds(ballot)
    if round < known.count - 1 {
      round += 1
      return []
    }
    if let refusal = refusalOfNextRound(ballot, current) { return [.say(refusal)] }
    let fresh = ElectionRound(
      results: current.results.map { CandidateVotes(candidate: $0.candidate) })
    let all = known + [fresh]
    round = all.count - 1
    list.choose(0, fresh.results.count)
    return [.edit(.ballot(item, block, .setVotes(.rounds(all))), group: group)]
  }

  /// Why there is no round after the last one; `nil` where there is.
  private func refusalOfNextRound(_ ballot: Ballot, _ current: ElectionRound) -> String? {
    let system = ballot.nomination?.system ?? .persons
    if current.results.count(where: \.isElected)
      >= (system == .persons ? ballot.nomination?.seats ?? 1 : 1)
    {
      return "Ce tour a élu : pas de tour suivant."
    }
    if system.rounds == 1 { return "À la proportionnelle, il n’y a qu’un tour." }
    if round + 1 >= system.rounds {
      let oldest = system == .list ? "la liste la plus âgée en moyenne" : "le plus âgé"
      return "Trois tours au plus : au troisième la majorité relative suffit, "
        + "à égalité \(oldest) (L. 2122-7 ; Alt-E proclame)."
    }
    return current.accountedFor > 0 ? nil : "Comptez d’abord les bulletins de ce tour."
  }

  private mutating func removeRound(_ ballot: Ballot) -> [OverlayRequest] {
    round -= 1
    return [
      .edit(
        .ballot(item, block, .setVotes(.rounds(Array(rounds(ballot).dropLast())))), group: group)
    ]
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
    let voters = roll.voters.count
    let isCounted = ballot.isCounted(current, voters: voters)
    let isAbsolute = round < (ballot.nomination?.system ?? .persons).absoluteRounds
    grid.put(
      "votants \(voters) — suffrages exprimés \(current.expressed(ballot.nomination, voters: voters))"
        + (isAbsolute
          ? ", majorité absolue \(current.majority(ballot.nomination, voters: voters))" : "")
        + (isCounted ? " ✓" : " ✗ \(current.accountedFor) comptés"),
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
      (isChosen ? "▸ " : "  ") + (name.count > 42 ? name.prefix(41) + "…" : name), at: line.origin,
      style: Style(role, on: role), maxWidth: 44)
    let isCandidate = current.results.indices.contains(row)
    let figure: Int? =
      isCandidate
      ? current.results[row].votes
      : [current.blank, current.null, current.notVoting, current.papers][
        row - current.results.count]
    let text = figure.map { String($0) } ?? "—"
    grid.put(text, at: line.origin.moved(columns: 50 - text.count), style: Style(role, on: role))
    if isCandidate, current.results[row].isElected {
      grid.put(
        "✓ " + (current.isElectedByAge(row) ? "par l’âge" : "élu"),
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
    let all = names.joined(separator: ", ")
    return candidate.name.isEmpty
      ? all : names.isEmpty ? candidate.name : "\(candidate.name) : \(all)"
  }
}
