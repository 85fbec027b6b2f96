import MinutesWording

/// Tells the hyphens that only part a word at the end of a line from those that belong to it.
struct LineEndHyphens: Sendable {
  /// The words of the text that tell how one of its hyphens is meant, folded.
  private let words: Set<String>

  init(_ lines: [LaidLine]) {
    let sought = LineEndHyphens.sought(lines)
    guard !sought.isEmpty else {
      words = []
      return
    }
    let beginnings = WordBeginnings(sought)
    var words: Set<String> = []
    var isAfterHyphen = false
    for line in lines where !line.isBlank {
      guard beginnings.mayStand(in: line.source.text) else {
        isAfterHyphen = line.endsWithHyphen
        continue
      }
      var tokens = ClaimToken.all(in: line.source.text).filter { $0.kind == .word }[...]
      // the two halves of a parted word are no words
      if isAfterHyphen { tokens = tokens.dropFirst() }
      isAfterHyphen = line.endsWithHyphen
      if isAfterHyphen { tokens = tokens.dropLast() }
      for token in tokens where beginnings.contains(token.letters) && sought.contains(token.text) {
        words.insert(token.text)
      }
    }
    self.words = words
  }

  /// The halves of all parted words, and what they make together.
  private static func sought(_ lines: [LaidLine]) -> Set<String> {
    var result: Set<String> = []
    for (index, line) in lines.enumerated() where line.endsWithHyphen {
      guard let below = lines[(index + 1)...].first(where: { !$0.isBlank && !$0.isSetApart }) else {
        continue
      }
      let (start, rest) = halves(line.whole.text, below.whole.text)
      result.formUnion([start + "-" + rest, start + rest, start, rest])
    }
    return result
  }

  /// What stands before the hyphen at the end of one line and at the beginning of the next, folded.
  private static func halves(_ above: String, _ below: String) -> (start: String, rest: String) {
    let start = above.dropLast().reversed().prefix { $0.isLetter || $0 == "-" }.reversed()
    return (String(start).folded, String(below.prefix { $0.isLetter || $0 == "-" }).folded)
  }

  /// Makes both lines one text: « commu- » and « nes » are « communes », « Deux- » and « Sèvres » are
  /// « Deux-Sèvres ».
  func join(_ above: inout SourcedText, _ below: SourcedText, isParted: Bool) {
    guard isParted else { return above.append(below) }
    if !belongs(above.text, below.text) { above = above.withoutLastByte() }
    above.append(below, by: "")
  }

  /// Whether the hyphen is part of the word.
  private func belongs(_ above: String, _ below: String) -> Bool {
    guard let letter = below.first, letter.isLowercase else { return true }
    let (start, rest) = LineEndHyphens.halves(above, below)
    if words.contains(start + "-" + rest) { return true }
    if words.contains(start + rest) { return false }
    return LineEndHyphens.compounding.contains(start) || rest == "ci" || rest == "la"
      || words.contains(start) && words.contains(rest) && start.count > 2 && rest.count > 3
  }

  private static let compounding: Set<String> = [
    "non", "ex", "sous", "vice", "demi", "mi", "semi", "quasi", "avant", "apres", "contre", "inter",
    "celui", "celle", "ceux", "celles", "ci", "vingt", "trente", "quarante", "cinquante",
    "soixante", "quatre", "dix", "est", "sont", "peut", "doit", "procès", "proces", "compte",
    "rendu", "c'est", "audio", "eco", "socio", "centre", "chef", "rez", "hors", "arc",
  ]
}
