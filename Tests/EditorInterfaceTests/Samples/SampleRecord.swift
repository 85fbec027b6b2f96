import Foundation
import MinutesFiles
import MinutesModel
import MinutesTestSupport

/// The records that scenarios start from, by the names under which they ask for them.
enum SampleRecord {
  static let all: [(name: String, minutes: @Sendable () throws -> Minutes)] = [
    // A session of Azay-sur-Thouet just made from the roster, with nothing in it.
    ("azay-roster", { try SampleCouncil.emptySession() }),
    // The same, once the roll is called: 13 present of 15.
    ("azay-present", { try session([]) }),
    // Three items; the second has a financing plan that balances and a unanimous vote.
    ("azay-plan", { try session([presentation, participatoryBudget, pocketMoney]) }),
    // An agenda of six items, two of them sub-items.
    ("azay-tree", { try session(tree) }),
    // One item of long paragraphs, visas, a list with levels, a quotation.
    ("azay-prose", { try session([prose]) }),
    // One item with a tariff of three columns.
    ("azay-tariff", { try session([tariff]) }),
    // Seven items to be voted on in an ordinary year; the roll is not called.
    ("evening", { try SampleEvening.minutes() }),
    // Written up, with something of every sort still open.
    ("azay-open", { try toReview() }),
    // Signed by both and sealed.
    ("azay-sealed", { try sealed() }),
    ("azay-approving", { try approving() }),
    ("azay-read", { try read() }),
    // Every sort of block.
    (
      "azay-rich",
      { try session([presentation, participatoryBudget, prose, tariff, everythingElse]) }
    ),
  ]

  /// A sample, or a real session: `fixture azay-sur-thouet-2021-02-02`.
  static func named(_ name: String) throws -> Minutes {
    if name.hasPrefix("fixture ") {
      let path = PackageFolder.fixtures.appending(path: name.dropFirst(8) + ".json").path
      return try RecordStore().openMinutes(at: path).contents.value
    }
    let wanted = try requireValue(all.first { $0.name == name })
    return try wanted.minutes()
  }

  private static func session(_ items: [AgendaItem]) throws -> Minutes {
    var minutes = try SampleCouncil.emptySession()
    minutes.attendance = SampleCouncil.attendance
    minutes.agenda = items
    return minutes
  }

  private static func amount(_ cents: Int64) -> Entry { .amount(Amount(cents: cents)) }

  private static let presentation = AgendaItem(
    id: ItemID(1), title: "Présentation d’Activ’Seniors", kind: ItemKind.information.id,
    state: .done,
    blocks: [
      Block(
        id: BlockID(1),
        content: .passage(
          Passage(
            role: .exposition,
            texts: ["M. Bonnifait présente les ateliers que l’association propose aux aînés."])))
    ])

  private static let participatoryBudget = AgendaItem(
    id: ItemID(2), title: "Budget participatif : sécuriser les randonneurs",
    kind: ItemKind.financing.id, state: .inDiscussion,
    blocks: [
      Block(
        id: BlockID(2),
        content: .passage(
          Passage(
            role: .exposition,
            texts: [
              "Le chemin de grande randonnée traverse la route départementale à découvert.",
              "Les travaux sont estimés à 7\u{202F}994,84\u{A0}€ HT, soit 9\u{202F}509,40\u{A0}€ TTC.",
            ]))),
      Block(
        id: BlockID(3),
        content: .financingPlan(
          FinancingPlan(
            expenses: [
              ExpenseLine(label: "Terrain", amount: amount(42_200), vatRate: Rate(basisPoints: 0)),
              ExpenseLine(
                label: "Bornage", amount: amount(55_000), vatRate: Rate(basisPoints: 2_000)),
              ExpenseLine(
                label: "Acte notarié", amount: amount(29_167), vatRate: Rate(basisPoints: 2_000)),
              ExpenseLine(
                label: "Travaux", amount: amount(673_117), vatRate: Rate(basisPoints: 2_000)),
            ],
            resources: [
              ResourceLine(
                label: "Département, budget participatif", amount: amount(639_587)),
              ResourceLine(
                label: "Autofinancement", kind: .ownFunding, amount: amount(159_897)),
            ]))),
      Block(id: BlockID(4), content: .ballot(Ballot(votes: .byException([])))),
      Block(
        id: BlockID(5),
        content: .passage(
          Passage(
            role: .operative(.verbs),
            texts: [
              "Approuve le projet de travaux,", "Valide le plan de financement,",
              "Autorise le maire à demander la subvention.",
            ]))),
    ])

  private static let pocketMoney = AgendaItem(
    id: ItemID(3), title: "Argent de poche 2021",
    blocks: [
      Block(
        id: BlockID(6),
        content: .passage(
          Passage(
            role: .exposition, texts: ["Chaque demi-journée est payée 15\u{A0}€ aux jeunes."]))),
      Block(id: BlockID(7), content: .ballot(Ballot())),
      Block(
        id: BlockID(8),
        content: .passage(
          Passage(role: .operative(.verbs), texts: ["Décide d’accorder 60 demi-journées."]))),
    ])

