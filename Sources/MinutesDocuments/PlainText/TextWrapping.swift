import MinutesModel
import MinutesWording

/// Fills lines of a width with the words of a text.
struct TextWrapping {
  /// Columns of a line, indents included.
  var width: Int
  /// What the first line starts with.
  var first = ""
  /// What every further line starts with.
  var rest = ""

  /// The lines; none for a text without words. A word longer than a line stands on its own.
  func lines(_ text: String) -> [String] {
    var result: [String] = []
    var line = ""
    var column = 0
    for run in Self.runs(of: text) {
      let columns = run.displayWidth
      if line.isEmpty {
        line = first
        column = first.displayWidth
      } else if column + 1 + columns > width {
        result.append(line)
        line = rest
        column = rest.displayWidth
      } else {
        line += " "
        column += 1
      }
      line += run
      column += columns
    }
    if !line.isEmpty { result.append(line) }
    return result.map(\.withoutTrailingSpaces)
  }

  /// The runs of text that stay on one line: words, with what must not leave them.
  static func runs(of text: String) -> [String] {
    var result: [String] = []
    var lastWord: Substring = ""
    var isJoined = false
    // By bytes: a space is one byte and part of no other letter.
    for part in text.printable.utf8.split(separator: UInt8(ascii: " ")) {
      let word = Substring(part)
      if part.first.map({ $0 >= 0x80 }) ?? true, word.allSatisfy(\.isWhitespace) { continue }
      if !result.isEmpty, holds(lastWord, word, isNumbered: isJoined) {
        result[result.count - 1] += " " + word
        isJoined = true
      } else {
        result.append(String(word))
        isJoined = false
      }
      lastWord = word
    }
    return result
  }

  /// Whether an ordinary space between two words must not become a line break: before « € » and
  /// high punctuation, inside guillemets and figures, after a figure before its unit, after « n° »,
  /// « M. », « Mme ».
  ///
  /// `isNumbered`: what stands left belongs to a word before it, as the figure in « n° 3 ».
  private static func holds(
    _ left: Substring, _ right: Substring, isNumbered: Bool
  ) -> Bool {
    guard let firstByte = right.utf8.first, let lastByte = left.utf8.last else { return false }
    // most words are a letter after a letter, which bytes tell for a tenth of the price
    if (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(firstByte | 0x20), lastByte < 0x80,
      !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(lastByte)
    {
      return isHeld(left, lastByte)
    }
    guard let start = right.first, let end = left.last else { return false }
    if end == "«" || start == "»" { return true }
    if right.utf8.count <= 4, "€%;:!?".contains(start) { return right.count <= 2 }
    if end.isASCIIDigit {
      if start.isASCIIDigit, right.count >= 3, right.prefix(3).allSatisfy(\.isASCIIDigit) {
        let next = right.dropFirst(3).first
        return next.map { !$0.isASCIIDigit } ?? true
      }
      if !isNumbered, left.utf8.count <= 2, left.allSatisfy(\.isASCIIDigit), start.isLetter {
        return true
      }
      return units.contains(right.lowercased().filter(\.isLetter))
    }
    return isHeld(left, lastByte)
  }

  /// Whether a word is one that keeps the next one beside it.
  private static func isHeld(_ word: Substring, _ lastByte: UInt8) -> Bool {
    word.utf8.count <= 8 && heldEnds.contains(lastByte) && held.contains(String(word))
  }

  /// What a figure is never parted from.
  private static let units: Set<String> = Set(
    ["euro", "euros", "eur", "voix", "abstention", "abstentions", "h", "m", "ha", "km"]
      + CalendarDate.monthNames)

  private static let held: Set<String> = [
    "M.", "MM.", "Mme", "Mmes", "n°", "N°", "article", "articles", "art.", "L.", "R.", "D.",
  ]

  private static let heldEnds = Set(held.compactMap(\.utf8.last))
}

extension Character {
  fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}

extension String {
  /// Without spaces of any kind at the end.
  var withoutTrailingSpaces: String {
    guard let last, last == " " || last.isWhitespace else { return self }
    guard let end = lastIndex(where: { $0 != " " && !$0.isWhitespace }) else { return "" }
    return String(self[...end])
  }
}
