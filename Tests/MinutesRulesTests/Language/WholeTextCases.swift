import MinutesEditing
import MinutesModel
import Testing

@testable import MinutesRules

@Suite struct `L-09` {
  static let marks: [MarkedText] = [
    "4 axes distincts : [**FORMER – SOUTENIR**|FORMER – SOUTENIR].",
    "un plan « [*Secrétaires de mairie*|Secrétaires de mairie] »", "reste [**|]ici",
    "un plan d’actions [«] Secrétaires de mairie", "prévoit que le fonctionnaire [»] perçoit",
  ]

  @Test(arguments: marks) func `marks that were left`(_ text: MarkedText) throws {
    try text.check("L-09", severity: .warning)
  }

  static let quiet: [MarkedText] = [
    "tarif adulte* et enfant*, * sous réserve", "2 * 3 * 4 m", "« un » et « deux »",
    "« un « deux » trois »", "l’école et l’église",
  ]

  @Test(arguments: quiet) func `marks that have a use`(_ text: MarkedText) throws {
    try text.check("L-09")
  }

  @Test func `a quotation may go on over paragraphs and blocks`() {
    let over = RecordBuilder().item(
      .passage(Passage(role: .exposition, texts: ["« Le conseil", "« demande", "un débat. »"])))
    #expect(over.findings("L-09") == [])
    let blocks = RecordBuilder().item(
      .passage(Passage(role: .exposition, texts: ["Il lit : « Le conseil"])),
      .passage(Passage(role: .quotation, texts: ["demande un débat. »"])))
    #expect(blocks.findings("L-09") == [])
  }

  @Test func `two sorts of apostrophes become one`() throws {
    let record = RecordBuilder().item(
      .passage(Passage(role: .exposition, texts: ["l'école et l’église", "d'une part"])))
    #expect(record.findings("L-09").map(\.severity) == [.advice])
    let mended = try record.mended("L-09")
    #expect(mended.left == [] && mended.new == [])
    let one = RecordBuilder().item(
      .passage(Passage(role: .exposition, texts: ["l'école et l'église, 6'"])), title: "L'école")
    #expect(one.findings("L-09") == [])
  }

  private func findings(_ blocks: [BlockContent], state: SessionState = .draft) -> [Finding] {
    var record = RecordBuilder().item().minutes
    record.session.state = state
    record.agenda[0].blocks = blocks.enumerated().map {
      Block(id: BlockID($0 + 1), content: $1)
    }
    return RuleBook.findings(in: record).filter { $0.rule == "L-09" }
  }

  @Test func `a list ends with a point, unless it goes on`() throws {
    let list = BlockContent.passage(
      Passage(role: .list(.dash), texts: ["un essai,", "un autre ,"]))
    let address = FieldAddress(item: ItemID(1), block: BlockID(1), path: .line(1))
    #expect(findings([list]).map(\.place) == [.field(address, 8..<10)])
    #expect(findings([list, list, .table(Table())]).isEmpty)
    #expect(findings([list], state: .inSession) == [])
    let ended = BlockContent.passage(Passage(role: .list(.dash), texts: ["un essai,", "un autre"]))
    #expect(findings([ended]) == [])
  }

  @Test func `a heading has a text`() {
    let heading = BlockContent.passage(Passage(role: .heading, texts: ["CITIS"]))
    let text = BlockContent.passage(Passage(role: .exposition, texts: ["Le congé est accordé."]))
    let address = FieldAddress(item: ItemID(1), block: BlockID(1), path: .line(0))
    #expect(findings([heading]).map(\.place) == [.field(address, 0..<5)])
    #expect(findings([heading, heading, text]) == [])
  }

