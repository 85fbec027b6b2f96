import EditorInterface
import MinutesTestSupport
import Testing

@testable import seance

@Suite struct SettingsStoreTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private var store: SettingsStore {
    SettingsStore(
      environment: ProgramEnvironment(variables: ["HOME": folder.path("home")], executable: ""))
  }

  @Test func `without a file there are defaults and nothing to tell`() {
    #expect(store.load().settings == EditorSettings())
    #expect(store.load().problems == [])
  }

  @Test func `what is stored is loaded`() throws {
    let settings = EditorSettings(typographyHelp: false, themeName: "sombre")
    try store.store(settings)
    #expect(store.load().settings == settings)
    #expect(folder.exists("home/.config/seance/reglages.toml"))
  }

  @Test func `a file that is no TOML is told and not overwritten`() throws {
    let name = "home/.config/seance/reglages.toml"
    try folder.write("theme = \n", to: name)
    #expect(store.load().settings == EditorSettings())
    #expect(store.load().problems.first?.contains("reglages.toml:1:") == true)
    let failure = #expect(throws: SettingsFailure.self) { try store.store(EditorSettings()) }
    #expect(failure?.description.contains("reglages.toml:1:") == true)
    #expect(try folder.text(of: name) == "theme = \n")
  }

  @Test func `without a home nothing is kept and that is told`() {
    let homeless = SettingsStore(environment: ProgramEnvironment(variables: [:], executable: ""))
    #expect(homeless.path == nil)
    #expect(homeless.load().problems == [])
    #expect(throws: SettingsFailure.self) { try homeless.store(EditorSettings()) }
  }

  @Test func `a folder in the way is told`() throws {
    try folder.write("", to: "home/.config")
    #expect(throws: SettingsFailure.self) { try store.store(EditorSettings()) }
  }
}

@Suite struct ProgramEnvironmentTests {
  private func environment(_ variables: [String: String], _ executable: String = "")
    -> ProgramEnvironment
  {
    ProgramEnvironment(variables: variables, executable: executable)
  }

  @Test(
    arguments: [
      (["HOME": "/h"], "/h/.config/seance"),
      (["HOME": "/h", "XDG_CONFIG_HOME": "/x"], "/x/seance"),
      (["HOME": "/h", "XDG_CONFIG_HOME": "rel"], "/h/.config/seance"),
      (["HOME": "/h", "XDG_CONFIG_HOME": ""], "/h/.config/seance"), ([:], nil),
      (["HOME": "rel"], nil),
    ] as [([String: String], String?)])
  func `the folder of settings follows the variables`(
    variables: [String: String], folder: String?
  ) {
    #expect(environment(variables).configurationFolder == folder)
  }

  @Test(
    arguments: [
      ([:], false), (["NO_COLOR": ""], false), (["NO_COLOR": "1"], true), (["NO_COLOR": "0"], true),
    ] as [([String: String], Bool)])
  func `NO_COLOR counts when it says anything`(variables: [String: String], refuses: Bool) {
    #expect(environment(variables).refusesColor == refuses)
  }

  @Test func `installed themes lie beside the program`() {
    let folders = environment(["HOME": "/h"], "/opt/seance/bin/seance").themeFolders
    #expect(folders == ["/h/.config/seance/themes", "/opt/seance/share/seance/themes"])
    #expect(environment([:], "").themeFolders == [])
    #expect(environment([:], "/seance").themeFolders == ["/share/seance/themes"])
  }

  @Test func `a program in its checkout finds the themes there`() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "Package.swift")
    let folders = environment([:], folder.path(".build/x/debug/seance")).themeFolders
    #expect(folders.last == folder.path("themes"))
  }
}
