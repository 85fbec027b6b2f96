import MinutesEditing
package import MinutesModel
package import MinutesRules
package import TerminalScreen

/// One open session: the whole state of the interface, changed only by events and reports.
package struct Editor: Screen {
  var history: History
  var focus: Focus
  var settings: EditorSettings
  let fileName: String
  /// Whether it holds the council of the register, for the windows of its home, and no session.
  var isOfRegister = false
  /// Why nothing can be changed; `nil` when it can.
  private(set) var readOnlyReason: String?

  var overlays: [any Overlay] = []
  var clipboard = Clipboard()
  /// The long text that was pasted last, for when it is to be structured.
  var pasted: PastedText?
  var message: StatusMessage?
  var search = SearchState()
  var live: LiveFindings {
    didSet {
      if !live.sharesFindings(with: oldValue) { findingsTitle = Self.title(of: findings) }
    }
  }
  private(set) var findingsTitle: String
  /// Whether it was opened with the findings of an earlier judgement.
  package let knowsRemainder: Bool
  var selectedFinding = 0
  /// The finding to which F7 last went.
  var visitedFinding: Finding?

  var size = Size(width: 80, height: 24)
  var now: Moment
  var layouts = ItemLayouts()
  var painting = Painting()
  /// The agenda as its pane shows it.
  var outline: [OutlineEntry]
  /// Who counts at each item.
  var rolls: RollCalls
  var rollSummary: RollSummary
  /// Whether the record has changed since it was judged, and how soon that has to be done.
  var judging = Judging()
  /// First row shown of each pane.
  var scroll = PaneScroll()
  /// The column to which vertical movement returns.
  var goalColumn: Int?
  var typing = TypingGroup()
  /// The way through what is to be filled or confirmed, while the clerk is on it.
  var tour: SlotTour?
  var effects: [Effect] = []
  /// The rules that the record switched off when the council’s file was last told.
  var toldRules: [DisabledRule] { didSet { toldCouncil = nil } }
  /// The habits of the commune when the council’s file was last told.
  var toldHabits: CouncilHabits { didSet { toldCouncil = nil } }
  /// The council of which nothing is left to tell.
  private var toldCouncil: Boxed<Council>?
  /// Why what is typed is in memory only; `nil` while the journal keeps it.
  private(set) var journalTrouble: String?
  /// The text as it will be printed, while it is shown beside the panes.
  var printed: PrintedPane?
  /// Where the review was left to mend something.
  var reviewStand: ReviewStand?
  /// The sealed record that this one rectifies, where the register has it.
  let rectifiedRecord: Minutes?
  /// What the file on disk has become; `nil` while it is what was read or saved last.
  var fileTrouble: String?
  /// The document that is being read to take an item from.
  var awaitedText: String?

  /// An editor for a record; notices are shown once it is open, and what an earlier judgement of it found
  /// until it is judged.
  package init(
    minutes: Minutes, fileName: String, settings: EditorSettings,
    readOnlyReason: String? = nil, notices: [String] = [], recovery: RecoveryOffer? = nil,
    abandonedLock: AbandonedLock? = nil, rectifiedRecord: Minutes? = nil,
    knownFindings: [Finding]? = nil, at now: Moment
  ) {
    history = History(minutes)
    toldRules = minutes.council.disabledRules
    toldHabits = CouncilHabits(of: minutes.council)
    live = LiveFindings(
      waitingFor: minutes, profile: settings.profile, knowing: knownFindings ?? [])
    knowsRemainder = knownFindings != nil
    findingsTitle = Self.title(of: live.findings)
    outline = minutes.outline
    let rolls = minutes.rollCalls
    self.rolls = rolls
    rollSummary = RollSummary(rolls, at: nil, in: minutes)
    self.fileName = fileName
    self.settings = settings
    self.readOnlyReason = readOnlyReason
    self.rectifiedRecord = rectifiedRecord
    self.now = now
    let first = minutes.agenda.first
    focus = Focus(pane: first == nil ? .agenda : .item, item: first?.id)
    if let first { focus.caret = Self.firstPosition(in: first) }
    message = (readOnlyReason ?? notices.first).map { StatusMessage($0, .warning) }
    if message == nil, let lockReason {
      message = StatusMessage("Lecture seule : \(lockReason)", .warning)
    }
    if let recovery {
      overlays.append(RecoveryOverlay(recovery, abandonedLock: abandonedLock))
    } else if let abandonedLock {
      overlays.append(SentencesQuestion.abandoned(abandonedLock))
    }
    // the window tells of the lock itself, and its keys stand where the message would
    if abandonedLock != nil { message = nil }
  }

  /// The record as it stands.
  package var minutes: Minutes { _read { yield history.current } }
  package var record: Minutes? { minutes }
  /// Who counts at the item under the cursor.
  var roll: RollCall { focus.item.map { rolls[$0] } ?? rolls.opening }
  /// Whether it differs from what was last saved.
  package var hasUnsavedChanges: Bool { history.hasUnsavedChanges }

  package mutating func handle(_ event: InputEvent, at now: Moment) -> [Effect] {
    self.now = now
    if case .key(let press) = event, canType, let letter = press.typed,
      Keymap.standard.command(for: press, in: .item) == nil
    {
      return handle(letters: String(letter), at: now)
    }
    painting.unpainted = .anything
    switch event {
    case .resize(let size):
      self.size = size
    case .hangUp:
      // What was typed is in the journal: it is offered when the session is opened again.
      leaveField(for: nil)
      leave()
    case .wake:
      break
    case .key, .paste, .mouse:
      if event.isTyped { scroll.isFree = false }
      if isTooSmall {
        handleWhenTooSmall(event)
      } else if overlays.isEmpty {
        message = nil
        handleInPanes(event)
      } else {
        message = nil
        handleInOverlay(event)
      }
    }
    return takeEffects()
  }

  package var takesWords: Bool { true }

  package mutating func handle(letters: String, at now: Moment) -> [Effect] {
    guard canType else {
      return letters.flatMap { handle(.key(KeyPress(.character($0))), at: now) }
    }
    self.now = now
    let unpainted = message == nil && focus.anchor == nil ? painting.unpainted : .anything
    let hadUnsavedChanges = hasUnsavedChanges
    painting.unpainted = .anything
    message = nil
    scroll.isFree = false
    type(letters)
    if message == nil, hasUnsavedChanges == hadUnsavedChanges, let field = focus.caret?.field,
      field.isLine, let block = field.block
    {
      painting.unpainted = unpainted.adding(block)
    }
    return takeEffects()
  }

  /// Whether a letter is written into the item.
  private var canType: Bool { overlays.isEmpty && focus.pane == .item && !isTooSmall }

  package mutating func receive(_ report: Report, at now: Moment) -> [Effect] {
    self.now = now
    painting.unpainted = .anything
    switch report {
    case .saved(let saved, let text, let isComplete, let thenQuit):
      message = StatusMessage(text, isComplete ? .ok : .warning)
      guard saved == minutes else {
        let (beginning, entries) = history.retelling
        return [.beginJournal(beginning, entries)]
      }
      history.markSaved()
      fileTrouble = nil
      if thenQuit { return [.quit] }
    case .saveFailed(let text, let elsewhere, let thenQuit):
      message = StatusMessage(text, .error)
      if let elsewhere {
        overlays.append(CopyOverlay(reason: text, path: elsewhere, thenQuit: thenQuit))
      }
    case .failed(let text):
      endWaiting()
      message = StatusMessage(text, .error)
    case .saveConcerns(let sentences, let thenQuit):
      overlays.append(SentencesQuestion.concerns(sentences, thenQuit: thenQuit))
    case .fileChanged(let offer): return fileChanged(offer)
    case .fileTrouble(let text): fileTrouble = text
    case .joined(let record, let isFile): return joined(record, isFile: isFile)
    case .lockTaken: readOnlyReason = nil
    case .lockRefused(let reason):
      readOnlyReason = reason
      message = StatusMessage(reason, .warning)
    case .lockLost(let text): fileTrouble = text
    case .versions(let versions):
      overlays.append(ChoiceOverlay.versions(versions))
    case .version(let version, let minutes):
      overlays.append(VersionOverlay(version, minutes, self))
    case .done(let text):
      message = StatusMessage(text, .ok)
    case .signed(let record, let text, let isComplete):
      wasSigned(record, text, isComplete: isComplete)
    case .numbered(let edit, let text):
      if perform(edit) { message = StatusMessage(text, .ok) }
    case .rectifications(let rectifications): cite(rectifications)
    case .templates(let templates, let problem):
      overlays.append(ChoiceOverlay.templates(templates))
      if let problem { message = StatusMessage(problem, .warning) }
    case .themes(let themes, let problem):
      overlays.append(ChoiceOverlay.themes(themes, settings))
      if let problem { message = StatusMessage(problem, .warning) }
    case .sessions(let sessions):
      overlays.append(ChoiceOverlay.sessionsToTakeFrom(sessions))
    case .session(let other): offerItems(of: other)
    case .readingText(let name): awaitText(name)
    case .sessionPlan, .found, .due: break
    case .registerRead(let register):
      live.consult(register)
      judging.isDue(withFrame: false)
    case .journalNeedsEverything:
      let (beginning, entries) = history.retelling
      return [.beginJournal(beginning, entries)]
    case .journalTrouble(let reason, let text):
      journalTrouble = reason
      if let text { message = StatusMessage(text, .ok) }
    }
    return takeEffects()
  }

  /// What was asked for, after what happened to the record.
  private mutating func takeEffects() -> [Effect] {
    let entries = history.takeEntries()
    if toldCouncil != minutes.boxedCouncil {
      if toldRules != minutes.council.disabledRules { tellOfRules() }
      if !entries.isEmpty {
        tellOfHabits()
        toldCouncil = minutes.boxedCouncil
      }
    }
    defer { effects.removeAll() }
    return entries.isEmpty ? effects : [.journal(entries)] + effects
  }

  /// Has the council’s file follow what the record does without, by whatever command it came to that.
  private mutating func tellOfRules() {
    let rules = minutes.council.disabledRules
    let off = rules.filter { !toldRules.contains($0) }
    let on = toldRules.map(\.rule).filter { rule in !rules.contains { $0.rule == rule } }
    toldRules = rules
    if !off.isEmpty || !on.isEmpty { effects.append(.storeRules(off: off, on: on)) }
  }

  /// Has the council’s file follow how the commune numbers, classes and prints.
  private mutating func tellOfHabits() {
    let habits = CouncilHabits(of: minutes.council)
    guard habits != toldHabits, !isOfRegister else { return }
    effects.append(.storeHabits(habits, since: toldHabits))
    toldHabits = habits
  }

  /// Leaves the session; its journal stays for as long as the file lacks something of it.
  mutating func leave() {
    if !hasUnsavedChanges, readOnlyReason == nil { effects.append(.endJournal) }
    effects.append(.quit)
  }

  /// Makes the session what a journal says that it was.
  mutating func restore(_ offer: RecoveryOffer) {
    history = offer.history
    // The council’s file heard of it when it happened.
    toldRules = minutes.council.disabledRules
    toldHabits = CouncilHabits(of: minutes.council)
    if let past = offer.focus { focus = past }
    outline = minutes.outline
    scroll = PaneScroll()
    repairFocus()
    refresh()
    effects.append(.resumeJournal)
    message = StatusMessage(
      "Repris du journal : \(offer.summary). Ctrl-S enregistre, Ctrl-Z revient en arrière.", .ok)
  }

  /// Carries out an edit, moves the focus, and judges the record anew; says whether it could.
  @discardableResult
  mutating func perform(_ edit: Edit, movingTo target: Focus? = nil, group: Int? = nil) -> Bool {
    if let lockReason, !mayPerform(edit) {
      message = StatusMessage("Lecture seule : \(lockReason)", .warning)
      return false
    }
    do throws(EditError) {
      try history.perform(
        edit, focus: focus, focusAfter: target ?? focus, group: group)
    } catch {
      message = StatusMessage(error.message, .error)
      return false
    }
    if let target { focus = target }
    if edit.touchesOutline { outline = minutes.outline }
    var isTyping = false
    if case .text = edit { isTyping = true }
    repairFocus(keepingEmptied: isTyping)
    refresh(afterTyping: isTyping)
    return true
  }

  /// Whether there is not enough room to show what is being edited.
  var isTooSmall: Bool { size.width < Self.smallest.width || size.height < Self.smallest.height }

  /// The smallest screen on which the panes can be used.
  static let smallest = Size(width: 80, height: 24)

  private mutating func handleWhenTooSmall(_ event: InputEvent) {
    guard case .key(let press) = event else { return }
    if overlays.last is QuitQuestion {
      handleInOverlay(event)
      return
    }
    for id in [CommandID.save, .quit, .suspend] {
      if let command = Command.named(id), command.keys.contains(press) { run(command) }
    }
  }
}

extension InputEvent {
  /// Whether it comes from the keyboard.
  fileprivate var isTyped: Bool {
    switch self {
    case .key, .paste: true
    case .mouse, .resize, .hangUp, .wake: false
    }
  }
}

/// A sentence of the status line, until the next key.
struct StatusMessage: Hashable, Sendable {
  let text: String
  let role: StyleRole

  init(_ text: String, _ role: StyleRole = .statusBar) {
    self.text = text
    self.role = role
  }
}

/// Which typed characters undo takes back together.
struct TypingGroup: Hashable, Sendable {
  private(set) var number = 0
  private var kind: Kind?

  enum Kind: Hashable, Sendable {
    case inserting
    case deleting
  }

  /// The group for one more edit of that kind.
  mutating func next(_ kind: Kind) -> Int {
    if self.kind != kind { number += 1 }
    self.kind = kind
    return number
  }

  /// Ends the group: a word is finished, the cursor moved, something else happened.
  mutating func end() {
    kind = nil
  }
}

/// The first row shown of each pane.
struct PaneScroll: Hashable, Sendable {
  var agenda = 0
  var item = 0
  var findings = 0
  /// Whether the wheel has moved the item's text away from the cursor, until the next key.
  var isFree = false
}
