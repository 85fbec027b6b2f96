import MinutesEditing
import MinutesModel
import MinutesWording
import TerminalScreen

/// F3: a vote, opened on « all in favour »; exceptions by name or counts; the printed sentence below
/// follows each key.
struct BallotOverlay: Overlay {
  let item: ItemID
  let block: BlockID
  /// All changes made while the window is open are undone together.
  private let group: Int
  private var list = ScrollingList()
  private var jump = NameJump()
  /// The counts being typed; `nil` while voting by exception.
  private var counts: CountFields?
  /// The vote when the window was opened.
  private var votesBefore: VoteRecord?

  init(item: ItemID, block: BlockID, _ editor: Editor) {
    self.item = item
    self.block = block
    group = -1 - editor.history.revision
    if case .ballot(let ballot)? = editor.minutes.item(item)?.block(block)?.content {
      votesBefore = ballot.votes
      if case .counts(let tally) = ballot.votes { counts = CountFields(tally) }
    }
  }

  var hints: [KeyHint] {
    counts == nil
      ? [
        KeyHint("Entrée", "accepter"), KeyHint("c", "contre"), KeyHint("a", "abst."),
        KeyHint("0-9", "nombres"), KeyHint("Échap", "fermer"),
      ]
      : [
        KeyHint("Tab", "champ suivant"), KeyHint("Suppr", "par exception"),
        KeyHint("Entrée", "accepter"),
      ]
  }

  var passes: Set<CommandID> { .whileEditing }

  mutating func recordChanged(_ editor: Editor) {
    if case .counts(let tally)? = ballot(editor)?.votes {
      counts = CountFields(tally)
    } else {
      counts = nil
    }
  }

  private func ballot(_ editor: Editor) -> Ballot? {
    guard case .ballot(let ballot)? = editor.minutes.item(item)?.block(block)?.content else {
      return nil
    }
    return ballot
  }

  private func rollCall(_ editor: Editor) -> RollCall {
    editor.minutes.rollCall(at: item).voting(on: block)
  }

  /// The members whom the list shows: the voters and those who withdrew.
  private func people(_ ballot: Ballot, _ editor: Editor) -> [Member] {
    let roll = rollCall(editor)
    // Somebody whose vote was noted and who, after a correction, was not there, stays in sight.
    let noted: [VoteException] =
      if case .byException(let exceptions) = ballot.votes { exceptions } else { [] }
    let shown = Set(roll.voters + roll.recusedVoters + noted.map(\.member))
    return editor.minutes.council.members.filter { shown.contains($0.id) }
  }

  mutating func handle(_ event: InputEvent, _ editor: Editor) -> [OverlayRequest] {
    guard let ballot = ballot(editor) else { return [.close] }
    guard case .key(let press) = event else { return [] }
    switch press.key {
    case .escape, .function(3):
      let isRecorded = ballot.votes != votesBefore && ballot.votes != .notTaken
      return (isRecorded ? taken(ballot, editor) : []) + [.close]
    case .enter: return accept(ballot, editor)
    default: break
    }
    if counts != nil { return handleCounts(press, ballot) }
    return handleNames(press, ballot, editor)
  }

  /// Takes the vote as it stands.
  private func accept(_ ballot: Ballot, _ editor: Editor) -> [OverlayRequest] {
    var requests: [OverlayRequest] = []
    if case .notTaken = ballot.votes { requests.append(change(shown(ballot))) }
    return requests + taken(ballot, editor) + [.close]
  }

  /// What a recorded vote means: the session is being held, and the item done when the vote is on the
  /// item itself.
  private func taken(_ ballot: Ballot, _ editor: Editor) -> [OverlayRequest] {
    var edits = editor.editsThatBegin
    let state = editor.minutes.item(item)?.state
    if ballot.subject.isEmpty, state == .notDiscussed || state == .inDiscussion {
      edits += editor.editsThatFinish(item)
    }
    return edits.map { .edit($0, group: group) }
  }

  private func change(_ ballot: Ballot) -> OverlayRequest {
    .edit(.ballot(item, block, .replace(ballot)), group: group)
  }

