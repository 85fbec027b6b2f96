/// Tells in one pass over the bytes whether a text can hold a claim at all: most lines of a record
/// cannot, and are read no further.
package enum ClaimTrigger {
  /// One of these stems stands in every text with a claim; « pour » and « contre » alone do not make one,
  /// nor « unanimité » without its article, nor a participle without « est » or « sont ».
  package static let stems =
    ["pour", "contre", "unanim"] + outcomes + [
      "majori", "stenti", "bsenti", "opposi", "avorab", "voix", "vote",
    ]

  private static let outcomes = ["adopt", "accept", "rejet", "approuv", "repouss", "refus"]
  private static let scan = StemScan(stems)

  static func isPulled(by text: String) -> Bool {
    var isPulled = false
    var (hasPour, hasContre, hasOutcome) = (false, false, false)
    scan.find(in: text) { stem, start in
      switch stem {
      case 0:
        hasPour = true
        isPulled = hasContre || isFigured(text, start..<start + 4)
      case 1:
        hasContre = true
        isPulled = hasPour || isFigured(text, start..<start + 6)
      case 2: isPulled = mayBeSaidOfAVote(text, start)
      case 3..<3 + outcomes.count: hasOutcome = true
      default: isPulled = true
      }
      return isPulled
    }
    return isPulled || hasOutcome && (hasPour || hasContre || tellsOutcome(text))
  }

  /// Whether « unanim » is said of a vote: « l’unanimité », « quasi-unanimité », « unanimement », or no
  /// word stands before it in the sentence.
  private static func mayBeSaidOfAVote(_ text: String, _ start: Int) -> Bool {
    let bytes = text.utf8Span.span
    if start + 6 < bytes.count, bytes[start + 6] | 0x20 == UInt8(ascii: "e") { return true }
    var place = start - 1
    while place >= 0 {
      switch bytes[place] {
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "'"): place -= 1
      case 0x80... where place > 0 && bytes[place - 1] == 0xC3: return false
      case 0x80... where place > 1 && bytes[place - 1] == 0x80 && bytes[place - 2] == 0xE2:
        // spaces and apostrophes; dashes and the like stand before a word of its own
        guard (0x80...0x8A).contains(bytes[place]) || [0x98, 0x99, 0xAF].contains(bytes[place])
        else { return true }
        place -= 3
      case 0x80... where bytes[place] == 0xA0 && place > 0 && bytes[place - 1] == 0xC2: place -= 2
      default:
        let letter = bytes[place] | 0x20
        let isLetter = (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(letter)
        return !isLetter || letter == UInt8(ascii: "l") || letter == UInt8(ascii: "i")
      }
    }
    return true
  }

  /// Whether « est » or « sont » stands in the text, or nothing but one word.
  private static func tellsOutcome(_ text: String) -> Bool {
    let bytes = text.utf8Span.span
    var window: UInt32 = 0
    var letters = 0
    for place in bytes.indices {
      let letter = bytes[place] | 0x20
      if (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(letter) { letters += 1 }
      window = window << 8 | UInt32(letter)
      if window & 0xFF_FFFF == est || window == sont { return true }
    }
    return letters <= longestOutcome
  }

  private static let est = "est".utf8.reduce(0 as UInt32) { $0 << 8 | UInt32($1) }
  private static let sont = "sont".utf8.reduce(0 as UInt32) { $0 << 8 | UInt32($1) }
  /// « repoussées »
  private static let longestOutcome = 10

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
