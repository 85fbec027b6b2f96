import Foundation
import MinutesFiles
import MinutesModel
import MinutesRules
import MinutesTestSupport
import Testing

@testable import EditorInterface
@testable import seance

/// `due`, and `export` over a register: on a copy of the example register.
@Suite struct DueCommandTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try FileManager.default.copyItem(
      at: PackageFolder.url.appending(path: "examples/Saint-Aubin-sur-Vère"),
      to: folder.url.appending(path: "registre"))
  }

  private func minutes(_ name: String) throws -> Minutes {
    try RecordStore().openMinutes(at: folder.path("registre/\(name).json")).contents.value
  }

  @Test func `what is late is told with how late, and the status says so`() throws {
    let result = try Program.run(["due", "registre", "--on", "2026-02-20"], in: folder)
    #expect(result.status == 1)
    #expect(
      result.lines.contains {
        $0.hasPrefix("2026-02-17  3 jours de retard")
          && $0.contains("Liste des délibérations à afficher")
          && $0.contains("séance du 10 février 2026") && $0.contains("CGCT, art. L2121-25")
      })
    #expect(
      result.lines.contains { $0.hasPrefix("2026-04-30") && $0.contains("Budget primitif 2026") })
    let early = try Program.run(
      ["due", "registre/2026-02-10.json", "--on", "2026-02-12"], in: folder)
    #expect(early.status == 0)
  }

  @Test(arguments: [
    "2024-02-01", "2025-06-18", "2025-12-01", "2026-02-01", "2026-02-12", "2026-02-20",
    "2026-05-01",
    "2027-02-01",
  ])
  func `the register’s home says the same`(day: String) throws {
    try expectAgreement(on: day)
  }

  @Test(arguments: [SessionState.draft, .signed])
  func `the home and the command take a rectification from its signature on`(
    _ state: SessionState
  ) throws {
    var rectified = try minutes("2026-02-10")
    rectified.session.revision = Revision(
      number: 1, of: Seal.Link(file: "2026-02-10.json", digest: "00"), reason: "faute de frappe")
    rectified.session.state = state
    rectified.session.formalities.listPostedOn = CalendarDate(iso: "2026-02-12")
    try folder.write(rectified.fileBytes, to: "registre/2026-02-10-r1.json")
    let steps = try expectAgreement(on: "2026-02-20")
    #expect(steps.contains("liste-affichee 2026-02-10") == (state == .draft))
  }

  /// Compares what the command and the home ask for, and gives the steps with their sessions.
  @discardableResult
  private func expectAgreement(on day: String) throws -> [String] {
    let today = try #require(CalendarDate(iso: day))
    let result = try Program.run(
      ["due", "registre", "--on", day, "--format", "json"], in: folder)
    let root = try #require(
      try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
    let told = try #require(root["obligations"] as? [[String: Any]]).map { line in
      ["step", "session", "item", "dueOn"].map { line[$0] as? String ?? "" }
    }
    // As the home reads it the second time: out of the cache.
    var entries: [RegisterEntry] = []
    for _ in 1...2 {
      var index = try RegisterIndex(
        at: folder.path("registre"), cacheFolder: folder.path("cache")
      ) { SessionSummary(judging: $0) }
      while index.readPending(atMost: 5) {}
      entries = index.registerEntries
    }
    let shown = RegisterDues(entries, on: today).groups.flatMap(\.obligations).map {
      [$0.step.rawValue, $0.session?.iso ?? "", $0.number ?? "", $0.dueOn?.iso ?? ""]
    }
    #expect(!shown.isEmpty)
    #expect(Set(shown) == Set(told) && shown.count == told.count)
    return shown.map { "\($0[0]) \($0[1])" }
  }

  @Test func `the same as JSON and as a calendar`() throws {
    let json = try Program.run(
      ["due", "registre", "--on", "2026-02-20", "--format", "json"], in: folder)
    let root = try #require(
      try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
    let list = try #require(root["obligations"] as? [[String: Any]])
    #expect(
      list.contains {
        $0["step"] as? String == "liste-affichee" && $0["session"] as? String == "2026-02-10"
          && $0["dueOn"] as? String == "2026-02-17" && $0["standing"] as? String == "late"
      })
    let calendar = try Program.run(
      ["due", "registre", "--on", "2026-02-20", "--format", "ical"], in: folder)
    #expect(calendar.output.hasPrefix("BEGIN:VCALENDAR\r\n"))
    #expect(calendar.output.contains("DTSTART;VALUE=DATE:20260430\r\n"))
  }

  @Test func `a step that is done is noted in the session and leaves the list`() throws {
    let done = try Program.run(
      [
        "due", "registre", "--done", "liste-affichee", "--session", "2026-02-10", "--date",
        "2026-02-13",
      ], in: folder)
    #expect(done.status == 0)
    #expect(try minutes("2026-02-10").session.formalities.listPostedOn?.iso == "2026-02-13")
    let list = try Program.run(["due", "registre", "--on", "2026-02-20"], in: folder)
    #expect(
      !list.lines.contains {
        $0.contains("à afficher") && $0.contains("10 février 2026")
      })
    let shown = try Program.run(
      ["export", "registre/2026-02-10.json", "--as", "liste"], in: folder)
    #expect(shown.output.contains("affichée à la mairie le 13 février 2026"))
  }

  @Test func `a date for acts goes to one or to all of them`() throws {
    let one = try Program.run(
      [
        "due", "registre/2026-02-10.json", "--done", "publication", "--item", "2", "--date",
        "2026-02-14",
      ], in: folder)
    #expect(one.status == 0)
    #expect(
      try minutes("2026-02-10").agenda[1].facts.deliberation?.publishedOn?.iso == "2026-02-14")
    #expect(try minutes("2026-02-10").agenda[2].facts.deliberation == nil)
    _ = try Program.run(
      ["due", "registre/2026-02-10.json", "--done", "publication", "--date", "2026-02-16"],
      in: folder)
    #expect(
      try minutes("2026-02-10").agenda[1].facts.deliberation?.publishedOn?.iso == "2026-02-14")
    #expect(
      try minutes("2026-02-10").agenda[2].facts.deliberation?.publishedOn?.iso == "2026-02-16")
  }

  @Test(arguments: [
    ["due", "registre", "--done", "liste-affichee"],
    ["due", "registre/2026-02-10.json", "--done", "budget"],
    ["due", "registre/2026-02-10.json", "--done", "publication", "--item", "99"],
    ["due", "registre/2026-02-10.json", "--done", "liste-affichee", "--item", "2"],
    ["due", "registre", "--receipt", "registre/conseil.json"], ["due", "absent"],
  ])
  func `what cannot be noted is told and changes nothing`(arguments: [String]) throws {
    let before = try folder.text(of: "registre/2026-02-10.json")
    let result = try Program.run(arguments, in: folder)
    #expect(result.status == 2)
    #expect(result.output == "")
    #expect(!result.errors.isEmpty)
    #expect(try folder.text(of: "registre/2026-02-10.json") == before)
  }

  @Test func `a receipt fills in the prefecture’s day`() throws {
    var record = try minutes("2026-02-10")
    record.agenda[1].facts.deliberation = Deliberation(
      number: "2026-02-01", isTransmittable: true,
      publishedOn: CalendarDate(iso: "2026-02-14"))
    try folder.write(record.fileBytes, to: "registre/2026-02-10.json")
    try folder.write(
      """
      <?xml version="1.0"?>
      <actes:ARActe xmlns:actes="x" actes:IDActe="061-216199901-20260210-2026_02_01-DE"
       actes:DateReception="2026-02-13"><actes:ActeRecu actes:Date="2026-02-10"
       actes:NumeroInterne="2026_02_01"/></actes:ARActe>
      """, to: "accuse.xml")
    let result = try Program.run(["due", "registre", "--receipt", "accuse.xml"], in: folder)
    #expect(result.status == 0, "\(result.errors)")
    #expect(try minutes("2026-02-10").agenda[1].facts.deliberation?.receivedOn?.iso == "2026-02-13")
    let extract = try Program.run(
      ["export", "registre/2026-02-10.json", "--as", "extrait", "--item", "2"], in: folder)
    let text = extract.output.replacing("\n", with: " ")
    #expect(text.contains("Certifié exécutoire par la maire"))
    #expect(text.contains("le 13 février 2026"))
  }

  @Test func `a register is exported a file a session, or as one table`() throws {
    let result = try Program.run(
      ["export", "registre", "--as", "liste", "--format", "html", "-o", "sortie"], in: folder)
    #expect(result.status == 0, "\(result.errors)")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path("sortie")).sorted()
    #expect(names.count == 5 && names.first == "2024-01-23-liste.html")
    let table = try Program.run(["export", "registre", "--as", "scdl"], in: folder)
    #expect(table.status == 0)
    #expect(table.lines.count > 15)
    #expect(table.errors.contains("pas de numéro"))
    let nowhere = try Program.run(["export", "registre", "--as", "liste"], in: folder)
    #expect(nowhere.status == 2 && nowhere.errors.contains("-o"))
  }

  @Test func `without LibreOffice a PDF is refused with another way`() throws {
    let result = try Program.run(
      ["export", "registre/2026-02-10.json", "--format", "pdf", "-o", "pv.pdf"], in: folder,
      environment: ["PATH": "/nonexistent"])
    #expect(result.status == 2)
    #expect(result.errors.contains("LibreOffice") && result.errors.contains("fodt"))
    #expect(!folder.exists("pv.pdf"))
  }

  @Test(arguments: [
    ["export", "a.json", "--as", "scdl", "--format", "html"],
    ["export", "a.json", "--as", "pv", "--item", "2"], ["due", "--date", "2026-02-10"],
    ["due", "--done", "rien"], ["due", "--on", "demain"],
  ])
  func `what does not go together is wrong usage`(arguments: [String]) throws {
    let result = try Program.run(arguments, in: folder)
    #expect(result.status == 64)
    #expect(result.errors.hasPrefix("Erreur"))
  }
}
