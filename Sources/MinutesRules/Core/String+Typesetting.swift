import MinutesWording

extension String {
  /// The sentence with the spaces of French typography in the place of plain ones.
  var typeset: String {
    guard
      utf8.contains(where: { $0 == 0x3A || $0 == 0x3B || $0 == 0x3F || $0 >= 0x80 || $0 == 0x25 })
    else { return self }
    let narrow = String(Glyph.narrowSpace)
    let wide = String(Glyph.nonBreakingSpace)
    var result = ""
    result.reserveCapacity(utf8.count + 8)
    var pendingSpace = false
    var previous: Character?
    for character in self {
      if pendingSpace {
        pendingSpace = false
        switch character {
        case ":", "€", "%", "»": result += wide
        case ";", "!", "?": result += narrow
        default: result += previous == "«" ? wide : " "
        }
      }
      if character == " " {
        pendingSpace = true
      } else {
        result.append(character)
        previous = character
      }
    }
    return pendingSpace ? result + " " : result
  }
}

extension Int {
  /// « 1 voix », « 2 membres présents »: the number with its noun, plural from 2 on.
  func of(_ singular: String, _ plural: String) -> String {
    String(self) + " " + (magnitude > 1 ? plural : singular)
  }

  /// « 2 pouvoirs »: with a noun that takes an s.
  func of(_ singular: String) -> String {
    of(singular, singular + "s")
  }
}
