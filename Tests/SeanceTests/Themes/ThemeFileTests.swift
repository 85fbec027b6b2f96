import TerminalScreen
import Testing

@testable import seance

@Suite struct ThemeFileTests {
  private func read(_ text: String) throws(ThemeFileError) -> Theme {
    try ThemeFile.read(text, name: "essai", file: "essai.toml")
  }

  @Test func `a theme says its title, palette and roles`() throws {
    let theme = try read(
      """
      title = "Essai"
      [palette]
      ciel = { number = 117, basic = "bright-cyan" }
      gris = 240
      encre = "black"
      [roles]
      heading = { fg = "ciel", bold = true, underline = true }
      dim = { fg = "gris", bg = "default", dim = false }
      text = { fg = "encre", bg = 231 }
      """)
    #expect(theme.name == "essai")
    #expect(theme.title == "Essai")
    #expect(
      theme.roles[.heading]
        == CellAttributes(
          foreground: .indexed(117, fallback: 14), emphasis: [.bold, .underline]))
    #expect(theme.roles[.dim] == CellAttributes(foreground: .indexed(240)))
    #expect(
      theme.roles[.text] == CellAttributes(foreground: .ansi(0), background: .indexed(231)))
    #expect(theme.roles.count == 3)
  }

  @Test func `a theme without a title has its name`() throws {
    #expect(try read("[roles]\n").title == "essai")
  }

  @Test(arguments: [
    ("[roles]\ntitel = { bold = true }\n", ["2:1: le rôle « titel » n’existe pas"]),
    (
      "[roles]\ntitre = {}\nTitleBar = {}\n",
      ["2:1: le rôle « titre »", "3:1: le rôle « TitleBar » n’existe pas (« titleBar »"]
    ),
    ("[roles]\nok = { fg = \"grenn\" }\n", ["2:8: la couleur « grenn » n’existe pas"]),
    ("[roles]\n  ok = { fg = 256 }\n", ["2:10: une couleur va de 0 à 255"]),
    ("[roles]\nok = { fg = true }\n", ["2:8: une couleur est un nom"]),
    ("[roles]\nok = { blod = true }\n", ["2:8: « blod » est inconnu ici (fg, bg, bold"]),
    ("[roles]\nok = { bold = 1 }\n", ["2:8: « bold » vaut true ou false"]),
    ("[roles]\nok = \"red\"\n", ["2:1: un rôle s’écrit"]),
    ("[roles.ok]\nfg = \"bleu\"\n", ["2:1: la couleur « bleu » n’existe pas"]),
    ("[roles.okk]\nfg = \"blue\"\n", ["1:1: le rôle « okk »"]),
    ("roles = 3\n", ["1:1: « roles » est une section"]),
    ("title = 3\n[roles]\n", ["1:1: le titre est un texte"]),
    ("titre = \"x\"\n[roles]\n", ["1:1: « titre » est inconnu ici"]),
    ("title = \"x\"\n", ["1:1: la section [roles] manque"]),
    ("[palette]\nred = 1\n[roles]\n", ["2:1: « red » est déjà le nom d’une couleur"]),
    (
      "[palette]\na = { number = 300, basic = \"red\" }\n[roles]\n",
      ["2:7: « number » va de 0 à 255"]
    ),
    ("[palette]\na = { number = 3 }\n[roles]\n", ["2:1: il faut à la fois"]),
    ("[palette]\na = { number = 3, basic = \"rouge\" }\n[roles]\n", ["2:19: « basic » est le nom"]),
    ("palette = 1\n[roles]\n", ["1:1: « palette » est une section"]),
  ])
  func `a mistake is told with its line and column`(text: String, expected: [String]) {
    let error = #expect(throws: ThemeFileError.self) { try read(text) }
    let found = error?.problems.map(\.description) ?? []
    #expect(found.count == expected.count)
    for (line, start) in zip(found, expected) {
      #expect(line.hasPrefix("essai.toml:" + start), "\(line)")
    }
  }

  @Test(arguments: [
    ("[roles\n", 1), ("[roles]\nok = { fg = \n", 2), ("[roles]\nok = {}\nok = {}\n", 3),
    ("[roles]\n= 3\n", 2), ("title = \"x\n[roles]\n", 1), ("\u{1}", 1),
  ])
  func `what is not TOML is told with its line`(text: String, line: Int) {
    let error = #expect(throws: ThemeFileError.self) { try read(text) }
    #expect(error?.problems.count == 1)
    #expect(error?.problems.first?.line == line)
    #expect(error?.problems.first?.message.hasPrefix("ce n’est pas du TOML") == true)
  }

  /// What the parser would end the program over.
  @Test(arguments: [
    ("[roles]\n[écran]\n", 2, 1), ("[é", 1, 1), ("  [[\té]]", 1, 3), ("\u{A0}[\u{327}x]", 1, 2),
    ("[roles]\r\n[ \u{FFFD}]", 2, 1), ("title = \"x\"\u{2028}[é]", 1, 12),
    ("a" + String(repeating: ".a", count: 30_000) + " = 1", 1, 402),
    ("[" + String(repeating: "a.", count: 30_000) + "a]", 1, 403),
    ("x = [}", 1, 5), ("x = 1979-05-27t[", 1, 9), ("x = \"\"\"a\"\"\"", 1, 5), ("\r", 1, 1),
    ("x = { " + String(repeating: "a.", count: 201) + "a = 1 }", 1, 408),
  ])
  func `what the parser would not survive is told`(text: String, line: Int, column: Int) {
    let error = #expect(throws: ThemeFileError.self) { try read(text) }
    #expect(error?.problems.first?.line == line)
    #expect(error?.problems.first?.column == column)
    #expect(error?.problems.first?.message.hasPrefix("ce n’est pas du TOML") == true)
  }

  @Test func `of a file full of mistakes the first ones are told`() throws {
    let text = (0..<6_000).map { "k\($0) = 1\n" }.joined()
    let error = #expect(throws: ThemeFileError.self) { try read(text + "[roles]\n") }
    #expect(error?.problems.count == TOMLText.problemLimit)
    let settings = try SettingsFile.read(text, file: "reglages.toml")
    #expect(settings.problems.count == TOMLText.problemLimit)
  }
}
