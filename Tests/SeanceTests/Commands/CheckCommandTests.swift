import Foundation
import MinutesFiles
import MinutesModel
import MinutesRules
import MinutesTestSupport
import Testing

@Suite struct CheckCommandTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(SampleRecords.session(present: 7).fileBytes, to: "bon.json")
    try folder.write(SampleRecords.session(present: 2).fileBytes, to: "maigre.json")
  }

  @Test func `a sound session has no error`() throws {
    let result = try Program.run(["check", "bon.json"], in: folder)
    #expect(result.status == 0)
    #expect(!result.output.contains("erreur["))
    #expect(result.errors == "")
  }

  @Test func `a finding is a line with its place`() throws {
    let result = try Program.run(["check", "maigre.json"], in: folder)
    #expect(result.status == 1)
    let line = try #require(result.lines.first { $0.contains("[Q-01]") })
    let match = try #require(
      line.wholeMatch(of: /maigre\.json:(\d+):(\d+): erreur\[Q-01\] .+ \(.*L2121-17.*\)/))
    let file = try folder.text(of: "maigre.json").split(
      separator: "\n", omittingEmptySubsequences: false)
    let number = try #require(Int(match.output.1))
    #expect((1...file.count).contains(number))
  }

  @Test func `every line has the same form`() throws {
    let result = try Program.run(["check", "bon.json", "maigre.json"], in: folder)
    for line in result.lines {
      #expect(
        line.contains(
          /^(bon|maigre)\.json:\d+:\d+: (erreur|alerte|conseil)\[[A-Z]+-\d+\] .+ \(.+\)$/),
        "\(line)")
    }
  }

  /// Kinds of text that no minutes are, each of a size that would take long to read.
  @Test(arguments: [
    (String(repeating: "a", count: 70_000)), (String(repeating: "\n", count: 30_001)),
    (String(repeating: String(repeating: "mot ", count: 30) + "\n", count: 20_000)),
  ])
  func `a text that is no minutes by its size is refused at once`(text: String) throws {
    try folder.write(Array(text.utf8), to: "grand.txt")
    for command in ["check", "import"] {
      let result = try Program.run([command, "grand.txt"], in: folder)
      #expect(result.status != 0)
      #expect(result.errors.contains("grand.txt"))
      #expect(result.errors.contains("trop long pour un procès-verbal"))
    }
  }

  @Test func `words beyond any paragraph are left unread by the rules, the others are read`() throws
  {
    var session = try SampleRecords.session(present: 2)
    session.agenda[0].title =
      "Voirie " + String(repeating: "le 2 février 2021 13 pour ", count: 2_000)
    try folder.write(session.fileBytes, to: "long.json")
    let result = try Program.run(["check", "long.json"], in: folder)
    #expect(result.status == 1)
    #expect(result.output.contains("[Q-01]"))
    #expect(!result.output.contains("[V-"))
    #expect(result.errors.contains("32 ko n’est pas vérifié (point 1)"))
  }

  private struct Checked: Decodable {
    struct Rule: Decodable {
      let rule: String
      let reason: String
    }
    struct Found: Decodable {
      let rule: String
      let severity: String
      let item: String?
      let line: Int
      let message: String
      let law: String
      let remedy: String?
      let accepted: String?
    }
    let file: String
    let findings: [Found]
    let disabled: [Rule]
  }

  @Test func `the JSON of one file is an object`() throws {
    let result = try Program.run(["check", "--format", "json", "maigre.json"], in: folder)
    #expect(result.status == 1)
    let checked = try JSONDecoder().decode(Checked.self, from: Data(result.output.utf8))
    #expect(checked.file == "maigre.json")
    let quorum = try #require(checked.findings.first { $0.rule == "Q-01" })
    #expect(quorum.severity == "error")
    #expect(quorum.item == nil)
    #expect(quorum.line > 0)
    let text = try Program.run(["check", "maigre.json"], in: folder)
    #expect(text.lines.count == checked.findings.count)
  }

  @Test func `the JSON of several files is an array in their order`() throws {
    let result = try Program.run(
      ["check", "--format", "json", "maigre.json", "bon.json"], in: folder)
    let checked = try JSONDecoder().decode([Checked].self, from: Data(result.output.utf8))
    #expect(checked.map(\.file) == ["maigre.json", "bon.json"])
  }

  @Test func `every object of the JSON has every key`() throws {
    let result = try Program.run(["check", "--format", "json", "maigre.json"], in: folder)
    let object = try JSONSerialization.jsonObject(with: Data(result.output.utf8))
    let findings = try #require((object as? [String: Any])?["findings"] as? [[String: Any]])
    #expect(!findings.isEmpty)
    for finding in findings {
      #expect(
        Set(finding.keys) == [
          "rule", "severity", "item", "line", "column", "message", "law", "remedy", "accepted",
        ])
    }
  }

  @Test func `what is accepted is listed with its reason and does not count`() throws {
    var minutes = try SampleRecords.session(present: 2)
    let live = LiveFindings(minutes)
    for finding in live.findings {
      minutes.acceptances.append(live.acceptance(of: finding, because: "vu \"ensemble\""))
    }
    #expect(live.findings.contains { $0.severity == .error })
    try folder.write(minutes.fileBytes, to: "vu.json")
    let text = try Program.run(["check", "--strict", "vu.json"], in: folder)
    #expect(text.status == 0)
    #expect(text.lines.count == live.findings.count)
    #expect(
      text.lines.allSatisfy {
        $0.contains(/: (erreur|alerte|conseil)\[[A-Z]+-\d+\] .+ – accepté.: vu "ensemble" \(.+\)$/)
      })
    let json = try Program.run(["check", "--format", "json", "vu.json"], in: folder)
    #expect(json.status == 0)
    let checked = try JSONDecoder().decode(Checked.self, from: Data(json.output.utf8))
    #expect(Set(checked.findings.map(\.accepted)) == ["vu \"ensemble\""])
    let open = try Program.run(["check", "--format", "json", "maigre.json"], in: folder)
    let unaccepted = try JSONDecoder().decode(Checked.self, from: Data(open.output.utf8))
    #expect(unaccepted.findings.allSatisfy { $0.accepted == nil })
  }

  @Test func `rules that the commune does without are named and find nothing`() throws {
    var minutes = try SampleRecords.session(present: 2)
    minutes.council.disabledRules = [
      DisabledRule(rule: "Q-01", reason: "essai"), DisabledRule(rule: "L-05"),
    ]
    try folder.write(minutes.fileBytes, to: "sans.json")
    let text = try Program.run(["check", "sans.json"], in: folder)
    #expect(!text.output.contains("[Q-01]"))
    #expect(text.errors.contains("écartées par la commune"))
    #expect(text.errors.contains("Q-01 (essai), L-05"))
    let json = try Program.run(["check", "--format", "json", "sans.json"], in: folder)
    let checked = try JSONDecoder().decode(Checked.self, from: Data(json.output.utf8))
    #expect(checked.disabled.map(\.rule) == ["Q-01", "L-05"])
    #expect(checked.disabled.map(\.reason) == ["essai", ""])
    #expect(json.errors == "")
  }

  /// A register of two sessions at the second of which the minutes of the first are not approved.
  private func writeRegister() throws {
    var minutes = try SampleRecords.session(present: 7)
    minutes.session.state = .draft
    try folder.write(minutes.fileBytes, to: "registre/2026-03-27.json")
    minutes.session.date = try #require(CalendarDate(iso: "2026-02-20"))
    try folder.write(minutes.fileBytes, to: "registre/2026-02-20.json")
    try folder.write(SampleRecords.council.fileBytes, to: "registre/conseil.json")
  }

  @Test func `the sessions of a register know each other`() throws {
    try writeRegister()
    for path in ["registre", "registre/", "registre/2026-03-27.json"] {
      let result = try Program.run(["check", path], in: folder)
      let found = result.lines.filter { $0.contains("[R-02]") }
      #expect(found.count == 1, "\(path): \(result.output)")
      #expect(found.first?.contains("20 février 2026") == true)
      #expect(found.first?.hasPrefix("registre/2026-03-27.json:") == true)
    }
    let alone = try Program.run(
      ["check", "-"], in: folder, input: try folder.text(of: "registre/2026-03-27.json"))
    #expect(!alone.output.contains("[R-02]"))
    let json = try Program.run(["check", "--format", "json", "registre"], in: folder)
    let checked = try JSONDecoder().decode([Checked].self, from: Data(json.output.utf8))
    #expect(checked.map(\.file) == ["registre/2026-02-20.json", "registre/2026-03-27.json"])
  }

  @Test func `a text beside the sessions of a register knows them`() throws {
    try writeRegister()
    let text = try Program.run(
      ["export", "registre/2026-03-27.json", "--as", "pv", "--format", "txt"], in: folder
    ).output
    for name in ["registre/brouillon.txt", "ailleurs/brouillon.txt"] {
      try folder.write([UInt8](text.utf8), to: name)
    }
    let inside = try Program.run(["check", "registre/brouillon.txt"], in: folder)
    let found = inside.lines.filter { $0.contains("[R-02]") }
    #expect(found.count == 1, "\(inside.output)")
    #expect(found.first?.hasPrefix("registre/brouillon.txt:") == true)
    let outside = try Program.run(["check", "ailleurs/brouillon.txt"], in: folder)
    #expect(!outside.output.contains("[R-02]"))
  }

  @Test func `a broken session disturbs no other`() throws {
    try writeRegister()
    try folder.write("{ \"format\": ", to: "registre/2026-03-01.json")
    let one = try Program.run(["check", "registre/2026-03-27.json"], in: folder)
    #expect(one.errors == "")
    #expect(one.output.contains("[R-02]"))
    let all = try Program.run(["check", "registre"], in: folder)
    #expect(all.status == 2)
    #expect(all.errors.contains("2026-03-01.json"))
    #expect(all.output.contains("[R-02]"))
  }

  @Test func `a folder without sessions is no register`() throws {
    try folder.write("", to: "vide/notes.txt")
    let result = try Program.run(["check", "vide"], in: folder)
    #expect(result.status == 2)
    #expect(result.errors.contains("n’est pas un registre"))
  }

  @Test func `standard input is read under the name of a dash`() throws {
    let result = try Program.run(
      ["check", "-"], in: folder, input: try folder.text(of: "maigre.json"))
    #expect(result.status == 1)
    #expect(result.output.hasPrefix("-:"))
  }

  @Test func `a warning counts when it is asked to`() throws {
    var minutes = try SampleRecords.session(present: 7)
    minutes.session.convocation = Convocation()
    try folder.write(minutes.fileBytes, to: "alerte.json")
    let plain = try Program.run(["check", "alerte.json"], in: folder)
    let strict = try Program.run(["check", "--strict", "alerte.json"], in: folder)
    let hasError = plain.output.contains("erreur[")
    let hasWarning = plain.output.contains("alerte[")
    #expect(plain.output == strict.output)
    #expect(plain.status == (hasError ? 1 : 0))
    #expect(strict.status == (hasError || hasWarning ? 1 : 0))
  }

  @Test func `a file that cannot be read does not keep the others from being checked`() throws {
    let result = try Program.run(["check", "absent.json", "maigre.json"], in: folder)
    #expect(result.status == 2)
    #expect(result.output.contains("maigre.json:"))
    #expect(result.errors.contains("absent.json"))
  }

  @Test(arguments: [
    ("", "1:1"), ("{ \"format\": 1,", ":1:"), ("[[[[", ":1:"), ("{\"format\": 1}\n", "il manque"),
    ("{\"format\": 1, \"council\": 3}", ":1:"),
    (String(repeating: "[", count: 10_000), ":1:"), ("\u{1B}]0;x\u{7}", ":1:"),
  ])
  func `a broken record is told with its places and left alone`(
    text: String, told: String
  ) throws {
    try folder.write(text, to: "casse.json")
    let result = try Program.run(["check", "casse.json"], in: folder)
    #expect(result.status == 2)
    #expect(result.output == "")
    #expect(result.errors.lowercased().contains(told), "\(result.errors)")
    #expect(!result.errors.contains("\u{1B}"))
    #expect(try folder.text(of: "casse.json") == text)
  }

  @Test func `bytes that are no UTF-8 are told`() throws {
    try folder.write([0x7B, 0xFF, 0xFE, 0x7D], to: "octets.json")
    let result = try Program.run(["check", "octets.json"], in: folder)
    #expect(result.status == 2)
    #expect(result.errors.contains("octets.json:1:"))
  }

  private static let sample = PackageFolder.url
    .appending(path: "Tests/MinutesReadingTests/Samples/azay-sur-thouet.txt")

  @Test func `minutes as text are checked with the lines of the text`() throws {
    let bytes = [UInt8](try Data(contentsOf: Self.sample))
    try folder.write(bytes, to: "pv.txt")
    let lines = String(decoding: bytes, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    let result = try Program.run(["check", "pv.txt"], in: folder)
    #expect(result.status == 0 || result.status == 1)
    let decision = try #require(result.lines.first { $0.contains("[V-15]") })
    let match = try #require(decision.firstMatch(of: /pv\.txt:(\d+):(\d+):/))
    let (line, column) = (try #require(Int(match.output.1)), try #require(Int(match.output.2)))
    #expect(lines[line - 1].dropFirst(column - 1).hasPrefix("décide"))
  }

  @Test func `what was not read for certain is no finding`() throws {
    try folder.write([UInt8](try Data(contentsOf: Self.sample)), to: "pv.txt")
    let result = try Program.run(["check", "pv.txt"], in: folder)
    #expect(result.errors.contains("pv.txt:46:18: à confirmer"))
    #expect(!result.output.contains("à confirmer"))
    let json = try Program.run(["check", "--format", "json", "pv.txt"], in: folder)
    #expect(json.output.contains("\"doubts\": ["))
    #expect(json.errors == "")
  }

  @Test func `a text without a date is read and not judged`() throws {
    let result = try Program.run(["check", "-"], in: folder, input: "Quelques mots sans date.\n")
    #expect(result.status == 0)
    #expect(result.output == "")
    #expect(result.errors.contains("la date de la séance n’a pas été trouvée"))
  }

  @Test func `the file of the council has no findings`() throws {
    try folder.write(SampleRecords.council.fileBytes, to: "conseil.json")
    let result = try Program.run(["check", "conseil.json"], in: folder)
    #expect(result.status == 0)
    #expect(result.output == "")
  }

  @Test func `what a file says reaches the terminal without its escapes`() throws {
    var minutes = try SampleRecords.session(present: 2)
    minutes.council.members[0].familyName = "DU\u{1B}[31mRAND"
    minutes.session.secretary = MemberID(7)
    try folder.write(minutes.fileBytes, to: "pi\u{1B}ege.json")
    for format in ["text", "json"] {
      let result = try Program.run(
        ["check", "--format", format, "pi\u{1B}ege.json"], in: folder)
      #expect(result.status == 1)
      #expect(!result.output.contains("\u{1B}"))
      #expect(!result.errors.contains("\u{1B}"))
    }
  }
}
