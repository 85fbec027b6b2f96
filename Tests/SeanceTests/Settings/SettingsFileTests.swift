import MinutesRules
import EditorInterface
import Testing

@testable import seance

@Suite struct SettingsFileTests {
  private func read(
    _ text: String
  ) throws(TOMLProblem) -> (settings: EditorSettings, problems: [TOMLProblem]) {
    try SettingsFile.read(text, file: "reglages.toml")
  }

  @Test func `what is not said keeps its default`() throws {
    let (settings, problems) = try read("")
    #expect(settings == EditorSettings())
    #expect(problems == [])
  }

  @Test func `settings are read`() throws {
    let (settings, problems) = try read("theme = \"sombre\"\ntypographyHelp = false\n")
    #expect(settings == EditorSettings(typographyHelp: false, themeName: "sombre"))
    #expect(problems == [])
  }

  @Test(arguments: [
    ("theme = \"sombre\"\ncouleur = 3\n", "reglages.toml:2:1: « couleur » est inconnu"),
    ("theme = 3\n", "reglages.toml:1:1: le thème est un nom"),
    ("\ntypographyHelp = \"oui\"\n", "reglages.toml:2:1: « typographyHelp » vaut"),
    ("profile = \"tout\"\n", "reglages.toml:1:1: « profile » vaut \"seance\", \"relecture\","),
  ])
  func `what is unknown or wrong is told with its line and the rest is used`(
    text: String, told: String
  ) throws {
    let (settings, problems) = try read(text)
    #expect(problems.count == 1)
    #expect(problems.first?.description.hasPrefix(told) == true)
    #expect(settings.typographyHelp)
  }

  private static let chosen = EditorSettings(typographyHelp: false, themeName: "clair")

  @Test func `what is not TOML is told with its line`() {
    let error = #expect(throws: TOMLProblem.self) { try read("\nthème = 3\n") }
    #expect(error?.description.hasPrefix("reglages.toml:2:") == true)
  }

  /// The parser ends the program over some of them, which has to be found out before.
  @Test(arguments: ["[", "[[", "[ [", "a", "\"", " ", "\n"])
  func `any few signs are settings or told to be none`(start: String) {
    let signs = ["[", "]", "{", "}", "\"", "'", ".", "=", "a", "#", "\n", " ", ",", "1", "é", "+"]
    for second in signs {
      for third in signs {
        for fourth in signs {
          do throws(TOMLProblem) {
            _ = try read(start + second + third + fourth)
          } catch {
            #expect(error.line > 0)
          }
        }
      }
    }
  }

  @Test(arguments: [
    ("", "theme = \"clair\"\ntypographyHelp = false\n"),
    (
      "# à moi\ntheme = \"sombre\" # le soir\ninconnu = 3\n",
      "# à moi\ntheme = \"clair\"  # le soir\ninconnu = 3\ntypographyHelp = false\n"
    ),
    (
      "typographyHelp=true\n\n[autre]\ntheme = 1",
      "typographyHelp = false\n\ntheme = \"clair\"\n[autre]\ntheme = 1\n"
    ),
  ])
  func `what is rewritten leaves the rest alone`(text: String, expected: String) throws {
    let updated = SettingsFile.updated(text, with: Self.chosen)
    #expect(updated == expected)
    #expect(try read(updated).settings == Self.chosen)
    #expect(SettingsFile.updated(updated, with: Self.chosen) == updated)
  }

  @Test func `the findings to show are kept where they are not all`() throws {
    let chosen = EditorSettings(profile: .minimal)
    let updated = SettingsFile.updated("", with: chosen)
    #expect(updated.hasSuffix("\nprofile = \"minimal\"\n"))
    #expect(try read(updated).settings == chosen)
    let back = SettingsFile.updated(updated, with: EditorSettings())
    #expect(back.hasSuffix("\nprofile = \"relecture\"\n"))
  }

  @Test(arguments: ["a\"b", "a\\b", "a\tb", "é", ""])
  func `any name of a theme reads back`(name: String) throws {
    let settings = EditorSettings(themeName: name)
    #expect(try read(SettingsFile.updated("", with: settings)).settings == settings)
  }
}
