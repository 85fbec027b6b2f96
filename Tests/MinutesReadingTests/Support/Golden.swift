import Foundation
import MinutesTestSupport
import Testing

/// Files beside the tests that hold what is expected; `RECORD=1` writes them anew and fails the run.
enum Golden {
  private static let isRecording = ProcessInfo.processInfo.environment["RECORD"] == "1"
  private static let folder = PackageFolder.url.appending(path: "Tests/MinutesReadingTests/Goldens")

  /// Compares a text with the file of that name, the first line that differs in the message.
  static func expect(
    _ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let file = folder.appending(path: name)
    if isRecording {
      try Data(text.utf8).write(to: file)
      Issue.record("recorded \(name)", sourceLocation: sourceLocation)
      return
    }
    let wanted = try String(contentsOf: file, encoding: .utf8)
    guard wanted != text else { return }
    let lines = (wanted: wanted.lines, found: text.lines)
    let line = zip(lines.wanted, lines.found).prefix { $0 == $1 }.count
    Issue.record(
      "\(name):\(line + 1): expected \(lines.wanted.dropFirst(line).first ?? "(end)"), found \(lines.found.dropFirst(line).first ?? "(end)")",
      sourceLocation: sourceLocation)
  }
}

extension String {
  fileprivate var lines: [Substring] { split(separator: "\n", omittingEmptySubsequences: false) }
}
