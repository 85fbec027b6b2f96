import MinutesEditing
import MinutesModel
import Testing

@Suite struct `Searching` {
  static let rows: [(pattern: String, text: String, found: [Range<Int>])] = [
    ("alinea", "Premier alinéa, second ALINÉA", [8..<14, 23..<29]),
    ("é", "été ete É", [0..<1, 2..<3, 8..<9]),
    ("Maire", "le maire, le Maire", [13..<18]),
    ("l'eau", "l’eau", [0..<5]), ("7 994", "7\u{202F}994", [0..<5]),
    ("aa", "aaaaa", [0..<2, 2..<4]), ("", "abc", []), ("x", "", []), ("abc", "ab", []),
    ("conseil", "Conseil\u{A0}municipal", [0..<7]),
    ("œuvre", "à l’œuvre, l’Œuvre", [4..<9, 13..<18]), ("coeur", "le cœur", []),
    ("ete", "e\u{301}te\u{301} ETE", [0..<3, 4..<7]), ("é", "e\u{301}te\u{301}", [0..<1, 2..<3]),
    ("🎉", "fête 🎉 fin", [5..<6]), ("« d", "dit « décide »", [4..<7]), ("zzé", "zze zzé", [4..<7]),
  ]

  @Test(arguments: rows) func `finds`(_ row: (pattern: String, text: String, found: [Range<Int>])) {
    #expect(TextSearch(row.pattern).matches(in: row.text) == row.found)
  }

  @Test func `finds in reading order over the record`() {
    let found = TextSearch("sentiers").matches(in: Sample.minutes)
    #expect(found == [TextRange(Sample.field(nil, .title), 0..<8)])
    let several = TextSearch("alinea").matches(in: Sample.minutes)
    #expect(
      several.map(\.from.field)
        == [Sample.line(Sample.exposition, 0), Sample.line(Sample.exposition, 1)])
  }
}
