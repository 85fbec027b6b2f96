import MinutesModel
import MinutesTestSupport
import Testing

@testable import MinutesFiles

/// Which record of a session counts, once it was rectified.
struct StandingTests {
  private let folder: TemporaryFolder
  private let original: Minutes

  init() throws {
    folder = try TemporaryFolder()
    var minutes = try SealedSamples.ofEverything()
    minutes.seal = nil
    minutes.session.revision = nil
    try SealedSamples.sign(minutes, at: folder.path("2026-03-10.json"))
    original = try RecordStore().openMinutes(at: folder.path("2026-03-10.json")).contents.value
  }

  private func revision(_ number: Int, of file: String) throws -> Minutes {
    var revision = original
    revision.seal = nil
    revision.session.state = .reviewed
    revision.session.revision = Revision(
      number: number, of: Seal.Link(file: file, digest: original.seal?.digest ?? ""),
      reason: "montant", by: "Anne")
    revision.agenda[0].title += " (\(number))"
    return revision
  }

  @Test func `a rectification counts once everybody has signed it`() throws {
    let waiting = try revision(1, of: "2026-03-10.json")
    _ = try RecordStore().save(
      waiting, text: "", to: folder.path("2026-03-10-r1.json"), expecting: .absent)
    let before = try #require(try Register(at: folder.path).standing(of: "2026-03-10.json"))
    #expect(before.entry.name == "2026-03-10.json")
    #expect(before.replaced.isEmpty && before.waiting.map(\.name) == ["2026-03-10-r1.json"])
    #expect(before.remarks.count == 1)

    try folder.remove("2026-03-10-r1.json")
    try SealedSamples.sign(waiting, at: folder.path("2026-03-10-r1.json"))
    let after = try #require(try Register(at: folder.path).standing(of: "2026-03-10.json"))
    #expect(after.entry.name == "2026-03-10-r1.json")
    #expect(after.replaced.map(\.name) == ["2026-03-10.json"] && after.waiting.isEmpty)
  }

  @Test func `of several the last counts, past nine too`() throws {
    for number in [2, 10] {
      try SealedSamples.sign(
        try revision(number, of: "2026-03-10.json"), at: folder.path("2026-03-10-r\(number).json"))
    }
    let standing = try Register(at: folder.path).standing
    #expect(standing.map(\.entry.name) == ["2026-03-10-r10.json"])
    #expect(standing[0].replaced.map(\.name) == ["2026-03-10.json", "2026-03-10-r2.json"])
    let seals = try RegisterSeals(at: folder.path)
    #expect(seals.standing.map(\.file) == ["2026-03-10-r10.json"])
    #expect(seals.chain.breaks.isEmpty)
  }

  @Test func `numbers are judged in the records that count`() throws {
    var first = try revision(1, of: "2026-03-10.json")
    first.agenda[0].facts.deliberation = Deliberation(number: "2026_001")
    first.agenda[0].children = []
    first.agenda.removeSubrange(1...)
    try SealedSamples.sign(first, at: folder.path("2026-03-10-r1.json"))
    var second = try revision(2, of: "2026-03-10-r1.json")
    second.agenda = first.agenda
    second.agenda[0].facts.deliberation = Deliberation(number: "2026_003")
    try SealedSamples.sign(second, at: folder.path("2026-03-10-r2.json"))
    let seals = try RegisterSeals(at: folder.path)
    #expect(seals.numberFaults(by: NumberPattern("AAAA_NNN")).isEmpty)
    #expect(seals.records.last?.check?.actNumbers.first == "2026_003")
  }
}
