import MinutesModel

/// The first seed as a record with its faults: its names, figures and formulas, in sentences of ours.
extension RecordBuilder {
  static let clesse: RecordBuilder = {
    let names = [
      ("Christine", "SOULARD", Civility.madame), ("Jean-Marie", "BIRTÈGUE", .monsieur),
      ("Nadia", "BLANCHARD", .madame), ("Mickaël", "AIGUILLON", .monsieur),
      ("Christine", "ROCHER", .madame), ("Jacques", "PEROCHON", .monsieur),
      ("Claudie", "DESCOUT", .madame), ("Jérôme", "DECOUST", .monsieur),
      ("Sébastien", "QUINAULT", .monsieur), ("Eloïse", "GERMAIN", .madame),
      ("Madeline", "RAMBAUD", .madame), ("Cindy", "RABOUAM", .madame),
      ("Alexis", "CAILLERET", .monsieur), ("Estelle", "BENNOUARA", .madame),
      ("Jordan", "PILLET", .monsieur),
    ]
    var record = RecordBuilder(date: .on(2026, 4, 23), members: 15, population: 934).minutes
    record.council.commune = "Clessé"
    record.council.members = names.enumerated().map { index, name in
      Member(
        id: MemberID(index + 1), civility: name.2, givenName: name.0, familyName: name.1,
        office: index == 0 ? .mayor : .councillor)
    }
    record.attendance.entries = record.council.members.map {
      AttendanceEntry(member: $0.id, presence: .present)
    }
    record.session.convocation.sentOn = .on(2026, 4, 17)
    record.session.secretary = MemberID(3)
    record.session.state = .reviewed
    record.agenda = [
      AgendaItem(
        id: ItemID(1),
        title:
          "Adhésion à la plateforme collaboratrice Interstis du CDG79 et aux services aux secrétaires "
          + "de mairie des communes de moins de 3 500 habitants",
        kind: ItemKind.agreement.id, state: .done,
        blocks: [
          Block(
            id: BlockID(1),
            content: .passage(
              Passage(
                role: .visas,
                texts: [
                  "Vu le Code général des collectivités territoriales,",
                  "Vu le Code général de la fonction publique, ses articles L.452-38 et L.452-44 ;",
                ]))),
          Block(
            id: BlockID(2),
            content: .passage(
              Passage(
                role: .exposition,
                texts: [
                  "Le vingt-trois avril deux mil vingt-six, le conseil est réuni en session ordinaire.",
                  "Madame le Maire présente le plan « *Secrétaires de mairie : un métier d’avenir* ».",
                  "Ses axes : **FORMER – OUTILLER**. Il aide chaque secrétaire de mairie.",
                  "A ce titre, il dispose de la plateforme logicielle INTERSTIS, à plusieurs espaces.",
                  "Les tarifs sont ceux du projet de convention ci-annexé.",
                  "Il est de l’intérêt de la commune et de son secrétaire générale de mairie d’adhérer.",
                ]))),
          Block(
            id: BlockID(3),
            content: .passage(
              Passage(
                role: .operative(.infinitives),
                lead: "Le Conseil Municipal après en avoir délibéré, DECIDE :",
                texts: [
                  "D’ADHERER, à compter de l’exercice budgétaire 2026, au « pack adhésion » du plan "
                    + "d’actions « secrétaires généraux de mairie », dont le forfait est fixé pour 2025 ;",
                  "D’AUTORISER Madame le Maire à signer la convention.",
                ]))),
          Block(
            id: BlockID(4),
            content: .passage(
              Passage(
                role: .exposition,
                texts: [
                  "Ainsi fait et délibéré les jour mois et an que-dessus", "Publié ce jour",
                ]))),
        ])
    ]
    return RecordBuilder(minutes: record)
  }()
}

extension RecordBuilder {
  init(minutes: Minutes) {
    self.init()
    self.minutes = minutes
  }
}
