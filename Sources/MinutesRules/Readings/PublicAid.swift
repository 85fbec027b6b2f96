/// « 80 % d’aides publiques » in a text.
struct PublicAid: Sendable {
  let words: String
  /// In characters of the text.
  let range: Range<Int>

  static func all(in text: TokenizedText) -> [PublicAid] {
    text.tokens.indices.compactMap { index in
      guard let end = text.publicAid(at: index) else { return nil }
      let bytes = text.tokens[index].bytes.lowerBound..<text.tokens[end].bytes.upperBound
      return PublicAid(words: text.text(bytes), range: text.characters(bytes))
    }
  }
}

extension TokenizedText {
  /// The last token of « 80 % d’aides publiques » from its figure.
  fileprivate func publicAid(at index: Int) -> Int? {
    guard isNumber(index), isSign("%", at: index + 1), ["d", "de"].contains(word(index + 2)) else {
      return nil
    }
    let noun = isSign("'", at: index + 3) ? index + 4 : index + 3
    guard
      ["aides", "subventions", "financements", "fonds", "aide"].contains(word(noun)),
      ["publiques", "publics", "publique"].contains(word(noun + 1))
    else { return nil }
    return noun + 1
  }
}
