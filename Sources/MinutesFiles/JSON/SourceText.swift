/// A line and a column of a file, both from 1.
///
/// Columns count Unicode scalars: in composed French text, what a reader sees as characters.
package struct SourcePosition: Hashable, Comparable, Sendable {
  /// The line, from 1.
  package let line: Int
  /// The character in the line, from 1.
  package let column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  package static func < (left: SourcePosition, right: SourcePosition) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}

/// The bytes of a file with the offsets of its lines, so that any byte can be told as line and column.
package struct SourceText: Sendable {
  /// The file’s name as the user gave it; `-` for standard input.
  package let name: String
  /// The bytes of the file.
  package let bytes: [UInt8]
  /// Where each line starts; never empty.
  private let lineStarts: [UInt32]
  /// How many scalars begin before each stretch of the bytes; empty where no line is longer than one.
  private let scalarMarks: [UInt32]

  /// The length of a stretch, in bytes.
  private static let stretch = 4096

  /// A source of at most 4 GiB; what lies beyond has no line.
  package init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
    var starts: [UInt32] = [UInt32(SourceText.lengthOfByteOrderMark(bytes))]
    SourceText.eachLineEnd(in: bytes.span) { end in
      if let next = UInt32(exactly: end + 1) { starts.append(next) }
    }
    lineStarts = starts
    scalarMarks = SourceText.scalarMarks(bytes, lineStarts: starts)
  }

  /// What the columns of a long line are counted from: a file may be one line of many megabytes with a
  /// thousand places to be told.
  private static func scalarMarks(_ bytes: [UInt8], lineStarts: [UInt32]) -> [UInt32] {
    let ends = lineStarts.dropFirst() + [UInt32(clamping: bytes.count)]
    guard zip(lineStarts, ends).contains(where: { Int($1) - Int($0) > stretch }) else { return [] }
    var marks: [UInt32] = [0]
    marks.reserveCapacity(bytes.count / stretch + 1)
    var (start, count) = (0, 0)
    while start + stretch <= bytes.count {
      count += bytes[start..<start + stretch].count { !$0.isUTF8Continuation }
      marks.append(UInt32(clamping: count))
      start += stretch
    }
    return marks
  }

  /// How many scalars begin in a range of bytes.
  private func scalarCount(in range: Range<Int>) -> Int {
    let first = range.lowerBound / SourceText.stretch + 1
    let last = range.upperBound / SourceText.stretch
    guard first < last, last < scalarMarks.count else {
      return bytes[range].count { !$0.isUTF8Continuation }
    }
    return bytes[range.lowerBound..<first * SourceText.stretch].count { !$0.isUTF8Continuation }
      + Int(scalarMarks[last] - scalarMarks[first])
      + bytes[last * SourceText.stretch..<range.upperBound].count { !$0.isUTF8Continuation }
  }

  /// Hands over the place of each line feed, found eight bytes at a time.
  private static func eachLineEnd(in bytes: Span<UInt8>, _ take: (Int) -> Void) {
    let raw = unsafe bytes.bytes
    var place = 0
    while place + 8 <= bytes.count {
      // Eight bytes from `place` are inside.
      let eight = unsafe raw.unsafeLoadUnaligned(fromUncheckedByteOffset: place, as: UInt64.self)
      // A line feed is a zero byte after the exclusive or; a byte above it may look like one too.
      let others = eight ^ 0x0A0A_0A0A_0A0A_0A0A
      if (others &- 0x0101_0101_0101_0101) & ~others & 0x8080_8080_8080_8080 != 0 {
        for end in place..<place + 8 where bytes[end] == 0x0A { take(end) }
      }
      place += 8
    }
    while place < bytes.count {
      if bytes[place] == 0x0A { take(place) }
      place += 1
    }
  }

  /// Where the text starts: after a byte order mark, which is accepted and not kept.
  var start: Int { SourceText.lengthOfByteOrderMark(bytes) }

  /// The line and column of a byte; the end of the file for an offset beyond it.
  package func position(at offset: Int) -> SourcePosition {
    let offset = min(max(offset, start), bytes.count)
    let line = lineIndex(at: offset)
    let before = scalarCount(in: Int(lineStarts[line])..<offset)
    return SourcePosition(line: line + 1, column: 1 + before)
  }

  /// The bytes of the line that holds an offset, without its end.
  func line(at offset: Int) -> Range<Int> {
    let index = lineIndex(at: min(max(offset, start), bytes.count))
    let first = Int(lineStarts[index])
    var last = index + 1 < lineStarts.count ? Int(lineStarts[index + 1]) - 1 : bytes.count
    if last > first, bytes[last - 1] == 0x0D { last -= 1 }
    return first..<max(first, last)
  }

  /// The text between two offsets, with U+FFFD where it is not UTF-8.
  func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  private func lineIndex(at offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(lineStarts[middle]) <= offset { low = middle } else { high = middle }
    }
    return low
  }

  private static func lengthOfByteOrderMark(_ bytes: [UInt8]) -> Int {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }
}

extension UInt8 {
  /// Whether it continues a scalar that an earlier byte began.
  var isUTF8Continuation: Bool { self & 0xC0 == 0x80 }
}
