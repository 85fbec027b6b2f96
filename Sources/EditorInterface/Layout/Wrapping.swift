import TerminalScreen

/// Characters of a text that stand in one row.
struct WrappedLine: Hashable, Sendable {
  let text: String
  /// The offset of its first character in the text.
  let start: Int
  /// The characters it holds.
  let count: Int
}

/// Breaks paragraphs into rows, and remembers how.
///
/// A key changes one paragraph; all others of the screen are found here by their text.
struct Wrapping: Sendable {
  private struct Key: Hashable {
    let text: String
    let width: Int

    /// Of the bytes as they are: a text hashes by its composed form, which has to be made first.
    func hash(into hasher: inout Hasher) {
      unsafe text.utf8Span.span.withUnsafeBytes { unsafe hasher.combine(bytes: $0) }
      hasher.combine(width)
    }

    static func == (left: Key, right: Key) -> Bool {
      left.width == right.width && left.text.utf8.elementsEqual(right.text.utf8)
    }
  }

  private var known: [Key: [WrappedLine]] = [:]
  /// Bytes of the texts that are known.
  private var size = 0
  /// More than any item shows; every key typed into a long title leaves another text behind.
  private static let limit = 500_000

  /// The rows of a text at a width in columns (at least 1); an empty text has one empty row.
  mutating func lines(of text: String, width: Int) -> [WrappedLine] {
    let key = Key(text: text, width: max(1, width))
    if let lines = known[key] { return lines }
    size += text.utf8.count + 100
    if size > Self.limit {
      known.removeAll(keepingCapacity: true)
      size = text.utf8.count + 100
    }
    let lines = Self.wrap(text, width: key.width)
    known[key] = lines
    return lines
  }

  /// Breaks after spaces and hyphens; non-breaking spaces hold; a word wider than the row is cut.
  static func wrap(_ text: String, width: Int) -> [WrappedLine] {
    wrapPlain(text, width: width) ?? wrapAny(text, width: width)
  }

  /// The same where every scalar is a character of one column; `nil` elsewhere.
  static func wrapPlain(_ text: String, width: Int) -> [WrappedLine]? {
    let bytes = text.utf8Span.span
    var row = RowBreaks(width: width)
    var place = 0
    while place < bytes.count {
      guard let length = bytes.plainCellLength(at: place) else { return nil }
      let byte = bytes[place]
      let isDash =
        byte == 0x2D
        || (length == 3 && byte == 0xE2 && bytes[place + 1] == 0x80 && bytes[place + 2] == 0x93)
      row.add(columns: 1, bytes: length, isSpace: byte == 0x20, isBreak: isDash)
      place += length
    }
    return row.lines(of: text)
  }

  /// The same for any characters.
  static func wrapAny(_ text: String, width: Int) -> [WrappedLine] {
    var row = RowBreaks(width: width)
    for character in text {
      row.add(
        columns: DisplayWidth.of(character), bytes: character.utf8.count, isSpace: character == " ",
        isBreak: character == "-" || character == "\u{2013}")
    }
    return row.lines(of: text)
  }
}

/// Where rows begin, found character by character.
private struct RowBreaks {
  /// A place in the text: characters and bytes before it.
  private struct Place {
    var offset = 0
    var byte = 0
  }

  private let width: Int
  private var starts = [Place()]
  private var here = Place()
  private var rowWidth = 0
  /// The last place of the row after which it may break, and the columns since.
  private var lastBreak: Place?
  private var widthAfterBreak = 0

  init(width: Int) {
    self.width = width
  }

  @inline(__always)
  mutating func add(columns: Int, bytes: Int, isSpace: Bool, isBreak: Bool) {
    if rowWidth + columns > width, !isSpace, starts[starts.count - 1].byte < here.byte {
      starts.append(lastBreak ?? here)
      rowWidth = lastBreak == nil ? 0 : widthAfterBreak
      lastBreak = nil
      widthAfterBreak = 0
    }
    rowWidth += columns
    widthAfterBreak += columns
    here.offset += 1
    here.byte += bytes
    if isSpace || isBreak {
      lastBreak = here
      widthAfterBreak = 0
    }
  }

  func lines(of text: String) -> [WrappedLine] {
    let utf8 = text.utf8
    var index = utf8.startIndex
    return starts.indices.map { number in
      let start = starts[number]
      let end = number + 1 < starts.count ? starts[number + 1] : here
      let next = utf8.index(index, offsetBy: end.byte - start.byte)
      defer { index = next }
      return WrappedLine(
        text: String(text[index..<next]), start: start.offset, count: end.offset - start.offset)
    }
  }
}
