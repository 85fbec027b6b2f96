import Foundation
import MinutesEditing
import MinutesModel
import MinutesTestSupport
import Testing

@testable import MinutesFiles

/// Journals of every format replay for ever: somebody may open one after an update.
struct FrozenJournalTests {
  @Test(arguments: 1...JournalHeader.currentFormat)
  func `a journal of every format replays`(format: Int) throws {
    let url = PackageFolder.url.appending(
      path: "Tests/MinutesFilesTests/Fixtures/journal-\(format).journal")
    // Those of older formats are never written again.
    if format == JournalHeader.currentFormat,
      ProcessInfo.processInfo.environment["RECORD"] != nil
    {
      try Data(Self.recorded()).write(to: url)
      Issue.record("recorded")
    }
    let journal = try ReadJournal(Array(Data(contentsOf: url)))
    #expect(journal.header.format == format)
    #expect(journal.ending == .torn)
    #expect(journal.header.begun == "2026-03-27T20:41")
    let recovery = try JournalRecovery(journal, at: url.path, file: journal.header.file)
    #expect(recovery.stop == nil)
    #expect(recovery.relation == .sameFile)
    let history = recovery.history
    #expect(history.current.item(ItemID(1))?.title == "Voirie communale")
    #expect(history.current.session.place == "à la mairie")
    #expect(history.done.count == 12)
    #expect(history.undone.count == 1)
    #expect(recovery.focus?.item == ItemID(1))
    #expect(journal.entries.map(\.time).last == "2026-03-27T20:43")
  }

  /// Edits that came after the first journals, kept as they were first written.
  @Test func `edits that came later replay`() throws {
    let url = PackageFolder.url.appending(
      path: "Tests/MinutesFilesTests/Fixtures/journal-later.journal")
    if ProcessInfo.processInfo.environment["RECORD"] != nil,
      !FileManager.default.fileExists(atPath: url.path)
    {
      try Data(Self.recordedLater()).write(to: url)
      Issue.record("recorded")
    }
    let journal = try ReadJournal(Array(Data(contentsOf: url)))
    let recovery = try JournalRecovery(journal, at: url.path, file: journal.header.file)
    #expect(recovery.stop == nil)
    let minutes = recovery.history.current
    #expect(minutes.council.numberPattern?.text == "AAAA_NNN")
    #expect(minutes.council.matterHabits == [MatterHabit(kind: "general", code: "7.5")])
    #expect(minutes.council.documents.letterhead == ["1 place de la Mairie"])
    #expect(minutes.session.state == .reviewed)
    #expect(minutes.session.stateChanges.first?.reason == "un devis manque")
    #expect(minutes.review.lastLook?.seen.first?.passages == ["Exposé"])
    #expect(minutes.item(ItemID(1))?.facts.deliberation?.number == "2026_001")
  }

