import MinutesWording

/// A number, word or sign of a text, for rules that read figures.
///
/// Works on bytes: characters are ten times dearer.
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

  /// The first letters of the word at an index, as `WordBeginnings` takes them; 0 where there is none.
  func letters(_ index: Int) -> UInt64 {
    guard tokens.indices.contains(index), tokens[index].kind == .word else { return 0 }
    var letters: UInt64 = 0
    var count = 0
    var place = tokens[index].bytes.lowerBound
    let end = tokens[index].bytes.upperBound
    while place < end, count < WordBeginnings.length {
      let byte = bytes[place]
      if byte < 0x80 {
        letters = letters << 8 | UInt64((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
        count += 1
        place += 1
      } else {
        // Letters with accents are folded one by one: few words are so long in them.
        let width = min(2, end - place)
        for letter in String(decoding: bytes[place..<place + width], as: UTF8.self).folded.utf8
        where count < WordBeginnings.length {
          letters = letters << 8 | UInt64(letter)
          count += 1
        }
        place += width
      }
    }
    return letters
  }

  /// Whether the word at an index is one of some, whose beginnings are given beside them.
  func isWord(_ index: Int, of words: Set<String>, _ beginnings: WordBeginnings) -> Bool {
    beginnings.contains(letters(index)) && words.contains(word(index))
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
