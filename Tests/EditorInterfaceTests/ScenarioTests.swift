import Foundation
import MinutesEditing
import MinutesModel
import TerminalScreen
import Testing

@testable import EditorInterface

/// Runs every scenario file; `RECORD=1` writes what is seen into the files and fails the run.
struct ScenarioTests {
  private static let isRecording = ProcessInfo.processInfo.environment["RECORD"] == "1"

  @Test(arguments: Scenario.names)
  func `a scenario goes as written`(name: String) throws {
    let file = Scenario.file(name)
    let scenario = try Scenario(contentsOf: file)
    #expect(!scenario.title.isEmpty)
    var driver = try scenario.driver(size: scenario.size)
    var found: [(Expectation, [String])] = []
    for step in scenario.steps {
      switch step {
      case .keys(let keys, let line):
        for step in try KeyScript(keys).steps {
          driver.perform(step)
          #expect(driver.quickFlaw == nil, "\(file.lastPathComponent):\(line + 1): after \(step)")
        }
        #expect(driver.flaw == nil, "\(file.lastPathComponent):\(line + 1)")
      case .expect(let expectation):
        let seen = driver.look(at: expectation.aspect)
        found.append((expectation, seen))
        if !Self.isRecording { compare(expectation, seen, in: file) }
      }
    }
    if Self.isRecording {
      try scenario.recorded(found).write(to: file, atomically: true, encoding: .utf8)
      Issue.record("recorded \(file.lastPathComponent)")
    }
  }

  /// The same keys on a screen of the other usual size come to the same record and cursor.
  @Test(arguments: Scenario.names)
  func `a scenario goes as written at the other size`(name: String) throws {
    let file = Scenario.file(name)
    let scenario = try Scenario(contentsOf: file)
    guard !scenario.isForOneSize, !Self.isRecording else { return }
    let size =
      scenario.size.width > 80 ? Size(width: 80, height: 24) : Size(width: 100, height: 30)
    var driver = try scenario.driver(size: size)
    for step in scenario.steps {
      switch step {
      case .keys(let keys, let line):
        for step in try KeyScript(keys).steps {
          driver.perform(step)
          #expect(driver.quickFlaw == nil, "\(file.lastPathComponent):\(line + 1): after \(step)")
        }
        #expect(driver.flaw == nil, "\(file.lastPathComponent):\(line + 1)")
      case .expect(let expectation) where !expectation.aspect.dependsOnSize:
        compare(expectation, driver.look(at: expectation.aspect), in: file)
      case .expect: break
      }
    }
  }

  private func compare(_ expectation: Expectation, _ seen: [String], in file: URL) {
    let wanted = expectation.lines.trimmedAtEnd
    let found = seen.map { $0.trimmedAtEnd }.trimmedAtEnd
    guard wanted != found else { return }
    let row = zip(wanted, found).prefix { $0 == $1 }.count
    Issue.record(
      """
      \(file.lastPathComponent):\(expectation.line + 1 + row + (wanted.count == 1 ? 0 : 1))
      expected: \(row < wanted.count ? wanted[row] : "(end)")
      found:    \(row < found.count ? found[row] : "(end)")
      """)
  }
}

extension Scenario {
  func driver(size: Size) throws -> EditorDriver {
    let minutes = try SampleRecord.named(record)
    let settings = EditorSettings(typographyHelp: helpsTypography)
    var driver = try EditorDriver(
      minutes, size: size, readOnly: readOnly, settings: settings,
      recovery: try lost.map { try offer(of: $0, in: minutes, settings) })
    try driver.type(given)
    _ = driver.takeEffects()
    return driver
  }

  /// What the journal of an earlier sitting holds.
  private func offer(
    of keys: String, in minutes: Minutes, _ settings: EditorSettings
  ) throws -> RecoveryOffer {
    var driver = try EditorDriver(minutes, settings: settings)
    try driver.type(keys)
    return RecoveryOffer(
      history: driver.told, focus: driver.editor.focus, relation: .sameFile, saved: minutes,
      period: "le 2 février 2021, de 20 h 47 à 21 h 05", author: "ann, sur mairie", remarks: [])
  }

  /// The file with what was found in the place of what was expected.
  func recorded(_ found: [(Expectation, [String])]) -> String {
    var lines = text
    for (expectation, seen) in found.reversed() {
      let name = lines[expectation.line].prefix { $0 != ":" }
      let shown = seen.map { $0.trimmedAtEnd }.trimmedAtEnd
      let isInline = shown.count == 1 && !expectation.aspect.isAlwaysBelow && shown[0].first != " "
      let block =
        isInline
        ? ["\(name): \(shown[0])"]
        : ["\(name):"] + shown.map { $0.isEmpty ? "" : "    " + $0 }
      lines.replaceSubrange(
        expectation.line..<(expectation.line + expectation.extent), with: block)
    }
    return lines.joined(separator: "\n")
  }
}

extension Aspect {
  fileprivate var isAlwaysBelow: Bool {
    if case .rows = self { true } else { false }
  }
}

extension [String] {
  fileprivate var trimmedAtEnd: [String] {
    Array(reversed().drop { $0.isEmpty }.reversed())
  }
}

extension String {
  fileprivate var trimmedAtEnd: String {
    String(reversed().drop { $0 == " " }.reversed())
  }
}
