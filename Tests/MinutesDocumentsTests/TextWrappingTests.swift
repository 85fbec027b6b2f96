import Testing

@testable import MinutesDocuments

/// Where lines of text may break, and how wide they are.
struct TextWrappingTests {
  @Test(arguments: [
    ("un deux trois", 8, ["un deux", "trois"]),
    ("un   deux", 20, ["un deux"]),
    ("", 20, []),
    ("  \t ", 20, []),
    ("il coûte 6\u{202F}395,87\u{A0}€ net", 13, ["il coûte", "6\u{202F}395,87\u{A0}€", "net"]),
    ("il coûte 6 395,87 € net", 13, ["il coûte", "6 395,87 €", "net"]),
    ("le montant de 120 Euros dû", 16, ["le montant de", "120 Euros dû"]),
    ("les articles 12 et 345", 14, ["les", "articles 12 et", "345"]),
    ("ouvre à Mme VIGNAULT", 12, ["ouvre à", "Mme VIGNAULT"]),
    ("dit « oui » enfin", 8, ["dit", "« oui »", "enfin"]),
    ("vote : oui !", 8, ["vote :", "oui !"]),
    ("avenant n° 3 au service", 14, ["avenant n° 3", "au service"]),
    ("comptant 1 an au moins", 11, ["comptant", "1 an au", "moins"]),
    ("anticonstitutionnellement dit", 10, ["anticonstitutionnellement", "dit"]),
  ])
  func `a text breaks only where a reader may pause`(
    text: String, width: Int, expected: [String]
  ) {
    #expect(TextWrapping(width: width).lines(text) == expected)
  }

  @Test
  func `lines after the first are indented and count their indent`() {
    let wrapping = TextWrapping(width: 10, first: "  – ", rest: "    ")
    #expect(wrapping.lines("un deux trois") == ["  – un", "    deux", "    trois"])
  }

  @Test(arguments: [
    ("abc", 3), ("é", 1), ("e\u{301}", 1), ("œuvre…", 6), ("«\u{A0}a\u{A0}»", 5), ("6\u{202F}€", 3),
    ("漢字", 4), ("👩‍🌾", 2), ("한", 2), ("a\u{200D}b", 2), ("☎\u{FE0F}", 2), ("ﾊ", 1), ("Ａ", 2), ("", 0),
  ])
  func `a text is as wide as a terminal shows it`(text: String, width: Int) {
    #expect(text.displayWidth == width)
  }

  @Test(arguments: [
    ("a\u{1B}[31mb\u{7}", "a[31mb"), ("a\tb\nc\u{2028}d", "a b c d"), ("a\u{202E}b\u{FEFF}", "ab"),
    ("coupu\u{AD}re", "coupure"), ("👩‍🌾", "👩‍🌾"), ("\u{9B}2J", "2J"), ("é « x »", "é « x »"),
  ])
  func `what no paper shows is not printed`(text: String, printed: String) {
    #expect(text.printable == printed)
  }
}
