package import MinutesEditing
package import MinutesModel
package import MinutesRules
package import TerminalScreen

/// What the interface asks of the world; it does nothing of the sort itself.
///
/// Indirect: it is handed on at every key, and a reference is handed on in less code than forty cases.
package indirect enum Effect: Hashable, Sendable {
  /// Writes record and text; answered by a `Report`.
  case save(Minutes, thenQuit: Bool)
  case quit
  /// Writes what happened to the record into its journal; done before the next frame shows it.
  case journal([HistoryEntry])
  /// Begins the journal anew, from an earlier state of the record and everything since.
  case beginJournal(Minutes, [HistoryEntry])
  /// Removes the journal: nothing in it is missing from the record’s file.
  case endJournal
  /// Keeps the journal, but does not offer it any more.
  case setJournalAside
  /// Goes on with the journal that was offered and has been restored.
  case resumeJournal
  /// Writes the whole session to a new file; the session stays with its own. Answered by a `Report`.
  case saveCopy(Minutes, path: String, thenQuit: Bool)
  /// From now on the file may be saved although something is lost by it: what was last reported.
  case acceptConcerns
  /// Joins the record with what somebody else wrote to the file, with a choice for each conflict;
  /// answered by a `Report`.
  case join(Minutes, [ConflictChoice])
  /// The file as it is on disk now is the one that is shown.
  case followFile
  /// Takes the lock of a holder who has ended; answered by a `Report`.
  case takeOverLock
  /// Asks for the saves that are kept; answered by a `Report`.
  case listVersions
  /// Asks for what one of them holds; answered by a `Report`.
  case readVersion(KeptVersion)
  /// Puts a signature under the record and saves it; answered by `Report.signed`.
  case sign(Minutes, SigningRole, withKey: Bool)
  /// Takes back the signature of a record that waits for the other; answered by `Report.signed`.
  case withdrawSignature(Minutes)
  /// Makes a rectification of a sealed record in the register and opens it.
  case rectify(Minutes, reason: String)
  /// Asks how the register’s sessions were rectified; answered by `Report.rectifications`.
  case readRectifications
  /// Numbers the deliberations after those of the register; answered by `Report.numbered`.
  case numberDeliberations(Minutes)
  /// Back to the shell until `fg`.
  case suspend
  /// Draws everything anew.
  case redraw
  case useTheme(Theme)
  /// Reads the themes that can be chosen; answered by `Report.themes`.
  case readThemes
  case storeSettings(EditorSettings)
  /// Switches rules off, with the reasons, and others on again, in the council’s file: the sessions to
  /// come are made of it.
  case storeRules(off: [DisabledRule], on: [String])
  /// Keeps in the council’s file what the sessions to come are made with.
  case storeHabits(CouncilHabits, since: CouncilHabits)
  /// Reads what is due of a session of the register; answered by `Report.due`.
  case readDue(path: String)
  /// Notes in a session of the register on which day something was done, of all its acts or of one, or takes
  /// the day back; answered by `Report.due`.
  case noteDone(path: String, Obligation.Step, CalendarDate?, ItemID?)
  /// Offers text to the terminal’s clipboard.
  case copyToTerminal(String)
  /// Leaves this screen for a session of the register, and for a place in it.
  case openSession(path: String, at: Place? = nil)
  /// Gathers what a new session can start from; answered by `Report.sessionPlan`.
  case planSession
  /// Keeps a new session in the register and opens it.
  case createSession(Minutes)
  /// Keeps the council’s file.
  case storeCouncil(Council)
  /// Looks for words in all sessions of the register; answered by `Report.found`.
  case searchRegister(String)
  /// Reads the templates; answered by `Report.templates`.
  case readTemplates
  /// Keeps a template in the register.
  case storeTemplate(ItemTemplate)
  /// Lists the register’s other sessions; answered by `Report.sessions`.
  case listSessions
  /// Reads a session without leaving this one; answered by `Report.session`.
  case readSession(path: String)
}

