import MinutesWording

/// A word or a run of digits of a text.
struct TapeWord {
  /// What the word looks like, beyond its letters.
  struct Shape: OptionSet {
    let rawValue: UInt8
    static let number = Shape(rawValue: 1)
    /// Its first letter is a capital.
    static let capital = Shape(rawValue: 2)
    /// It has a letter that is no capital.
    static let lower = Shape(rawValue: 4)
    static let accented = Shape(rawValue: 8)
  }

  /// What stands between two words.
  struct Gap: OptionSet {
    let rawValue: UInt16
    static let space = Gap(rawValue: 1)
    static let apostrophe = Gap(rawValue: 2)
    static let hyphen = Gap(rawValue: 4)
    static let comma = Gap(rawValue: 8)
    static let stop = Gap(rawValue: 16)
    static let semicolon = Gap(rawValue: 32)
    static let colon = Gap(rawValue: 64)
    static let opening = Gap(rawValue: 128)
    static let closing = Gap(rawValue: 256)
    static let bracket = Gap(rawValue: 512)
    static let slash = Gap(rawValue: 1024)
    static let degree = Gap(rawValue: 2048)
    static let asterisk = Gap(rawValue: 4096)
    static let dash = Gap(rawValue: 8192)
    static let other = Gap(rawValue: 16384)
    static let straightApostrophe = Gap(rawValue: 32768)

    /// Whether only spaces stand there.
    var isSpace: Bool { self == .space }
    var isApostrophe: Bool { subtracting(.straightApostrophe) == .apostrophe }
    /// Whether the words of a phrase may stand so: « l’ordre du jour », « ci-annexé ».
    var isInPhrase: Bool {
      self == .space || self == .hyphen || isApostrophe || self == []
    }
  }

  let key: WordKey
  /// In bytes of the text.
  let bytes: Range<Int>
  /// What stands before it.
  let gap: Gap
  let shape: Shape
  /// What the lexicon knows of it.
  let lexeme: Lexeme

  var isNumber: Bool { shape.contains(.number) }
  /// Two capitals or more and no small letter.
  var isInCapitals: Bool {
    !shape.contains(.lower) && shape.contains(.capital) && bytes.count > 1
  }
  var isCapitalised: Bool { shape.contains(.capital) }
}

/// The words of one text with what stands between them, found in one pass over its bytes.
struct WordTape {
  let text: String
  private(set) var words: [TapeWord] = []
  /// What stands after the last word.
  private(set) var end: TapeWord.Gap = []
  /// What the lexicon knows of any of its words.
  private(set) var lexemes: Lexeme = []
  /// Whether it has a run of digits.
  private(set) var hasNumbers = false
  /// Everything that stands between its words.
  private(set) var gaps: TapeWord.Gap = []

  init(_ text: String) {
    self.text = text
    words.reserveCapacity(text.utf8.count / 5)
    scan()
  }

