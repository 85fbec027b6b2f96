import MinutesFiles
import MinutesTestSupport
import Testing

@testable import seance

@Suite struct UsageTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private static let commands = [
    "edit", "new", "check", "export", "import", "recover", "due", "rules", "themes",
  ]

  /// The argument parser's own words, which would mean that one was left untranslated.
  private static let english = [
    "USAGE:", "OVERVIEW", "OPTIONS:", "SUBCOMMANDS", "ARGUMENTS:", "Show ", "default", "Error",
    "See ", "Missing", "Unknown", "Unexpected", " invalid", "Please", "Help:", "values:",
    "Did you mean", "<subcommand>", "information",
  ]

  @Test(arguments: commands.map { [$0, "--help"] } + [["--help"], ["help", "check"]])
  func `help is in French`(arguments: [String]) throws {
    let result = try Program.run(arguments, in: folder)
    #expect(result.status == 0)
    #expect(result.errors == "")
    for word in Self.english { #expect(!result.output.contains(word), "\(word)") }
  }

  @Test(arguments: [
    ["check"], ["check", "--formt"], ["check", "--format", "xml", "a"], ["check", "--format"],
    ["themes", "a", "b"], ["themes", "a"], ["rules", "--format=x"], ["--theme"],
    ["new", "--date", "demain"], ["new", "--time", "midi"], ["export"], ["recover"],
    ["recover", "a", "--retablir", "--sortie", "b"],
    ["export", "a", "--as", "roman"], ["export", "a", "--format", "docx"], ["themes", "--fromat"],
    ["check", "--strict=1", "a"],
  ])
  func `wrong usage is told in French with status 64`(arguments: [String]) throws {
    let result = try Program.run(arguments, in: folder)
    #expect(result.status == 64)
    #expect(result.output == "")
    #expect(result.errors.hasPrefix("Erreur"))
    for word in Self.english { #expect(!result.errors.contains(word), "\(result.errors)") }
  }

  @Test func `what a command offers stands in its complaint`() throws {
    let export = try Program.run(["export", "a", "--as", "roman"], in: folder)
    #expect(export.errors.contains("pv"))
    let check = try Program.run(["check", "--format", "xml", "a"], in: folder)
    #expect(check.errors.contains("text") && check.errors.contains("json"))
  }

  @Test func `the words that are no paths are the commands`() throws {
    let help = try Program.run(["--help"], in: folder).output
    let list = try #require(help.split(separator: "COMMANDES").last)
    let names = list.matches(of: /\n  ([a-z]+)/).map { String($0.output.1) }
    #expect(Set(names + ["help"]) == Set(SeanceCommand.words))
  }

  @Test(
    arguments: [
      ([], "."), (["a.json"], "a.json"), (["./check"], "./check"), (["check"], nil),
      (["help"], nil),
      (["--help"], nil), (["-"], nil), (["a.json", "--theme"], nil), ([""], nil),
      (["a", "b"], nil),
    ] as [([String], String?)])
  func `a path alone is told from a command`(arguments: [String], path: String?) {
    #expect(SeanceCommand.plainPath(arguments) == path)
  }

  @Test func `the version is a number`() throws {
    let result = try Program.run(["--version"], in: folder)
    #expect(result.status == 0)
    #expect(result.output.contains(/^\d+\.\d+\.\d+\n$/))
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `there is a completion script for the shell`(shell: String) throws {
    let result = try Program.run(["--generate-completion-script", shell], in: folder)
    #expect(result.status == 0)
    for command in Self.commands { #expect(result.output.contains(command)) }
  }

  @Test func `the editor wants a terminal`() throws {
    try folder.write(SampleRecords.session(present: 7).fileBytes, to: "2026-03-27.json")
    for arguments in [["2026-03-27.json"], ["."], [], ["edit", "2026-03-27.json"]] {
      let result = try Program.run(arguments, in: folder)
      #expect(result.status == 2)
      #expect(result.output == "")
      #expect(result.errors.contains("terminal"))
    }
  }

  @Test func `a path to nothing is told`() throws {
    let result = try Program.run(["rien.json"], in: folder)
    #expect(result.status == 2)
    #expect(result.errors.contains("rien.json"))
    #expect(try folder.shownNames == [])
  }

  @Test func `a theme that does not exist is told with those that do`() throws {
    try folder.write(SampleRecords.session(present: 7).fileBytes, to: "2026-03-27.json")
    let result = try Program.run(["2026-03-27.json", "--theme", "rose"], in: folder)
    #expect(result.status == 2)
    #expect(result.errors.contains("rose") && result.errors.contains("standard"))
  }

  @Test func `a text that is no help is left as it is`() {
    #expect(FrenchUsage.translate("#compdef seance\nError: and ") == "#compdef seance\nError: and ")
  }
}