  @Test func `an item and a table have contents`() {
    #expect(findings([]).map(\.place) == [.item(ItemID(1))])
    #expect(findings([], state: .inSession) == [])
    #expect(
      RecordBuilder().item(state: .adjourned).item(state: .notDiscussed).findings("L-09") == [])
    let empty = Table(
      columns: [TableColumn(header: "Absences"), TableColumn(header: "Maintien")],
      rows: [[TableCell(.text("Maladie"))], [TableCell(.text("Maternité"))]])
    #expect(findings([.table(empty)]).map(\.place) == [.block(ItemID(1), BlockID(1))])
    var filled = empty
    filled.rows[1][1] = TableCell(.text("oui"))
    #expect(findings([.table(filled)]) == [])
  }

  @Test func `visas end alike`() throws {
    let record = RecordBuilder().item(
      .passage(
        Passage(
          role: .visas, texts: ["Vu le code,", "Vu l’avis de la commission ;", "Vu le plan,"])))
    #expect(record.findings("L-09").map(\.severity) == [.advice])
    #expect(try record.mended("L-09").left == [])
  }
}

@Suite struct `L-10` {
  @Test func `an acronym is spelled out once in an item`() throws {
    try
      ("Le [CITIS|CITIS (congé pour invalidité temporaire imputable au service)] et le CITIS"
      as MarkedText).check("L-10", severity: .advice)
    try ("Le congé pour invalidité temporaire imputable au service (CITIS)" as MarkedText)
      .check("L-10")
    try ("La DETR, le PLUI, la TVA et la CCPG" as MarkedText).check("L-10")
    let titled = RecordBuilder().item(
      .passage(Passage(role: .exposition, texts: ["Le CIA est versé."])),
      title: "Complément indemnitaire annuel")
    #expect(titled.findings("L-10") == [])
  }
}

@Suite struct `L-11` {
  private func found(_ text: String, _ operative: String = "Approuve le projet.") -> [Place] {
    RecordBuilder().item(
      .passage(Passage(role: .exposition, texts: [text])), .ballot(Ballot(votes: .byException([]))),
      .passage(Passage(role: .operative(.verbs), texts: [operative]))
    ).findings("L-11").map(\.place)
  }

  @Test func `the exposé does not decide yet`() {
    let address = FieldAddress(item: ItemID(1), block: BlockID(1), path: .line(0))
    #expect(
      found("Le Conseil municipal décide donc de réaliser les travaux.")
        == [.field(address, 21..<27)])
    #expect(found("Le Conseil municipal décide donc de réaliser les travaux.", "") == [])
  }

  static let quiet = [
    "Le conseil municipal a décidé en 2019 d’acheter le terrain.",
    "Il est proposé que le conseil décide de la suite.",
    "Le conseil communautaire décide des tarifs.",
    "M. PIET demande si le conseil décide ce soir.",
  ]

  @Test(arguments: quiet) func `nor does it where others decide, or did`(_ text: String) {
    #expect(found(text) == [])
  }
}

@Suite struct `L-12` {
  static let cases: [MarkedText] = [
    "la plateforme [collaboratrice|collaborative] du centre de gestion",
    "la plateforme Interstis ; la plateforme [INTERSTIS|Interstis], autour d’espaces",
    "le plan « Secrétaires de mairie : un métier d’avenir » et le plan [« secrétaires généraux de mairie »]",
  ]

  @Test(arguments: cases) func `names that drift`(_ text: MarkedText) throws {
    try text.check("L-12")
  }

  static let quiet: [MarkedText] = [
    "la plateforme collaborative INTERSTIS",
    "Mme SICOT et la rue Sicot, M. Paul VERDIER et Verdier",
    "« Petites villes de demain » et « Petites villes de demain 2 »",
    "« Accueil de loisirs » et « Accueil de jour »", "« Le pack adhésion » et « le pack adhésion »",
    "la FREDON et son adhésion", "LE CONSEIL MUNICIPAL et le Conseil municipal",
  ]

  @Test(arguments: quiet) func `names that do not`(_ text: MarkedText) throws {
    try text.check("L-12")
  }
}
