import MinutesModel

extension String {
  /// The whole text as the typing help would have left it: guillemets, apostrophes, ellipses, and
  /// the non-breaking spaces of French punctuation. A text so treated is not changed again.
  package var typeset: String {
    let characters = Array(self)
    var result: [Character] = []
    result.reserveCapacity(characters.count)
    var openGuillemets = 0
    for (index, character) in characters.enumerated() {
      if character.isPlainWordPart {
        result.append(character)
        continue
      }
      let next = index + 1 < characters.count ? characters[index + 1] : nil
      let closes =
        character == "\"" && openGuillemets > 0 && result.last?.isFrenchSpace == true
        && (next.map { $0.isWhitespace || ",.;:!?)]".contains($0) } ?? true)
      let start = result.count
      result.append(closes ? Glyph.closingGuillemet : character)
      if let step = FrenchTypography.help(endOf: result) {
        result.removeLast(step.dropping)
        result += step.replacement
      }
      for added in result[Swift.min(start, result.count)...] {
        switch added.onlyScalar {
        case "«": openGuillemets += 1
        case "»": openGuillemets = Swift.max(0, openGuillemets - 1)
        default: break
        }
      }
    }
    return String(result)
  }
}

extension Character {
  /// Whether it is one of the letters and figures that no rule of typography looks at, told by its byte:
  /// comparing characters takes far longer, and most of a text is these.
  var isPlainWordPart: Bool {
    guard let byte = asciiValue else { return false }
    return switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }
}
