import MinutesWording

/// What a text may hold, told from its bytes alone before anything dearer is done with it.
struct TextHints: OptionSet, Sendable {
  let rawValue: UInt8

  /// Words of a vote.
  static let vote = TextHints(rawValue: 1)
  /// « décide », « avis favorable ».
  static let decision = TextHints(rawValue: 2)
  static let arithmetic = TextHints(rawValue: 4)
  static let taxedAmount = TextHints(rawValue: 8)
  static let publicAid = TextHints(rawValue: 16)
  /// A figure with « € » or « euros », « % » or « habitants ».
  static let money = TextHints(rawValue: 32)
  /// Numbers of members, votes or papers.
  static let people = TextHints(rawValue: 64)
  /// « ne prend pas part au vote ».
  static let abstainer = TextHints(rawValue: 128)
}

extension TextHints {
  /// « le conseil décide », « avis favorable »: the words of each stand together or say nothing.
  private static let decisions = ["cide", "conseil", "avis", "avorable"]
  /// Other words that a rule reads on from.
  private static let others: [(stem: String, hints: TextHints)] = [
    ("votants", .people), ("sents", .people), ("sentes", .people), ("pouvoirs", .people),
    ("procurations", .people), ("en exercice", .people), ("quorum", .people),
    ("suffrages", .people), ("absolue", .people), ("bulletins", .people),
    // what figures are counted in, in letters
    ("euro", .money), ("habitant", .money),
    ("pris part", [.people, .abstainer]), ("pas part", .abstainer), ("pas au vote", .abstainer),
  ]
  private static let scan = StemScan(decisions + others.map(\.stem) + ClaimTrigger.stems)

  init(_ text: String) {
    var hints: TextHints = []
    var words: UInt8 = 0
    let everything: TextHints = [.decision, .vote, .money, .people, .abstainer]
    Self.scan.find(in: text) { stem, _ in
      if stem < Self.decisions.count {
        words |= 1 << stem
        if words & 0b0011 == 0b0011 || words & 0b1100 == 0b1100 { hints.insert(.decision) }
      } else if stem < Self.decisions.count + Self.others.count {
        hints.formUnion(Self.others[stem - Self.decisions.count].hints)
      } else {
        hints.insert(.vote)
      }
      return hints == everything
    }
    if let first = text.firstDigit {
      hints.formUnion(Self.ofFigures(in: text, from: first))
    } else {
      hints.subtract([.people, .money])
    }
    self = hints
  }

  /// What the text may do with its figures; nothing can come before the first.
  private static func ofFigures(in text: String, from first: Int) -> TextHints {
    let bytes = text.utf8Span.span
    var hints: TextHints = []
    var figures = 0
    var (makesResult, hasPercent) = (false, false)
    // the last four bytes, ASCII letters in lower case
    var window: UInt32 = 0
    var wasDigit = false
    var wasLetter = false
    for place in first..<bytes.count {
      let byte = bytes[place]
      let lower = byte | 0x20
      let isDigit = byte.isDigit
      if isDigit, !wasDigit { figures += 1 }
      switch lower {
      case UInt8(ascii: "="), UInt8(ascii: "("): makesResult = true
      case UInt8(ascii: "%"):
        hasPercent = true
        hints.insert(.money)
      case UInt8(ascii: "e") where !wasLetter:
        if place + 2 < bytes.count, bytes[place + 1] | 0x20 == UInt8(ascii: "u"),
          bytes[place + 2] | 0x20 == UInt8(ascii: "r")
        {
          hints.insert(.money)
        }
      case 0xAC where window & 0xFFFF == Self.euroSign: hints.insert(.money)
      case UInt8(ascii: "h"), UInt8(ascii: "t"):
        if !wasLetter, place + 1 < bytes.count { hints.formUnion(taxHint(bytes[place + 1] | 0x20)) }
        if window & 0xFF_FFFF == Self.soi, lower == UInt8(ascii: "t") { makesResult = true }
      case UInt8(ascii: "l"):
        if hasPercent, window & 0xFF_FFFF == Self.pub { hints.insert(.publicAid) }
      default: break
      }
      window = window << 8 | UInt32(lower)
      wasDigit = isDigit
      wasLetter = (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(lower)
    }
    // two figures and their result
    if figures >= 3, makesResult { hints.insert(.arithmetic) }
    return hints
  }

  /// « HT », « H.T. », « hors taxe », « TTC », « T.T.C. », « toutes taxes » by their second byte.
  private static func taxHint(_ second: UInt8) -> TextHints {
    let isTax =
      second == UInt8(ascii: "t") || second == UInt8(ascii: ".") || second == UInt8(ascii: "o")
    return isTax ? .taxedAmount : []
  }

  /// The first bytes of « € », as the window holds them.
  private static let euroSign: UInt32 = 0xE2A2
  private static let soi = "soi".utf8.reduce(0 as UInt32) { $0 << 8 | UInt32($1) }
  private static let pub = "pub".utf8.reduce(0 as UInt32) { $0 << 8 | UInt32($1) }
}

extension String {
  /// The place of the first digit in UTF-8, found eight bytes at a time.
  fileprivate var firstDigit: Int? {
    let bytes = utf8Span.span
    let raw = unsafe bytes.bytes
    var place = 0
    while place + 8 <= bytes.count {
      // Eight bytes from `place` are inside.
      let eight = unsafe raw.unsafeLoadUnaligned(fromUncheckedByteOffset: place, as: UInt64.self)
      // A byte with the high nibble 3 has a zero one after the exclusive or.
      let others = (eight ^ 0x3030_3030_3030_3030) & 0xF0F0_F0F0_F0F0_F0F0
      if (others &- 0x0101_0101_0101_0101) & ~others & 0x8080_8080_8080_8080 != 0 {
        for digit in place..<place + 8 where bytes[digit].isDigit { return digit }
      }
      place += 8
    }
    while place < bytes.count {
      if bytes[place].isDigit { return place }
      place += 1
    }
    return nil
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
}
