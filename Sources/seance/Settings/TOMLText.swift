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

  /// What the parser would not tell us but end the program over: a section whose name begins with what no bare
  /// key may hold, and keys within keys that are deeper than the stack.
  private static func unparsable(_ text: String, file: String) -> TOMLProblem? {
    // All that may end a line, for the parser or for us, so that no section is overlooked.
    let lines = text.unicodeScalars.split { scalar in
      switch scalar.value {
      case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
      default: false
      }
    }
    for line in lines {
      let content = line.drop { $0.properties.isWhitespace || isInvisible($0) }
      let name = content.drop { $0 == "[" || $0 == " " || $0 == "\t" }
      let reason: String
      if content.first == "[", let first = name.first, first != "]", !isKeyStart(first) {
        reason = "un nom de section commence par une lettre sans accent"
      } else if line.count(where: { $0 == "." }) > deepestKey {
        reason = "il y a trop de points sur cette ligne"
      } else {
        continue
      }
      let before = text.unicodeScalars[..<content.startIndex]
      let start = before.lastIndex(of: "\n").map { before.index(after: $0) } ?? before.startIndex
      return TOMLProblem(
        file: file, line: before.count { $0 == "\n" } + 1,
        column: String(before[start...]).count + 1,
        message: "ce n’est pas du TOML\u{A0}: \(reason)")
    }
    return nil
  }

  /// How many keys within keys a line may have.
  private static let deepestKey = 200

  private static func isKeyStart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "_", "-", "\"", "'": true
    default: false
    }
  }

  /// What some take for white space and Unicode does not.
  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    [0x180E, 0x200B, 0x2060, 0xFEFF].contains(scalar.value)
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