  private static let tree: [AgendaItem] = [
    AgendaItem(id: ItemID(1), title: "Approbation du procès-verbal", state: .done),
    AgendaItem(
      id: ItemID(2), title: "Communauté de communes", kind: ItemKind.container.id,
      children: [
        AgendaItem(
          id: ItemID(3), title: "Entretien des équipements",
          blocks: [
            Block(
              id: BlockID(1),
              content: .passage(Passage(role: .exposition, texts: ["La convention est gratuite."])))
          ]),
        AgendaItem(id: ItemID(4), title: "Service commun d’urbanisme"),
      ]),
    AgendaItem(id: ItemID(5), title: "Radar pédagogique", state: .adjourned),
    AgendaItem(id: ItemID(6), title: "Questions diverses", kind: ItemKind.information.id),
  ]

  private static let prose = AgendaItem(
    id: ItemID(10), title: "Adhésion au service commun", kind: ItemKind.agreement.id,
    blocks: [
      Block(
        id: BlockID(10),
        content: .passage(
          Passage(
            role: .visas,
            texts: [
              "Vu le code général des collectivités territoriales, notamment l’article L. 5211-4-2,",
              "Vu le code de l’urbanisme,",
            ]))),
      Block(
        id: BlockID(11),
        content: .passage(
          Passage(
            role: .considerants,
            texts: ["Considérant que la convention est échue depuis le 31 décembre 2020,"]))),
      Block(
        id: BlockID(12),
        content: .passage(
          Passage(
            role: .exposition,
            texts: [
              "Le service instruit les permis de construire, les déclarations préalables et les "
                + "certificats d’urbanisme de dix-neuf communes ; la convention règle ses délais, "
                + "ses tarifs et la répartition des tâches entre la mairie et le service.",
              "Elle vaut pour six ans.",
            ]))),
      Block(
        id: BlockID(13),
        content: .passage(
          Passage(
            role: .list(.dash), lead: "Le service reprend :",
            lines: [
              Line("les permis de construire"), Line("en zone protégée", level: 1),
              Line("hors zone protégée", level: 1), Line("les certificats d’urbanisme"),
            ]))),
      Block(
        id: BlockID(14),
        content: .passage(
          Passage(
            role: .quotation, lead: "Article 4 de la convention",
            texts: ["La commune reste le guichet des pétitionnaires."]))),
      Block(id: BlockID(15), content: .ballot(Ballot(votes: .byException([])))),
      Block(
        id: BlockID(16),
        content: .passage(
          Passage(
            role: .operative(.infinitives),
            texts: ["d’adhérer au service commun,", "d’autoriser le maire à signer."]))),
    ])

  private static let tariff = AgendaItem(
    id: ItemID(20), title: "Tarifs des autorisations d’urbanisme",
    blocks: [
      Block(
        id: BlockID(20),
        content: .table(
          Table(
            caption: "Tarifs de l’année",
            columns: [
              TableColumn(header: "Document"), TableColumn(header: "Tarif", kind: .amounts),
              TableColumn(header: "Complément"),
            ],
            rows: [
              [TableCell(.text("Certificat d’urbanisme")), TableCell(amount(2_500)), TableCell()],
              [TableCell(.text("Permis de construire")), TableCell(amount(9_000)), TableCell()],
              [
                TableCell(.text("Permis groupé")), TableCell(amount(15_000)),
                TableCell(.text("5 € par logement au-delà de 10"), note: "sur devis"),
              ],
            ]))),
      Block(
        id: BlockID(21),
        content: .passage(
          Passage(role: .exposition, texts: ["Ces tarifs s’appliquent au 1er mars."]))),
    ])

  private static let everythingElse = AgendaItem(
    id: ItemID(30), title: "Dépenses d’investissement", kind: ItemKind.authorisation.id,
    rapporteur: MemberID(3),
    replacedAct: ReplacedAct(object: "l’autorisation", date: nil, number: "2020-12-04"),
    blocks: [
      Block(
        id: BlockID(30),
        content: .authorisation(
          BudgetAuthorisation(
            baseLabel: "Dépenses d’investissement inscrites au budget 2020",
            base: amount(50_428_557), statedCeiling: amount(12_607_139),
            lines: [
              AuthorisationLine(
                label: "Matériel", article: "2188", chapter: "236", isOperation: true,
                amount: amount(1_000_000)),
              AuthorisationLine(
                label: "Matériel de transport", article: "2182", chapter: "236", isOperation: true,
                amount: amount(2_500_000)),
            ], statedTotal: amount(3_500_000)))),
      Block(
        id: BlockID(31),
        content: .ballot(
          Ballot(
            subject: "Amendement", mode: .secret,
            votes: .counts(Tally(inFavour: 6, against: 6, blank: 1))))),
      Block(
        id: BlockID(32),
        content: .ballot(
          Ballot(
            votes: .byException([
              VoteException(member: MemberID(4), choice: .against),
              VoteException(member: MemberID(5), choice: .abstention),
            ]), wording: .typed("à la majorité")))),
      Block(
        id: BlockID(33),
        content: .passage(
          Passage(role: .operative(.articles), texts: ["Les crédits sont ouverts."]))
      ),
      Block(
        id: BlockID(34),
        content: .annex(Annex(label: "Projet de convention", reference: "convention.pdf"))),
    ],
    children: [
      AgendaItem(id: ItemID(31), title: "", state: .withdrawn, blocks: [])
    ])
}
