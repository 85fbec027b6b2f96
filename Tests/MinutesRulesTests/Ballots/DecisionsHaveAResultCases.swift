import MinutesEditing
import MinutesModel
import Testing

@testable import MinutesRules

@Suite struct `V-15` {
  let operative = BlockContent.passage(Passage(role: .operative(.verbs), texts: ["Approuve."]))

  @Test func `a dispositif without a vote gets one before it`() throws {
    let record = RecordBuilder().item(operative)
    let found = record.findings("V-15")
    #expect(found.map(\.place) == [.block(ItemID(1), BlockID(1))])
    #expect(found.map(\.severity) == [.warning])
    #expect(found.messages == ["le conseil décide, sans résultat de vote"])
    var changed = record.minutes
    try #require(found.first?.remedy).edit.apply(to: &changed)
    let blocks = changed.agenda[0].blocks
    #expect(blocks.map(\.id) == [BlockID(2), BlockID(1)])
    #expect(blocks.first?.content == .ballot(Ballot()))
  }

  @Test func `a vote without a result`() {
    let record = RecordBuilder().item(.ballot(Ballot()), operative)
    #expect(record.findings("V-15").map(\.place) == [.block(ItemID(1), BlockID(1))])
    #expect(record.findings("V-15").first?.remedy == nil)
    for votes in [VoteRecord.assent, .byException([]), .counts(.of(13))] {
      #expect(RecordBuilder().item(.ballot(Ballot(votes: votes)), operative).findings("V-15") == [])
    }
  }

  @Test func `a formula typed where no vote is recorded`() throws {
    let text = "Le conseil, à l’unanimité des membres présents, approuve."
    let record = RecordBuilder().item(
      .passage(Passage(role: .exposition, texts: [text])), .ballot(Ballot()), operative)
    let found = record.findings("V-15")
    let address = FieldAddress(item: ItemID(1), block: BlockID(1), path: .line(0))
    #expect(found.map(\.place) == [.field(address, 12..<46)])
    #expect(
      found.messages == ["« à l’unanimité des membres présents » : le vote n’a pas de résultat"])
    #expect(found.first?.remedy?.title == "enregistrer ce résultat")
    let mended = try record.mended("V-15")
    #expect(mended.left == [] && mended.new == [])
  }

  @Test func `counts typed are recorded when they are those of the voters`() throws {
    func record(_ words: String) -> RecordBuilder {
      RecordBuilder().item(
        .passage(Passage(role: .exposition, texts: ["Adopté par \(words)."])), operative)
    }
    let mended = try record("12 voix pour et 1 voix contre").mended("V-15")
    #expect(mended.left == [] && mended.new == [])
    let short = record("11 voix pour et 1 voix contre")
    #expect(short.findings("V-15").first?.remedy?.title == "ajouter le vote")
  }

  @Test func `a decision told in prose`() {
    let text = "Après discussion, le conseil municipal décide de ne pas louer."
    let record = RecordBuilder().item(
      .passage(Passage(role: .exposition, texts: [text])), kind: .information)
    let address = FieldAddress(item: ItemID(1), block: BlockID(1), path: .line(0))
    #expect(record.findings("V-15").map(\.place) == [.field(address, 39..<45)])
    let opinion = RecordBuilder().item(
      .passage(Passage(role: .exposition, texts: ["Avis favorable."])), kind: .information)
    #expect(opinion.findings("V-15").count == 1)
  }

  static let quiet = [
    "Le conseil communautaire décide de reporter le projet.",
    "La commission a donné un avis favorable.", "Le maire décide seul.",
    "Le conseil est informé de l’avancement.", "Un avis favorable du préfet est attendu.",
  ]

  @Test(arguments: quiet) func `is quiet on`(_ text: String) {
    let record = RecordBuilder().item(
      .passage(Passage(role: .exposition, texts: [text])), kind: .information)
    #expect(record.findings == [])
  }

  @Test func `taking note asks for no vote`() {
    let clauses = ["Prend acte du rapport.", "Prend connaissance des comptes."]
    #expect(
      RecordBuilder().item(.passage(Passage(role: .operative(.verbs), texts: clauses))).findings
        == [])
    #expect(
      RecordBuilder().item(.ballot(Ballot(declaredOutcome: .noted)), operative).findings("V-15")
        == [])
    let mixed = clauses + ["Autorise le maire à signer."]
    #expect(
      RecordBuilder().item(.passage(Passage(role: .operative(.verbs), texts: mixed)))
        .findings("V-15").count == 1)
  }

  @Test func `items put off, taken off or still to come are not judged`() {
    for state in [ItemState.adjourned, .withdrawn] {
      #expect(RecordBuilder().item(operative, state: state).findings == [])
    }
    let prepared = RecordBuilder().item(operative, state: .notDiscussed)
      .with { $0.session.state = .inSession }
    #expect(prepared.findings == [])
    #expect(prepared.with { $0.session.state = .draft }.findings("V-15").count == 1)
  }

  @Test func `one of several votes without a result`() {
    let record = RecordBuilder().item(
      .ballot(Ballot(subject: "Amendement n° 1")), .ballot(Ballot(votes: .byException([]))),
      operative)
    #expect(record.findings("V-15").map(\.place) == [.block(ItemID(1), BlockID(1))])
  }

  @Test func `kinds that call for a vote`() throws {
    let record = RecordBuilder().item(
      .passage(Passage(role: .exposition, texts: ["Projet."])), kind: .agreement)
    #expect(record.findings("V-15").map(\.place) == [.item(ItemID(1))])
    let general = RecordBuilder().item(.passage(Passage(role: .exposition, texts: ["Point."])))
    #expect(general.findings == [])
  }
}
