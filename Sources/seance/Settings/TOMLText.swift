import TOMLKit

/// Something wrong in a file of settings or a theme, told with its place.
struct TOMLProblem: Error, Hashable, CustomStringConvertible {
  let file: String
  /// Both from 1.
  let line: Int
  let column: Int
  /// A French sentence.
  let message: String

  var description: String { "\(file):\(line):\(column): \(message)" }
}

/// A TOML file with its text: the parser keeps no place of what it has read, so that the place of a
/// key is looked up in the lines.
struct TOMLText {
  /// How many problems of a file are told; looking each of them up takes the whole text.
  static let problemLimit = 20

  let file: String
  let table: TOMLTable
  private let lines: [Substring]

  /// Parses; throws the one problem at which the parser stopped.
  init(_ text: String, file: String) throws(TOMLProblem) {
    self.file = file
    lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    if let problem = Self.unparsable(text, file: file) { throw problem }
    do {
      table = try TOMLTable(string: text)
    } catch let error as TOMLParseError {
      throw TOMLProblem(
        file: file, line: error.source.begin.line, column: error.source.begin.column,
        message: "ce n’est pas du TOML\u{A0}: \(Self.explanation(error.description))")
    } catch {
      throw TOMLProblem(file: file, line: 1, column: 1, message: "ce n’est pas du TOML")
    }
  }

  /// A problem with the key at the end of the path.
  func problem(_ path: [String], _ message: String) -> TOMLProblem {
    let (line, column) = position(of: path)
    return TOMLProblem(file: file, line: line, column: column, message: message)
  }

  /// Where the key at the end of the path stands; where it cannot be told, what is above it.
  func position(of path: [String]) -> (line: Int, column: Int) {
    var header: [String] = []
    var nearest = (line: 1, column: 1, depth: 0)
    for (index, line) in lines.enumerated() {
      let content = line.drop { $0 == " " || $0 == "\t" }
      if content.first == "[" {
        header = Self.keys(content.drop { $0 == "[" }.prefix { $0 != "]" })
        if path.starts(with: header), header.count > nearest.depth {
          nearest = (index + 1, Self.column(of: content, in: line), header.count)
        }
        continue
      }
      guard content.first != "#", let equals = content.firstIndex(of: "=") else { continue }
      let full = header + Self.keys(content[..<equals])
      guard path.starts(with: full), full.count > nearest.depth else { continue }
      nearest = (index + 1, Self.column(of: content, in: line), full.count)
      if full.count < path.count, let key = path.last,
        let inner = content[equals...].firstRange(of: "\(key) ")
          ?? content[equals...].firstRange(of: "\(key)=")
      {
        nearest = (
          index + 1, Self.column(of: content[inner.lowerBound...], in: line), full.count
        )
      }
    }
    return (nearest.line, nearest.column)
  }

  /// What the parser would not tell us but end the program over; settings and themes need none of it.
  private static func unparsable(_ text: String, file: String) -> TOMLProblem? {
    var scan = TOMLScan(text)
    guard let reason = scan.obstacle() else { return nil }
    let (line, column) = scan.position
    return TOMLProblem(
      file: file, line: line, column: column,
      message: "ce n’est pas du TOML lisible ici\u{A0}: \(reason)")
  }

  private static func column(of rest: Substring, in line: Substring) -> Int {
    line.distance(from: line.startIndex, to: rest.startIndex) + 1
  }

  private static func keys(_ text: Substring) -> [String] {
    text.split(separator: ".").map { part in
      String(part.filter { $0 != " " && $0 != "\t" && $0 != "\"" && $0 != "'" })
    }
  }

  /// The mistakes that hands make, in French; anything else as the parser says it.
  private static func explanation(_ english: String) -> String {
    if english.contains("redefine") || english.contains("duplicate") {
      return "la clé est donnée deux fois"
    }
    if english.contains("string") { return "un texte entre guillemets n’est pas fermé" }
    if english.contains("key") { return "une clé est attendue ici" }
    if english.contains("value") { return "une valeur est attendue ici" }
    return english
  }
}
