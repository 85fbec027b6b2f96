import MinutesModel
import Testing

@testable import MinutesRules

@Suite struct `A-04` {
  func record(_ first: String, _ second: String) -> RecordBuilder {
    RecordBuilder().with {
      $0.council.members[6].familyName = first
      $0.council.members[7].familyName = second
    }
  }

  @Test func `a letter elsewhere`() {
    let found = record("DESCOUT", "DECOUST").findings("A-04")
    #expect(found.map(\.place) == [.member(MemberID(8))])
    #expect(found.map(\.severity) == [.advice])
    #expect(
      found.messages == ["M. DESCOUT et Mme DECOUST : deux noms à une lettre près, à vérifier"])
  }

  static let pairs: [(first: String, second: String, fires: Bool)] = [
    ("PERRAUD", "PERRAULD", true), ("PERRAUD", "PERRAUT", true), ("PERRAUD", "PERARUD", true),
    ("Lefèvre", "LEFEBVRE", true), ("PERRAUD", "PERRAULTS", false),
    // the same name is two of one family
    ("PERRAUD", "PERRAUD", false), ("Lefèvre", "LEFEVRE", false),
    // short names are often a letter apart
    ("HUET", "HUE", false), ("PETIT", "PETIN", true), ("DURANT", "DUPONT", false),
  ]

  @Test(arguments: pairs) func `one letter`(_ row: (first: String, second: String, fires: Bool)) {
    #expect(record(row.first, row.second).findings("A-04").isEmpty == !row.fires)
    #expect(record(row.second, row.first).findings("A-04").isEmpty == !row.fires)
  }

  @Test func `who has left is no longer confused`() {
    let left = record("DESCOUT", "DECOUST").with {
      $0.council.members[6].mandate.until = .on(2020, 12, 31)
    }
    #expect(left.findings("A-04") == [])
  }
}

@Suite struct `A-05` {
  @Test func `a member in no list is named`() {
    let missing = RecordBuilder().with { $0.attendance.entries.removeLast() }
    let found = missing.findings("A-05")
    #expect(found.map(\.place) == [.member(MemberID(15))])
    #expect(
      found.messages == [
        "M. ROBINEAU n’est dans aucune liste de l’appel : présent, représenté, excusé ou absent ?"
      ])
    #expect(missing.with { $0.session.state = .inSession }.findings("A-05") == [])
    #expect(RecordBuilder().findings("A-05") == [])
  }

  @Test func `movements that the roll belies`() {
    let record = RecordBuilder(date: .on(2023, 3, 7)).voted()
    let arrives = record.moves(2, .arrival, at: 1)
    #expect(arrives.findings("A-05").map(\.place) == [.member(MemberID(2))])
    #expect(
      arrives.findings("A-05").messages == [
        "Mme VIGNAULT arrive en cours de séance et y est déjà présente d’après l’appel"
      ])
    let leaves = record.moves(15, .departure, at: 1)
    #expect(
      leaves.findings("A-05").messages
        == ["M. ROBINEAU quitte la séance sans y être présent d’après l’appel"])
    #expect(record.moves(15, .arrival, at: 1).findings("A-05") == [])
    #expect(record.moves(2, .departure, at: 1).findings("A-05") == [])
    #expect(
      record.moves(2, .departure, at: 1).moves(2, .arrival, at: 1).findings("A-05") == [])
  }

  @Test func `when many are missing the roll was not called`() {
    let four = RecordBuilder().with { $0.attendance.entries.removeLast(4) }
    #expect(four.findings("A-05").count == 4)
    let five = RecordBuilder().with { $0.attendance.entries.removeLast(5) }
    #expect(five.findings("A-05") == [])
    #expect(five.findings("A-01").count == 1)
  }
}
