import MinutesWording

/// Tells the hyphens that only part a word at the end of a line from those that belong to it.
struct LineEndHyphens: Sendable {
  /// The words of the text, folded; empty where no line ends with a hyphen.
  private let words: Set<String>

  init(_ lines: [LaidLine]) {
    guard lines.contains(where: \.endsWithHyphen) else {
      words = []
      return
    }
    var words: Set<String> = []
    var isAfterHyphen = false
    for line in lines where !line.isBlank {
      var tokens = ClaimToken.all(in: line.source.text).filter { $0.kind == .word }[...]
      // the two halves of a parted word are no words
      if isAfterHyphen { tokens = tokens.dropFirst() }
      isAfterHyphen = line.endsWithHyphen
      if isAfterHyphen { tokens = tokens.dropLast() }
      for token in tokens { words.insert(token.text) }
    }
    self.words = words
  }

  /// Both lines as one text: « commu- » and « nes » are « communes », « Deux- » and « Sèvres » are
  /// « Deux-Sèvres ».
  func joined(_ above: SourcedText, _ below: SourcedText, isParted: Bool) -> SourcedText {
    guard isParted else { return above.joined(below) }
    return belongs(above.text, below.text)
      ? above.joined(below, by: "") : above.withoutLastByte().joined(below, by: "")
  }

  /// Whether the hyphen is part of the word.
  private func belongs(_ above: String, _ below: String) -> Bool {
    let first = above.dropLast().reversed().prefix { $0.isLetter || $0 == "-" }.reversed()
    let second = below.prefix { $0.isLetter || $0 == "-" }
    guard let letter = second.first, letter.isLowercase else { return true }
    let (start, rest) = (String(first).folded, String(second).folded)
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
