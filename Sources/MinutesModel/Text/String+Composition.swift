extension String {
  /// The text with letters and their accents composed (« e » + U+0301 becomes « é »), as NFC has it
  /// for every alphabet that a French record may hold.
  package var composed: String {
    guard hasCombiningMarks else { return self }
    var result = ""
    result.reserveCapacity(utf8.count)
    for character in self {
      if character.unicodeScalars.count > 1,
        let index = Character.precomposed.firstIndex(of: character)
      {
        result.append(Character.precomposed[index])
      } else {
        result.append(character)
      }
    }
    return result
  }
}

extension String {
  /// Whether U+0300 to U+036F occur, told by their bytes.
  private var hasCombiningMarks: Bool {
    let bytes = utf8Span.span
    for place in bytes.indices {
      if bytes[place] == 0xCC { return true }
      if bytes[place] == 0xCD, place + 1 < bytes.count, bytes[place + 1] < 0xB0 { return true }
    }
    return false
  }
}

extension Character {
  /// The letters that have a code point of their own although they carry an accent.
  ///
  /// Characters compare by canonical equivalence, so looking up a decomposed letter finds its
  /// composed twin: no table of ours can be wrong about it.
  fileprivate static let precomposed: Set<Character> = {
    let ranges: [ClosedRange<UInt32>] = [0xC0...0x24F, 0x386...0x4FF, 0x1E00...0x1FFE]
    return Set(ranges.joined().compactMap(Unicode.Scalar.init).map(Character.init))
  }()
}
