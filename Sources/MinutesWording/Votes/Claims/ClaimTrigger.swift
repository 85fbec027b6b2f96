/// Tells in one pass over the bytes whether a text can hold a claim at all: most lines of a record
/// cannot, and are read no further.
package enum ClaimTrigger {
  /// One of these stands in every text with a claim; « pour » and « contre » alone do not make one.
  package static let stems =
    ["pour", "contre"]
    + [
      "unanim", "majori", "stenti", "bsenti", "opposi", "avorab", "adopt", "accept", "rejet",
      "approuv", "repouss", "refus", "voix", "vote",
    ]

  private static let scan = StemScan(stems)

  static func isPulled(by text: String) -> Bool {
    var isPulled = false
    var (hasPour, hasContre) = (false, false)
    scan.find(in: text) { stem, start in
      switch stem {
      case 0:
        hasPour = true
        isPulled = hasContre || isFigured(text, start..<start + 4)
      case 1:
        hasContre = true
        isPulled = hasPour || isFigured(text, start..<start + 6)
      default: isPulled = true
      }
      return isPulled
    }
    return isPulled
  }

  /// Whether a figure stands shortly before the word, or a colon after it: « 12 voix pour »,
  /// « Contre : 3 ».
  private static func isFigured(_ text: String, _ word: Range<Int>) -> Bool {
    let bytes = text.utf8Span.span
    var place = max(0, word.lowerBound - 11)
    while place < word.lowerBound {
      if (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[place]) { return true }
      place += 1
    }
    place = word.upperBound
    while place < bytes.count, bytes[place] == UInt8(ascii: " ") || bytes[place] >= 0x80 {
      place += 1
    }
    return place < bytes.count
      && (bytes[place] == UInt8(ascii: ":") || bytes[place] == UInt8(ascii: "="))
  }
}
