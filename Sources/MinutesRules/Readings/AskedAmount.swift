import MinutesModel

/// An amount that a clause asks for: « sollicite une subvention de 68 000 € ».
struct AskedAmount: Sendable {
  let amount: Amount
  /// The figures, without unit, in characters of the text.
  let range: Range<Int>

  static func all(in text: TokenizedText) -> [AskedAmount] {
    guard
      let start = text.tokens.indices.first(where: {
        text.tokens[$0].kind == .word && text.word($0).hasPrefix("sollicit")
      }), text.tokens.indices.contains(where: { isSubsidy(text.word($0)) })
    else { return [] }
    return (start..<text.tokens.count).compactMap { index in
      guard let amount = text.tokens[index].number?.amount, !text.isAttached(index),
        text.currency(at: index + 1) != nil, TaxedAmount.basis(at: index + 2, in: text) == nil,
        !TaxedAmount.isAboutSomethingElse(index, in: text)
      else { return nil }
      return AskedAmount(amount: amount, range: text.characters(text.tokens[index].bytes))
    }
  }

  private static func isSubsidy(_ word: String) -> Bool {
    ["subvention", "subventions", "aide", "aides", "dotation", "detr", "dsil", "concours"]
      .contains(word)
  }
}
