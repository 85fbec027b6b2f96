import Foundation
import MinutesTestSupport
import TerminalScreen

/// What a scenario expects after its keys: what is looked at, and the lines it shows.
struct Expectation: Sendable {
  let aspect: Aspect
  let lines: [String]
  /// Where its first line stands in the file, from 0, to point at and to record anew.
  let line: Int
  /// Lines of the file that it takes up, the one that names it included.
  let extent: Int
}

/// A file that says what the clerk does and what she then sees; it reads as documentation.
///
/// A title, a sentence, settings (`record: azay-plan`, `size: 80x24`), then `keys:` and expectations
/// in turn. A value stands behind the colon or in the indented lines below.
struct Scenario: Sendable {
  enum Step: Sendable {
    case keys(String, line: Int)
    case expect(Expectation)
  }

  struct Malformed: Error, CustomStringConvertible {
    let description: String
  }

  let url: URL
  let text: [String]
  let title: String
  private(set) var record = "azay-roster"
  private(set) var size = Size(width: 80, height: 24)
  /// Keys pressed before the scenario proper.
  private(set) var given = ""
  /// Keys of an earlier sitting that was never saved: its journal is offered at the start.
  private(set) var lost: String?
  private(set) var readOnly: String?
  private(set) var helpsTypography = true
  /// Whether only this size shows the point: what moves by rows or pages, resizes, clicks.
  private(set) var isForOneSize = false
  private(set) var steps: [Step] = []

  init(contentsOf url: URL) throws {
    self.url = url
    let text = try String(contentsOf: url, encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    self.text = text
    title = text.first ?? ""
    var index = 1
    while index < text.count {
      let line = text[index]
      guard let colon = line.firstIndex(of: ":"), let first = line.first, first.isLetter,
        let name = Self.known(String(line[..<colon]))
      else {
        index += 1
        continue
      }
      let inline = String(line[line.index(after: colon)...])
        .trimmingCharacters(in: .whitespaces)
      var below: [String] = []
      var end = index + 1
      while inline.isEmpty, end < text.count, text[end].hasPrefix("    ") || text[end].isEmpty {
        below.append(String(text[end].dropFirst(4)))
        end += 1
      }
      while below.last?.isEmpty == true {
        below.removeLast()
        end -= 1
      }
      let lines = inline.isEmpty ? below : [inline]
      try take(name, lines, at: index, extent: end - index)
      index = end
    }
  }

  private static let settings = [
    "record", "size", "lost", "given", "read-only", "typography", "only",
  ]

  private static func known(_ name: String) -> String? {
    let word = name.split(separator: " ").first.map(String.init) ?? ""
    return settings.contains(word) || word == "keys" || Aspect(name) != nil ? name : nil
  }

  private mutating func take(_ name: String, _ lines: [String], at line: Int, extent: Int) throws {
    let value = lines.joined(separator: "\n")
    switch name {
    case "record": record = value
    case "size":
      guard let read = KeyScript.size(value) else {
        throw Malformed(description: "\(url.lastPathComponent):\(line + 1): size")
      }
      size = read
    case "given": given = value
    case "lost": lost = value
    case "read-only": readOnly = value
    case "typography": helpsTypography = value != "off"
    case "only": isForOneSize = true
    case "keys":
      steps.append(
        .keys(
          lines.map { $0.drop { $0 == " " } }.joined(separator: "\n"), line: line))
    default:
      guard let aspect = Aspect(name) else { return }
      steps.append(
        .expect(Expectation(aspect: aspect, lines: lines, line: line, extent: extent)))
    }
  }

  /// The folder of the scenarios, beside the tests.
  static let folder = PackageFolder.url
    .appending(path: "Tests/EditorInterfaceTests/Scenarios")

  /// The file of a scenario of that name.
  static func file(_ name: String) -> URL { folder.appending(path: name + ".scenario") }

  /// The name of every scenario, `topic/name`, in order.
  static let names: [String] = {
    let found = FileManager.default.enumerator(atPath: folder.path)
    return (found?.compactMap { $0 as? String } ?? [])
      .filter { $0.hasSuffix(".scenario") }.map { String($0.dropLast(9)) }.sorted()
  }()
}
