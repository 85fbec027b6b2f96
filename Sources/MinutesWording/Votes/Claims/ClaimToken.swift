/// A word, figure or mark of a text, folded for comparison, with where it stands.
struct ClaimToken: Hashable {
  enum Kind: Hashable {
    case word
    /// A whole number of at most three digits: a count can be one.
    case integer(Int)
    /// Any other figure: an amount, a year, a reference.
    case figure
    case mark
  }

  let text: String
  let kind: Kind
  /// In characters of the text.
  let range: Range<Int>

  /// The tokens of a text; spaces are left out, a line break is a mark.
  static func all(in text: String) -> [ClaimToken] {
    let characters = Array(text)
    var tokens: [ClaimToken] = []
    var index = 0
    while index < characters.count {
      let character = characters[index]
      if character.isLetter || character.isDecimalDigit {
        let start = index
        index += 1
        while index < characters.count, continues(at: index, in: characters) { index += 1 }
        tokens.append(ClaimToken(run: characters[start..<index], at: start))
      } else {
        if character.isNewline {
          tokens.append(ClaimToken(text: "\n", kind: .mark, range: index..<index + 1))
        } else if !character.isWhitespace {
          tokens.append(
            ClaimToken(text: character.folded, kind: .mark, range: index..<index + 1))
        }
        index += 1
      }
    }
    return tokens
  }

  private init(run: ArraySlice<Character>, at start: Int) {
    text = String(run).folded
    range = start..<start + run.count
    if run.allSatisfy(\.isDecimalDigit) {
      kind = run.count <= 3 ? Int(text).map(Kind.integer) ?? .figure : .figure
    } else {
      kind = run.first?.isDecimalDigit == true && !run.contains(where: \.isLetter) ? .figure : .word
    }
  }

  private init(text: String, kind: Kind, range: Range<Int>) {
    self.text = text
    self.kind = kind
    self.range = range
  }

  /// Letters and digits hold together; so do a hyphen between letters and a separator between digits.
  private static func continues(at index: Int, in characters: [Character]) -> Bool {
    let character = characters[index]
    if character.isLetter || character.isDecimalDigit { return true }
    guard index + 1 < characters.count else { return false }
    let (previous, next) = (characters[index - 1], characters[index + 1])
    if character == "-" || character == "‑" { return previous.isLetter && next.isLetter }
    return (character == "," || character == "." || character == "\u{202F}")
      && previous.isDecimalDigit && next.isDecimalDigit
  }
}

extension Character {
  fileprivate var isDecimalDigit: Bool { isASCII && isNumber }
}
