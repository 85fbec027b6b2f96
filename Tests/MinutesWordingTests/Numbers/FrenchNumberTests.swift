import Foundation
import MinutesTestSupport
import MinutesWording
import Testing

struct FrenchNumberTests {
  @Test(arguments: [
    (0, "zéro"), (1, "un"), (16, "seize"), (17, "dix-sept"), (21, "vingt et un"),
    (70, "soixante-dix"), (71, "soixante et onze"), (77, "soixante-dix-sept"),
    (80, "quatre-vingts"), (81, "quatre-vingt-un"), (90, "quatre-vingt-dix"),
    (91, "quatre-vingt-onze"), (99, "quatre-vingt-dix-neuf"), (100, "cent"), (101, "cent un"),
    (180, "cent quatre-vingts"), (200, "deux cents"), (201, "deux cent un"), (1000, "mille"),
    (1666, "mille six cent soixante-six"), (2021, "deux mille vingt et un"),
    (80_000, "quatre-vingt mille"), (200_000, "deux cent mille"),
    (1_000_000, "un million"), (80_000_000, "quatre-vingts millions"),
    (200_000_080, "deux cents millions quatre-vingts"),
    (1_000_000_001, "un milliard un"), (-12, "moins douze"),
    (9_000_000_000_000_000, "neuf millions de milliards"),
  ])
  func `a number in traditional words`(number: Int, words: String) {
    #expect(FrenchNumber(number).words() == words)
  }

  @Test(arguments: [
    (21, "vingt-et-un"), (71, "soixante-et-onze"), (201, "deux-cent-un"),
    (2021, "deux-mille-vingt-et-un"), (2026, "deux-mille-vingt-six"), (-21, "moins vingt-et-un"),
  ])
  func `a number hyphenated as in 1990`(number: Int, words: String) {
    #expect(FrenchNumber(number).words(spelling: .hyphenated) == words)
  }

  @Test(arguments: [
    (1, "une"), (2, "deux"), (21, "vingt et une"), (81, "quatre-vingt-une"), (101, "cent une"),
    (11, "onze"), (71, "soixante et onze"), (1_000_000, "un million"),
    (21_000, "vingt et un mille"),
  ])
  func `a number before a feminine noun`(number: Int, words: String) {
    #expect(FrenchNumber(number).words(gender: .feminine) == words)
  }

  @Test(arguments: [
    (1, "premier", "première", "1er", "1re"), (2, "deuxième", "deuxième", "2e", "2e"),
    (4, "quatrième", "quatrième", "4e", "4e"), (5, "cinquième", "cinquième", "5e", "5e"),
    (9, "neuvième", "neuvième", "9e", "9e"),
    (21, "vingt et unième", "vingt et unième", "21e", "21e"),
    (80, "quatre-vingtième", "quatre-vingtième", "80e", "80e"),
    (81, "quatre-vingt-unième", "quatre-vingt-unième", "81e", "81e"),
    (200, "deux centième", "deux centième", "200e", "200e"),
    (1000, "millième", "millième", "1\u{202F}000e", "1\u{202F}000e"),
  ])
  func `an ordinal`(
    number: Int, masculine: String, feminine: String, figures: String, feminineFigures: String
  ) {
    let number = FrenchNumber(number)
    #expect(number.ordinalWords() == masculine)
    #expect(number.ordinalWords(gender: .feminine) == feminine)
    #expect(number.ordinalFigures() == figures)
    #expect(number.ordinalFigures(gender: .feminine) == feminineFigures)
  }

  @Test func `words agree with the spell-out of an independent library`() throws {
    let formatter = NumberFormatter()
    formatter.locale = Locale(identifier: "fr_FR")
    formatter.numberStyle = .spellOut
    var generator = SeededGenerator(seed: 1)
    var numbers = Array(0...2100)
    for _ in 0..<3000 {
      let digits = Int.random(in: 4...12, using: &generator)
      var power = 1
      for _ in 0..<digits { power *= 10 }
      numbers.append(Int.random(in: power / 10..<power, using: &generator))
    }
    for number in numbers {
      let oracle = try #require(formatter.string(from: NSNumber(value: number)))
      // the library hyphenates « et » and leaves « quatre-vingts millions » invariable: neither is ours
      let expected = oracle.replacingOccurrences(of: "\u{AD}", with: "")
        .replacingOccurrences(of: "-et-", with: " et ")
      let words = FrenchNumber(number).words()
        .replacingOccurrences(of: "vingts mill", with: "vingt mill")
        .replacingOccurrences(of: "cents mill", with: "cent mill")
      #expect(words == expected, "\(number)")
    }
  }

  @Test(arguments: [
    (0, "0"), (999, "999"), (1176, "1\u{202F}176"), (504_285, "504\u{202F}285"),
    (1_000_000, "1\u{202F}000\u{202F}000"), (-1500, "−1\u{202F}500"),
  ])
  func `figures are grouped by three`(number: Int, figures: String) {
    #expect(FrenchNumber(number).figures == figures)
  }

  @Test(arguments: [(0, "0 abstention"), (1, "1 abstention"), (2, "2 abstentions")])
  func `a counted noun is plural from two`(number: Int, text: String) {
    #expect(FrenchNumber(number).counting("abstention", "abstentions") == text)
  }
}
