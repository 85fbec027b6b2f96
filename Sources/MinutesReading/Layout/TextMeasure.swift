import MinutesModel
import MinutesWording

/// How a text is set: where its lines end, and whether paragraphs stand apart.
struct TextMeasure: Sendable {
  /// Columns of a full line.
  let columns: Int
  /// The extent of a full line in proportional letters.
  let extent: Int
  /// Whether blank lines part its paragraphs.
  let isSpaced: Bool

  init(_ lines: [LaidLine]) {
    let prose = lines.filter { !$0.isBlank && !$0.isRule && !$0.hasGaps }
    columns = TextMeasure.usualMaximum(prose.map(\.width))
    extent = TextMeasure.usualMaximum(prose.map(\.extent))
    var (apart, packed) = (0, 0)
    var previous: LaidLine?
    for line in lines {
      defer { previous = line }
      guard let above = previous, !line.isRule, !above.isRule else { continue }
      if line.isBlank {
        if above.endsSentence { apart += 1 }
      } else if !above.isBlank, line.mark == nil, line.beginsWithCapital, above.endsSentence,
        above.width + line.firstRun.columns < columns, above.extent + line.firstRun.extent < extent
      {
        packed += 1
      }
    }
    isSpaced = apart >= 3 && apart > packed * 3
  }

  /// Whether the first words of the next line would still have found room: the line above was ended
  /// on purpose.
  func isEndedOnPurpose(_ line: LaidLine, before next: LaidLine) -> Bool {
    let run = next.firstRun
    // headings are in bold capitals, which take more room
    let extent = line.isInCapitals ? extent * 7 / 8 : extent
    return line.width + 1 + run.columns <= columns
      && line.extent + 280 + run.extent <= extent - extent / 24
  }

  /// What the longest lines measure, but for a few outliers.
  private static func usualMaximum(_ values: [Int]) -> Int {
    let sorted = values.sorted()
    guard let longest = sorted.last else { return 0 }
    let usual = sorted[sorted.count - 1 - min(sorted.count / 40, 40)]
    return longest * 4 > usual * 5 ? usual : longest
  }
}

extension [LaidLine] {
  /// The lines, with the bullets that a conversion lost: where most lines begin at the margin, those
  /// one space in were entries or headings with a sign of a symbol font.
  var withLostBullets: [LaidLine] {
    let filled = filter { !$0.isBlank && $0.mark == nil }
    let lost = filled.count { $0.indent == 1 }
    let atMargin = filled.count { $0.indent == 0 }
    let indented = filled.count - lost - atMargin
    guard lost >= 3, atMargin > lost, indented < lost else { return self }
    return map { line in
      guard line.indent == 1, line.mark == nil, !line.isBlank else { return line }
      var line = line
      line.mark = .lost
      return line
    }
  }
}

