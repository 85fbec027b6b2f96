import MinutesModel
import MinutesWording

extension Sample {
  static let figureSamples: [Sample] = [
    Sample(name: "plans") {
      record(
        roll(11),
        item(
          "Déséquilibre affiché", kind: .financing,
          plan(
            [expense("Terrain", "422,00"), expense("Travaux", "7 572,84")],
            [resource("Département", "6 395,87"), resource("", "1 588,97", .ownFunding)])),
        item(
          "Totaux tapés, plan TTC", kind: .financing,
          plan(
            [
              expense(
                "Fourniture et pose d'un portail automatique avec son alimentation électrique et son raccordement",
                "12 000")
            ],
            [
              resource(
                "Région Nouvelle-Aquitaine, appel à projets « bourgs accueillants »", "13 000",
                .publicSubsidy)
            ],
            title: "Plan prévisionnel (TTC)", basis: .includingVAT,
            totals: ("12 000,00", "à préciser"))),
        item(
          "Colonne TTC et dérogation", kind: .financing,
          plan(
            [
              expense("Étude", "1 000,00", ttc: "1 200,00"), expense("Don en nature", "valorisé"),
            ],
            [
              resource("Fondation", "900,00", .privateFunding),
              resource("Commune", "100,00", .ownFunding),
            ],
            ttc: "1 200,00", derogation: "arrêté préfectoral du 12 février 2024")),
        item("Plan vide", kind: .financing, .financingPlan(FinancingPlan())))
    },
    Sample(name: "plans-60", width: 60) {
      record(
        roll(11),
        item(
          "Libellés longs", kind: .financing,
          plan(
            [
              expense(
                "Aménagement paysager du parvis de la médiathèque intercommunale", "1 234 567,89",
                vat: 20)
            ],
            [
              resource(
                "Dotation de soutien à l'investissement local", "617 283,94", .stateGrant,
                share: Rate(percent: 50)),
              resource("Autofinancement", "617 283,95", .ownFunding),
            ])),
        item(
          "Tableau trop large",
          table(
            "", "Type | Équipement | Adresse | Commune | ERP | Type d'ERP | Catégorie",
            "scolaire | École primaire | 13, rue de la Girardière | Azay-sur-Thouet | Oui | R | 5",
            "sportif | Gymnase | rue du Stade | Azay-sur-Thouet | Oui | X | 4")))
    },
    Sample(name: "tables") {
      record(
        roll(11),
        item(
          "Tarifs",
          table(
            "Location de la salle", "Durée | # Commune | # Hors commune | Complément",
            "Un jour | 50 | 90 | ",
            "Deux jours | 80 | 150 ^ (1) sur devis | Au-delà de 80 personnes, 1 € par personne supplémentaire",
            "Associations | gratuit | 40 | une fois par an")),
        item(
          "Absences",
          table(
            "", "Motif | Maintien | Suppression", "Maladie ordinaire | X |", "Maternité | X | ",
            "Grève | | X")),
        item(
          "Nombres",
          table(
            "", "Libellé | # Montant", "Petit | 5,50", "Grand | 1 234 567,00", "Moins | -12,00",
            "=Total | 1 234 560,50")),
        item("Vide", .table(Table())))
    },
    Sample(name: "authorisations") {
      record(
        roll(11),
        item(
          "Dépassement", kind: .authorisation,
          .authorisation(
            BudgetAuthorisation(
              base: entry("10 000"), statedCeiling: entry("2 500"),
              lines: [AuthorisationLine(label: "Mobilier", amount: entry("2 600"))]))),
        item(
          "Opérations", kind: .authorisation,
          .authorisation(
            BudgetAuthorisation(
              baseLabel: "Crédits 2023", base: entry("400 000,01"),
              lines: [
                AuthorisationLine(
                  label: "Toiture de la mairie".typeset, article: "21311", chapter: "236",
                  isOperation: true, amount: entry("100 000"))
              ], statedTotal: entry("100 000")))),
        item("Rien encore", kind: .authorisation, .authorisation(BudgetAuthorisation())))
    },
    Sample(name: "hostile") {
      record(
        roll(11),
        item(
          "Titre\u{1B}[31m rouge\u{7}",
          .passage(
            Passage(
              role: .exposition,
              texts: [
                "Tab\tet\nligne, inver\u{202E}sé, joint 👩‍🌾, 漢字 large.",
                String(repeating: "x", count: 130),
              ])
          ),
          .table(
            Table(
              columns: [TableColumn(header: "A\u{1B}]0;titre\u{7}"), TableColumn(header: "")],
              rows: [[TableCell(.text("b\r\nc")), TableCell(.text("漢字"))]])),
          .annex(Annex(label: "\u{9B}2J", reference: "a\u{FEFF}b"))))
    },
  ]
}
