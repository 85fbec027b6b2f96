import Testing

@testable import MinutesWording

@Suite struct `Numbers read from words` {
  static func read(_ words: String) -> Int64? {
    FrenchNumber(parts: words.folded.split { $0 == " " || $0 == "-" })?.value
  }

  @Test func `what is written is read back`() {
    var number: Int64 = 0
    while number < 1_000_000_000_000 {
      for spelling in NumberSpelling.allCases {
        #expect(Self.read(FrenchNumber(number).words(spelling: spelling)) == number)
      }
      number += number < 2_100 ? 1 : number / 7
    }
  }

  @Test(arguments: [
    ("mille six cent soixante-six", 1_666), ("deux milles", 2_000), ("deux mil vingt-six", 2_026),
    ("quatre vingt dix sept", 97), ("trois cent", 300), ("septante-cinq", 75),
    ("onze cents", 1_100), ("quatre-vingts", 80), ("cent quatre-vingt", 180), ("une", 1),
    ("un million deux cent mille", 1_200_000), ("zéro", 0),
  ]) func `also with the endings that are often wrong`(_ words: String, _ value: Int64) {
    #expect(Self.read(words) == value)
  }

  @Test(arguments: [
    "", "et", "deux trois", "vingt dix", "cent mille mille", "dix et", "et un", "euros",
    "vingt cents", "mille deux mille", "million", "soixante-dix-trois", "zéro un", "trente onze",
  ]) func `words in an order that makes no number are not read`(_ words: String) {
    #expect(Self.read(words) == nil)
  }
}