  private mutating func handleNames(
    _ press: KeyPress, _ ballot: Ballot, _ editor: Editor
  ) -> [OverlayRequest] {
    let people = people(ballot, editor)
    if press.typed?.isUppercase != true { jump = NameJump() }
    if list.handle(press, count: people.count) { return [] }
    guard let character = press.typed else {
      return press.key == .delete ? [change(ballot.cleared)] : []
    }
    if let digit = character.wholeNumberValue, character.isASCII {
      let fields = CountFields(startingWith: digit)
      counts = fields
      return [change(counted(ballot, fields))]
    }
    if let choice = Self.choices[character] {
      guard ballot.mode != .secret else {
        return [.say("Scrutin secret : saisissez les nombres (0-9), pas les noms.")]
      }
      guard people.indices.contains(list.chosen) else { return [] }
      let member = people[list.chosen].id
      list.choose(list.chosen + 1, people.count)
      return giveUpRecusal(of: member, editor) + [change(ballot.setting(choice, of: member))]
    }
    if character.isUppercase {
      if let index = jump.index(adding: character, to: people.map(\.familyName), from: list.chosen)
      {
        list.choose(index, people.count)
      }
      return []
    }
    switch character {
    case "e":
      return [change(ballot.asElection), .close, .open(ElectionOverlay(item, block, editor))]
    case "r": return [.open(Form.requests(item, block, editor.minutes))]
    case "i":
      guard people.indices.contains(list.chosen) else { return [] }
      return toggleRecusal(of: people[list.chosen].id, in: ballot, editor)
    case "s", "u": return [change(ballot.switching(to: character == "s" ? .secret : .rollCall))]
    case "o":
      var changed = ballot
      changed.declaredOutcome = ballot.nextOutcome
      return [change(changed)]
    case "x":
      var changed = ballot
      changed.votes = .assent
      return [change(changed)]
    case "w": return [.open(wordings(ballot, editor))]
    default:
      return [.say("c contre, a abstention, n ne prend pas part, p pour, i intéressé ; Maj : nom.")]
    }
  }

  private static let choices: [Character: VoteChoice] = [
    "c": .against, "a": .abstention, "n": .notVoting, "p": .inFavour,
  ]

  /// Whoever votes after all is not recused.
  private func giveUpRecusal(of member: MemberID, _ editor: Editor) -> [OverlayRequest] {
    guard rollCall(editor).recused.contains(member) else { return [] }
    return [.edit(.proceedings(item, .readmitToVote(member, block)), group: group)]
  }

  private func toggleRecusal(
    of member: MemberID, in ballot: Ballot, _ editor: Editor
  ) -> [OverlayRequest] {
    let given = giveUpRecusal(of: member, editor)
    guard given.isEmpty else { return given }
    let recusal = OverlayRequest.edit(
      .proceedings(item, .recuseFromVote(member, block)), group: group)
    guard case .byException(let exceptions) = ballot.votes,
      exceptions.contains(where: { $0.member == member })
    else { return [recusal] }
    var changed = ballot
    changed.votes = .byException(exceptions.filter { $0.member != member })
    return [recusal, change(changed)]
  }

  private func wordings(_ ballot: Ballot, _ editor: Editor) -> ChoiceOverlay {
    let wording = result(ballot, editor)
    let formulas = ResultFormula.allCases.filter { formula in
      wording.result.map { formula.verdict(for: $0).truth == .holds } ?? false
    }
    let (item, block, group) = (item, block, group)
    func choice(_ label: String, _ wording: ResultWording) -> ChoiceOverlay.Choice {
      ChoiceOverlay.Choice(
        label: label,
        requests: { _ in [.edit(.ballot(item, block, .setWording(wording)), group: group)] })
    }
    return ChoiceOverlay(
      "Formule du résultat",
      [choice("Selon le style de la commune", .derived)]
        + formulas.map { choice($0.phrase(), .formula($0)) })
  }

  private mutating func handleCounts(
    _ press: KeyPress, _ ballot: Ballot
  ) -> [OverlayRequest] {
    guard var fields = counts else { return [] }
    switch press.key {
    case .tab where press.modifiers == .shift, .up: fields.step(-1)
    case .tab, .down: fields.step(1)
    case .delete:
      counts = nil
      var changed = ballot
      changed.votes = .byException([])
      return [change(changed)]
    case .character(let character) where "vV".contains(character):
      // The president’s own vote, which a tie asks for.
      var changed = ballot
      changed.presidentChoice =
        ballot.presidentChoice == .inFavour
        ? .against : ballot.presidentChoice == .against ? nil : .inFavour
      return [change(changed)]
    case .character(let character) where "sSuU".contains(character):
      return [change(ballot.switching(to: "sS".contains(character) ? .secret : .rollCall))]
    default:
      guard fields.handle(press) else { return [] }
    }
    counts = fields
    return [change(counted(ballot, fields))]
  }

  private func counted(_ ballot: Ballot, _ fields: CountFields) -> Ballot {
    var changed = ballot
    changed.votes = .counts(fields.tally)
    return changed
  }

