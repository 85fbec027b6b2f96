import MinutesModel
import Testing

@testable import MinutesRules

@Suite struct `R-01` {
  func record(_ date: CalendarDate) -> RecordBuilder {
    RecordBuilder(date: date).with { $0.session.opensAt = nil }
  }

  @Test func `the hour, since July 2022`() {
    let found = record(.on(2022, 7, 1)).findings("R-01")
    #expect(found.map(\.place) == [.session(.opening)])
    #expect(found.messages == ["l’heure de la séance manque"])
    #expect(record(.on(2022, 6, 30)).findings("R-01") == [])
    #expect(RecordBuilder(date: .on(2022, 7, 1)).findings("R-01") == [])
    #expect(record(.on(2022, 7, 1)).with { $0.session.state = .preparation }.findings("R-01") == [])
  }

  @Test func `the president`() {
    let nobody = RecordBuilder(date: .on(2023, 3, 7)).with { $0.session.president = nil }
    #expect(nobody.findings("R-01").messages == ["le nom du président de séance manque"])
  }
}

@Suite struct `R-13` {
  func record(_ title: String, _ date: CalendarDate) -> RecordBuilder {
    RecordBuilder(date: date).item(.ballot(Ballot(votes: .byException([]))), title: title)
  }

  static let days: [(title: String, date: CalendarDate, days: Int?)] = [
    ("Budget primitif 2025", .on(2025, 4, 15), nil), ("Budget primitif 2025", .on(2025, 4, 16), 1),
    // a fortnight more in a year of renewal
    ("Budget primitif 2026", .on(2026, 4, 30), nil), ("Budget primitif 2026", .on(2026, 5, 2), 2),
    ("Budget primitif 2014", .on(2014, 4, 30), nil), ("Budget primitif 2014", .on(2014, 5, 1), 1),
    ("Vote du budget primitif", .on(2025, 4, 22), 7),
    ("Budget primitif 2020", .on(2020, 7, 31), nil), ("Budget primitif 2020", .on(2020, 8, 1), 1),
    // next year’s
    ("Budget primitif 2026", .on(2025, 12, 16), nil), ("Budget primitif", .on(2025, 12, 16), nil),
    ("Compte administratif 2024", .on(2025, 6, 30), nil),
    ("Compte administratif 2024", .on(2025, 7, 1), 1),
    ("Compte financier unique", .on(2025, 7, 3), 3),
    ("Décision modificative au budget 2025", .on(2025, 11, 4), nil),
  ]

  @Test(arguments: days) func `borders`(_ row: (title: String, date: CalendarDate, days: Int?)) {
    let found = record(row.title, row.date).findings("R-13")
    #expect(found.count == (row.days == nil ? 0 : 1))
    if let days = row.days {
      #expect(found.messages.first?.contains("\(days) jour") == true)
    }
  }

  @Test func `names the vote and its last day`() {
    let found = record("Budget primitif 2025", .on(2025, 4, 22)).findings("R-13")
    #expect(found.map(\.place) == [.block(ItemID(1), BlockID(1))])
    #expect(
      found.messages == ["budget primitif 2025 : vote du 22 avril, 7 jours après le 15 avril"])
    let presented = RecordBuilder(date: .on(2025, 4, 22)).item(
      title: "Budget primitif 2025", kind: .information)
    #expect(presented.findings("R-13") == [])
  }
}

@Suite struct `R-14` {
  func record(_ text: String) -> RecordBuilder {
    RecordBuilder().item(.passage(Passage(role: .exposition, texts: [text])), kind: .information)
  }

  static let found: [(text: String, words: String)] = [
    ("le joindre au 06 12 34 56 78.", "06 12 34 56 78"),
    ("tél. 07.12.34.56.78", "07.12.34.56.78"), ("(0612345678)", "0612345678"),
    ("écrire à jean.dupont@orange.fr.", "jean.dupont@orange.fr"),
    ("é è j-p_d+x@sfr.fr", "j-p_d+x@sfr.fr"),
  ]

  @Test(arguments: found) func `private addresses and numbers`(_ row: (text: String, words: String))
  {
    let found = record(row.text).findings("R-14")
    #expect(found.count == 1)
    guard case .field(_, let range?) = found.first?.place else {
      Issue.record("no place")
      return
    }
    #expect(String(Array(row.text)[range]) == row.words)
    #expect(found.map(\.severity) == [.warning])
  }

  static let others = [
    "mairie@azay.fr", "contact@fredon79.fr", "urbanisme.prefecture@deux-sevres.gouv.fr",
    "05 49 12 34 56", "la parcelle 06 123", "0,06 12 34 56 78", "le 06/07/2021", "art. 0612",
    "1 06 12 34 56 789", "à 10 € @ l’unité", "SIRET 217 906 12 34 56 78 90", "2021.06 12 34",
  ]

  @Test(arguments: others) func `offices and other figures`(_ text: String) {
    #expect(record(text).findings("R-14") == [])
  }
}