extension LaidLine {
  /// What a line break cannot part at its beginning: its first word, with the next one after a
  /// figure, « M. » or « n° ».
  var firstRun: (columns: Int, extent: Int) {
    let bytes = source.text.utf8Span.span
    var (columns, extent, words) = (0, 0, 0)
    var isHeld = false
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      if byte == 0x20 {
        words += 1
        if !isHeld || words == 3 { break }
        isHeld = false
      } else if EntryMark.isDigit(byte) || byte == UInt8(ascii: ".") || byte == 0xC2
        || byte == UInt8(ascii: "e") && columns == 2 && words == 0
      {
        isHeld = true
      }
      if byte & 0xC0 != 0x80 {
        columns += 1
        extent += Int(GlyphExtent.table[Int(byte)])
      }
      index += 1
    }
    return (columns, extent)
  }

  var lastByte: UInt8? {
    let bytes = source.text.utf8Span.span
    var index = bytes.count
    while index > start {
      let byte = bytes[index - 1]
      if byte != 0x20, byte != 0x09 { return byte }
      index -= 1
    }
    return nil
  }

  /// Whether it ends with « . », « ! » or « ? ».
  var endsSentence: Bool {
    switch lastByte {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): true
    default: false
    }
  }

  /// Whether it ends with what ends a sentence, a clause or an introduction.
  var endsClause: Bool {
    switch lastByte {
    case UInt8(ascii: ":"), UInt8(ascii: ";"): true
    default: endsSentence
    }
  }

  /// The first byte of its words.
  var firstByte: UInt8? {
    let bytes = source.text.utf8Span.span
    return wordStart < bytes.count ? bytes[wordStart] : nil
  }

  private var firstScalar: Unicode.Scalar? {
    let bytes = source.text.utf8
    guard wordStart < bytes.count else { return nil }
    return source.text.unicodeScalars[bytes.index(bytes.startIndex, offsetBy: wordStart)]
  }

  /// Whether its words begin with a capital letter.
  var beginsWithCapital: Bool { firstScalar?.properties.isUppercase ?? false }

  /// Whether its words begin with a small letter.
  var beginsWithSmallLetter: Bool { firstScalar?.properties.isLowercase ?? false }

  /// Whether a word is parted at its end: a letter and a hyphen.
  var endsWithHyphen: Bool {
    guard lastByte == UInt8(ascii: "-") else { return false }
    let bytes = source.text.utf8Span.span
    var hyphen = bytes.count - 1
    while hyphen > start, bytes[hyphen] != UInt8(ascii: "-") { hyphen -= 1 }
    guard hyphen > start else { return false }
    return EntryMark.isLetter(bytes[hyphen - 1]) || bytes[hyphen - 1] >= 0x80
  }

  /// Whether it begins with a sign that never begins a paragraph: « : », « ) », « ; ».
  var beginsAmidSentence: Bool {
    guard mark == nil, let byte = firstByte else { return false }
    return byte == UInt8(ascii: ":") || byte == UInt8(ascii: ";") || byte == UInt8(ascii: ")")
      || byte == UInt8(ascii: ",")
  }

  /// Whether a parenthesis begins on the line and does not end there.
  var opensParenthesis: Bool {
    let bytes = source.text.utf8Span.span
    for index in (0..<bytes.count).reversed() where bytes[index] & 0xFE == 0x28 {
      return bytes[index] == 0x28
    }
    return false
  }
  /// Whether a parenthesis ends on the line that did not begin there.
  var closesParenthesis: Bool {
    let bytes = source.text.utf8Span.span
    for index in 0..<bytes.count where bytes[index] & 0xFE == 0x28 { return bytes[index] == 0x29 }
    return false
  }

  /// Whether it ends with a word that never ends a paragraph: « de », « la », « article ».
  var endsAmidPhrase: Bool {
    let bytes = source.text.utf8Span.span
    var end = bytes.count
    while end > start, let length = LaidLine.separator(bytes, before: end) { end -= length }
    var first = end
    while first > start, end - first < 9, LaidLine.separator(bytes, before: first) == nil {
      first -= 1
    }
    guard end > first, end - first < 9 else { return false }
    // « à » alone has its accent: « A » may end a line
    if end - first == 2, bytes[first] == 0xC3, bytes[first + 1] == 0xA0 { return true }
    var word: [UInt8] = []
    for place in first..<end { word.append(bytes[place]) }
    return LaidLine.leading.contains(String(decoding: word, as: UTF8.self).folded)
  }

  /// The length of the space or apostrophe that ends before a byte.
  private static func separator(_ bytes: Span<UInt8>, before end: Int) -> Int? {
    switch bytes[end - 1] {
    case 0x20, 0x09, UInt8(ascii: "'"): 1
    case 0xA0 where end > 1 && bytes[end - 2] == 0xC2: 2
    case 0x99, 0xAF: end > 2 && bytes[end - 2] == 0x80 && bytes[end - 3] == 0xE2 ? 3 : nil
    default: nil
    }
  }

  private static let leading: Set<String> = [
    "de", "du", "des", "d", "la", "le", "les", "l", "au", "aux", "et", "ou", "en", "pour",
    "par", "sur", "dans", "avec", "son", "sa", "ses", "un", "une", "que", "qui", "n°", "article",
    "articles", "sous", "entre", "ce", "cette", "ces", "leur", "leurs", "m.", "mme", "monsieur",
    "madame", "est", "sont",
  ]
}
