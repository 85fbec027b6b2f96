/// A piece of arithmetic written in a text: what it computes to, and the figure written as its result.
struct Arithmetic {
  /// In words of the text: « 0,03 € × 1 176 »
  let operation: Range<Int>
  let computed: Decimal
  let written: Decimal
  /// The index of the token that holds the written result.
  let result: Int

  var holds: Bool { computed.isWritten(as: written) }
}

/// Reads the arithmetic in a text: `a × b = c`, `a + b = c`, `p % de x = y`, « y, soit p % de x »,
/// « c (a × b) ».
///
/// It reads only what it is sure of: figures that name something (« lots 1 + 2 »), or that are
/// followed by other figures, are left alone.
struct ArithmeticReader {
  private let text: TokenizedText

  init(_ text: TokenizedText) { self.text = text }

  func all() -> [Arithmetic] {
    var found: [Arithmetic] = []
    var index = 0
    while index < text.tokens.count {
      guard text.isNumber(index) else {
        index += 1
        continue
      }
      if let arithmetic = percentage(at: index) ?? expression(at: index)
        ?? resultFirst(at: index)
      {
        if !found.contains(where: { $0.result == arithmetic.result }) { found.append(arithmetic) }
      }
      index += 1
      // Inside a chain only its first figure starts it.
      while index < text.tokens.count, !text.isNumber(index) { index += 1 }
    }
    return found
  }

  // MARK: operands

  private struct Operand {
    let value: Decimal
    let isPercent: Bool
    let isMoney: Bool
    /// The index after it and its unit.
    let next: Int
  }

  private static let currencies: Set<String> = ["euro", "euros", "eur"]
  private static let names: Set<String> = [
    "article", "articles", "chapitre", "chapitres", "compte", "comptes", "lot", "lots", "n", "no",
    "tranche", "tranches", "phase", "phases", "parcelle", "parcelles", "operation", "operations",
    "point", "points", "annexe", "annexes", "section", "sections", "zone", "zones",
  ]

  private func operand(at index: Int) -> Operand? {
    guard text.tokens.indices.contains(index), let value = text.tokens[index].number else {
      return nil
    }
    var next = index + 1
    var isMoney = false
    var isPercent = false
    if text.isSign("€", at: next) || Self.currencies.contains(text.word(next)) {
      isMoney = true
      next += 1
    } else if text.isSign("%", at: next) {
      isPercent = true
      next += 1
    }
    return Operand(value: value, isPercent: isPercent, isMoney: isMoney, next: next)
  }

  /// The index after at most so many words that may stand between a figure and a sign.
  private func skippingWords(_ index: Int, atMost limit: Int = 4) -> Int {
    var next = index
    while next < index + limit, isPlainWord(next) || isUnitMark(next) { next += 1 }
    return next
  }

  private func isPlainWord(_ index: Int) -> Bool {
    guard text.tokens.indices.contains(index), text.tokens[index].kind == .word else {
      return false
    }
    return !["soit", "et", "ou"].contains(text.word(index))
  }

  private func isUnitMark(_ index: Int) -> Bool {
    text.isSign("'", at: index) || (text.isSign("/", at: index) && isPlainWord(index + 1))
  }

  private func namesSomething(before index: Int) -> Bool {
    if text.isSign("°", at: index - 1) || text.isSign("/", at: index - 1) { return true }
    if text.isSign("�", at: index - 1) { return true }
    return Self.names.contains(text.word(index - 1))
  }

  // MARK: a × b = c, a + b = c

  private struct Chain {
    let value: Decimal
    let hasMoney: Bool
    let isSum: Bool
    let next: Int
  }

  /// Operands with signs between them, products before sums.
  private func chain(at index: Int) -> Chain? {
    guard !namesSomething(before: index), var term = operand(at: index) else { return nil }
    var product = term.isPercent ? term.value.hundredth : term.value
    var sum = Decimal(mantissa: 0, scale: 0)
    var sign: Character = "+"
    var hasMoney = isMoneyLike(term)
    var signs = 0
    var isSum = false
    while true {
      let place = skippingWords(term.next)
      guard let operatorSign = operatorSign(at: place), let following = operand(at: place + 1)
      else { break }
      if following.isPercent && operatorSign != "*" { return nil }
      signs += 1
      hasMoney = hasMoney || isMoneyLike(following)
      let value = following.isPercent ? following.value.hundredth : following.value
      if operatorSign == "*" {
        guard let multiplied = product * value else { return nil }
        product = multiplied
      } else {
        if term.isPercent && signs == 1 { return nil }
        guard let added = sign == "+" ? sum + product : sum - product else { return nil }
        sum = added
        sign = operatorSign
        product = value
        isSum = true
      }
      term = following
    }
    guard signs > 0, let total = sign == "+" ? sum + product : sum - product else { return nil }
    return Chain(value: total, hasMoney: hasMoney, isSum: isSum, next: term.next)
  }

