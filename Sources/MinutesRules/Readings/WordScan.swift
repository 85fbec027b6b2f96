import MinutesWording

/// Looks for any number of words at once in the bytes of a text, at a table look-up a byte: what tells
/// which rules have anything to say of it.
///
/// Words and text are compared as `folded` compares them, and a digit stands for any digit:
/// « l'unanimite », « mr », « 1er ».
struct WordScan: Sendable {
  /// Which marks were found, by bit.
  typealias Marks = UInt128

  /// The column of a letter in the table; 0 for letters of no word.
  private var columns: [UInt8] = Array(repeating: 0, count: 256)
  /// The same for the bytes below 128 as they stand in a text.
  private var columnsOfBytes: [UInt8] = []
  /// The next state by state and letter; the highest bit says that words end there.
  private var next: [UInt16] = []
  /// The marks of the words that end at a state.
  private var found: [Marks] = []

  private static let isEnd: UInt16 = 1 << 15
  /// Columns of a row; a power of two, so that a row begins at a shifted state.
  private static let width = 64
  private static let shift = 6

  /// Words with the number of their mark, below 128; at most 63 different letters and 32 000 in all.
  init(_ words: [(word: String, mark: Int)]) {
    addState()
    for (word, mark) in words {
      var state = 0
      Letters.read(word.utf8Span.span) { letter in state = advance(state, letter) }
      found[state] |= 1 << Marks(mark)
    }
    columnsOfBytes = (0..<0x80).map { columns[Int(Letters.ofByte($0))] }
    closeFailures()
  }

  private mutating func addState() {
    next += Array(repeating: 0, count: Self.width)
    found.append(0)
  }

  /// The state after one more letter of a word, made where there is none.
  private mutating func advance(_ state: Int, _ letter: UInt8) -> Int {
    if columns[Int(letter)] == 0 {
      let used = columns.count { $0 != 0 }
      columns[Int(letter)] = UInt8(min(used + 1, Self.width - 1))
    }
    let cell = state << Self.shift | Int(columns[Int(letter)])
    if next[cell] == 0 {
      next[cell] = UInt16(found.count)
      addState()
    }
    return Int(next[cell])
  }

  /// Where a letter does not go on with a word, it goes on with the longest word that may have begun.
  private mutating func closeFailures() {
    var failures = Array(repeating: 0, count: found.count)
    var queue: [Int] = []
    for column in 1..<Self.width where next[column] != 0 { queue.append(Int(next[column])) }
    var place = 0
    while place < queue.count {
      let state = queue[place]
      place += 1
      found[state] |= found[failures[state]]
      for column in 0..<Self.width {
        let cell = state << Self.shift | column
        let onFailure = next[failures[state] << Self.shift | column]
        if next[cell] == 0 {
          next[cell] = onFailure
        } else {
          failures[Int(next[cell])] = Int(onFailure)
          queue.append(Int(next[cell]))
        }
      }
    }
    for cell in next.indices where found[Int(next[cell])] != 0 { next[cell] |= Self.isEnd }
  }

  /// The marks of all words in a text. Its beginning and end count as spaces, so that a word may be
  /// given with the spaces around it.
  func marks(in text: String) -> Marks {
    var marks: Marks = 0
    let (next, columns, ofBytes) = (next.span, columns.span, columnsOfBytes.span)
    let space = columns[Int(UInt8(ascii: " "))]
    let bytes = text.utf8Span.span
    // The state moves on by a column; both are of the table’s own making.
    var target = next[Int(space)]
    if target & Self.isEnd != 0 { marks |= found[Int(target & ~Self.isEnd)] }
    var place = 0
    while place < bytes.count {
      let byte = unsafe bytes[unchecked: place]
      if byte < 0x80 {
        let state = Int(target & ~Self.isEnd)
        target = unsafe next[unchecked: state << Self.shift | Int(ofBytes[unchecked: Int(byte)])]
        if target & Self.isEnd != 0 { marks |= found[Int(target & ~Self.isEnd)] }
        place += 1
      } else {
        place = Letters.readSign(bytes, from: place) { letter in
          target = next[Int(target & ~Self.isEnd) << Self.shift | Int(columns[Int(letter)])]
          if target & Self.isEnd != 0 { marks |= found[Int(target & ~Self.isEnd)] }
        }
      }
    }
    target = next[Int(target & ~Self.isEnd) << Self.shift | Int(space)]
    if target & Self.isEnd != 0 { marks |= found[Int(target & ~Self.isEnd)] }
    return marks
  }
}

/// The letters of a text as they are compared, a byte each.
private enum Letters {
  private static let other: UInt8 = 0
  private static let openingQuote: UInt8 = 1
  private static let closingQuote: UInt8 = 2
  private static let euro: UInt8 = 3
  private static let degree: UInt8 = 4

  /// À to ß and à to ÿ by their second byte.
  private static let latin = Array("aaaaaaaceeeeiiii?nooooo??uuuuy??".utf8)

  @inline(__always)
  static func read(_ bytes: borrowing Span<UInt8>, _ take: (UInt8) -> Void) {
    var place = 0
    let count = bytes.count
    while place < count {
      let byte = bytes[place]
      place += 1
      if byte < 0x80 {
        take(ofByte(byte))
      } else {
        place = readSign(bytes, from: place - 1, take)
      }
    }
  }

  /// The letter for a byte below 128.
  static func ofByte(_ byte: UInt8) -> UInt8 {
    switch byte {
    case 0x30...0x39: 0x30
    case 0x41...0x5A: byte | 0x20
    default: byte
    }
  }

  /// Reads a letter of several bytes; returns the place after it.
  @inline(__always)
  static func readSign(
    _ bytes: borrowing Span<UInt8>, from place: Int, _ take: (UInt8) -> Void
  ) -> Int {
    let second = place + 1 < bytes.count ? bytes[place + 1] : 0
    let third = place + 2 < bytes.count ? bytes[place + 2] : 0
    switch (bytes[place], second, third) {
    // æ is the only one of the first 32 that is two letters
    case (0xC3, 0x86, _), (0xC3, 0xA6, _):
      take(UInt8(ascii: "a"))
      take(UInt8(ascii: "e"))
    case (0xC3, _, _): take(latin[Int(second & 0x1F)])
    case (0xC5, 0x92, _), (0xC5, 0x93, _):
      take(UInt8(ascii: "o"))
      take(UInt8(ascii: "e"))
    case (0xC2, 0xA0, _), (0xE2, 0x80, 0xAF), (0xE2, 0x80, 0x80...0x8A): take(UInt8(ascii: " "))
    case (0xE2, 0x80, 0x98), (0xE2, 0x80, 0x99): take(UInt8(ascii: "'"))
    case (0xC2, 0xAB, _): take(openingQuote)
    case (0xC2, 0xBB, _): take(closingQuote)
    case (0xE2, 0x82, 0xAC): take(euro)
    case (0xC2, 0xB0, _): take(degree)
    default: take(other)
    }
    return place + (bytes[place] >= 0xF0 ? 4 : bytes[place] >= 0xE0 ? 3 : 2)
  }
}
