import Foundation
import MinutesModel
import MinutesTestSupport
import MinutesWording
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

@testable import MinutesDocuments

/// The exports of data: as recorded, and what holds of them whatever the record.
struct DataExportTests {
  private static let folder = Golden.goldens.appending(path: "Data")

  /// The example register with the numbers, matters and dates that its acts would have.
  static let register: [Minutes] = SaintAubin.sessions.map { minutes in
    var minutes = minutes
    for (index, numbered) in minutes.registerItems.enumerated() {
      guard let place = minutes.path(of: numbered.item.id) else { continue }
      let date = minutes.session.date
      let order = index < 9 ? "0\(index + 1)" : String(index + 1)
      let act = Deliberation(
        number: "\(date.year)-\(date.iso.dropFirst(5).prefix(2))-\(order)",
        transmittedNumber: "\(date.year)_\(date.iso.dropFirst(5).prefix(2))_\(order)",
        matterCode: ["7.5", "7.1", "7.10", "1.5", "9.4"][index % 5], isTransmittable: true,
        transmittedOn: date.adding(days: 3), receivedOn: date.adding(days: 4),
        receiptNumber: "061-216199901-\(date.iso.filter { $0 != "-" })-\(index + 1)-DE",
        publishedOn: date.adding(days: 5))
      func set(_ items: inout [AgendaItem], _ path: ArraySlice<Int>) {
        guard let first = path.first else { return }
        if path.count == 1 {
          items[first].facts.deliberation = act
        } else {
          set(&items[first].children, path.dropFirst())
        }
      }
      set(&minutes.agenda, place[...])
    }
    return minutes
  }

  private static let random: [Minutes] = (0..<60).map { seed in
    var generator = MinutesGenerator(seed: UInt64(seed))
    return generator.minutes()
  }

  private func export(_ id: String, _ sessions: [Minutes]) throws -> DataFile {
    try #require(DataExport.named(id)).write(sessions)
  }

  @Test(arguments: DataExport.all.map(\.id))
  func `an export is as recorded`(id: String) throws {
    let export = try #require(DataExport.named(id))
    let inputs: [(String, [Minutes])] =
      export.joinsSessions
      ? [("saint-aubin", Self.register), ("seeds", [AzaySurThouet.session, Clesse.session])]
      : [
        ("saint-aubin", [Self.register[0]]), ("azay", [AzaySurThouet.session]),
        ("clesse", [Clesse.session]),
      ]
    for (name, sessions) in inputs {
      let file = export.write(sessions)
      try Golden.expect(
        Array(file.text.utf8),
        in: Self.folder.appending(path: "\(name).\(id).\(export.fileExtension)"))
      try Golden.expect(
        Array(file.notices.map { $0 + "\n" }.joined().utf8),
        in: Self.folder.appending(path: "\(name).\(id).notices.txt"))
    }
  }

  /// The cells of a file of comma separated values.
  private func table(_ text: String) -> [[String]] {
    text.split(separator: "\n").map { line in
      var cells: [String] = []
      var cell = ""
      var isQuoted = false
      for character in line {
        switch character {
        case "\"": isQuoted.toggle()
        case "," where !isQuoted:
          cells.append(cell)
          cell = ""
        default: cell.append(character)
        }
      }
      return cells + [cell]
    }
  }

