import MinutesModel
import MinutesTestSupport
import MinutesWording
import Testing

struct FrenchAmountTests {
  @Test(arguments: [
    (639_587, "6\u{202F}395,87\u{A0}€"), (15_000, "150,00\u{A0}€"), (5, "0,05\u{A0}€"),
    (0, "0,00\u{A0}€"), (50_428_557, "504\u{202F}285,57\u{A0}€"),
    (-1_000, "−10,00\u{A0}€"),
  ])
  func `an amount in figures`(cents: Int64, text: String) {
    #expect(Amount(cents: cents).french == text)
  }

  @Test func `the sign and empty cents can be left out`() {
    #expect(Amount(cents: 15_000).french(cents: .whenAny) == "150\u{A0}€")
    #expect(Amount(cents: 15_050).french(cents: .whenAny) == "150,50\u{A0}€")
    #expect(Amount(cents: 673_117).french(sign: false) == "6\u{202F}731,17")
  }

  @Test(arguments: [
    (166_667, "mille six cent soixante-six euros et soixante-sept centimes"),
    (100, "un euro"), (0, "zéro euro"), (5, "cinq centimes"), (1, "un centime"),
    (200, "deux euros"), (101, "un euro et un centime"), (8_000, "quatre-vingts euros"),
    (100_000_000, "un million d’euros"), (250_000_000, "deux millions cinq cent mille euros"),
    (300_000_000_000, "trois milliards d’euros"), (-150, "moins un euro et cinquante centimes"),
  ])
  func `an amount in words`(cents: Int64, words: String) {
    #expect(Amount(cents: cents).frenchWords() == words)
  }

  @Test func `what is printed reads back as the same amount`() {
    var generator = SeededGenerator(seed: 2)
    for _ in 0..<5000 {
      let bits = Int64.random(in: 0...45, using: &generator)
      let cents = Int64.random(in: -(1 << bits)...(1 << bits), using: &generator)
      let amount = Amount(cents: cents)
      #expect(Amount(reading: amount.french) == amount)
      #expect(Amount(reading: amount.french(cents: .whenAny, sign: false)) == amount)
    }
  }

  @Test func `the bounds of an amount can be said`() {
    #expect(Amount(cents: .min).french.hasPrefix("−92\u{202F}233"))
    #expect(!Amount(cents: .max).frenchWords().isEmpty)
  }

  @Test(arguments: [
    (2_000, "20\u{A0}%"), (550, "5,5\u{A0}%"), (1_997, "19,97\u{A0}%"), (8_001, "80,01\u{A0}%"),
    (5, "0,05\u{A0}%"), (0, "0\u{A0}%"), (-250, "−2,5\u{A0}%"),
  ])
  func `a rate in figures`(basisPoints: Int64, text: String) {
    #expect(Rate(basisPoints: basisPoints).french == text)
  }

  @Test func `a rate can keep two decimals`() {
    #expect(Rate(percent: 20).french(fixedDecimals: true) == "20,00\u{A0}%")
    #expect(Rate(basisPoints: 550).french(fixedDecimals: true, sign: false) == "5,50")
  }
}
