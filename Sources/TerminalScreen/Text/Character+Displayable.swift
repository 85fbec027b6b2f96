extension Character {
  /// What the screen shows for it: itself, a space for a tab, or a visible sign for what would steer
  /// the terminal, reorder the line or stay invisible.
  ///
  /// C0 controls and DEL become their pictures (« ␛ »), a soft hyphen « ¬ », a mark without a letter
  /// stands on « ◌ », all else that must not be shown is « � ».
  package var displayable: Character {
    let scalars = unicodeScalars
    guard let first = scalars.first else { return " " }
    if scalars.index(after: scalars.startIndex) != scalars.endIndex {
      if first.mayBeShown { return self }
      return first.value == 0x0D ? "\u{2424}" : "\u{FFFD}"
    }
    if first.isPlainCell { return self }
    switch first.value {
    case 0x09: return " "
    case 0..<0x20: return Character(Unicode.Scalar(0x2400 + first.value) ?? "\u{FFFD}")
    case 0x7F: return "\u{2421}"
    case 0xAD: return "¬"
    default: break
    }
    if !first.mayBeShown { return "\u{FFFD}" }
    guard DisplayWidth.of(first) == 0 else { return self }
    let onCircle = "\u{25CC}\(first)"
    return onCircle.count == 1 ? Character(onCircle) : "\u{FFFD}"
  }
}

extension Unicode.Scalar {
  /// Whether it takes one column and never joins another such scalar into one `Character`: true of
  /// nearly all that French minutes contain, so that they need no search for cluster borders.
  var isPlainCell: Bool {
    switch value {
    case 0x20...0x7E, 0xA0...0xAC, 0xAE...0x2FF, 0x2010...0x2027, 0x202F...0x205E,
      0x20A0...0x20BF, 0x2190...0x2199, 0x2500...0x25FC, 0x2713...0x2718:
      true
    default: false
    }
  }

  /// Whether a terminal may be given it on its own.
  var mayBeShown: Bool {
    switch properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator:
      false
    // The fillers of Hangul and a few more are letters that show nothing.
    default: !properties.isDefaultIgnorableCodePoint
    }
  }
}

extension Span<UInt8> {
  /// The bytes of the scalar at a place of valid UTF-8, where it takes one column and never joins another
  /// such scalar into one `Character`; `nil` for every other.
  @inline(__always)
  package func plainCellLength(at place: Int) -> Int? {
    let byte = self[place]
    if byte < 0x80 { return byte >= 0x20 && byte != 0x7F ? 1 : nil }
    let isTwo = byte < 0xE0
    guard isTwo || byte < 0xF0, let scalar = scalar(at: place, isTwo: isTwo), scalar.isPlainCell
    else { return nil }
    return isTwo ? 2 : 3
  }

  @inline(__always)
  private func scalar(at place: Int, isTwo: Bool) -> Unicode.Scalar? {
    let first = UInt32(self[place])
    let second = UInt32(self[place + 1]) & 0x3F
    if isTwo { return Unicode.Scalar((first & 0x1F) << 6 | second) }
    return Unicode.Scalar((first & 0x0F) << 12 | second << 6 | (UInt32(self[place + 2]) & 0x3F))
  }
}