  @Test(arguments: DataExport.all.filter { $0.fileExtension == "csv" }.map(\.id))
  func `every row has a cell a column`(id: String) throws {
    let rows = table(try export(id, Self.random + Self.register).text)
    let width = try #require(rows.first?.count)
    #expect(rows.count > 10)
    for row in rows { #expect(row.count == width, "\(row)") }
  }

  @Test func `a vote is told by five figures that add up, or by none`() throws {
    for minutes in Self.random + Self.register + [AzaySurThouet.session] {
      for row in table(try export("scdl", [minutes]).text).dropFirst() {
        let figures = row[11..<16].map(\.self)
        if figures.allSatisfy(\.isEmpty) { continue }
        let counts = try figures.map { try #require(Int($0)) }
        #expect(counts[0] >= counts[1])
        #expect(counts[1] == counts[2] + counts[3] + counts[4])
      }
    }
  }

  @Test func `a blank paper leaves the figures of the schema empty, and is told`() throws {
    var minutes = Self.register[0]
    let item = try #require(minutes.agenda.firstIndex { $0.isForRegister })
    let block = try #require(minutes.agenda[item].blocks.firstIndex { $0.content.ballot != nil })
    minutes.agenda[item].blocks[block].content = .ballot(
      Ballot(mode: .secret, votes: .counts(Tally(inFavour: 12, blank: 2))))
    let file = try export("scdl", [minutes])
    let row = try #require(table(file.text).dropFirst().first)
    #expect(row[11..<16].joined().isEmpty)
    #expect(file.notices.contains { $0.contains("blancs ou nuls") })
    let votes = table(try export("votes", [minutes]).text)
    let secret = votes.filter { $0[5] == "secret" }
    #expect(secret.allSatisfy { $0[8].isEmpty })
    #expect(secret.contains { $0[10] == "blanc" && $0[12] == "2" })
  }

  @Test(arguments: [
    ("21619990100002", true), ("21860194600013", true), ("21860194600014", false),
    ("2186019460001", false), ("", false), ("2186019460001X", false),
  ])
  func `a number of the directory has its check sum`(siret: String, isRight: Bool) {
    #expect(DeliberationRows.isSiret(siret) == isRight)
  }

  @Test func `the JSON is read by another reader`() throws {
    let text = try export("ocd", Self.random + Self.register).text
    let value = try JSONSerialization.jsonObject(with: Data(text.utf8))
    let root = try #require(value as? [String: Any])
    #expect((root["events"] as? [Any])?.count == Self.random.count + Self.register.count)
    let votes = try #require(root["vote_events"] as? [[String: Any]])
    #expect(votes.count > 20)
    for vote in votes {
      #expect(["pass", "fail"].contains(vote["result"] as? String))
    }
  }

  private final class Identifiers: NSObject, XMLParserDelegate {
    var identifiers: [String] = []
    var references: [String] = []

    func parser(
      _ parser: XMLParser, didStartElement elementName: String, namespaceURI: String?,
      qualifiedName: String?, attributes: [String: String]
    ) {
      if let id = attributes["eId"] { identifiers.append(id) }
      for key in ["refersTo", "outcome", "source", "by"] {
        if let reference = attributes[key] { references.append(String(reference.dropFirst())) }
      }
    }
  }

  @Test func `a debate is well-formed, names each thing once and refers to what it names`() throws {
    for minutes in Self.random + Self.register {
      let text = try export("akn", [minutes]).text
      let parser = XMLParser(data: Data(text.utf8))
      let found = Identifiers()
      parser.delegate = found
      #expect(parser.parse(), "line \(parser.lineNumber)")
      #expect(Set(found.identifiers).count == found.identifiers.count)
      #expect(Set(found.references).subtracting(found.identifiers) == [])
    }
  }

  @Test func `a calendar has short lines that end as they must`() {
    let long = String(repeating: "Délibération à publier, séance ; ", count: 9)
    let day = CalendarDate(iso: "2026-03-05") ?? .epoch
    let text = CalendarFile(
      name: "Échéances", writtenOn: day,
      entries: [
        CalendarFile.Entry(id: "a-1@seance", day: day, summary: long, description: "x")
      ]
    ).text
    let lines = text.split(separator: "\r\n", omittingEmptySubsequences: false)
    #expect(lines.last?.isEmpty == true)
    #expect(lines.allSatisfy { $0.utf8.count <= 75 })
    #expect(text.contains("DTSTART;VALUE=DATE:20260305\r\nDTEND;VALUE=DATE:20260306\r\n"))
    let whole = text.replacing("\r\n ", with: "")
    #expect(
      whole.contains("SUMMARY:" + long.replacing(",", with: "\\,").replacing(";", with: "\\;")))
  }
}
