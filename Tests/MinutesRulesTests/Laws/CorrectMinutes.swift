import MinutesModel
import Testing

@testable import MinutesRules

/// Sessions in which everything is right, with the figures of the second seed: nothing may be found.
@Suite struct `Correct minutes` {
  static let unanimous = Ballot(
    votes: .byException([]), wording: .typed("à l’unanimité des membres votants"))

  static let session = RecordBuilder()
    .item(
      .passage(Passage(role: .exposition, texts: ["Présentation par un intervenant."])),
      title: "Présentation", kind: .information
    )
    .item(
      .passage(
        Passage(
          role: .quotation, lead: "Article L1612-1",
          texts: ["L’autorisation est prise à la majorité de 2 × 2 = 5 voix."])),
      .passage(
        Passage(
          role: .exposition,
          texts: [
            "À hauteur maximale de 126 071,39 €, soit 25% de 504 285,57 €.",
            "TOTAL = 35 000 € (inférieur au plafond autorisé de 126 071,39 €)",
          ])),
      .authorisation(.quarter), .ballot(unanimous),
      .passage(
        Passage(
          role: .operative(.infinitives),
          lead:
            "Après en avoir délibéré, le conseil municipal, à l’unanimité des membres votants, décide",
          texts: ["d’accepter les propositions exposées ci-dessus."])),
      title: "Dépenses d’investissement", kind: .authorisation
    )
    .item(
      .passage(
        Passage(
          role: .exposition,
          texts: [
            "Il est proposé au Conseil municipal de réaliser les travaux dont le coût prévisionnel est "
              + "estimé à 7 994,84 € HT (soit 9 509,40 € TTC)."
          ])),
      .financingPlan(.trails), .ballot(unanimous),
      .passage(Passage(role: .operative(.verbs), texts: ["Approuve le projet de travaux."])),
      title: "Budget participatif", kind: .financing
    )
    .item(
      .passage(
        Passage(
          role: .visas,
          texts: ["Vu la délibération du conseil communautaire adoptée à l’unanimité,"])),
      .passage(
        Passage(
          role: .exposition,
          texts: [
            "L’adhésion au forfait de base est de 40 € et celle aux services supplémentaires est de "
              + "35,28 € (0,03 € X 1\u{202F}176 habitants)."
          ])),
      .ballot(unanimous),
      .passage(
        Passage(
          role: .operative(.verbs),
          texts: [
            "Décide d’adhérer pour un total de 75,28 € (40 € adhésion et 35,28 € services).",
            "Donne pouvoir à Monsieur le Maire pour effectuer les démarches.",
          ])),
      title: "Adhésion"
    )
    .item(
      .passage(
        Passage(
          role: .exposition,
          texts: [
            "La cotisation annuelle est de 120 € (population moins de 2\u{202F}000 habitants)."
          ])),
      .ballot(Ballot(votes: .assent)),
      .passage(Passage(role: .operative(.verbs), texts: ["Accepte cette proposition."])),
      title: "Fondation"
    )
    .with {
      $0.session.statedFigures = StatedFigures(
        inOffice: 15, present: 13, represented: 0, voters: 13, quorum: 5)
    }
    .typeset

  @Test func `nothing is found in the second seed’s figures`() {
    #expect(Self.session.findings.map { "\($0.rule) \($0.message)" } == [])
  }

  @Test(arguments: [CalendarDate.on(2019, 3, 5), .on(2023, 4, 15), .on(2026, 3, 24)])
  func `nor on another day, with the quorum of that day`(_ date: CalendarDate) {
    let record = Self.session.with {
      $0.session.date = date
      $0.session.convocation.sentOn = date.adding(days: -4)
      $0.session.statedFigures.quorum = 8
    }
    #expect(record.findings.map { "\($0.rule) \($0.message)" } == [])
  }

  @Test func `each small fault is found by its rule`() {
    let faults: [(rule: RuleID, change: (inout Minutes) -> Void)] = [
      ("Q-04", { $0.session.statedFigures.quorum = 8 }),
      ("V-16", { $0.session.statedFigures.present = 12 }),
      ("A-01", { $0.attendance.entries.removeLast() }),
      ("P-03", { $0.attendance.entries[14].presence = .represented(by: MemberID(14)) }),
      ("C-01", { $0.session.convocation.sentOn = .on(2021, 1, 30) }),
      ("C-12", { $0.session.convocation.sentOn = .on(2021, 2, 27) }),
      ("S-03", { $0.session.secretary = MemberID(15) }),
      (
        "W-01",
        { $0.setVotes(of: 2, .byException([VoteException(member: MemberID(2), choice: .against)])) }
      ),
      ("V-01", { $0.setVotes(of: 2, .counts(.of(12))) }),
      ("V-15", { $0.setVotes(of: 4, .notTaken) }),
    ]
    for fault in faults {
      #expect(!Self.session.with(fault.change).findings(fault.rule).isEmpty, "\(fault.rule)")
    }
  }
}

extension Minutes {
  /// Changes the votes of the only ballot of an item.
  fileprivate mutating func setVotes(of item: Int, _ votes: VoteRecord) {
    for index in agenda[item].blocks.indices {
      guard case .ballot(var ballot) = agenda[item].blocks[index].content else { continue }
      ballot.votes = votes
      agenda[item].blocks[index].content = .ballot(ballot)
    }
  }
}
