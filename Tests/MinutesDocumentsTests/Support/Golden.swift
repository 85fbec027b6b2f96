import Foundation
import MinutesTestSupport
import Testing

/// Files beside the tests that hold what is expected; `RECORD=1` writes them anew and fails the run.
enum Golden {
  static let isRecording = ProcessInfo.processInfo.environment["RECORD"] == "1"

  static let goldens = PackageFolder.url.appending(path: "Tests/MinutesDocumentsTests/Goldens")

  /// Compares bytes with the file, line by line in the message.
  static func expect(
    _ bytes: [UInt8], in file: URL, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    if isRecording {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: file)
      Issue.record("recorded \(file.lastPathComponent)", sourceLocation: sourceLocation)
      return
    }
    let expected = try [UInt8](Data(contentsOf: file))
    guard expected != bytes else { return }
    let wanted = String(decoding: expected, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    let found = String(decoding: bytes, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    let line = zip(wanted, found).prefix { $0 == $1 }.count
    let expectedLine = line < wanted.count ? String(wanted[line]) : "(end)"
    let foundLine = line < found.count ? String(found[line]) : "(end)"
    Issue.record(
      "\(file.lastPathComponent):\(line + 1): expected \(expectedLine), found \(foundLine)",
      sourceLocation: sourceLocation)
  }
}
