import Foundation
import MinutesFiles
import MinutesModel
import MinutesRules
import MinutesWording
import MinutesTestSupport
import Testing

/// `new`, `export`, `rules` and `themes`.
@Suite struct RegisterCommandTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(SampleRecords.council.fileBytes, to: "conseil.json")
  }

  @Test func `a new session carries the council and says its path`() throws {
    let result = try Program.run(
      ["new", "--date", "2026-03-27", "--time", "20h30"], in: folder)
    #expect(result.status == 0)
    #expect(result.errors == "")
    #expect(result.output == "2026-03-27.json\n" || result.output == "./2026-03-27.json\n")
    let record = try RecordStore().openMinutes(at: folder.path("2026-03-27.json"))
    #expect(record.contents.value.council == SampleRecords.council)
    #expect(record.contents.value.session.opensAt == ClockTime(hour: 20, minute: 30))
    #expect(record.contents.value.session.date == CalendarDate(iso: "2026-03-27"))
    #expect(try folder.shownNames == ["2026-03-27.json", "2026-03-27.txt", "conseil.json"])
  }

  @Test func `a second session of a day gets a name of its own`() throws {
    for _ in 1...2 {
      let result = try Program.run(["new", "--no-open", "--date", "2026-03-27", "."], in: folder)
      #expect(result.status == 0)
    }
    #expect(folder.exists("2026-03-27.json") && folder.exists("2026-03-27-2.json"))
  }

  @Test func `a register elsewhere can be named`() throws {
    try folder.write(SampleRecords.council.fileBytes, to: "registre/conseil.json")
    let result = try Program.run(
      ["new", "--date", "2026-03-27", "registre"], in: folder)
    #expect(result.output == "registre/2026-03-27.json\n")
    #expect(folder.exists("registre/2026-03-27.json"))
  }

  @Test func `without a council there is no session`() throws {
    let empty = try TemporaryFolder()
    let result = try Program.run(["new", "--date", "2026-03-27"], in: empty)
    #expect(result.status == 2)
    #expect(result.errors.contains("conseil.json"))
    #expect(try empty.names == [])
  }

  @Test func `a broken council is told with its place`() throws {
    try folder.write("{ \"format\": 1, \"commune\": }\n", to: "conseil.json")
    let result = try Program.run(["new", "--date", "2026-03-27"], in: folder)
    #expect(result.status == 2)
    #expect(result.errors.contains("conseil.json:1:"))
    #expect(try folder.shownNames == ["conseil.json"])
  }

  @Test func `the exported text is the one beside the record`() throws {
    _ = try Program.run(["new", "--date", "2026-03-27"], in: folder)
    let saved = try folder.text(of: "2026-03-27.txt")
    #expect(!saved.isEmpty)
    let shown = try Program.run(
      ["export", "2026-03-27.json", "--as", "pv", "--format", "txt"], in: folder)
    #expect(shown.status == 0)
    #expect(shown.output == saved)
    let written = try Program.run(["export", "2026-03-27.json", "-o", "copie.txt"], in: folder)
    #expect(written.status == 0)
    #expect(written.output == "")
    #expect(try folder.text(of: "copie.txt") == saved)
  }

  @Test func `standard input is exported too`() throws {
    _ = try Program.run(["new", "--date", "2026-03-27"], in: folder)
    let record = try folder.text(of: "2026-03-27.json")
    let result = try Program.run(["export", "-"], in: folder, input: record)
    #expect(result.output == (try folder.text(of: "2026-03-27.txt")))
  }

  @Test func `a place that cannot be written is told`() throws {
    _ = try Program.run(["new", "--date", "2026-03-27"], in: folder)
    let result = try Program.run(
      ["export", "2026-03-27.json", "-o", "absent/copie.txt"], in: folder)
    #expect(result.status == 2)
    #expect(result.errors.contains("absent/copie.txt"))
  }

  @Test(arguments: ["text", "markdown"])
  func `every rule is listed with its article and its dates`(format: String) throws {
    let result = try Program.run(["rules", "--format", format], in: folder)
    #expect(result.status == 0)
    for rule in RuleBook.all {
      #expect(result.output.contains(rule.id.text))
      #expect(result.output.contains(rule.title.typeset))
      #expect(result.output.contains(rule.law.article))
      #expect(result.output.contains(rule.inForce.french))
    }
  }

  @Test func `themes say where they were found, the user's own first`() throws {
    try folder.write("title = \"À moi\"\n[roles]\n", to: "home/.config/seance/themes/sombre.toml")
    try folder.write("[roles]\nfaux = {}\n", to: "home/.config/seance/themes/faux.toml")
    let result = try Program.run(["themes"], in: folder)
    #expect(result.status == 0)
    let line = try #require(result.lines.first { $0.hasPrefix("sombre") })
    #expect(line.contains("À moi") && line.contains("home/.config/seance/themes/sombre.toml"))
    #expect(result.lines.contains { $0.hasPrefix("clair") })
    #expect(result.errors.contains("faux.toml:2:1:"))
  }

  @Test func `XDG_CONFIG_HOME is where settings are`() throws {
    try folder.write("title = \"Ailleurs\"\n[roles]\n", to: "xdg/seance/themes/ailleurs.toml")
    let result = try Program.run(
      ["themes"], in: folder, environment: ["XDG_CONFIG_HOME": folder.path("xdg")])
    #expect(result.output.contains("Ailleurs"))
  }
}
