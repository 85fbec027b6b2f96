import MinutesModel
import MinutesTestSupport
import Testing

struct AmountReadingTests {
  @Test(arguments: [
    ("6395,87", 639_587), ("6 395,87", 639_587), ("6\u{A0}395,87", 639_587),
    ("6\u{202F}395,87", 639_587), ("6\u{2009}395,87", 639_587), ("6395.87", 639_587),
    ("6.395,87", 639_587), ("6'395,87", 639_587), ("6’395,87", 639_587),
    ("8.000,00€", 800_000), ("8.000,00 €", 800_000), ("  150 ", 15_000), ("150\u{A0}€", 15_000),
    ("150 euros", 15_000), ("1 euro", 100), ("150 EUR", 15_000), ("120 Euros", 12_000),
    ("1500", 150_000), ("1 500", 150_000), ("1 500 000", 150_000_000),
    ("1.500.000", 150_000_000), ("1.500.000,5", 150_000_050), ("0,05", 5), ("0,5", 50),
    ("12,", 1_200), ("12.", 1_200), ("007", 700), ("-12,50", -1_250), ("−12,50 €", -1_250),
    ("– 12", -1_200), ("504 285,57", 50_428_557), ("0", 0),
  ])
  func `what a clerk types is read`(text: String, cents: Int64) {
    #expect(Amount(reading: text) == Amount(cents: cents))
  }

  @Test(arguments: [
    "1.500", "1,500", "1.500 €", "1,500 €", "1,500.00", "1 50", "12 34", "6 39x", "gratuit", "",
    " ", "€", "-", "--5", "12,345", "1 500 00", "28 6022.00", "6.395.87", "1'500 000", "1 500.000",
    ",50", ".", ",", "1,2,3", "12e3", "٣", "１２", "1 500,00,00", "5 €€", "99999999999999999",
    "999 999 999 999 999 999",
  ])
  func `what is ambiguous or no amount is not read`(text: String) {
    #expect(Amount(reading: text) == nil)
  }

  @Test func `an entry keeps the words it cannot read`() {
    #expect(Entry.text("gratuit").amount == nil)
    #expect(Entry.text("1 500 €").amount == Amount(euros: 1_500))
    #expect(Entry.amount(Amount(cents: 5)).amount == Amount(cents: 5))
    #expect(Entry.text(" \u{A0}").isEmpty)
    #expect(!Entry.text("x").isEmpty)
    #expect(!Entry.amount(.zero).isEmpty)
    #expect(Entry.empty.isEmpty)
  }

  @Test(arguments: [
    ("80", 8_000), ("80 %", 8_000), ("80%", 8_000), ("5,5\u{A0}%", 550), ("0", 0), ("19,97", 1_997),
    ("100 %", 10_000), ("2,1", 210),
  ])
  func `a rate is read`(text: String, basisPoints: Int64) {
    #expect(Rate(reading: text) == Rate(basisPoints: basisPoints))
  }

  @Test(arguments: ["16,404", "-5", "80 €", "", "%", "vingt", "20 % HT", "5 EUR"])
  func `what is no rate is not read`(text: String) {
    #expect(Rate(reading: text) == nil)
  }

  @Test func `reading never traps`() {
    let alphabet = Array("0123456789.,'’ \u{A0}\u{202F}-−€Eeuros%\u{301}")
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<20_000 {
      let count = Int.random(in: 0...24, using: &generator)
      let text = String((0..<count).map { _ in alphabet.randomElement(using: &generator) ?? "0" })
      if let amount = Amount(reading: text), !text.contains(where: \.isNumber) {
        Issue.record("\(text.debugDescription) read as \(amount.cents)")
      }
    }
  }
}
