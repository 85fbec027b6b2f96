import EditorInterface
import Foundation
import MinutesEditing
import MinutesFiles
import MinutesModel
import MinutesTestSupport
import TerminalScreen

@testable import EditorInterface
@testable import seance

/// One trial: the built program on a terminal, random edits typed into it, killed with SIGKILL at a random
/// moment; then what is recovered is held against what stood on the screen.
struct CrashTrial {
  /// What came of it.
  struct Outcome {
    /// How many steps the journal had beyond what the screen showed: written, not yet drawn.
    var ahead = 0
    /// Characters in the session that was recovered.
    var characters = 0
    /// Whether the kill fell between two parts of one frame.
    var wasTorn = false
    /// Whether there was a journal at all: not right after a save.
    var hadJournal = false
    /// The screen that nothing recovered explains; `nil` when all is well.
    var lost: String?
  }

  private var random: SeededGenerator
  private let seed: UInt64
  /// What was typed, action by action.
  private var script = ["<C-n>Point<Enter>"]

  init(seed: UInt64) {
    self.seed = seed
    random = SeededGenerator(seed: seed)
  }

  private static let words = [
    "conseil", "voirie", "église", "été", "l’aube", "décide", "œuvre", "Thouet", "à", "12", "euros",
  ]

  /// What somebody does next, as a script of keys.
  private mutating func action() -> String {
    switch Int.random(in: 0...99, using: &random) {
    case 0..<58: (Self.words.randomElement(using: &random) ?? "") + " "
    case 58..<66: "<Backspace>"
    case 66..<70: "<Enter>"
    case 70..<76: "<C-z>"
    case 76..<80: "<C-y>"
    case 80..<84: "<Left>"
    case 84..<87: "<Right>"
    case 87..<90: "<Delete>"
    case 90..<92: "<C-n>" + (Self.words.randomElement(using: &random) ?? "")
    case 92..<94: "<M-Up>"
    case 94..<97: "<paste:collé à la volée>"
    default: "<C-s>"
    }
  }

  /// Runs the trial.
  mutating func run() throws -> Outcome {
    let seance = try SeanceOnTerminal()
    defer { seance.removeFolder() }
    try seance.terminal.wait(for: "Aucun point.")
    try seance.type("<C-n>Point<Enter>")
    for _ in 0..<Int.random(in: 1...45, using: &random) {
      let next = action()
      script.append(next)
      try seance.type(next)
      // Now and then the program gets time to show what it has; mostly keys come faster than frames.
      if Int.random(in: 0...3, using: &random) == 0 {
        seance.terminal.listen(milliseconds: Int32.random(in: 0...8, using: &random))
      }
    }
    seance.terminal.listen(milliseconds: Int32.random(in: 0...25, using: &random))
    seance.terminal.signal(SIGKILL)
    _ = try seance.terminal.waitForExit()
    return try compare(seance)
  }

  private func compare(_ seance: SeanceOnTerminal) throws -> Outcome {
    let states = try Self.states(in: seance.folder)
    var outcome = Outcome()
    outcome.hadJournal = states.count > 1
    let recovered = try unwrapped(states.last)
    outcome.characters = recovered.minutes.fileBytes.count
    let screen = seance.terminal.text
    let shown = Self.itemPane(of: screen)
    var covered: [UInt64] = []
    let rows = Self.rows(of: shown, in: shown)
    for (index, state) in states.enumerated().reversed() {
      for pane in Self.panes(of: state) {
        if pane == shown {
          outcome.ahead = states.count - 1 - index
          return outcome
        }
        covered.append(Self.rows(of: shown, in: pane))
      }
    }
    // Killed in the middle of drawing: what is above is of one frame, what is below of an older one.
    outcome.wasTorn = covered.contains { one in covered.contains { one | $0 == rows } }
    if !outcome.wasTorn, try isEarlier(screen, than: recovered.minutes, from: states) {
      // A save came in between: the journal begins with it, and the screen was older still.
      outcome.ahead = states.count
    } else if !outcome.wasTorn {
      let pane = Self.panes(of: recovered).first ?? []
      outcome.lost =
        "seed \(seed), typed: \(script.joined())\nshown:\n\(screen)\n"
        + "\nrecovered:\n" + pane.map { $0 ?? "" }.joined(separator: "\n")
    }
    return outcome
  }

  /// Whether typing the same keys shows this screen before it comes to the record that was recovered.
  private func isEarlier(
    _ screen: String, than recovered: Minutes, from states: [State]
  ) throws -> Bool {
    guard let first = states.first, var editor = Self.editor(Self.beginning(of: first.minutes))
    else { return false }
    let shown = TornFrame(screen)
    var frames = [TornFrame(Self.screen(of: &editor))]
    var isShown = false
    for event in try script.flatMap({ try Self.events($0) }) {
      var effects = editor.handle(event, at: editor.now)[...]
      while let effect = effects.popFirst() {
        guard case .save(let minutes, let thenQuit) = effect else { continue }
        effects += editor.receive(
          .saved(minutes, message: "", thenQuit: thenQuit), at: editor.now)
      }
      let last = TornFrame(Self.screen(of: &editor))
      frames.append(last)
      isShown = isShown || frames.contains { shown.isTorn(between: last, and: $0) }
      if isShown, editor.minutes == recovered { return true }
    }
    return false
  }

  /// The session as `seance new` made it.
  private static func beginning(of minutes: Minutes) -> Minutes {
    var minutes = minutes
    minutes.agenda = []
    return minutes
  }

  private static func screen(of editor: inout Editor) -> String {
    editor.draw(size: editor.size, at: editor.now).grid.debugText
  }

