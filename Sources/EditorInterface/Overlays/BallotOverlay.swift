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
  var list = ScrollingList()
  private var jump = NameJump()
  /// The counts being typed; `nil` while voting by exception.
  var counts: CountFields?
  /// The vote when the window was opened.
  private var votesBefore: VoteRecord?
  /// A text typed here by mistake; before it stood this vote, with these recusals.
  private var stray = StrayText<(ballot: Ballot, recusals: [Recusal])>()

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

  func ballot(_ editor: Editor) -> Ballot? {
    guard case .ballot(let ballot)? = editor.minutes.item(item)?.block(block)?.content else {
      return nil
    }
    return ballot
  }

  func rollCall(_ editor: Editor) -> RollCall {
    editor.minutes.rollCall(at: item).voting(on: block)
  }

  /// The members whom the list shows: the voters and those who withdrew.
  func people(_ ballot: Ballot, _ editor: Editor) -> [Member] {
    let roll = rollCall(editor)
    // Somebody whose vote was noted and who, after a correction, was not there, stays in sight.
    let noted: [VoteException] =
      if case .byException(let exceptions) = ballot.votes { exceptions } else { [] }
    let shown = Set(roll.voters + roll.recusedVoters + noted.map(\.member))
    return editor.minutes.council.members.filter { shown.contains($0.id) }
  }

  mutating func handle(_ event: InputEvent, _ editor: Editor) -> [OverlayRequest] {
    guard let ballot = ballot(editor) else { return [.close] }
    // A paste is no vote, whatever its letters would be as keys.
    if case .paste = event { return [.say(Self.ignored)] }
    guard case .key(let press) = event else { return [] }
    if press.typed != nil {
      return stray.isText ? [.say(Self.ignored)] : type(press, ballot, editor)
    }
    if stray.isText, press.key == .backspace { return [] }
    if stray.end(), press.key == .enter {
      return [.say("Ce texte n’a rien changé. Entrée accepte le vote, Échap ferme.")]
    }
    switch press.key {
    case .escape, .function(3):
      let isRecorded = ballot.votes != votesBefore && ballot.votes != .notTaken
      return (isRecorded ? taken(ballot, editor) : []) + [.close]
    case .enter: return accept(ballot, editor)
    default: return command(press, ballot, editor)
    }
  }

  /// What a character does, in the names or in the counts. One that means nothing here belongs to a text for
  /// another place: what that text began with is taken back.
  private mutating func type(
    _ press: KeyPress, _ ballot: Ballot, _ editor: Editor
  ) -> [OverlayRequest] {
    let isJump = counts == nil && press.typed?.isUppercase == true
    let recusals = editor.minutes.item(item)?.facts.recusals ?? []
    if !isJump { stray.note((ballot, recusals)) }
    let known =
      counts == nil ? handleNames(press, ballot, editor) : handleCounts(press, ballot)
    if let known {
      if isJump { _ = stray.end() }
      return known
    }
    let back = stray.noteUnknown().map { takingBack(to: $0.ballot, $0.recusals, ballot, recusals) }
    return (back ?? []) + [.say(Self.letters)]
  }

  static let ignored = "Ce texte ne change rien ici. Échap ferme ; le texte s’écrit dans le point."

  static let nobodyVotes = "Personne n’est noté présent : F2 fait l’appel, ou tapez les nombres."

  private static let letters =
    "c contre, a abstention, n ne prend pas part, p pour, i intéressé ; Maj : nom."

  /// Makes the vote and who takes no part in it what they were.
  private mutating func takingBack(
    to before: Ballot, _ recusalsBefore: [Recusal], _ ballot: Ballot, _ recusals: [Recusal]
  ) -> [OverlayRequest] {
    if case .counts(let tally) = before.votes {
      counts = CountFields(tally)
    } else {
      counts = nil
    }
    let known = Set(recusalsBefore.map(\.member))
    let edits: [ProceedingsEdit] =
      recusals == recusalsBefore
      ? []
      : recusals.filter { !known.contains($0.member) }.map { .removeRecusal($0.member) }
        + recusalsBefore.map { .setRecusal($0) }
    return edits.map { .edit(.proceedings(item, $0), group: group) }
      + (before == ballot ? [] : [change(before)])
  }

  /// What a key does that types nothing.
  private mutating func command(
    _ press: KeyPress, _ ballot: Ballot, _ editor: Editor
  ) -> [OverlayRequest] {
    jump = NameJump()
    var changed = ballot
    switch (press.key, press.modifiers) {
    case (.character("e"), .alt):
      return [change(ballot.asElection), .close, .open(ElectionOverlay(item, block, editor))]
    case (.character("r"), .alt): return [.open(Form.requests(item, block, editor.minutes))]
    case (.character("o"), .alt):
      changed.declaredOutcome = ballot.nextOutcome
      return [change(changed)]
    case (.character("x"), .alt):
      changed.votes = .assent
      counts = nil
      return [change(changed)]
    case (.character("w"), .alt): return [.open(wordings(ballot, editor))]
    default: break
    }
    if counts != nil { return handleCounts(press, ballot) ?? [] }
    if press.key == .delete { return [change(ballot.cleared)] }
    _ = list.handle(press, count: people(ballot, editor).count)
    return []
  }

  /// Takes the vote as it stands.
  private func accept(_ ballot: Ballot, _ editor: Editor) -> [OverlayRequest] {
    var requests: [OverlayRequest] = []
    if case .notTaken = ballot.votes {
      // Nobody’s vote is no vote: most likely the roll was forgotten.
      guard !rollCall(editor).voters.isEmpty else { return [.say(Self.nobodyVotes)] }
      requests.append(change(shown(ballot)))
    }
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

  /// What a character does among the names; `nil` for one that does nothing there.
  private mutating func handleNames(
    _ press: KeyPress, _ ballot: Ballot, _ editor: Editor
  ) -> [OverlayRequest]? {
    guard let character = press.typed else { return nil }
    let people = people(ballot, editor)
    if !character.isUppercase { jump = NameJump() }
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
    switch character {
    case "i":
      guard people.indices.contains(list.chosen) else { return [] }
      return toggleRecusal(of: people[list.chosen].id, in: ballot, editor)
    case "s", "u": return [change(ballot.switching(to: character == "s" ? .secret : .rollCall))]
    default:
      guard character.isUppercase,
        let index = jump.index(
          adding: character, to: people.map(\.familyName), from: list.chosen)
      else { return nil }
      list.choose(index, people.count)
      return []
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

  /// What a key does among the counts; `nil` for one that does nothing there.
  private mutating func handleCounts(
    _ press: KeyPress, _ ballot: Ballot
  ) -> [OverlayRequest]? {
    guard var fields = counts else { return nil }
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
      guard fields.handle(press) else { return nil }
    }
    counts = fields
    return [change(counted(ballot, fields))]
  }

  private func counted(_ ballot: Ballot, _ fields: CountFields) -> Ballot {
    var changed = ballot
    changed.votes = .counts(fields.tally)
    return changed
  }

  /// The ballot as the window shows it: all in favour until something else is said.
  func shown(_ ballot: Ballot) -> Ballot {
    var shown = ballot
    if case .notTaken = ballot.votes { shown.votes = .byException([]) }
    return shown
  }

  /// The wording of the vote, as it will be once it is accepted.
  func result(_ ballot: Ballot, _ editor: Editor) -> BallotWording {
    BallotWording(shown(ballot), of: block, in: editor.minutes, at: item)
  }
}
