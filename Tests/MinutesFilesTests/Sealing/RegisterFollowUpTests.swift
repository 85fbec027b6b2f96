import MinutesEditing
import MinutesModel
import MinutesTestSupport
import Testing

@testable import MinutesFiles

/// Numbers in a register, and what signed minutes say of other sessions.
struct RegisterFollowUpTests {
  private func record(_ date: String, items: [AgendaItem]) throws -> Minutes {
    Minutes(
      council: Council(
        commune: "Val",
        members: [Member(id: MemberID(1), civility: .madame, familyName: "ROUX")],
        numberPattern: NumberPattern("AAAA-MM-NN")),
      session: Session(date: try #require(CalendarDate(iso: date)), state: .reviewed),
      agenda: items)
  }

  private func item(_ id: Int, _ title: String, state: ItemState = .done) -> AgendaItem {
    AgendaItem(
      id: ItemID(id), title: title, state: state,
      blocks: [Block(id: BlockID(id), content: .ballot(Ballot(votes: .assent)))])
  }

  private func numbered(_ minutes: Minutes, in folder: TemporaryFolder) throws -> Minutes {
    var result = minutes
    let pattern = try #require(minutes.council.numberPattern)
    let numbers = try RegisterNumbers(at: folder.path, besides: nil)
    for edit in numbers.edits(numbering: minutes, acts: Self.acts(of: minutes), by: pattern) {
      try edit.apply(to: &result)
    }
    return result
  }

  private static func acts(of minutes: Minutes) -> [ItemID] {
    minutes.numberedItems.filter { $0.item.state == .done }.map(\.item.id)
  }

  private func numbers(_ minutes: Minutes) -> [String] {
    minutes.numberedItems.map { $0.item.facts.deliberation?.number ?? "" }
  }

  @Test
  func `deliberations are numbered without gaps in the order of the session`() throws {
    let folder = try TemporaryFolder()
    let first = try numbered(
      record(
        "2026-04-02", items: [item(1, "A"), item(2, "B", state: .adjourned), item(3, "C")]),
      in: folder)
    #expect(numbers(first) == ["2026-04-01", "", "2026-04-02"])
    _ = try RecordStore().save(
      first, text: "", to: folder.path("2026-04-02.json"), expecting: .absent)
    let second = try numbered(record("2026-04-28", items: [item(1, "D")]), in: folder)
    #expect(numbers(second) == ["2026-04-03"])
    let third = try numbered(record("2026-05-05", items: [item(1, "E")]), in: folder)
    #expect(numbers(third) == ["2026-05-01"])
  }

  @Test
  func `items that move or are put off are numbered anew, without a gap`() throws {
    let folder = try TemporaryFolder()
    var minutes = try numbered(
      record("2026-04-02", items: [item(1, "A"), item(2, "B"), item(3, "C")]), in: folder)
    minutes.agenda.swapAt(0, 2)
    minutes.agenda[1].state = .adjourned
    let again = try numbered(minutes, in: folder)
    #expect(numbers(again) == ["2026-04-01", "", "2026-04-02"])
    #expect(try numbered(again, in: folder) == again)
  }

  @Test
  func `an older session numbered late goes on after those before it, or after all`() throws {
    let folder = try TemporaryFolder()
    let later = try numbered(record("2026-04-28", items: [item(1, "D"), item(2, "E")]), in: folder)
    #expect(numbers(later) == ["2026-04-01", "2026-04-02"])
    _ = try RecordStore().save(
      later, text: "", to: folder.path("2026-04-28.json"), expecting: .absent)
    let older = try numbered(record("2026-04-02", items: [item(1, "A")]), in: folder)
    #expect(numbers(older) == ["2026-04-03"])
    let faults = try RegisterNumbers(at: folder.path, besides: nil)
      .faults(with: older, in: "2026-04-02.json", by: older.council.numberPattern)
    #expect(faults == [.outOfOrder(earlier: "2026-04-02.json", later: "2026-04-28.json")])
  }

  @Test
  func `a rectification keeps the numbers of what it rectifies`() throws {
    let folder = try TemporaryFolder()
    let first = try numbered(record("2026-04-02", items: [item(1, "A")]), in: folder)
    _ = try RecordStore().save(
      first, text: "", to: folder.path("2026-04-02.json"), expecting: .absent)
    let numbers = try RegisterNumbers(
      at: folder.path, besides: folder.path("2026-04-02-r1.json"))
    let pattern = try #require(first.council.numberPattern)
    #expect(
      numbers.edits(numbering: first, acts: Self.acts(of: first), by: pattern).isEmpty)
    #expect(Register.nameWithoutRevision("2026-04-02-r12.json") == "2026-04-02")
    #expect(Register.nameWithoutRevision("2026-04-02-2.json") == "2026-04-02-2")
    #expect(Register.nameWithoutRevision("2026-04-02-2-r1.json") == "2026-04-02-2")
  }

  @Test
  func `an act that is replaced and minutes that are approved say so, and stay sealed`() throws {
    let folder = try TemporaryFolder()
    let old = try numbered(record("2026-04-02", items: [item(1, "A"), item(2, "B")]), in: folder)
    try SealedSamples.sign(old, at: folder.path("2026-04-02.json"))
    var approving = item(1, "Procès-verbal")
    approving.facts.approvesMinutesOf = old.session.date
    var replacing = item(2, "B, corrigé")
    replacing.replacedAct = ActReference(object: "B", number: "2026-04-02")
    let new = try numbered(record("2026-05-05", items: [approving, replacing]), in: folder)
    try SealedSamples.sign(new, at: folder.path("2026-05-05.json"))
    let notes = try RegisterLinks().note(
      new, of: "2026-05-05.json", in: folder.path, text: { _ in "" })
    #expect(notes.map(\.file) == ["2026-04-02.json"] && notes.allSatisfy { $0.failure == nil })
    let told = try RecordStore().openMinutes(at: folder.path("2026-04-02.json"))
    #expect(told.contents.value.session.state == .approved)
    #expect(told.contents.value.session.formalities.minutesApprovedOn == new.session.date)
    let act = told.contents.value.agenda[1].facts.deliberation
    #expect(act?.replacedBy?.number == "2026-05-02" && act?.replacedBy?.object == "B, corrigé")
    #expect(SealCheck(told.bytes)?.isIntact == true)
    #expect(try RegisterSeals(at: folder.path).chain.breaks.isEmpty)
    #expect(
      try RegisterLinks().note(new, of: "2026-05-05.json", in: folder.path, text: { _ in "" })
        .isEmpty)
  }
}