  private static func editor(_ minutes: Minutes) -> Editor? {
    guard let time = ClockTime(hour: 20, minute: 30) else { return nil }
    var editor = Editor(
      minutes: minutes, fileName: "", settings: EditorSettings(),
      at: Moment(date: minutes.session.date, time: time))
    _ = editor.handle(.resize(Size(width: 80, height: 24)), at: editor.now)
    return editor
  }

  /// The keys of a script, as the program hears them.
  private static func events(_ script: String) throws -> [InputEvent] {
    var events: [InputEvent] = []
    var rest = Substring(script)
    while let character = rest.first {
      guard character == "<", let end = rest.firstIndex(of: ">") else {
        events.append(.key(KeyPress(.character(character))))
        rest = rest.dropFirst()
        continue
      }
      let name = String(rest[rest.index(after: rest.startIndex)..<end])
      rest = rest[rest.index(after: end)...]
      if name.hasPrefix("paste:") {
        events.append(.paste(String(name.dropFirst(6))))
      } else if let press = KeyPress(description: name) {
        events.append(.key(press))
      } else {
        throw KeyBytes.Unknown(name: name)
      }
    }
    return events
  }

  /// The rows of a pane that another one has in the same place, a bit each.
  fileprivate static func rows(of shown: [String?], in pane: [String?]) -> UInt64 {
    var rows: UInt64 = 0
    for (index, row) in shown.enumerated() {
      if row == nil || (pane.indices.contains(index) && pane[index] == row) {
        rows |= 1 << UInt64(index)
      }
    }
    return rows
  }

  private struct State {
    let minutes: Minutes
    let focus: Focus?
  }

  /// The session after each entry of its journal, the last one as it is recovered.
  private static func states(in folder: URL) throws -> [State] {
    let path = folder.appending(path: "2021-02-02.json").path
    let record = try RecordStore().openMinutes(at: path)
    let store = JournalStore(stateFolder: folder.path + "/.local/state/seance")
    guard let journal = store.waiting(for: path).first else {
      return [State(minutes: record.contents.value, focus: nil)]
    }
    let recovery: JournalRecovery
    do throws(JournalProblem) {
      recovery = try store.recovery(
        at: journal, file: ContentDigest(of: record.bytes))
    } catch {
      guard error == .fault(.unfinished) else { throw error }
      return [State(minutes: record.contents.value, focus: nil)]
    }
    var history = History(recovery.beginning)
    var states = [State(minutes: recovery.beginning, focus: nil)]
    for (entry, _) in recovery.journal.entries {
      let focus = try history.replay(entry) ?? states.last?.focus
      states.append(State(minutes: history.current, focus: focus))
    }
    guard recovery.isComplete, history.current == recovery.history.current else {
      throw MissingState()
    }
    return states
  }

  /// What the item pane shows of a state, for each item that may have been open.
  private static func panes(of state: State) -> [[String?]] {
    guard var editor = editor(state.minutes) else { return [] }
    var panes: [[String?]] = []
    func draw() { panes.append(itemPane(of: screen(of: &editor))) }
    if let focus = state.focus {
      editor.focus = focus
      editor.repairFocus(keepingEmptied: true)
      draw()
    }
    for item in state.minutes.agenda {
      editor.select(item.id, pane: .item)
      draw()
    }
    if state.minutes.agenda.isEmpty { draw() }
    return panes
  }

  /// A blank, or a space that does not break: that is drawn as a dot in one of the two.
  fileprivate static let blanks = "\u{A0}\u{202F} ·"

  /// The rows of the screen in the item pane, without what is behind its right edge; `nil` for other rows.
  fileprivate static func itemPane(of screen: String) -> [String?] {
    screen.split(separator: "\n", omittingEmptySubsequences: false).dropFirst(2).map { row in
      let parts = row.split(separator: "│", omittingEmptySubsequences: false)
      guard parts.count == 4 else { return nil }
      return parts[2].filter { !blanks.contains($0) }
    }
  }
}

/// A frame as it stood on a terminal, perhaps drawn in part over an older one.
struct TornFrame {
  private let rows: [[Character]]
  private let pane: [String?]

  init(_ screen: String) {
    rows = screen.split(separator: "\n", omittingEmptySubsequences: false).map { row in
      row.map { CrashTrial.blanks.contains($0) ? " " : $0 }
    }
    pane = CrashTrial.itemPane(of: screen)
  }

  /// Whether every row of the item pane is of one of two frames; one row may begin as the newer and end as
  /// the older, where the drawing was cut off.
  func isTorn(between newer: TornFrame, and older: TornFrame) -> Bool {
    let all = CrashTrial.rows(of: pane, in: pane)
    let covered =
      CrashTrial.rows(of: pane, in: newer.pane) | CrashTrial.rows(of: pane, in: older.pane)
    let missing = all & ~covered
    guard missing.nonzeroBitCount <= 1 else { return false }
    guard missing != 0 else { return true }
    let index = missing.trailingZeroBitCount + rows.count - pane.count
    guard newer.rows.indices.contains(index), older.rows.indices.contains(index) else {
      return false
    }
    let (row, new, old) = (rows[index], newer.rows[index], older.rows[index])
    let kept = zip(row, new).prefix { $0 == $1 }.count
    return kept > 0 && row.dropFirst(kept) == old.dropFirst(kept)
  }
}

/// A journal whose entries do not make what is recovered from it.
private struct MissingState: Error {}

extension CrashTrial {
  fileprivate func unwrapped<Value>(_ value: Value?) throws -> Value {
    guard let value else { throw MissingState() }
    return value
  }
}
