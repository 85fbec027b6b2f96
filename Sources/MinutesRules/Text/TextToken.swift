import MinutesWording

/// A number, word or sign of a text, for rules that read figures.
///
/// Works on bytes: a keystroke judges the whole item again, and characters are ten times dearer.
struct TextToken {
  enum Kind: Hashable {
    case number(Decimal)
    case word
    /// A sign, with all spellings of one folded: `*` also for ×, `-` also for −, `€`.
    case sign(Character)
  }

  let kind: Kind
  /// In bytes of the text.
  let bytes: Range<Int>

  var number: Decimal? {
    if case .number(let number) = kind { number } else { nil }
  }

  func isSign(_ sign: Character) -> Bool { kind == .sign(sign) }
}

/// The tokens of one text.
struct TokenizedText {
  let bytes: [UInt8]
  private(set) var tokens: [TextToken] = []

  init(_ text: String) {
    bytes = Array(text.utf8)
    var scanner = TokenScanner(bytes: bytes)
    while let token = scanner.next() { tokens.append(token) }
  }

  /// The word at an index in lower case, accents left out; empty where there is none.
  func word(_ index: Int) -> String {
    guard tokens.indices.contains(index), tokens[index].kind == .word else { return "" }
    return String(decoding: bytes[tokens[index].bytes], as: UTF8.self).folded
  }

  func isSign(_ sign: Character, at index: Int) -> Bool {
    tokens.indices.contains(index) && tokens[index].isSign(sign)
  }

  func isNumber(_ index: Int) -> Bool {
    tokens.indices.contains(index) && tokens[index].number != nil
  }

  /// Where bytes stand in the text, in characters.
  func characters(_ range: Range<Int>) -> Range<Int> {
    let before = String(decoding: bytes[..<range.lowerBound], as: UTF8.self).count
    let inside = String(decoding: bytes[range], as: UTF8.self).count
    return before..<before + inside
  }

  /// The text of these bytes.
  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}
