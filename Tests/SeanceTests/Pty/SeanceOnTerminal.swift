import Foundation
import MinutesFiles
import MinutesModel
import MinutesTestSupport

/// The built program in a register of its own, on a pseudo-terminal.
struct SeanceOnTerminal {
  let folder: URL
  private(set) var terminal: PseudoTerminal
  private let variables: [String: String]

  /// The program as the build made it, beside the tests.
  private static let program = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    .appending(path: "seance").path

  /// Starts `seance new` for the session of the fixture, in a register that holds its council alone.
  init(
    environment: [String: String] = ["LANG": "C.UTF-8"], terminalName: String = "xterm-256color",
    arguments: [String]? = nil
  ) throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "seance-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let record = try RecordStore().openMinutes(
      at: PackageFolder.fixtures.appending(path: "azay-sur-thouet-2021-02-02.json").path)
    _ = try RecordStore().save(
      record.contents.value.council, to: folder.appending(path: "conseil.json").path,
      expecting: .absent)
    var variables = ["HOME": folder.path, "TERM": terminalName, "PATH": "/usr/bin:/bin"]
    for (name, value) in environment { variables[name] = value }
    variables.merge(SanitizerOptions.inherited) { $1 }
    self.variables = variables
    terminal = try PseudoTerminal(
      Self.program,
      arguments ?? ["new", "--date", "2021-02-02", "--time", "20h30", folder.path],
      environment: variables)
  }

  /// Starts the program again, on the session of that day.
  mutating func reopen() throws {
    terminal = try PseudoTerminal(
      Self.program, [folder.appending(path: "2021-02-02.json").path], environment: variables)
  }

  /// The names of the journals beside the session that are offered when it is opened.
  var journals: [String] {
    get throws {
      try FileManager.default.contentsOfDirectory(atPath: folder.path)
        .filter { $0.hasPrefix(".2021-02-02.json.journal") && !$0.contains("aside") }
    }
  }

  /// Types a script, however far the program is.
  func type(_ script: String) throws {
    try terminal.send(try KeyBytes.of(script))
  }

  /// The session as it stands on the disk.
  func saved() throws -> Minutes {
    try RecordStore().openMinutes(at: folder.appending(path: "2021-02-02.json").path).contents.value
  }

  /// The procès-verbal as it stands on the disk.
  func savedText() throws -> String {
    try String(contentsOf: folder.appending(path: "2021-02-02.txt"), encoding: .utf8)
  }

  func removeFolder() {
    try? FileManager.default.removeItem(at: folder)
  }
}