  func draw(on grid: inout CellGrid, _ editor: Editor) -> Position? {
    guard let ballot = ballot(editor) else { return nil }
    let people = people(ballot, editor)
    let width = min(76, editor.size.width - 2)
    let sentence = Wrapping.wrap(result(ballot, editor).resultWords, width: width - 4).map(\.text)
    let footer = min(max(4, sentence.count + 2), 7)
    let inside = grid.drawWindow(
      Size(width: width, height: min(people.count + 3 + footer, editor.size.height - 2)),
      title: title(ballot, editor), in: Rectangle(editor.size))
    let height = max(0, inside.height - footer - 1)
    var cursor: Position?
    if let counts {
      cursor = counts.draw(on: &grid, in: inside)
      let choice = ballot.presidentChoice.map { $0 == .inFavour ? "pour" : "contre" } ?? "non dit"
      grid.put(
        "v : vote du président en cas de partage (\(choice))", at: inside.line(7).origin,
        style: Style(.dim, on: .dialog), maxWidth: inside.width)
    } else {
      let rows = list.rows(height: height, count: people.count)
      grid.drawScrollMarks(for: rows, of: people.count, in: inside.split(afterRows: height).top)
      let roll = rollCall(editor)
      let (recused, voters) = (roll.recused, Set(roll.voters))
      for (offset, index) in rows.enumerated() {
        let person = people[index]
        draw(
          person, ballot,
          recused.contains(person.id) ? .recused : voters.contains(person.id) ? .voter : .away,
          index == list.chosen,
          in: inside.line(offset), on: &grid)
      }
    }
    drawResult(ballot, editor, sentence, in: inside, footer, on: &grid)
    return cursor
  }

  private func title(_ ballot: Ballot, _ editor: Editor) -> String {
    let mode =
      switch ballot.mode {
      case .showOfHands: "à main levée"
      case .rollCall: "scrutin public"
      case .secret: "scrutin secret"
      }
    return "Vote du point \(editor.minutes.number(of: item) ?? "") — \(mode)"
  }

  /// What part a member shown has in the vote.
  private enum Part {
    case voter
    case recused
    /// Not in the room, or not represented: the vote noted does not count.
    case away
  }

  private func draw(
    _ member: Member, _ ballot: Ballot, _ part: Part, _ isChosen: Bool, in line: Rectangle,
    on grid: inout CellGrid
  ) {
    let role: StyleRole = isChosen ? .menuSelected : .dialog
    grid.fill(line, " ", style: Style(role, on: role))
    grid.put(
      (isChosen ? "▸ " : "  ") + member.styledName, at: line.origin, style: Style(role, on: role),
      maxWidth: 40)
    var choice = VoteChoice.inFavour
    if case .byException(let exceptions) = ballot.votes {
      choice = exceptions.first { $0.member == member.id }?.choice ?? .inFavour
    }
    let (text, color): (String, StyleRole) =
      if part == .recused {
        ("intéressé, se retire", .warning)
      } else if part == .away {
        ("✗ \(choice.french) : hors vote", .error)
      } else {
        switch choice {
        case .inFavour: ("pour", .dim)
        case .against: ("CONTRE", .error)
        case .abstention: ("abstention", .warning)
        case .notVoting: ("ne prend pas part", .warning)
        }
      }
    grid.put(
      text, at: line.origin.moved(columns: 44), style: Style(isChosen ? role : color, on: role),
      maxWidth: line.width - 44)
  }

  /// The ballot as the window shows it: all in favour until something else is said.
  private func shown(_ ballot: Ballot) -> Ballot {
    var shown = ballot
    if case .notTaken = ballot.votes { shown.votes = .byException([]) }
    return shown
  }

  /// The wording of the vote, as it will be once it is accepted.
  private func result(_ ballot: Ballot, _ editor: Editor) -> BallotWording {
    BallotWording(shown(ballot), of: block, in: editor.minutes, at: item)
  }

  /// The count, the sentence as it will be printed, and the keys that there is no room for elsewhere.
  private func drawResult(
    _ ballot: Ballot, _ editor: Editor, _ sentence: [String], in inside: Rectangle, _ footer: Int,
    on grid: inout CellGrid
  ) {
    let wording = result(ballot, editor)
    let start = inside.height - footer
    grid.drawHorizontalLine(
      from: inside.line(start - 1).origin, length: inside.width, style: Style(.border, on: .dialog))
    let voters = rollCall(editor).voters.count
    var summary = "votants \(voters)"
    var style = Style(.label, on: .dialog)
    if let tally = wording.result?.tally {
      summary +=
        " — pour \(tally.inFavour), contre \(tally.against), abstentions \(tally.abstentions)"
      if tally.notVoting > 0 { summary += ", sans vote \(tally.notVoting)" }
      if tally.accountedFor != voters {
        summary += " ✗ \(tally.accountedFor) voix pour \(voters) votants"
        style = Style(.error, on: .dialog)
      }
    }
    if let outcome = wording.outcome { summary += " → \(outcome.french)" }
    grid.put(summary, at: inside.line(start).origin, style: style, maxWidth: inside.width)
    for (offset, line) in sentence.prefix(footer - 2).enumerated() {
      grid.put(
        line, at: inside.line(start + 1 + offset).origin, style: Style(.derived, on: .dialog),
        maxWidth: inside.width)
    }
    grid.put(
      counts == nil
        ? "i déport  n sans vote  s secret  u public  e élection  r demande  o w x"
        : "s secret  u scrutin public  v vote du président  Suppr revenir aux noms",
      at: inside.line(inside.height - 1).origin, style: Style(.dim, on: .dialog),
      maxWidth: inside.width)
  }
}