/// What became of an effect.
package enum Report: Hashable, Sendable {
  /// The record that was written and what to say of it; not complete when something stands out, so
  /// that it is no plain success.
  case saved(Minutes, message: String, isComplete: Bool = true, thenQuit: Bool)
  /// Nothing was written, or not all; everything is still in memory. With a place that can be offered
  /// instead, where another place helps.
  case saveFailed(message: String, elsewhere: String? = nil, thenQuit: Bool = false)
  /// Nothing was written yet: saving would lose this, one sentence each.
  case saveConcerns([String], thenQuit: Bool)
  /// Somebody else has written the file.
  case fileChanged(MergeOffer)
  /// The file is not as it was and cannot be joined: it is gone, or says nothing that can be read.
  case fileTrouble(String?)
  /// What came of joining, and whether it is what the file holds already.
  case joined(Minutes, isFile: Bool)
  /// The lock is ours now.
  case lockTaken
  /// Somebody else has the lock: nothing can be changed.
  case lockRefused(reason: String)
  /// Somebody has taken the lock that was ours.
  case lockLost(message: String)
  case versions([KeptVersion])
  case version(KeptVersion, Minutes)
  /// The journal cannot go on without everything that has happened since the record was opened.
  case journalNeedsEverything
  /// What is typed is in memory only, with the reason; nothing where it is kept in the journal again.
  case journalTrouble(String?, message: String? = nil)
  /// The other sessions of the register were read.
  case registerRead(RegisterFacts)
  case failed(message: String)
  case done(message: String)
  /// The record as it is on disk, with a signature more or less.
  case signed(Minutes, message: String, isComplete: Bool)
  /// What numbers the deliberations.
  case numbered(Edit, message: String)
  /// The rectifications of the register’s sessions.
  case rectifications([Rectification])
  /// The templates there are, and what is wrong with the files of others.
  case templates([ItemTemplate], problem: String?)
  /// The themes that can be chosen, and what is wrong with the files of others.
  case themes([Theme], problem: String?)
  /// The other sessions of the register.
  case sessions([RegisterEntry])
  /// What a new session can start from.
  case sessionPlan(SessionPlan)
  /// The texts of the register in which some words stand, the first of so many.
  case found(words: String, [RegisterHit], total: Int)
  /// A session of the register as it is in its file, for what is due of it, and what was done to it.
  case due(Minutes, path: String, message: String?)
  /// A session that was read beside the one that is open.
  case session(Minutes)
  /// A document is being read, which takes a while; what comes of it is heard later.
  case readingText(name: String)
}

/// What a screen shows: cells, and where the cursor stands.
package struct Frame: Sendable {
  /// The whole screen.
  package let grid: CellGrid
  /// Where the cursor stands, when it is shown.
  package let cursor: Position?

  package init(grid: CellGrid, cursor: Position?) {
    self.grid = grid
    self.cursor = cursor
  }
}

/// Something that fills the terminal: a session being edited, or the register.
package protocol Screen: Sendable {
  /// What it asks for before anything has happened.
  mutating func begin() -> [Effect]
  mutating func handle(_ event: InputEvent, at now: Moment) -> [Effect]
  /// Whether letters that come together may be handed over as one.
  var takesWords: Bool { get }
  /// Letters that came together.
  mutating func handle(letters: String, at now: Moment) -> [Effect]
  mutating func receive(_ report: Report, at now: Moment) -> [Effect]
  mutating func draw(size: Size, at now: Moment) -> Frame
  /// The record as it stands; `nil` for a screen that edits none.
  var record: Minutes? { get }
  /// What the last frame did not wait for; `nil` when it left nothing to work out.
  var remainder: Remainder<Self>? { get }
  /// Whether the first frame shows already, from an earlier time, what it will not wait for.
  var knowsRemainder: Bool { get }
}

/// Something to be worked out apart from a screen, on any thread; then the screen takes it over, and says
/// whether that changes what is shown. It may have gone on in the meantime.
package typealias Remainder<Shown> = @Sendable () -> @Sendable (inout Shown) -> Bool

extension Screen {
  package mutating func begin() -> [Effect] { [] }
  package var record: Minutes? { nil }
  package var takesWords: Bool { false }
  package var remainder: Remainder<Self>? { nil }
  package var knowsRemainder: Bool { false }

  /// Whether the last frame left nothing to work out.
  package var isSettled: Bool { remainder == nil }

  /// Works out here what the last frame did not wait for; says whether that changes what is shown.
  @discardableResult
  package mutating func settle() -> Bool { remainder?()(&self) ?? false }

  package mutating func handle(letters: String, at now: Moment) -> [Effect] {
    var effects: [Effect] = []
    for letter in letters { effects += handle(.key(KeyPress(.character(letter))), at: now) }
    return effects
  }

  /// What arrived at once, word by word.
  package mutating func handle(_ batch: InputBatch, at now: Moment) -> [Effect] {
    switch batch {
    case .event(let event): handle(event, at: now)
    case .letters(let letters): handle(letters: letters, at: now)
    }
  }
}
