import MinutesEditing

/// The texts of a session as bytes: folded to be searched, a line a text, and as they are to be shown.
///
/// One run of bytes, so that it is read from the cache by one call and searched without being taken apart:
/// the length of the folded part in eight bytes, that part, then place, heading and text of each line
/// between tabs.
struct SearchedTexts: Sendable {
  let bytes: [UInt8]
  /// Where the folded lines stand.
  private let folded: Range<Int>

  private static let header = 8
  private static let newline = UInt8(ascii: "\n")
  private static let tab = UInt8(ascii: "\t")

  init(_ texts: SessionTexts) {
    var folded: [UInt8] = []
    var shown: [UInt8] = []
    for line in texts.lines {
      folded += SessionTexts.key(line.text)
      folded.append(Self.newline)
      shown += line.place.utf8
      shown.append(Self.tab)
      shown += line.heading.utf8
      shown.append(Self.tab)
      shown += line.text.utf8
      shown.append(Self.newline)
    }
    let length = UInt64(folded.count)
    let header = (0..<Self.header).map { UInt8(truncatingIfNeeded: length >> (UInt64($0) * 8)) }
    bytes = header + folded + shown
    self.folded = Self.header..<Self.header + folded.count
  }

  /// What the cache kept; `nil` for what is cut off.
  init?(bytes: [UInt8]) {
    guard bytes.count >= Self.header else { return nil }
    let length = (0..<Self.header).reduce(UInt64(0)) { $0 | UInt64(bytes[$1]) << (UInt64($1) * 8) }
    guard length <= UInt64(bytes.count - Self.header) else { return nil }
    self.bytes = bytes
    folded = Self.header..<Self.header + Int(length)
  }

  /// The numbers of the lines in which every word begins a word.
  func lines(with words: RegisterWords) -> [Int] {
    var result: [Int]?
    for word in words.words {
      let found = lines(withWord: Array(word.utf8))
      guard !found.isEmpty else { return [] }
      if let known = result {
        let both = Set(found)
        result = known.filter(both.contains)
      } else {
        result = found
      }
    }
    return result ?? []
  }

  private func lines(withWord key: [UInt8]) -> [Int] {
    guard let first = key.first, folded.count >= key.count else { return [] }
    let mustBegin = RegisterWords.isPartOfAWord(
      String(decoding: key, as: UTF8.self).unicodeScalars.first)
    var found: [Int] = []
    var line = 0
    let all = bytes.span
    let wanted = key.span
    var place = folded.lowerBound
    var isFound = false
    while place < folded.upperBound {
      let byte = all[place]
      if byte == Self.newline {
        line += 1
        isFound = false
      } else if !isFound, byte == first, place + key.count <= folded.upperBound {
        var same = 1
        while same < wanted.count, all[place + same] == wanted[same] { same += 1 }
        if same == wanted.count, !mustBegin || !isWithinWord(place) {
          found.append(line)
          isFound = true
        }
      }
      place += 1
    }
    return found
  }

  /// Whether the letter before goes on up to there.
  private func isWithinWord(_ place: Int) -> Bool {
    guard place > folded.lowerBound else { return false }
    let before = bytes[place - 1]
    if before < 0x80 { return RegisterWords.isPartOfAWord(Unicode.Scalar(before)) }
    var start = place - 1
    while start > folded.lowerBound, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return RegisterWords.isPartOfAWord(
      String(decoding: bytes[start..<place], as: UTF8.self).unicodeScalars.last)
  }

  /// A line by its number.
  func line(_ number: Int) -> SessionTexts.Line? {
    var place = folded.upperBound
    var left = number
    while left > 0, place < bytes.count {
      if bytes[place] == Self.newline { left -= 1 }
      place += 1
    }
    let line = bytes[place...].prefix { $0 != Self.newline }
    let parts = line.split(separator: Self.tab, maxSplits: 2, omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
    guard parts.count == 3 else { return nil }
    return SessionTexts.Line(place: parts[0], heading: parts[1], text: parts[2])
  }
}
