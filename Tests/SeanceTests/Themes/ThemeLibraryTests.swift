import MinutesTestSupport
import TerminalScreen
import Testing

@testable import seance

/// The themes that can be named.
struct ThemeLibraryTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("title = \"Mien\"\n[roles]\n", to: "own/sombre.toml")
    try folder.write("[roles]\nfaux = {}\n", to: "own/faux.toml")
    try folder.write("title = \"Livré\"\n[roles]\n", to: "shipped/sombre.toml")
    try folder.write("title = \"Clair\"\n[roles]\n", to: "shipped/clair.toml")
  }

  private var library: ThemeLibrary {
    ThemeLibrary(folders: ["none", "own", "shipped"].map { folder.path($0) })
  }

  @Test func `of two with one name the first folder’s is taken`() throws {
    #expect(try library.theme(named: "sombre").title == "Mien")
    #expect(library.found.entries.map(\.theme.title).contains("Livré") == false)
    #expect(library.found.entries.map(\.theme.name) == ["standard", "clair", "sombre"])
    #expect(library.found.problems.count == 1)
  }

  @Test func `one that cannot be read leaves its name to the next folder`() throws {
    try folder.write("title = \"Entier\"\n[roles]\n", to: "shipped/faux.toml")
    #expect(try library.theme(named: "faux").title == "Entier")
    #expect(library.found.entries.map(\.theme.title).contains("Entier"))
  }

  @Test func `a name, a file, and the one in the program`() throws {
    #expect(try library.theme(named: "clair").title == "Clair")
    #expect(try library.theme(named: folder.path("shipped/sombre.toml")).title == "Livré")
    #expect(try library.theme(named: "standard") == .standard)
  }

  @Test func `what cannot be used says why`() throws {
    #expect {
      try library.theme(named: "absent")
    } throws: { "\($0)".contains("standard, clair, sombre") }
    #expect { try library.theme(named: "faux") } throws: { "\($0)".contains("faux.toml") }
    #expect { try library.theme(named: "../own/sombre") } throws: { _ in true }
  }
}