  private static func recordedLater() throws -> [UInt8] {
    let base = Minutes(
      council: Council(commune: "Val-d’Essai"),
      session: Session(date: try #require(CalendarDate(iso: "2026-03-27")), state: .reviewed),
      agenda: [AgendaItem(id: ItemID(1), title: "Voirie")])
    let day = base.session.date
    let time = ClockTime(hour: 9, minute: 30)
    let edits: [Edit] = [
      .council(.setNumberPattern(NumberPattern("AAAA_NNN"))),
      .council(.setMatter(MatterHabit(kind: "general", code: "7.5"))),
      .council(.setDocuments(DocumentSettings(letterhead: ["1 place de la Mairie"]))),
      .session(
        .enter(StateChange(.draft, on: day, at: time, by: "Anne", reason: "un devis manque"))),
      .proceedings(ItemID(1), .setDeliberation(Deliberation(number: "2026_001"))),
      .sequence(
        "marquer comme relu",
        [
          .review(
            .look(
              ReviewLook(
                on: day, at: time,
                seen: [SeenPart(item: ItemID(1), text: "1f", passages: ["Exposé"])]))),
          .session(.enter(StateChange(.reviewed, on: day, at: time, by: "Anne"))),
        ]),
    ]
    let folder = try TemporaryFolder()
    let bytes = base.fileBytes
    let header = JournalHeader(
      program: "0.1.0", record: "/registre/2026-03-27.json", file: ContentDigest(of: bytes),
      base: bytes, begun: "2026-03-28T09:30", user: "ann", host: "mairie")
    let here = Focus(pane: .item, item: ItemID(1))
    let entries = edits.map {
      HistoryEntry.perform($0, joins: false, from: here, to: here)
    }
    _ = try JournalWriter(
      at: folder.path("j"), header: header, base: bytes, entries: entries,
      time: "2026-03-28T09:31")
    return try LocalFileSystem().read(folder.path("j"), limit: .max).bytes
  }

  /// One line of every domain of edits, and of every act.
  private static func recorded() throws -> [UInt8] {
    let block = BlockID(2)
    let item = ItemID(1)
    let base = Minutes(
      council: Council(
        commune: "Val-d’Essai",
        members: [
          Member(
            id: MemberID(1), civility: .madame, givenName: "Anne", familyName: "DURAND",
            office: .mayor)
        ]),
      session: Session(date: try #require(CalendarDate(iso: "2026-03-27"))),
      agenda: [
        AgendaItem(
          id: item, title: "Voirie",
          blocks: [
            Block(id: BlockID(1), content: .passage(Passage(role: .exposition, texts: ["Exposé"]))),
            Block(id: block, content: .table(Table())),
            Block(id: BlockID(3), content: .financingPlan(FinancingPlan())),
            Block(id: BlockID(4), content: .authorisation(BudgetAuthorisation())),
            Block(id: BlockID(5), content: .ballot(Ballot())),
          ])
      ])
    let title = FieldAddress(item: item, path: .title)
    func cursor(_ offset: Int) -> Focus {
      Focus(pane: .item, item: item, caret: TextPosition(field: title, offset: offset))
    }
    func type(_ text: String, at offset: Int, joins: Bool) -> HistoryEntry {
      .perform(
        .text(.replace(TextRange(title, offset..<offset), with: text)), joins: joins,
        from: cursor(offset), to: cursor(offset + text.count))
    }
    func edit(_ edit: Edit) -> HistoryEntry {
      .perform(edit, joins: false, from: cursor(3), to: cursor(3))
    }
    let entries: [HistoryEntry] = [
      type(" ", at: 6, joins: false), type("communale", at: 7, joins: true),
      edit(.council(.setPopulation(90))), edit(.session(.setPlace("à la mairie"))),
      edit(.attendance(.setPresence(MemberID(1), .present))),
      edit(.agenda(.setState(item, .done))), edit(.block(item, .setRole(BlockID(1), .discussion))),
      edit(.table(item, block, .insertRow(at: 0))),
      edit(.financing(item, BlockID(3), .setShare(0, Rate(percent: 80)))),
      edit(.authorisation(item, BlockID(4), .setStatedCeiling(.amount(Amount(cents: 100))))),
      edit(.ballot(item, BlockID(5), .setVotes(.assent))),
      edit(.text(.settle(FieldAddress(item: item, block: BlockID(3), path: .expense(0, .amount))))),
      .saved, edit(.sequence("deux", [.session(.setPublic(false)), .session(.setPublic(true))])),
      .undo, .redo, edit(.session(.setClosing(ClockTime(hour: 22, minute: 5)))), .undo,
    ]
    let folder = try TemporaryFolder()
    let bytes = base.fileBytes
    let header = JournalHeader(
      program: "0.1.0", record: "/registre/2026-03-27.json", file: ContentDigest(of: bytes),
      base: bytes, begun: "2026-03-27T20:41", user: "ann", host: "mairie")
    let writer = try JournalWriter(
      at: folder.path("j"), header: header, base: bytes, entries: Array(entries.prefix(1)),
      time: "2026-03-27T20:41")
    try writer.append(Array(entries.dropFirst().prefix(9)), at: "2026-03-27T20:42")
    try writer.append(Array(entries.dropFirst(10)), at: "2026-03-27T20:43")
    // The program was stopped while it wrote one more.
    return try LocalFileSystem().read(folder.path("j"), limit: .max).bytes
      + Array("19 0c0ffee0 {\"do\":{\"te".utf8)
  }
}
