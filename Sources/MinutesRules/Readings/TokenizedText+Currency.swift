import MinutesWording

extension TokenizedText {
  /// How a text says that a figure is an amount.
  enum Currency: Hashable {
    /// « € »
    case sign
    /// « euros », « Euros », « EUR »
    case word
  }

  private static let currencies = WordBeginnings(["euro", "euros", "eur"])

  /// « € » or « euros » at an index.
  func currency(at index: Int) -> Currency? {
    guard tokens.indices.contains(index) else { return nil }
    if tokens[index].isSign("€") { return .sign }
    guard Self.currencies.contains(letters(index)) else { return nil }
    return ["euro", "euros", "eur"].contains(word(index)) ? .word : nil
  }

  /// Whether a figure hangs on to something before it (« L2121-17 », « n°5 », « 1/3 », « −5 »).
  func isAttached(_ index: Int) -> Bool {
    guard tokens.indices.contains(index), tokens.indices.contains(index - 1) else { return false }
    return tokens[index - 1].bytes.upperBound == tokens[index].bytes.lowerBound
      && !isSign("(", at: index - 1) && !isSign("'", at: index - 1) && !isSign("«", at: index - 1)
      && !isSign("=", at: index - 1) && !isSign(":", at: index - 1)
  }

  /// From the first byte of one token to the last of another.
  func range(_ first: Int, through last: Int) -> Range<Int> {
    tokens[first].bytes.lowerBound..<tokens[last].bytes.upperBound
  }
}
