import MinutesModel
import MinutesWording

/// An amount in words beside the same in figures: « mille euros (1 000 €) ».
struct SpelledAmount: Sendable {
  /// What the words say.
  let inWords: Amount
  /// What the figures say.
  let inFigures: Amount
  /// The words of the amount, with « euros » where it stands among them, in characters.
  let words: Range<Int>
  /// The figures, without unit, in characters.
  let figures: Range<Int>
  /// The words as they stand.
  let written: String
  /// Whether « euros » is among the words.
  let namesEuros: Bool
  /// Whether the words are spelled as they should be, in one of the two ways of hyphenating.
  let isWellSpelled: Bool

  /// The amount of the figures in words.
  func right(_ spelling: NumberSpelling) -> String {
    let words =
      namesEuros
      ? inFigures.frenchWords(spelling: spelling)
      : FrenchNumber(inFigures.cents / 100).words(spelling: spelling)
    return written == written.uppercased() ? words.inCapitals : words
  }

  static func all(in text: TokenizedText) -> [SpelledAmount] {
    text.tokens.indices.compactMap { index in
      guard text.tokens[index].kind == .word else { return nil }
      return spelledInEuros(at: index, in: text) ?? spelledBeforeFigures(at: index, in: text)
    }
  }

  // MARK: « mille euros et dix centimes (1 000,10 €) », « 1 000 € (mille euros) »

  private static func spelledInEuros(at index: Int, in text: TokenizedText) -> SpelledAmount? {
    guard text.currency(at: index) == .word, let number = NumberRun(before: index, in: text) else {
      return nil
    }
    var last = index
    var cents: NumberRun?
    let afterEt = text.word(index + 1) == "et" ? index + 2 : index + 1
    if let run = NumberRun(from: afterEt, in: text), run.value < 100,
      ["centime", "centimes", "cts"].contains(text.word(run.end))
    {
      cents = run
      last = run.end
    }
    guard let figures = figuresAfter(last, in: text) ?? figuresBefore(number.start, in: text),
      let inFigures = text.tokens[figures].number?.amount, number.value < 1_000_000_000_000
    else { return nil }
    let bytes = text.range(number.start, through: last)
    let noun = text.word(index)
    let isWellSpelled =
      number.isWellSpelled && (noun == "euros") == (number.value > 1)
      && FrenchNumber(number.value).takesDe == (number.end < index)
      && cents.map { $0.isWellSpelled && (text.word($0.end) == "centimes") == ($0.value > 1) }
        ?? true
    return SpelledAmount(
      inWords: Amount(euros: number.value) + Amount(cents: cents?.value ?? 0),
      inFigures: inFigures, words: text.characters(bytes),
      figures: text.characters(text.tokens[figures].bytes), written: text.text(bytes),
      namesEuros: true, isWellSpelled: isWellSpelled)
  }

  // MARK: « mille (1 000) euros », « mille (1 000 €) »

  private static func spelledBeforeFigures(at index: Int, in text: TokenizedText)
    -> SpelledAmount?
  {
    guard text.isSign("(", at: index + 1), text.isNumber(index + 2),
      let number = NumberRun(before: index + 1, in: text),
      let inFigures = text.tokens[index + 2].number?.amount, inFigures.cents.isMultiple(of: 100)
    else { return nil }
    let inside = text.currency(at: index + 3) != nil
    let end = inside ? index + 4 : index + 3
    guard text.isSign(")", at: end), inside || text.currency(at: end + 1) != nil else { return nil }
    let bytes = text.range(number.start, through: number.end - 1)
    return SpelledAmount(
      inWords: Amount(euros: number.value), inFigures: inFigures, words: text.characters(bytes),
      figures: text.characters(text.tokens[index + 2].bytes), written: text.text(bytes),
      namesEuros: false, isWellSpelled: number.isWellSpelled)
  }

  // MARK: figures

  /// The figures of « (1 000 €) », « , soit 1 000 € » after a token.
  private static func figuresAfter(_ index: Int, in text: TokenizedText) -> Int? {
    var next = text.skippingTax(index + 1)
    let tax = text.word(next - 1)
    let opens = text.isSign("(", at: next)
    if opens || text.isSign(",", at: next) { next += 1 }
    let says = text.word(next) == "soit"
    if says { next += 1 }
    guard opens || says, text.isNumber(next) else { return nil }
    let unit = next + 1
    // « mille euros (3 versements) » counts something else.
    if text.currency(at: unit) != nil {
      // « mille euros HT (1 200 € TTC) » are two amounts.
      if ["ht", "ttc"].contains(tax), ["ht", "ttc"].contains(text.word(unit + 1)),
        tax != text.word(unit + 1)
      {
        return nil
      }
      return opens && !text.closes(after: unit + 1) ? nil : next
    }
    return opens && text.isSign(")", at: unit) ? next : nil
  }

  /// The figures of « 1 000 € (mille euros) » before the first word.
  private static func figuresBefore(_ index: Int, in text: TokenizedText) -> Int? {
    var before = index - 1
    let says = text.word(before) == "soit"
    if says { before -= 1 }
    guard says || text.isSign("(", at: before) else { return nil }
    if text.isSign("(", at: before) || text.isSign(",", at: before) { before -= 1 }
    if ["ht", "ttc"].contains(text.word(before)) { before -= 1 }
    guard text.currency(at: before) != nil, text.isNumber(before - 1),
      !text.isAttached(before - 1)
    else { return nil }
    return before - 1
  }
}

extension TokenizedText {
  /// The index after « HT » or « TTC ».
  fileprivate func skippingTax(_ index: Int) -> Int {
    ["ht", "ttc"].contains(word(index)) ? index + 1 : index
  }

  /// Whether a bracket closes here, perhaps after « HT » or « TTC ».
  fileprivate func closes(after index: Int) -> Bool { isSign(")", at: skippingTax(index)) }
}

/// Words of a text that say a number.
private struct NumberRun {
  let value: Int64
  let isWellSpelled: Bool
  /// The first token and the one after the last.
  let start: Int
  let end: Int

  /// The longest run that begins at a token.
  init?(from start: Int, in text: TokenizedText) {
    var end = start
    while FrenchNumber.isNumberWord(text.word(end)) || text.word(end) == "et" { end += 1 }
    while end > start, text.word(end - 1) == "et" { end -= 1 }
    self.init(start..<end, in: text)
  }

  /// The longest run that ends before a token; « de » and « d’ » before euros are left out.
  init?(before index: Int, in text: TokenizedText) {
    var end = index
    if text.isSign("'", at: end - 1), text.word(end - 2) == "d" {
      end -= 2
    } else if text.word(end - 1) == "de" {
      end -= 1
    }
    var start = end
    while FrenchNumber.isNumberWord(text.word(start - 1)) || text.word(start - 1) == "et" {
      start -= 1
    }
    while start < end, text.word(start) == "et" { start += 1 }
    self.init(start..<end, in: text)
  }

  private init?(_ range: Range<Int>, in text: TokenizedText) {
    guard !range.isEmpty else { return nil }
    let words = range.map { text.word($0) }
    let parts = words.flatMap { $0.split(separator: "-") }
    guard let number = FrenchNumber(parts: parts) else { return nil }
    value = number.value
    start = range.lowerBound
    end = range.upperBound
    let right = number.words().folded.split { $0 == " " || $0 == "-" }
    isWellSpelled = parts == right
  }
}
