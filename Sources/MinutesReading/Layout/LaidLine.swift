import MinutesWording

/// A line of the source with what its look tells.
struct LaidLine: Sendable {
  /// Its index in the source.
  let index: Int
  let source: SourceLine
  /// Columns before the first sign that is no space.
  let indent: Int
  /// The byte of that sign; the length of the line where it is blank.
  let start: Int
  /// The mark before its words.
  var mark: EntryMark?
  /// Columns up to its last sign.
  let width: Int
  /// Its width in thousandths of an em of a proportional letter.
  let extent: Int
  /// Whether it has no signs but spaces.
  let isBlank: Bool
  /// Whether it is drawn: only dashes, underscores, stars…
  let isRule: Bool
  /// Whether most of its letters are capitals.
  let isInCapitals: Bool
  /// Whether it has a figure.
  let hasDigit: Bool
  /// Whether a currency may stand in it: « € », « euros ».
  let hasCurrency: Bool
  /// Whether it has a bar: « | ».
  let hasBar: Bool
  /// Whether it has room inside as a drawn table has.
  let hasGaps: Bool
  /// Whether it was set apart as what the page brings with it.
  var isSetApart = false

  init(_ source: SourceLine) {
    self.source = source
    index = source.number - 1
    let bytes = source.text.utf8Span.span
    let start = EntryMark.spaceSkipped(bytes, from: 0)
    self.start = start
    var column = 0
    var extent = 0
    var lastColumn = 0
    var lastExtent = 0
    var indent = 0
    var signs = 0
    var drawn = 0
    var letters = LetterCase()
    var hasDigit = false
    var hasBar = false
    var hasCurrency = false
    var hasGaps = false
    var spaces = 0
    let extents = GlyphExtent.table
    for place in 0..<bytes.count {
      let byte = bytes[place]
      if place == start {
        indent = column
        spaces = 0
      }
      if byte == 0x09 {
        column = (column / 8 + 1) * 8
        spaces += 4
        continue
      }
      if byte & 0xC0 == 0x80 { continue }
      column += 1
      extent += Int(extents[Int(byte)])
      if byte == 0x20 {
        spaces += 1
        continue
      }
      if spaces >= 3, place > start { hasGaps = true }
      spaces = 0
      if byte == 0x0C { continue }
      lastColumn = column
      lastExtent = extent
      signs += 1
      switch byte {
      case 0x61...0x7A, 0x41...0x5A, 0xC3...0xC5:
        letters.add(byte, place + 1 < bytes.count ? bytes[place + 1] : 0)
        if byte | 0x20 == UInt8(ascii: "e"), !hasCurrency {
          hasCurrency = LaidLine.isCurrency(bytes, at: place)
        }
      case 0x30...0x39: hasDigit = true
      default:
        if byte == UInt8(ascii: "|") { hasBar = true }
        if byte == 0xE2, LaidLine.isCurrency(bytes, at: place) { hasCurrency = true }
        if GlyphExtent.isDrawn(byte) { drawn += 1 }
      }
    }
    isBlank = start >= bytes.count
    self.indent = isBlank ? column : indent
    width = lastColumn
    isInCapitals = letters.isInCapitals
    self.hasDigit = hasDigit
    self.hasBar = hasBar
    self.hasCurrency = hasCurrency
    self.hasGaps = hasGaps
    self.extent = lastExtent
    isRule = !isBlank && signs >= 3 && drawn == signs
    mark = isBlank || isRule ? nil : EntryMark(bytes, at: start)
  }

  /// Whether « € » or « eur » stands at a byte.
  static func isCurrency(_ bytes: Span<UInt8>, at place: Int) -> Bool {
    guard bytes[place] == 0xE2 || bytes[place] | 0x20 == UInt8(ascii: "e"), place + 2 < bytes.count
    else { return false }
    let (second, third) = (bytes[place + 1], bytes[place + 2])
    return second == 0x82 && third == 0xAC
      || second | 0x20 == UInt8(ascii: "u") && third | 0x20 == UInt8(ascii: "r")
  }

  /// The byte at which its words begin.
  var wordStart: Int { start + (mark?.length ?? 0) }

  /// Columns that some bytes take.
  func columns(from byte: Int, _ length: Int) -> Int {
    let bytes = source.text.utf8Span.span
    var columns = 0
    for index in byte..<min(byte + length, bytes.count) where bytes[index] & 0xC0 != 0x80 {
      columns += 1
    }
    return columns
  }

  /// The whole line, with its mark.
  var whole: SourcedText { SourcedText(source) }

  /// The words after the mark.
  var words: SourcedText { SourcedText(source, wordStart..<source.text.utf8.count) }
}

/// How wide letters are in print, roughly: capitals take more room than « i » and « l ».
enum GlyphExtent {
  static func isDrawn(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "="), UInt8(ascii: "*"),
      UInt8(ascii: "~"), UInt8(ascii: "+"), UInt8(ascii: "|"), UInt8(ascii: "."), 0xE2:
      true
    default: false
    }
  }

  /// In thousandths of an em, by the first byte of the letter.
  static let table: [UInt16] = {
    var widths = Array(repeating: UInt16(500), count: 256)
    for byte in UInt8(ascii: "A")...UInt8(ascii: "Z") { widths[Int(byte)] = 680 }
    for byte in "abdeghknopqu0123456789".utf8 { widths[Int(byte)] = 540 }
    for byte in "ijlt.,;:'!|I() ".utf8 { widths[Int(byte)] = 280 }
    for byte in "frsc-".utf8 { widths[Int(byte)] = 400 }
    for byte in "mMwW".utf8 { widths[Int(byte)] = 840 }
    return widths
  }()
}
