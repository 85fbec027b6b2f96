import MinutesModel
import MinutesTestSupport
import Testing

@testable import MinutesFiles

/// What was found in a record is found again with its bytes, and with no others.
struct FindingsCacheTests {
  private let folder: TemporaryFolder
  private let record = Array("{}".utf8)
  private let findings = [
    KeptFinding(
      rule: "F-03", severity: 0, place: .item(ItemID(3)), message: "Il manque 1 500,00 €.",
      law: "CGCT, art. L1612-4", isMendable: true),
    KeptFinding(
      rule: "L-01", severity: 2,
      place: .field(FieldAddress(item: ItemID(3), block: BlockID(1), path: .line(2)), 4..<9),
      message: "« l'été »", law: "",
      acceptedBecause: "c’est le nom de la salle"),
  ]

  init() throws { folder = try TemporaryFolder() }

  private func cache(_ judge: String = "1 relecture") -> FindingsCache {
    FindingsCache(folder: folder.path("cache"), judge: judge)
  }

  @Test func `what was found in a record comes back with its bytes`() {
    #expect(cache().findings(in: record) == nil)
    cache().keep(findings, of: record)
    #expect(cache().findings(in: record) == findings)
    #expect(cache().findings(in: record + [0x0A]) == nil)
    #expect(cache("2 relecture").findings(in: record) == nil)
    cache().keep([], of: record)
    #expect(cache().findings(in: record) == [])
  }

  @Test func `a file of it that is damaged is passed over and written anew`() throws {
    cache().keep(findings, of: record)
    let name = try #require(LocalFileSystem().names(in: folder.path("cache/constats")).first)
    #expect(try folder.mode(of: "cache/constats/" + name) == 0o600)
    for damage in ["", "{", "[]", "{\"format\": 1, \"findings\": [{}]}"] {
      try folder.write(Array(damage.utf8), to: "cache/constats/" + name)
      #expect(cache().findings(in: record) == nil)
    }
    cache().keep(findings, of: record)
    #expect(cache().findings(in: record) == findings)
  }

  @Test func `the oldest records go`() throws {
    for number in 0..<FindingsCache.records + 5 {
      cache().keep(findings, of: record + Array("\(number)".utf8))
    }
    #expect(
      try LocalFileSystem().names(in: folder.path("cache/constats")).count
        == FindingsCache.records)
  }

  @Test func `whatever the system refuses, nothing wrong is found`() {
    for number in 1..<12 {
      let failing = FindingsCache(
        folder: folder.path("cache"), judge: "\(number)", in: FailingFileSystem(.once(number)))
      failing.keep(findings, of: record)
      #expect([nil, findings].contains(cache("\(number)").findings(in: record)))
    }
    FindingsCache(folder: nil, judge: "").keep(findings, of: record)
  }
}
