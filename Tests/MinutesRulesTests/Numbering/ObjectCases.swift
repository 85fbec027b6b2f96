import MinutesEditing
import MinutesModel
import Testing

@testable import MinutesRules

@Suite struct `N-03` {
  private func found(_ title: String, _ clause: String) -> [Finding] {
    RecordBuilder().item(
      .passage(Passage(role: .operative(.infinitives), texts: [clause])), title: title
    ).findings("N-03")
  }

  @Test func `one amendment is announced, another decided`() {
    let address = FieldAddress(item: ItemID(1), block: BlockID(1), path: .line(0))
    let places = found("Avenant n° 2 au marché", "d’approuver l’avenant n° 1 ;").map(\.place)
    #expect(places == [.field(address, 14..<26)])
    #expect(
      found("Avenant n° 2 au marché", "d’approuver l’avenant n° 2, après l’avenant n° 1") == [])
    #expect(found("Avenants n° 1 et n° 2", "d’approuver l’avenant n° 1") == [])
    #expect(found("Avenant n° 2 au lot n° 3", "d’approuver l’avenant n° 2 au lot n° 3") == [])
    #expect(
      found("Décision modificative n° 2", "d’adopter la décision modificative n° 3").count == 1)
  }

  @Test func `a name is announced, another decided`() {
    let title = "Adhésion à la plateforme collaborative Interstis"
    let clause = "d’adhérer au « pack adhésion » du centre de gestion ;"
    let address = FieldAddress(item: ItemID(1), block: BlockID(1), path: .line(0))
    #expect(found(title, clause).map(\.place) == [.field(address, 13..<30)])
    #expect(found(title, "d’adhérer au « pack adhésion » de la plateforme Interstis ;") == [])
    #expect(found("Adhésion à la plateforme, pack adhésion", clause) == [])
    #expect(found("Adhésion au Centre de gestion", clause) == [])
    #expect(found(title, "d’adhérer au réseau ;") == [])
  }
}

@Suite struct `N-04` {
  static let text: MarkedText = "selon les tarifs du projet de convention [ci-annexé] :"

  private func record(_ annex: Annex?, _ text: String = Self.text.text) -> RecordBuilder {
    let passage = BlockContent.passage(Passage(role: .exposition, texts: [text]))
    return annex.map { RecordBuilder().item(passage, .annex($0)) } ?? RecordBuilder().item(passage)
  }

  @Test func `nothing is annexed`() throws {
    let address = FieldAddress(item: ItemID(1), block: BlockID(1), path: .line(0))
    let found = record(nil).findings("N-04")
    #expect(found.map(\.place) == [.field(address, Self.text.ranges[0])])
    #expect(found.map(\.severity) == [.warning])
    var mended = record(nil).minutes
    try #require(found.first?.remedy).edit.apply(to: &mended)
    #expect(
      mended.agenda[0].blocks.last?.content == .annex(Annex(label: "Projet de convention")))
    #expect(
      RuleBook.findings(in: mended).filter { $0.rule == "N-04" }.map(\.severity) == [.advice])
  }

  @Test func `an annex without a reference is advice, with one it is right`() {
    #expect(record(Annex(label: "Projet")).findings("N-04").map(\.severity) == [.advice])
    #expect(record(Annex(label: "Projet", reference: "a.pdf")).findings("N-04") == [])
  }

  static let others = [
    "annexé à la présente délibération", "annexée à la présente délibération", "jointe en annexe",
    "le plan ci-joint", "les pièces ci-jointes",
  ]

  @Test(arguments: others) func `in other words`(_ text: String) {
    #expect(record(nil, "le document \(text)").findings("N-04").count == 1)
  }

  static let quiet = [
    "le budget annexe de l’eau", "Le dossier joint à la convocation", "les annexes de l’école",
    "Mme X est jointe au téléphone", "le permis annexe",
  ]

  @Test(arguments: quiet) func `what is no annex`(_ text: String) {
    #expect(record(nil, text).findings("N-04") == [])
  }
}

@Suite struct `N-05` {
  private func record(_ proposed: [String], _ decided: [String]) -> RecordBuilder {
    RecordBuilder().item(
      .passage(
        Passage(role: .list(.dash), lead: "Il est proposé au Conseil municipal :", texts: proposed)),
      .ballot(Ballot(votes: .byException([]))),
      .passage(Passage(role: .operative(.infinitives), texts: decided)))
  }

  static let proposal = [
    "d’approuver la convention d’entretien pour trois ans ;",
    "de fixer le tarif à 12,50 € par heure ;", "d’autoriser Monsieur le Maire à signer.",
  ]

  @Test func `the same is quiet`() {
    #expect(record(Self.proposal, Self.proposal).findings("N-05") == [])
    let other = [
      "d’approuver la convention d’entretien conclue pour trois ans,",
      "de fixer à 12,50 € par heure le tarif ;", "d’autoriser le maire à signer ce document.",
    ]
    #expect(record(Self.proposal, other).findings("N-05") == [])
  }