  private mutating func scan() {
    let lexicon = Lexicon.shared
    let bytes = text.utf8Span.span
    let count = bytes.count
    var gap: TapeWord.Gap = []
    var place = 0
    var (key, start) = (WordKey.empty, 0)
    var shape: TapeWord.Shape = []
    var isWord = false
    func finish(_ end: Int, _ words: inout [TapeWord], _ all: inout Lexeme) {
      let lexeme = shape.contains(.number) ? [] : lexicon.lexeme(key)
      all.formUnion(lexeme)
      words.append(
        TapeWord(key: key, bytes: start..<end, gap: gap, shape: shape, lexeme: lexeme))
    }
    while place < count {
      let byte = bytes[place]
      // Most of a text: plain small letters inside a word.
      if isWord, byte >= 0x61, byte <= 0x7A, !shape.contains(.number) {
        shape.insert(.lower)
        var end = place
        repeat {
          key = key.adding(bytes[end])
          end += 1
        } while end < count && bytes[end] >= 0x61 && bytes[end] <= 0x7A
        place = end
        continue
      }
      var letter: UInt8 = 0
      var second: UInt8 = 0
      var width = 1
      var isCapital = false
      var isAccented = false
      switch byte {
      case 0x61...0x7A: letter = byte
      case 0x41...0x5A: (letter, isCapital) = (byte | 0x20, true)
      case 0xC3 where place + 1 < count:
        width = 2
        let low = bytes[place + 1]
        if low == 0x97 || low == 0xB7 { break }
        isCapital = low < 0xA0
        isAccented = true
        (letter, second) = Self.plain[Int(low & 0x1F)]
      case 0xC5 where place + 1 < count && (bytes[place + 1] == 0x92 || bytes[place + 1] == 0x93):
        width = 2
        (letter, second, isCapital) = (
          UInt8(ascii: "o"), UInt8(ascii: "e"), bytes[place + 1] == 0x92
        )
        isAccented = true
      case 0xC4...0xC9, 0xCC, 0xCD:
        // another letter, or an accent of its own
        width = min(2, count - place)
        letter = byte
        isAccented = true
        isCapital = false
      default: break
      }
      if letter != 0 {
        if isWord, shape.contains(.number) {
          finish(place, &words, &lexemes)
          (isWord, gap) = (false, [])
        }
        if !isWord {
          (isWord, start, key, shape) = (true, place, .empty, [])
          if isCapital { shape.insert(.capital) }
        }
        key = key.adding(letter)
        if second != 0 { key = key.adding(second) }
        if !isCapital { shape.insert(.lower) }
        if isAccented { shape.insert(.accented) }
        place += width
        continue
      }
      if (0x30...0x39).contains(byte) {
        if isWord, !shape.contains(.number) {
          finish(place, &words, &lexemes)
          (isWord, gap) = (false, [])
        }
        if !isWord { (isWord, start, key, shape) = (true, place, .empty, .number) }
        hasNumbers = true
        key = key.adding(byte)
        place += 1
        continue
      }
      if isWord {
        finish(place, &words, &lexemes)
        (isWord, gap) = (false, [])
      }
      let (mark, size) = Self.mark(bytes, at: place)
      gap.formUnion(mark)
      gaps.formUnion(mark)
      place += size
    }
    if isWord {
      finish(count, &words, &lexemes)
      gap = []
    }
    end = gap
  }

  /// À…ß and à…ÿ in plain letters.
  private static let plain: [(UInt8, UInt8)] = Array("aaaaaa?ceeeeiiiidnooooo?ouuuuyts".utf8)
    .map { $0 == UInt8(ascii: "?") ? (UInt8(ascii: "a"), UInt8(ascii: "e")) : ($0, 0) }

  private static func mark(_ bytes: borrowing Span<UInt8>, at place: Int) -> (TapeWord.Gap, Int) {
    let byte = bytes[place]
    func following(_ distance: Int) -> UInt8 {
      place + distance < bytes.count ? bytes[place + distance] : 0
    }
    switch byte {
    case 0x20, 0x09: return (.space, 1)
    case 0x27: return ([.apostrophe, .straightApostrophe], 1)
    case 0x2D: return (.hyphen, 1)
    case 0x2C: return (.comma, 1)
    case 0x2E, 0x21, 0x3F: return (.stop, 1)
    case 0x3B: return (.semicolon, 1)
    case 0x3A: return (.colon, 1)
    case 0x28, 0x29, 0x5B, 0x5D: return (.bracket, 1)
    case 0x2F: return (.slash, 1)
    case 0x2A: return (.asterisk, 1)
    case 0..<0x80: return (.other, 1)
    case 0xC2:
      return switch following(1) {
      case 0xA0: (.space, 2)
      case 0xAB: (.opening, 2)
      case 0xBB: (.closing, 2)
      case 0xB0: (.degree, 2)
      default: (.other, min(2, bytes.count - place))
      }
    case 0xE2 where following(1) == 0x80:
      let size = min(3, bytes.count - place)
      return switch following(2) {
      case 0x80...0x8A, 0xAF: (.space, size)
      case 0x98, 0x99: (.apostrophe, size)
      case 0x90, 0x91: (.hyphen, size)
      case 0x93, 0x94: (.dash, size)
      case 0xA6: (.stop, size)
      default: (.other, size)
      }
    case 0xC3...0xDF: return (.other, min(2, bytes.count - place))
    case 0xE0...0xEF: return (.other, min(3, bytes.count - place))
    case 0xF0...0xFF: return (.other, min(4, bytes.count - place))
    default: return (.other, 1)
    }
  }
}

