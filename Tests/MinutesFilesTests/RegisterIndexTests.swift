import Foundation
import MinutesEditing
import MinutesModel
import MinutesTestSupport
import Synchronization
import Testing

@testable import MinutesFiles

/// A register listed and searched by way of a cache.
struct RegisterIndexTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    for (day, title) in [("2024-03-05", "Été à l’école"), ("2024-06-11", "Voirie")] {
      try write(day, titles: [title])
    }
  }

  private var register: String { folder.path("registre") }
  private var cache: String { folder.path("cache") }

  private func write(_ day: String, titles: [String], state: SessionState = .draft) throws {
    let date = try #require(CalendarDate(iso: day))
    let items = titles.enumerated().map { index, title in
      AgendaItem(
        id: ItemID(index + 1), title: title, state: .adjourned,
        blocks: [
          Block(
            id: BlockID(index + 1),
            content: .passage(Passage(role: .exposition, texts: ["Le pré de la Cure."])))
        ])
    }
    let minutes = Minutes(
      council: Council(commune: "Clessé"), session: Session(date: date, state: state),
      agenda: items)
    try folder.write(minutes.fileBytes, to: "registre/\(day).json")
  }

  /// Counts how often a record is summarised.
  private final class Reads: Sendable {
    private let count = Mutex(0)
    var total: Int { count.withLock { $0 } }
    func note() { count.withLock { $0 += 1 } }
  }

  private func index(_ reads: Reads = Reads(), cached: Bool = true) throws -> RegisterIndex {
    try RegisterIndex(at: register, cacheFolder: cached ? cache : nil) { minutes in
      reads.note()
      let act = SessionDuties.Act(
        item: ItemID(1), number: "1", subject: "Vente\tdu pré", isBudget: true,
        transmittedOn: minutes.session.date)
      return SessionSummary(
        of: minutes, errors: 1, warnings: 2,
        duties: SessionDuties(date: minutes.session.date, acts: [act]))
    }
  }

  @Test func `sessions are listed newest first and read when there is time`() throws {
    var index = try index()
    #expect(index.entries.map(\.name) == ["2024-06-11.json", "2024-03-05.json"])
    #expect(index.entries.allSatisfy { $0.summary == nil })
    let left = index.readPending(atMost: 1)
    #expect(left)
    #expect(index.entries.map { $0.summary?.commune } == ["Clessé", nil])
    while index.readPending(atMost: 5) {}
    #expect(
      index.entries.map { $0.summary?.leftovers.map(\.title) } == [["Voirie"], ["Été à l’école"]])
    #expect(index.entries.map { $0.summary?.errors } == [1, 1])
  }

  @Test func `what was read once is not read again until the file changes`() throws {
    let reads = Reads()
    var first = try index(reads)
    while first.readPending(atMost: 5) {}
    #expect(reads.total == 2)
    var second = try index(reads)
    #expect(second.pending.isEmpty)
    #expect(second.entries == first.entries)
    #expect(second.search("cure", limit: 9).total == 2)
    #expect(reads.total == 2)
    try write("2024-03-05", titles: ["Tarifs", "Budget"], state: .approved)
    var third = try index(reads)
    #expect(third.pending.count == 1)
    while third.readPending(atMost: 5) {}
    #expect(reads.total == 3)
    #expect(third.entries.last?.summary?.state == .approved)
    #expect(third.search("tarifs", limit: 9).total == 1)
    #expect(third.search("école", limit: 9).total == 0)
  }

  @Test(arguments: ["ECOLE", "école", "été à l'ec", "voirie", "PRÉ de la cure"])
  func `capitals and accents are ignored`(words: String) throws {
    var index = try index(cached: false)
    while index.readPending(atMost: 5) {}
    let (hits, total) = index.search(words, limit: 10)
    #expect(total == (words.hasPrefix("PRÉ") ? 2 : 1))
    let hit = try #require(hits.first)
    #expect(Place(notation: hit.line.place) != nil)
    #expect(hit.line.heading.hasPrefix("1 "))
  }

  @Test func `the limit bounds what is shown and not what is counted`() throws {
    var index = try index()
    #expect(index.search("cure", limit: 1).total == 0)
    _ = index.readPending(atMost: 1)
    #expect(index.search("cure", limit: 1).total == 1)
    while index.readPending(atMost: 5) {}
    let (hits, total) = index.search("cure", limit: 1)
    #expect(hits.map(\.entry.name) == ["2024-06-11.json"])
    #expect(total == 2)
    #expect(index.search("", limit: 5).total == 0)
    #expect(index.search("absent", limit: 5).total == 0)
  }

  @Test func `a file that is no record is told and stands in nobody's way`() throws {
    try folder.write(Array("{".utf8), to: "registre/2023-01-10.json")
    for _ in 1...2 {
      var index = try index()
      while index.readPending(atMost: 5) {}
      #expect(index.entries.map(\.isUnreadable) == [false, false, true])
      #expect(index.search("voirie", limit: 5).total == 1)
    }
  }

  @Test(arguments: ["index.json", "2024-06-11.json.textes"], [0, 5])
  func `a cache that is lost or cut off is made again`(name: String, kept: Int) throws {
    var first = try index()
    while first.readPending(atMost: 5) {}
    let root = URL(fileURLWithPath: cache + "/registres")
    let inside = try FileManager.default.contentsOfDirectory(atPath: root.path)
    let file = root.appendingPathComponent(try #require(inside.first)).appendingPathComponent(name)
    let bytes = try Data(contentsOf: file)
    try bytes.prefix(kept).write(to: file)
    var second = try index()
    while second.readPending(atMost: 5) {}
    #expect(second.entries.map(\.summary) == first.entries.map(\.summary))
    #expect(second.search("voirie", limit: 5).total == 1)
  }

  @Test func `a cache that cannot be written costs nothing but time`() throws {
    try folder.write(Array("x".utf8), to: "cache")
    var index = try index()
    while index.readPending(atMost: 5) {}
    #expect(index.search("voirie", limit: 5).total == 1)
  }

  @Test(arguments: [
    ("eau", ["L’eau", "Eaux usées", "« eau »", "compteur d'eau", "d\u{2019}eau", "m²eau"]),
    ("6 395", ["6 395,87 €", "6\u{202F}395,87", "(6 395)"]),
    ("oeuvre", ["Œuvres", "main d’œuvre"]),
    ("tarif cantine", ["Cantine : tarifs 2026"]), ("395", ["6 395,87"]), ("rené", ["Mme RENE"]),
    ("(6", ["plateau (6 395)"]),
  ])
  func `words are found where words begin`(typed: String, found: [String]) throws {
    let others = ["Plateau", "Bureau", "6 396 395", "manoeuvres", "Tarifs", "Carénage", "16 395"]
    let minutes = Minutes(
      council: Council(commune: "Clessé"),
      session: Session(date: try #require(CalendarDate(iso: "2024-03-05"))),
      agenda: [
        AgendaItem(
          id: ItemID(1), title: "x",
          blocks: [
            Block(
              id: BlockID(1),
              content: .passage(Passage(role: .exposition, texts: found + others)))
          ])
      ])
    let texts = SessionTexts(minutes)
    let words = RegisterWords(typed)
    let lines = SearchedTexts(texts).lines(with: words).map { texts.lines[$0].text }
    #expect(lines == found + (typed == "395" ? ["6 396 395", "16 395"] : []))
    #expect(lines.allSatisfy { !words.matches(in: $0).isEmpty })
  }

  /// Search by bytes and search by characters find the same texts.
  @Test func `a search finds what a search by characters finds`() throws {
    for seed in 0..<40 as Range<UInt64> {
      var generator = MinutesGenerator(seed: seed, withUnknownFields: false)
      let texts = SessionTexts(generator.minutes())
      let searched = SearchedTexts(texts)
      let again = try #require(SearchedTexts(bytes: searched.bytes))
      for words in ["e", "le", "é", "conseil le", "1", "zz", "«", "d l"] {
        let words = RegisterWords(words)
        let expected = texts.lines.indices.filter {
          !words.matches(in: texts.lines[$0].text).isEmpty
        }
        #expect(searched.lines(with: words) == expected)
        #expect(again.lines(with: words) == expected)
        #expect(expected.allSatisfy { again.line($0) == texts.lines[$0] })
      }
    }
  }
}
