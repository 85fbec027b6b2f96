/// A text as its figures and capitals were meant before a scanner took « O » for a zero and « l » for a
/// one or an « I ».
///
/// Only letters of one byte stand for others of one byte, so every place stays what it was. It serves
/// to read facts; the words of the record stay those of the source.
enum ReadableText {
  /// The text repaired; the same text where nothing looks damaged.
  static func repaired(_ text: String) -> String {
    let bytes = text.utf8Span.span
    guard mayNeedRepair(bytes) else { return text }
    var result = Array(text.utf8)
    repairFigures(&result)
    repairCapitals(&result)
    return String(decoding: result, as: UTF8.self)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
  private static func isCapital(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A }
  private static func isLetter(_ byte: UInt8) -> Bool {
    isCapital(byte) || byte >= 0x61 && byte <= 0x7A || byte >= 0x80
  }
  private static func isLookalike(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "O") || byte == UInt8(ascii: "o") || byte == UInt8(ascii: "l")
      || byte == UInt8(ascii: "I")
  }

  private static func mayNeedRepair(_ bytes: Span<UInt8>) -> Bool {
    var previous: UInt8 = 0x20
    for index in 0..<bytes.count {
      let byte = bytes[index]
      if isLookalike(byte) {
        if isDigit(previous) { return true }
        if byte == UInt8(ascii: "l") {
          // « l » alone or before a capital, not « le » and « l’ »
          let next = index + 1 < bytes.count ? bytes[index + 1] : 0x20
          let stands = previous == 0x20 && (next == 0x20 || isCapital(next) || isDigit(next))
          if isCapital(previous) || stands { return true }
        }
      } else if isDigit(byte), isLookalike(previous) {
        return true
      } else if isCapital(byte), previous == UInt8(ascii: "l") {
        return true
      }
      previous = byte
    }
    return false
  }

  /// « 2O », « 8OO » and « 6O » in « 2,6O »: lookalikes beside digits and no other letters; « l » alone
  /// before what votes are counted in.
  private static func repairFigures(_ bytes: inout [UInt8]) {
    var index = 0
    while index < bytes.count {
      guard isDigit(bytes[index]) || isLookalike(bytes[index]) else {
        index += 1
        continue
      }
      var end = index
      var hasDigit = false
      while end < bytes.count, isDigit(bytes[end]) || isLookalike(bytes[end]) {
        hasDigit = hasDigit || isDigit(bytes[end])
        end += 1
      }
      let isApart =
        (index == 0 || !isLetter(bytes[index - 1])) && (end == bytes.count || !isLetter(bytes[end]))
      // « 2,OO »: the digits stand before the comma
      let followsComma =
        index > 1
        && (bytes[index - 1] == UInt8(ascii: ",") || bytes[index - 1] == UInt8(ascii: "."))
        && isDigit(bytes[index - 2]) && end - index == 2
      let isCount = end - index == 1 && isCounted(bytes, from: end)
      if isApart, hasDigit && end - index > 1 || followsComma || isCount {
        for place in index..<end {
          switch bytes[place] {
          case UInt8(ascii: "O"), UInt8(ascii: "o"): bytes[place] = UInt8(ascii: "0")
          case UInt8(ascii: "l"), UInt8(ascii: "I"): bytes[place] = UInt8(ascii: "1")
          default: break
          }
        }
      }
      index = end
    }
  }

  private static let counted = [" abstention", " voix", " contre", " pour", " vote"].map {
    Array($0.utf8)
  }

  private static func isCounted(_ bytes: [UInt8], from start: Int) -> Bool {
    counted.contains { word in
      start + word.count <= bytes.count && bytes[start..<start + word.count].elementsEqual(word)
    }
  }

  /// « FlNISTERE »: a small l among capitals.
  private static func repairCapitals(_ bytes: inout [UInt8]) {
    for index in bytes.indices where bytes[index] == UInt8(ascii: "l") {
      let before = index > 0 ? bytes[index - 1] : 0x20
      let after = index + 1 < bytes.count ? bytes[index + 1] : 0x20
      let follows = isCapital(before) && (isCapital(after) || !isLetter(after))
      let leads = !isLetter(before) && isCapital(after)
      if follows && index > 1 && isCapital(bytes[index - 2])
        || isCapital(before) && isCapital(after) || leads
      {
        bytes[index] = UInt8(ascii: "I")
      }
    }
  }
}
