import MinutesModel
import MinutesWording

/// A band of a tariff: « communes de 500 à 999 habitants : 150 € ».
struct TariffBand: Sendable {
  /// The least number in it; `nil` for none.
  let least: Int64?
  /// The greatest number in it; `nil` for none.
  let most: Int64?
  /// « habitants », folded and in the singular; empty for none.
  let unit: String
  /// The words before it, folded, without « de »: bands of one grid have the same.
  let subject: String
  /// What it costs.
  private(set) var amount: Amount?
  /// The bounds with their words, in characters of the text.
  let range: Range<Int>
  /// « de 500 à 999 habitants »
  let written: String

  /// Whether it may be of the same grid.
  func belongs(with other: TariffBand) -> Bool { unit == other.unit && subject == other.subject }

  func contains(_ number: Int64) -> Bool {
    (least.map { $0 <= number } ?? true) && (most.map { number <= $0 } ?? true)
  }

  /// The band at another price.
  func costing(_ amount: Amount?) -> TariffBand {
    var copy = self
    copy.amount = amount
    return copy
  }

  /// The first band of a text, with the first amount after it.
  init?(_ text: TokenizedText) {
    guard let bounds = text.tokens.indices.lazy.compactMap({ Bounds(at: $0, in: text) }).first
    else { return nil }
    least = bounds.least
    most = bounds.most
    unit = text.word(bounds.end).droppingPlural
    let last = unit.isEmpty ? bounds.end - 1 : bounds.end
    let bytes = text.range(bounds.start, through: last)
    range = text.characters(bytes)
    written = text.text(bytes)
    let before = (0..<bounds.start).map { text.word($0) }.filter { !$0.isEmpty }
    subject =
      before.suffix(1) == ["de"]
      ? before.dropLast().joined(separator: " ")
      : before.joined(separator: " ")
    let price = (last + 1..<text.tokens.count).first {
      text.isNumber($0) && text.currency(at: $0 + 1) != nil
    }
    amount = price.flatMap { text.tokens[$0].number?.amount }
  }
}

extension String {
  fileprivate var droppingPlural: String {
    count > 3 && hasSuffix("s") ? String(dropLast()) : self
  }
}

/// The two ends of a band, as whole numbers that lie in it.
private struct Bounds {
  let least: Int64?
  let most: Int64?
  /// The first token and the one after the last.
  let start: Int
  let end: Int

  init?(at index: Int, in text: TokenizedText) {
    func number(_ index: Int) -> Int64? {
      guard text.tokens.indices.contains(index), let number = text.tokens[index].number,
        number.scale == 0, !text.isAttached(index), text.currency(at: index + 1) == nil
      else { return nil }
      return number.mantissa
    }
    switch text.word(index) {
    case "moins":
      guard text.word(index + 1) == "de", let bound = number(index + 2) else { return nil }
      self.init(least: nil, most: bound - 1, start: index, end: index + 3)
    case "jusqu":
      guard text.isSign("'", at: index + 1), text.word(index + 2) == "a",
        let bound = number(index + 3)
      else { return nil }
      self.init(least: nil, most: bound, start: index, end: index + 4)
    case "plus":
      guard text.word(index + 1) == "de", let bound = number(index + 2) else { return nil }
      self.init(least: bound + 1, most: nil, start: index, end: index + 3)
    case "partir":
      guard text.word(index + 1) == "de", let bound = number(index + 2) else { return nil }
      self.init(least: bound, most: nil, start: max(0, index - 1), end: index + 3)
    case "de", "entre":
      let joint = text.word(index) == "de" ? "a" : "et"
      guard let from = number(index + 1), text.word(index + 2) == joint,
        let to = number(index + 3), from < to
      else { return nil }
      self.init(least: from, most: to, start: index, end: index + 4)
    default:
      guard let from = number(index) else { return nil }
      if text.word(index + 1) == "a", let to = number(index + 2), from < to {
        self.init(least: from, most: to, start: index, end: index + 3)
      } else if text.word(index + 1) == "et", text.word(index + 2) == "plus" {
        self.init(least: from, most: nil, start: index, end: index + 3)
      } else {
        return nil
      }
    }
  }

  private init(least: Int64?, most: Int64?, start: Int, end: Int) {
    self.least = least
    self.most = most
    self.start = start
    self.end = end
  }
}