  private func isMoneyLike(_ operand: Operand) -> Bool {
    operand.isMoney || operand.value.scale == 2
  }

  private func operatorSign(at index: Int) -> Character? {
    for sign: Character in ["*", "+", "-"] where text.isSign(sign, at: index) {
      // A hyphen holds words and ranges together; a minus has spaces around it.
      if sign == "-", !isSpaced(index) { return nil }
      return sign
    }
    return nil
  }

  private func isSpaced(_ index: Int) -> Bool {
    let range = text.tokens[index].bytes
    guard text.tokens.indices.contains(index - 1), text.tokens.indices.contains(index + 1) else {
      return false
    }
    return text.tokens[index - 1].bytes.upperBound < range.lowerBound
      && text.tokens[index + 1].bytes.lowerBound > range.upperBound
  }

  private func expression(at index: Int) -> Arithmetic? {
    guard operatorSign(at: index - 1) == nil, let chain = chain(at: index) else { return nil }
    guard let place = resultPlace(after: chain.next), let result = operand(at: place) else {
      return nil
    }
    guard !result.isPercent, fits(chain, result) else { return nil }
    return Arithmetic(
      operation: range(index, chain.next), computed: chain.value, written: result.value,
      result: place)
  }

  /// Sums of bare figures that make money are more often references than sums.
  private func fits(_ chain: Chain, _ result: Operand) -> Bool {
    !chain.isSum || chain.hasMoney || !result.isMoney
  }

  /// The index of the figure after « = », « soit », « (soit ».
  private func resultPlace(after index: Int) -> Int? {
    var next = skippingWords(index)
    if text.isSign(",", at: next) || text.isSign("(", at: next) || text.isSign(":", at: next) {
      next += 1
    }
    if text.isSign("=", at: next) {
      next += 1
    } else if text.word(next) == "soit" {
      next += 1
    } else {
      return nil
    }
    for filler in ["un", "une", "la", "le", "total", "de", "montant", "somme", "un"]
    where text.word(next) == filler { next += 1 }
    // The result must not itself begin another operation.
    guard text.isNumber(next), let result = operand(at: next),
      operatorSign(at: skippingWords(result.next)) == nil
    else { return nil }
    return next
  }

  private func range(_ first: Int, _ next: Int) -> Range<Int> {
    text.tokens[first].bytes.lowerBound..<text.tokens[next - 1].bytes.upperBound
  }

  // MARK: p % de x

  /// « p % de x » from its figure: the product and the index after it.
  private func share(at index: Int) -> (value: Decimal, next: Int)? {
    guard let percent = operand(at: index), percent.isPercent else { return nil }
    var next = percent.next
    let articles: Set<String> = ["de", "du", "des", "d"]
    guard articles.contains(text.word(next)) else { return nil }
    next += 1
    if text.isSign("'", at: next) { next += 1 }
    next = skippingWords(next, atMost: 8)
    guard !namesSomething(before: next), let base = operand(at: next), !base.isPercent,
      base.isMoney || base.value.scale == 2 || next <= percent.next + 1,
      let value = percent.value.hundredth * base.value
    else { return nil }
    return (value, base.next)
  }

  private func percentage(at index: Int) -> Arithmetic? {
    guard let share = share(at: index), let place = resultPlace(after: share.next),
      let result = operand(at: place), !result.isPercent
    else { return nil }
    return Arithmetic(
      operation: range(index, share.next), computed: share.value, written: result.value,
      result: place)
  }

  // MARK: c (a × b), « c, soit p % de x »

  private func resultFirst(at index: Int) -> Arithmetic? {
    guard !namesSomething(before: index), let result = operand(at: index), !result.isPercent,
      result.isMoney
    else { return nil }
    var next = result.next
    while ["ht", "ttc", "au", "plus", "maximum"].contains(text.word(next)) { next += 1 }
    if text.isSign("(", at: next) { return bracketed(at: next + 1, result: index, result) }
    if text.isSign(",", at: next) { next += 1 }
    guard text.word(next) == "soit", let share = share(at: next + 1) else { return nil }
    // « soit 25 % de 100 € = 25 € » carries its own result.
    guard resultPlace(after: share.next) == nil else { return nil }
    return Arithmetic(
      operation: range(next + 1, share.next), computed: share.value, written: result.value,
      result: index)
  }

  /// An operation alone in brackets after the figure it makes.
  private func bracketed(at index: Int, result: Int, _ operand: Operand) -> Arithmetic? {
    let start = text.word(index) == "soit" ? index + 1 : index
    let value: Decimal
    let next: Int
    if let share = share(at: start) {
      (value, next) = (share.value, share.next)
    } else if let chain = chain(at: start), fits(chain, operand) {
      (value, next) = (chain.value, chain.next)
    } else {
      return nil
    }
    guard text.isSign(")", at: skippingWords(next, atMost: 8)) else { return nil }
    return Arithmetic(
      operation: range(start, next), computed: value, written: operand.value, result: result)
  }
}
