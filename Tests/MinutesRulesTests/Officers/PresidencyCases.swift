import MinutesModel
import Testing

@testable import MinutesRules

@Suite struct `S-01` {
  let record = RecordBuilder()

  @Test func `the mayor presides where present`() throws {
    let wrong = record.with {
      $0.session.president = MemberID(3)
      $0.session.secretary = MemberID(9)
    }
    let found = wrong.findings("S-01")
    #expect(found.map(\.place) == [.session(.president)])
    #expect(
      found.messages == ["M. FAZILLEAU préside alors que M. RENAULT, maire, est présent"])
    let mended = try wrong.mended("S-01")
    #expect(mended.left == [] && mended.new == [])
    #expect(record.findings("S-01") == [])
  }

  @Test func `else the deputies in their order`() {
    let away = record.presence(1, .excused).with { $0.session.secretary = MemberID(9) }
    #expect(away.with { $0.session.president = MemberID(2) }.findings("S-01") == [])
    #expect(
      away.with { $0.session.president = MemberID(3) }.findings("S-01").messages == [
        "M. FAZILLEAU préside alors que Mme VIGNAULT, première adjointe, est présente"
      ])
    #expect(
      away.presence(2, .absent).with { $0.session.president = MemberID(3) }.findings("S-01") == [])
    #expect(away.with { $0.session.president = MemberID(8) }.findings("S-01").count == 1)
  }

  @Test func `without mayor and deputies any councillor`() {
    var alone = record.with { $0.session.president = MemberID(8) }
    for member in 1...5 { alone = alone.presence(member, .excused) }
    #expect(alone.findings("S-01") == [])
  }

  @Test func `whoever presides is there`() {
    let away = record.with {
      $0.session.president = MemberID(15)
      $0.session.secretary = MemberID(9)
    }
    #expect(
      away.findings("S-01").messages == ["M. ROBINEAU préside et n’est pas présent à l’appel"])
  }

  @Test func `the oldest presides over the election of the mayor`() {
    let first = record.with {
      $0.session.president = MemberID(9)
      $0.session.kind = .installation
    }
    #expect(first.findings("S-01") == [])
  }
}

@Suite struct `S-04` {
  @Test func `one person for both`() {
    let both = RecordBuilder().with { $0.session.secretary = MemberID(1) }
    let found = both.findings("S-04")
    #expect(found.map(\.place) == [.session(.secretary)])
    #expect(found.map(\.severity) == [.advice])
    #expect(
      found.messages == [
        "M. RENAULT préside et tient le secrétariat : la même personne signerait deux fois"
      ])
    #expect(RecordBuilder().findings("S-04") == [])
    let nobody = RecordBuilder().with {
      $0.session.secretary = nil
      $0.session.president = nil
    }
    #expect(nobody.findings("S-04") == [])
  }
}

@Suite struct `S-06` {
  func record(_ text: String, secretary: Int) -> RecordBuilder {
    RecordBuilder().item(.passage(Passage(role: .exposition, texts: [text])), kind: .information)
      .with { $0.session.secretary = MemberID(secretary) }
  }

  @Test func `the article agrees with the person`() throws {
    let wrong = record("Le secrétaire de séance :", secretary: 2)
    let found = wrong.findings("S-06")
    #expect(found.map(\.severity) == [.warning])
    #expect(
      found.map(\.place) == [
        .field(FieldAddress(item: ItemID(1), block: BlockID(1), path: .line(0)), 0..<23)
      ])
    #expect(
      found.messages == [
        "« Le secrétaire de séance » pour Mme VIGNAULT : écrire « la secrétaire »"
      ])
    let mended = try wrong.mended("S-06")
    #expect(mended.left == [] && mended.new == [])
    #expect(record("La secrétaire, Jean FAZILLEAU", secretary: 3).findings("S-06").count == 1)
  }

  @Test func `right, or another secretary`() {
    for text in [
      "La secrétaire de séance", "Le secrétaire de séance lit la lettre.",
      "Le secrétaire de mairie",
      "Le secrétaire général", "Chaque secrétaire de séance", "Le secrétaire signe.",
    ] {
      #expect(record(text, secretary: 2).findings("S-06") == [], "\(text)")
    }
    #expect(record("Le secrétaire de séance", secretary: 3).findings("S-06") == [])
  }
}