extension WordTape {
  /// The key of the word at an index; of nothing where there is none.
  func key(_ index: Int) -> WordKey { words.indices.contains(index) ? words[index].key : .empty }

  /// What stands before the word at an index, or at the end of the text.
  func gap(_ index: Int) -> TapeWord.Gap {
    words.indices.contains(index) ? words[index].gap : index == words.count ? end : []
  }

  func lexeme(_ index: Int) -> Lexeme {
    words.indices.contains(index) ? words[index].lexeme : []
  }

  /// The word at an index as it is written.
  func written(_ index: Int) -> String {
    words.indices.contains(index) ? written(words[index].bytes) : ""
  }

  func written(_ bytes: Range<Int>) -> String {
    let view = text.utf8
    let start = view.index(view.startIndex, offsetBy: bytes.lowerBound)
    return String(text[start..<view.index(start, offsetBy: bytes.count)])
  }

  /// The value of a run of at most nine digits.
  func number(_ index: Int) -> Int? {
    guard words.indices.contains(index), words[index].isNumber, words[index].bytes.count <= 9 else {
      return nil
    }
    return Int(written(index))
  }

  /// The bytes from one word to another.
  func bytes(_ words: Range<Int>) -> Range<Int> {
    self.words[words.lowerBound].bytes
      .lowerBound..<self.words[words.upperBound - 1].bytes.upperBound
  }

  /// Where bytes stand in the text, in characters.
  func characters(_ range: Range<Int>) -> Range<Int> {
    let view = text.utf8
    let start = view.index(view.startIndex, offsetBy: range.lowerBound)
    let lower = text.distance(from: text.startIndex, to: start)
    let end = view.index(start, offsetBy: range.count)
    return lower..<lower + text.distance(from: start, to: end)
  }

  /// Where words stand in the text, in characters.
  func characters(ofWords words: Range<Int>) -> Range<Int> { characters(bytes(words)) }

  /// Whether endings to choose from follow the word at an index: « présent(e)s ».
  func hasEnding(after index: Int) -> Bool {
    guard words.indices.contains(index + 1) else { return false }
    return words[index + 1].bytes.count <= 2
      && (words[index + 1].gap == .bracket || words[index + 1].gap == .other)
  }

  /// Whether a word begins a sentence.
  func beginsSentence(_ index: Int) -> Bool {
    index == 0 || !gap(index).isDisjoint(with: [.stop, .colon, .opening])
  }

  /// Whether words of a phrase stand from an index on.
  func stands(_ phrase: [WordKey], at index: Int) -> Bool {
    guard index >= 0, index + phrase.count <= words.count else { return false }
    for offset in phrase.indices {
      guard words[index + offset].key == phrase[offset] else { return false }
      if offset > 0, !words[index + offset].gap.isInPhrase { return false }
    }
    return true
  }

  /// The words of the sentence that the word at an index stands in: up to a full stop or semicolon.
  func sentence(around index: Int) -> Range<Int> {
    let isEnd = { (gap: TapeWord.Gap) in
      gap.contains(.semicolon) || gap.contains(.stop) && gap.contains(.space)
    }
    var first = index
    while first > 0, !isEnd(words[first].gap) || isAbbreviation(first - 1) { first -= 1 }
    var last = index + 1
    while last < words.count, !isEnd(words[last].gap) || isAbbreviation(last - 1) { last += 1 }
    return first..<last
  }

  /// « M. », « art. », « L. »: a full stop after it ends no sentence.
  private func isAbbreviation(_ index: Int) -> Bool {
    words[index].bytes.count == 1 || Self.abbreviations.contains(words[index].key)
  }

  private static let abbreviations = WordSet(words: "mm mr mme mmes art al no ref")

  /// Whether one of these words stands among some.
  func contains(_ keys: WordSet, in range: Range<Int>) -> Bool {
    range.contains { keys.contains(words[$0].key) }
  }
}