  @Test func `a clause is left out`() {
    let found = record(Self.proposal, [Self.proposal[0], Self.proposal[2]]).findings("N-05")
    let address = FieldAddress(item: ItemID(1), block: BlockID(1), path: .line(1))
    #expect(found.map(\.place) == [.field(address, 0..<39)])
  }

  @Test func `a figure is another`() throws {
    var decided = Self.proposal
    decided[1] = "de fixer le tarif à 15,20 € par heure ;"
    let record = record(Self.proposal, decided)
    let found = record.findings("N-05")
    let address = FieldAddress(item: ItemID(1), block: BlockID(3), path: .line(1))
    #expect(found.map(\.place) == [.field(address, 20..<25)])
    #expect(try record.mended("N-05").left == [])
  }

  @Test func `a table is proposed and not decided`() {
    let rows = [[TableCell(.text("Journée")), TableCell(.cents(70_00))]]
    func found(_ clause: String) -> Int {
      RecordBuilder().item(
        .passage(
          Passage(
            role: .list(.dash), lead: "Il est proposé :",
            texts: ["d’approuver les tarifs suivants :"])),
        .table(Table(rows: rows)), .ballot(Ballot(votes: .byException([]))),
        .passage(Passage(role: .operative(.infinitives), texts: [clause]))
      ).findings("N-05").count
    }
    #expect(found("d’approuver les tarifs.") == 1)
    #expect(found("d’approuver les tarifs ci-dessus.") == 0)
  }

  @Test func `a proposal that was kept is compared with what stands`() throws {
    var record = RecordBuilder().item(
      .ballot(Ballot(votes: .byException([]))),
      .passage(Passage(role: .operative(.infinitives), texts: ["de fixer le tarif à 12 €."])))
    let proposal = Proposal(blocks: record.minutes.agenda[0].proposableBlocks)
    record.minutes.agenda[0].facts.proposal = proposal
    #expect(record.findings("N-05") == [])
    record.minutes.agenda[0].blocks[1].content = .passage(
      Passage(role: .operative(.infinitives), texts: ["de fixer le tarif à 21 €."]))
    #expect(record.findings("N-05").map(\.place) == [.block(ItemID(1), BlockID(2))])
    #expect(try record.mended("N-05").left == [])
  }

  @Test func `after a discussion the council may have changed it`() {
    let record = record(Self.proposal, [Self.proposal[0]]).with {
      $0.agenda[0].blocks.insert(
        Block(
          id: BlockID(9),
          content: .passage(Passage(role: .discussion, texts: ["M. PIET demande un essai."]))),
        at: 1)
    }
    #expect(record.findings("N-05") == [])
  }
}

@Suite struct `N-06` {
  private func record(_ second: String) -> RecordBuilder {
    RecordBuilder().item(
      .passage(
        Passage(
          role: .operative(.infinitives),
          lines: [
            Line("de confier au service commun l’instruction de :"),
            Line("Permis de démolir", level: 1), Line("Retrait d’une autorisation", level: 1),
            Line(second, isUnmarked: true), Line("Certificat de type a", level: 1),
            Line("Permis de démolir", level: 1),
          ])))
  }

  @Test func `a line in both of two lists that exclude each other`() {
    let found = record("Tous les autres actes sont instruits par la commune :").findings("N-06")
    let address = FieldAddress(item: ItemID(1), block: BlockID(1), path: .line(5))
    #expect(found.map(\.place) == [.field(address, 0..<17)])
    #expect(found.map(\.severity) == [.error])
  }

  @Test func `the line is taken out of the one or the other`() throws {
    let record = record("Tous les autres actes sont instruits par la commune :")
    let finding = try #require(record.findings("N-06").first)
    let lines = [
      "de confier au service commun l’instruction de :", "Permis de démolir",
      "Retrait d’une autorisation", "Tous les autres actes sont instruits par la commune :",
      "Certificat de type a", "Permis de démolir",
    ]
    #expect(finding.remedies.count == 2)
    for (remedy, taken) in zip(finding.remedies, [5, 1]) {
      var mended = record.minutes
      try remedy.edit.apply(to: &mended)
      guard case .passage(let passage) = mended.agenda[0].blocks[0].content else { continue }
      #expect(passage.lines.map(\.text) == lines.indices.filter { $0 != taken }.map { lines[$0] })
      #expect(passage.lines.map(\.level) == (taken == 5 ? [0, 1, 1, 0, 1] : [0, 1, 0, 1, 1]))
      #expect(!RuleBook.findings(in: mended).contains { $0.rule == "N-06" })
    }
  }

  @Test func `lists that do not exclude each other may share a line`() {
    #expect(record("Sont soumis à consultation :").findings("N-06") == [])
  }
}
