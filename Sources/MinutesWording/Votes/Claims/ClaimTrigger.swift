/// Tells in one pass over the bytes whether a text can hold a claim at all: most lines of a record
/// cannot, and are read no further.
enum ClaimTrigger {
  static func isPulled(by text: String) -> Bool {
    let stems = Stems.all
    // the last eight bytes, ASCII letters in lower case
    var window: UInt64 = 0
    var sinceDigit = Int.max / 2
    var hasPour = false
    var hasContre = false
    var awaitsColon = false
    for byte in text.utf8 {
      let lower = byte | 0x20
      window = window << 8 | UInt64(lower)
      sinceDigit += 1
      if awaitsColon {
        if byte == UInt8(ascii: ":") || byte == UInt8(ascii: "=") { return true }
        if byte != UInt8(ascii: " "), byte < 0x80 { awaitsColon = false }
      }
      switch lower {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        if (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { sinceDigit = 0 }
      case UInt8(ascii: "m"): if stems.unanim.ends(window) { return true }
      case UInt8(ascii: "i"):
        if stems.majori.ends(window) || stems.stenti.ends(window) || stems.bsenti.ends(window)
          || stems.opposi.ends(window)
        {
          return true
        }
      case UInt8(ascii: "b"): if stems.avorab.ends(window) { return true }
      case UInt8(ascii: "t"):
        if stems.adopt.ends(window) || stems.accept.ends(window) || stems.rejet.ends(window) {
          return true
        }
      case UInt8(ascii: "v"): if stems.approuv.ends(window) { return true }
      case UInt8(ascii: "s"):
        if stems.repouss.ends(window) || stems.refus.ends(window) { return true }
      case UInt8(ascii: "x"): if stems.voix.ends(window) { return true }
      case UInt8(ascii: "e"):
        if stems.vote.ends(window) { return true }
        if stems.contre.ends(window) {
          if hasPour || sinceDigit < 16 { return true }
          (hasContre, awaitsColon) = (true, true)
        }
      case UInt8(ascii: "r"):
        if stems.pour.ends(window) {
          if hasContre || sinceDigit < 12 { return true }
          (hasPour, awaitsColon) = (true, true)
        }
      default: break
      }
    }
    return false
  }

  /// A beginning or end of a word, to be compared with the last bytes of a text.
  private struct Stem {
    private let bytes: UInt64
    private let mask: UInt64

    init(_ text: String) {
      bytes = text.utf8.reduce(0) { $0 << 8 | UInt64($1) }
      mask = text.utf8.reduce(0) { mask, _ in mask << 8 | 0xFF }
    }

    func ends(_ window: UInt64) -> Bool { window & mask == bytes }
  }

  private struct Stems {
    let unanim = Stem("unanim")
    let majori = Stem("majori")
    let stenti = Stem("stenti")
    let bsenti = Stem("bsenti")
    let opposi = Stem("opposi")
    let avorab = Stem("avorab")
    let adopt = Stem("adopt")
    let accept = Stem("accept")
    let rejet = Stem("rejet")
    let approuv = Stem("approuv")
    let repouss = Stem("repouss")
    let refus = Stem("refus")
    let voix = Stem("voix")
    let vote = Stem("vote")
    let contre = Stem("contre")
    let pour = Stem("pour")

    static let all = Stems()
  }
}
