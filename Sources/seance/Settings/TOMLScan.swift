/// Looks through TOML for what the parser asserts it never meets, and which only a broken or hostile file
/// holds: sections without a name, lists, dates, texts over several lines, keys deeper than the stack.
struct TOMLScan {
  private let scalars: [Unicode.Scalar]
  private var index = 0
  private var line = 1
  private var lineStart = 0
  /// Whether only white space stands before on this line.
  private var isAtStart = true
  private var dots = 0
  private var digits = 0

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
  }

  /// Where it stands; both from 1.
  var position: (line: Int, column: Int) { (line, index - lineStart + 1) }

  /// How many keys within keys a line may have.
  private static let deepestKey = 200

  /// Goes on to the first thing that the parser must not meet; `nil` where there is none.
  mutating func obstacle() -> String? {
    while index < scalars.count {
      let scalar = scalars[index]
      if let reason = strangeEnd(scalar) ?? bracket(scalar) ?? figure(scalar) { return reason }
      switch scalar {
      case "\n": beginLine()
      case "#": skip { $0 == "\n" }
      case "\"", "'": if let reason = quoted(scalar) { return reason }
      default:
        isAtStart = isAtStart && (scalar.properties.isWhitespace || isInvisible(scalar))
        index += 1
      }
    }
    return nil
  }

  private mutating func beginLine() {
    index += 1
    line += 1
    lineStart = index
    isAtStart = true
    dots = 0
    digits = 0
  }

  /// Other ends of lines than ours, over which the parser and we might not agree.
  private func strangeEnd(_ scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    case 0x0D where next(1) == "\n", 0x09, 0x0A: nil
    case 0..<0x20, 0x7F, 0x85, 0x2028, 0x2029: "un caractère invisible n’y a pas sa place"
    default: nil
    }
  }

  private func bracket(_ scalar: Unicode.Scalar) -> String? {
    guard scalar == "[" else { return nil }
    guard isAtStart else { return "les listes n’y ont pas leur place" }
    var name = index + (next(1) == "[" ? 2 : 1)
    while name < scalars.count, scalars[name] == " " || scalars[name] == "\t" { name += 1 }
    let hasName = name < scalars.count && (scalars[name] == "]" || isKeyStart(scalars[name]))
    return hasName ? nil : "un nom de section commence par une lettre sans accent"
  }

  private mutating func figure(_ scalar: Unicode.Scalar) -> String? {
    if scalar == "." { dots += 1 }
    if dots > Self.deepestKey { return "il y a trop de points sur cette ligne" }
    if ("0"..."9").contains(scalar) {
      digits += 1
      return nil
    }
    defer { digits = 0 }
    return scalar == "-" && digits >= 4 ? "les dates n’y ont pas leur place" : nil
  }

  /// Goes past a text in quotation marks, or to the end of its line where it has no end.
  private mutating func quoted(_ mark: Unicode.Scalar) -> String? {
    if next(1) == mark, next(2) == mark { return "un texte tient sur une ligne" }
    isAtStart = false
    index += 1
    while index < scalars.count, scalars[index] != "\n" {
      let scalar = scalars[index]
      if let reason = strangeEnd(scalar) { return reason }
      index += scalar == "\\" && mark == "\"" && next(1) != "\n" ? 2 : 1
      if scalar == mark { return nil }
    }
    return nil
  }

  private mutating func skip(until isEnd: (Unicode.Scalar) -> Bool) {
    while index < scalars.count, !isEnd(scalars[index]), strangeEnd(scalars[index]) == nil {
      index += 1
    }
  }

  private func next(_ distance: Int) -> Unicode.Scalar? {
    index + distance < scalars.count ? scalars[index + distance] : nil
  }

  private func isKeyStart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "_", "-", "\"", "'": true
    default: false
    }
  }

  /// What some take for white space and Unicode does not.
  private func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    [0x180E, 0x200B, 0x2060, 0xFEFF].contains(scalar.value)
  }
}
