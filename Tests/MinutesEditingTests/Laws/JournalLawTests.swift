import MinutesEditing
import MinutesModel
import MinutesTestSupport
import Testing

@testable import MinutesFiles

/// A journal makes the same history again: record, steps, undone steps and cursors.
@Suite struct `Laws of the journal` {
  typealias Journal = ReadJournal

  /// Everything that can be seen of a history.
  struct Picture: Hashable {
    let current: Minutes
    let done: [[Edit]]
    let undone: [[Edit]]
    let summaries: [String]
    let isUnsaved: Bool
    /// Where the cursor goes by undoing everything, and by doing it again.
    let focuses: [Focus?]

    init(_ history: History) {
      var history = history
      current = history.current
      done = history.done.map(\.edits)
      undone = history.undone.map(\.edits)
      summaries = (history.done + history.undone).map(\.summary)
      isUnsaved = history.hasUnsavedChanges
      var focuses: [Focus?] = []
      let count = history.done.count
      for _ in 0..<count { focuses.append(history.undo()) }
      for _ in 0..<count + undone.count { focuses.append(history.redo()) }
      self.focuses = focuses
    }
  }

  /// A history of random edits, undos, redos and saves, with all its entries.
  static func history(
    _ seed: UInt64, saves: Bool
  ) -> (history: History, entries: [HistoryEntry]) {
    var random = RandomEdits(seed: seed)
    var history = History(Sample.minutes)
    var entries: [HistoryEntry] = []
    var focus: Focus = 0
    for step in 0..<60 {
      switch random.number(0...12) {
      case 0, 1: _ = history.undo()
      case 2: _ = history.redo()
      case 3 where saves:
        history.markSaved()
        entries += history.takeEntries() + [.saved]
      case 4: history.endGroup()
      case 10...:
        // Letters where the last ones ended, as most keys are.
        guard case .text(let last)? = history.done.last?.edits.last, let caret = last.caretAfter
        else { continue }
        let typed = TextEdit.replace(TextRange(at: caret), with: random.pick(["é", "un", " "]))
        let after = random.pick([typed.caretAfter.map(focus.following) ?? focus, focus])
        try? history.perform(
          .text(typed), focus: focus, focusAfter: after, group: random.pick([nil, 1]))
        focus = after
      default:
        let edit = random.edit(history.current)
        focus = Focus(step + random.number(0...1))
        try? history.perform(
          edit, focus: Focus(step), focusAfter: focus, group: random.pick([nil, 1, 1]))
      }
    }
    return (history, entries + history.takeEntries())
  }

  static func replayed(_ entries: [HistoryEntry], from base: Minutes) throws -> History {
    var history = History(base)
    for entry in entries { try history.replay(entry) }
    return history
  }

  /// The bytes of a journal of these entries, a few at a time.
  static func journal(_ entries: [HistoryEntry], from base: Minutes) throws -> [UInt8] {
    let folder = try TemporaryFolder()
    let bytes = base.fileBytes
    let header = JournalHeader(
      program: "1", record: "/r/a.json", file: ContentDigest(of: bytes), base: bytes,
      begun: "2026-03-27T20:41", user: "ann", host: "mairie")
    let path = folder.path("j")
    let writer = try JournalWriter(
      at: path, header: header, base: bytes, entries: Array(entries.prefix(3)),
      time: "2026-03-27T20:41")
    for (index, entry) in entries.dropFirst(3).enumerated() {
      try writer.append([entry], at: "2026-03-27T20:\(41 + index / 20)")
    }
    return try LocalFileSystem().read(path, limit: .max).bytes
  }

  @Test(arguments: 0..<150 as Range<UInt64>)
  func `replaying the journal gives the same history`(seed: UInt64) throws {
    let (history, entries) = Self.history(seed, saves: false)
    let journal = try Journal(Self.journal(entries, from: Sample.minutes))
    #expect(journal.ending == .whole)
    let base = try Minutes.reading(SourceText(name: "a.json", bytes: journal.base)).value
    #expect(base == Sample.minutes)
    #expect(
      try Picture(Self.replayed(journal.entries.map(\.entry), from: base)) == Picture(history))
  }

  @Test func `letters typed on are kept as letters`() throws {
    let isShort = try (0..<20 as Range<UInt64>).contains { seed in
      let (_, entries) = Self.history(seed, saves: false)
      let bytes = try Self.journal(entries, from: Sample.minutes)
      return String(decoding: bytes, as: UTF8.self).contains(#" {"type":"#)
    }
    #expect(isShort)
  }

  @Test(arguments: 0..<150 as Range<UInt64>)
  func `telling a history anew gives the same one`(seed: UInt64) throws {
    let (history, _) = Self.history(seed, saves: true)
    let (beginning, entries) = history.retelling
    var told = try Self.replayed(entries, from: beginning)
    // Whether the beginning itself is on the disk, only the journal's head can say.
    if !entries.contains(.saved) { told.markUnsaved() }
    #expect(Picture(told) == Picture(history))
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `cut off anywhere, a journal gives what was whole before`(seed: UInt64) throws {
    let (_, entries) = Self.history(seed, saves: false)
    let bytes = try Self.journal(entries, from: Sample.minutes)
    let whole = try Journal(bytes)
    var random = SeededGenerator(seed: seed)
    for _ in 0..<40 {
      let length = Int.random(in: 0...bytes.count, using: &random)
      do throws(JournalFault) {
        let cut = try Journal(Array(bytes[..<length]))
        #expect(cut.length <= length)
        #expect(cut.ending == (cut.length == length ? .whole : .torn))
        #expect(cut.entries.map(\.entry) == whole.entries.prefix(cut.entries.count).map(\.entry))
      } catch {
        #expect([.noHead, .noBase, .unfinished].contains(error))
      }
    }
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `a changed byte is found wherever it stands`(seed: UInt64) throws {
    let (_, entries) = Self.history(seed, saves: false)
    let bytes = try Self.journal(entries, from: Sample.minutes)
    let whole = try Journal(bytes)
    var random = SeededGenerator(seed: seed)
    for _ in 0..<40 {
      var damaged = bytes
      let index = Int.random(in: damaged.indices, using: &random)
      damaged[index] ^= UInt8.random(in: 1...255, using: &random)
      do throws(JournalFault) {
        let read = try Journal(damaged)
        #expect(read.length <= index)
        #expect(read.ending != .whole)
        #expect(read.entries.map(\.entry) == whole.entries.prefix(read.entries.count).map(\.entry))
      } catch {}
    }
  }
}
