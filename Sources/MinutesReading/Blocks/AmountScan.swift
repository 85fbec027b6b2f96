import MinutesModel
import MinutesWording

/// An amount found in running text: « 6 395,87 € », « 120 Euros ».
struct FoundAmount {
  let amount: Amount
  /// Bytes of the text, with its sign.
  let range: Range<Int>
  /// Whether « HT » or « TTC » stands right behind it.
  let basis: TaxBasis?
}

/// Finds the amounts of a text that say their currency.
enum AmountScan {
  /// The amounts of a paragraph, as it was meant before it was scanned.
  static func amounts(of paragraph: Paragraph) -> [FoundAmount] {
    paragraph.mayHoldAmount ? amounts(in: paragraph.tokens, of: paragraph.readable) : []
  }

  /// The amounts of a text and its tokens.
  static func amounts(in tokens: [ClaimToken], of text: String) -> [FoundAmount] {
    var result: [FoundAmount] = []
    for (index, token) in tokens.enumerated() {
      let isSign =
        token.letters == 0
        ? token.range.count == 3 && token.kind == .mark && token.text == "€"
        : (token.letters == euro || token.letters == euros || token.letters == eur)
          && ["euros", "euro", "eur"].contains(token.text)
      guard isSign, index > 0, let start = start(of: tokens, before: index) else { continue }
      let lower = tokens[start].range.lowerBound
      let from = text.utf8.index(text.startIndex, offsetBy: lower)
      let to = text.utf8.index(text.startIndex, offsetBy: tokens[index - 1].range.upperBound)
      guard let amount = Figure.amount(String(text[from..<to])) else { continue }
      var basis: TaxBasis?
      if index + 1 < tokens.count {
        if tokens[index + 1].text == "ht" { basis = .excludingVAT }
        if tokens[index + 1].text == "ttc" { basis = .includingVAT }
      }
      result.append(
        FoundAmount(amount: amount, range: lower..<token.range.upperBound, basis: basis))
    }
    return result
  }

  private static let euro = WordBeginnings.letters(of: "euro")
  private static let euros = WordBeginnings.letters(of: "euros")
  private static let eur = WordBeginnings.letters(of: "eur")

  /// The first token of the figure that ends before an index: groups of three digits go together.
  private static func start(of tokens: [ClaimToken], before index: Int) -> Int? {
    func isNumber(_ token: ClaimToken) -> Bool {
      switch token.kind {
      case .integer, .figure: true
      case .word, .mark: false
      }
    }
    guard isNumber(tokens[index - 1]) else { return nil }
    var start = index - 1
    // « 13 740 ,00 »: a space before the comma
    if start >= 2, tokens[start].text.count == 2, tokens[start - 1].text == ",",
      isNumber(tokens[start - 2]),
      tokens[start].range.lowerBound == tokens[start - 1].range.upperBound
    {
      start -= 2
    }
    while start > 0, isNumber(tokens[start - 1]), isGroup(tokens[start]),
      tokens[start - 1].text.count <= 3, tokens[start - 1].text.allSatisfy(\.isNumber),
      tokens[start].range.lowerBound - tokens[start - 1].range.upperBound <= 3
    {
      start -= 1
    }
    return start
  }

  /// Whether a figure begins with three digits that another group may stand before.
  private static func isGroup(_ token: ClaimToken) -> Bool {
    token.text.prefix { $0.isNumber }.count == 3
  }
}
