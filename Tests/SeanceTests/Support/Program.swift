import Foundation
import MinutesTestSupport

/// The program as it was built, run in a process of its own.
struct Program {
  struct Result {
    let status: Int32
    let output: String
    let errors: String

    var lines: [Substring] { output.split(separator: "\n") }
  }

  /// Where the tests were built, the program was too.
  private static let executable = Bundle.main.bundleURL.appending(path: "seance")

  /// Runs it in a folder to its end; its home and settings are in that folder too.
  static func run(
    _ arguments: [String], in folder: TemporaryFolder, input: String = "",
    environment: [String: String] = [:]
  ) throws -> Result {
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.currentDirectoryURL = folder.url
    process.environment = [
      "HOME": folder.url.appending(path: "home").path, "PATH": "/usr/bin:/bin",
      "LC_ALL": "C.UTF-8", "TERM": "xterm-256color",
    ].merging(environment) { $1 }.merging(SanitizerOptions.inherited) { $1 }
    // Files, for a pipe that nobody empties would stop the program.
    let streams = try ["in", "out", "err"].map { name in
      let url = folder.url.appending(path: ".\(name)-\(UUID())")
      try Data(name == "in" ? Array(input.utf8) : []).write(to: url)
      return (url: url, handle: try FileHandle(forUpdating: url))
    }
    defer { for stream in streams { try? FileManager.default.removeItem(at: stream.url) } }
    process.standardInput = streams[0].handle
    process.standardOutput = streams[1].handle
    process.standardError = streams[2].handle
    try process.run()
    process.waitUntilExit()
    return Result(
      status: process.terminationReason == .exit ? process.terminationStatus : -1,
      output: try String(contentsOf: streams[1].url, encoding: .utf8),
      errors: try String(contentsOf: streams[2].url, encoding: .utf8))
  }
}
