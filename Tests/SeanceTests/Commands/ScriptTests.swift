import Foundation
import MinutesTestSupport
import Testing

@testable import seance

/// The scripts as far as they can be run without building anew.
@Suite struct ScriptTests {
  private func run(_ script: String, _ arguments: [String] = []) throws -> (Int32, String) {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/bash")
    process.arguments = [PackageFolder.url.appending(path: script).path] + arguments
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    let messages = Pipe()
    process.standardError = messages
    try process.run()
    let text = String(
      decoding: try messages.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    process.waitUntilExit()
    return (process.terminationStatus, text)
  }

  @Test func `run without a terminal stops at once with a sentence`() throws {
    let (status, text) = try run("scripts/run")
    #expect(status == 1)
    #expect(text.contains("terminal"))
    #expect(text.split(separator: "\n").count == 1)
  }

  @Test(arguments: [[], ["-x"], ["a", "b"]])
  func `install wants one folder`(arguments: [String]) throws {
    let (status, text) = try run("scripts/install", arguments)
    #expect(status == 1)
    #expect(text.hasPrefix("Usage"))
  }

  @Test(arguments: ["scripts/run", "scripts/test", "scripts/install", ".ci/run"])
  func `a script can be executed and stops at the first failure`(script: String) throws {
    let file = PackageFolder.url.appending(path: script)
    #expect(FileManager.default.isExecutableFile(atPath: file.path))
    let text = try String(contentsOf: file, encoding: .utf8)
    #expect(text.hasPrefix("#!/usr/bin/env bash\n"))
    #expect(text.contains("\nset -euo pipefail\n"))
  }

  @Test func `every option of every command stands in the manual page and can be completed`() throws
  {
    let page = try String(
      contentsOf: PackageFolder.url.appending(path: "docs/man/seance.1"), encoding: .utf8
    ).replacing("\\-", with: "-")
    let folder = try TemporaryFolder()
    let completions = try Program.run(["--generate-completion-script", "bash"], in: folder).output
    for command in Set(SeanceCommand.words).subtracting(["help"]).sorted() {
      let help = try Program.run([command, "--help"], in: folder).output
      let section = try #require(help.components(separatedBy: "OPTIONS").last)
      let options = Set(section.matches(of: /--[a-z][a-z-]+/).map { String($0.output) })
      #expect(!options.isEmpty, "\(command)")
      #expect(completions.contains(command), "\(command)")
      for option in options {
        #expect(page.contains(option), "\(command) \(option)")
        #expect(completions.contains(option), "\(command) \(option)")
      }
    }
  }

  @Test func `every command stands in the manual page`() throws {
    let page = try String(
      contentsOf: PackageFolder.url.appending(path: "docs/man/seance.1"), encoding: .utf8)
    for command in ["new", "check", "export", "rules", "themes"] {
      #expect(page.contains("seance \(command)"))
    }
  }
}
