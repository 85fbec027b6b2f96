import MinutesModel
import MinutesWording

extension SaintAubin {
  static let summer2025 = Minutes(
    council: council,
    session: session(
      "2025-06-17", convoked: "2025-06-11", from: "20h30", to: "22h55", president: 2,
      secretary: 15),
    attendance: roll(
      15, excused: [13], proxies: [(1, to: 3), (10, to: 12)], signed: day("2025-06-16")),
    agenda: agenda(
      approval(of: "2025-05-20"),
      item(
        "Règlement de la salle des fêtes", by: 3,
        prose(
          "Mme LECOMTE présente le projet de règlement, adressé à chaque membre avec la convocation. Deux amendements ont été déposés."
        ),
        list(
          .dash, "", "Amendement n° 1, de M. CARON : les feux d'artifice sont interdits.",
          "Amendement n° 2, de M. MOULIN : la salle ferme à 23 heures toute l'année."),
        vote(against: [6, 14], subject: "Amendement n° 1"),
        vote(against: [1, 2, 3, 4, 5, 7, 8, 9, 11, 15], subject: "Amendement n° 2"),
        vote(subject: "Ensemble du règlement ainsi modifié"),
        decides(
          .articles, "Le règlement de la salle des fêtes, ainsi modifié, est adopté",
          "Il entre en vigueur le 1er septembre 2025 ; il est affiché dans la salle et remis à tout occupant"
        ),
        annex("Règlement de la salle des fêtes", "reglement-salle-2025.pdf")),
      cemetery,
      item(
        "Achat de la grange de la Ferté", state: .adjourned,
        prose(
          "L'avis du service des domaines n'est pas parvenu à la mairie. M. ROUSSEL propose d'attendre."
        )),
      urbanPlan,
      item(
        "Voirie", kind: .container,
        containing: [
          item(
            "Programme de 2025", by: 4,
            list(
              .number, "M. BENALI propose, dans cet ordre, les travaux suivants :",
              "chemin de la Noë, sur 420 mètres :", ">curage des fossés", ">enduit bicouche",
              "rue du Lavoir :", ">reprise des bordures", ">>côté impair", ">>côté pair",
              "marquage du parking de l'école"),
            prose("Le devis retenu est de 23 760,00 € TTC."),
            vote(),
            decides(
              .verbs, "Approuve ce programme",
              "Autorise M. le premier adjoint à signer le devis de 23 760,00 € TTC")),
          item(
            "Déneigement : convention avec un agriculteur", kind: .agreement,
            considerants(
              "Considérant que le service départemental ne déneige pas les chemins communaux,"),
            prose(
              "La convention prévoit 75 € par heure, plus 0,35 € par kilomètre, la commune fournissant la lame."
            ),
            vote(abstaining: [6]),
            decides(
              .infinitives, "d'approuver la convention",
              "d'autoriser Mme la maire ou, en cas d'empêchement, l'un des adjoints à la signer"),
            annex("Convention de déneigement", "convention-deneigement-2025.pdf")),
        ])))

  private static let cemetery = item(
    "Tarifs des concessions du cimetière",
    replaces: ReplacedAct(
      object: "les tarifs des concessions du cimetière", date: day("2025-04-08"),
      number: "2025-014"),
    prose(
      "La délibération du 8 avril 2025 oubliait les cases du columbarium. Il est proposé de la reprendre en entier ; aucune concession n'a été vendue entre-temps."
    ),
    table(
      "Tarifs à compter du 1er septembre 2025", "Emplacement | # Quinze ans | # Trente ans",
      "Concession de deux mètres carrés | 120 | 200",
      "Concession de quatre mètres carrés | 220 | 380",
      "Case du columbarium | 350 | 600 ^ plaque comprise"),
    vote(),
    decides(
      .infinitives, "de fixer ainsi les tarifs des concessions à compter du 1er septembre 2025",
      "de charger Mme la maire de l'exécution de la présente délibération"))

  private static let urbanPlan = item(
    "Avis sur le projet de plan local d'urbanisme intercommunal",
    visas(
      "Vu le Code de l'urbanisme, et notamment son article L. 153-15,",
      "Vu la délibération du conseil communautaire du 27 mars 2025 arrêtant le projet de plan,"),
    prose(
      "M. ROUSSEL présente les pièces qui touchent la commune. À la demande du quart des membres présents, le vote a lieu au scrutin public."
    ),
    discussion("M. MOULIN regrette que le hameau de la Noë devienne inconstructible."),
    vote(against: [6], abstaining: [14], mode: .rollCall, outcome: .favourableOpinion),
    decides(
      .infinitives, "de demander que le hameau de la Noë soit examiné de nouveau",
      "de transmettre le présent avis à la communauté de communes"))

  static let autumn2025 = Minutes(
    council: council,
    session: session(
      "2025-11-18", convoked: "2025-11-12", from: "20h30", to: "22h05", secretary: 7),
    attendance: roll(
      15, absent: [9], excused: [12], proxies: [(5, to: 7), (14, to: 13)],
      signed: day("2025-11-17")),
    agenda: agenda(
      approval(of: "2025-10-14"),
      item(
        "Rapport annuel sur le prix et la qualité du service de l'eau potable en 2024",
        kind: .information,
        prose(
          "Mme la maire présente le rapport du syndicat : le réseau perd 14 % de son eau, contre 19 % en 2023, et le mètre cube coûte 2,41 €."
        ),
        ballot(.notTaken, outcome: .noted)),
      item(
        "Délégué au syndicat d'eau",
        prose(
          "M. CARON ayant souhaité être remplacé, il est procédé au vote au scrutin secret. M. BENALI est seul candidat."
        ),
        ballot(.counts(Tally(inFavour: 12, blank: 1)), mode: .secret),
        decides(.infinitives, "de désigner M. Karim BENALI délégué titulaire de la commune")),
      item(
        "Décision modificative n° 2", by: 2,
        prose(
          "M. ROUSSEL explique que la réparation du camion demande plus de crédits que prévu et que les fournitures en ont demandé moins."
        ),
        table(
          "Section de fonctionnement, dépenses", "Article | Libellé | # Montant",
          "60632 | Fournitures de petit équipement | -3 200,00",
          "61551 | Entretien du matériel roulant | 3 200,00", "=Total | | 0,00"),
        vote(abstaining: [6, 10]),
        decides(.verbs, "Adopte la décision modificative n° 2 du budget 2025")),
      item(
        "Recensement de la population 2026 : agents recenseurs", by: 3,
        prose(
          "Le recensement aura lieu du 15 janvier au 14 février 2026. Il demande deux agents, payés 950 € chacun, soit 2 × 950 € = 1 900 €. La dotation de l'État est de 1 720 €."
        ),
        vote(),
        decides(
          .infinitives, "de recruter deux agents recenseurs du 5 janvier au 20 février 2026",
          "de fixer leur rémunération à 950 € brut chacun")),
      item(
        "Adhésion à la Fondation du patrimoine",
        prose("L'adhésion est de 75 € par an pour une commune de moins de 1 000 habitants."),
        ballot(.assent),
        decides(
          .verbs, "Décide d'adhérer pour 2026 et de verser la cotisation de 75 €.",
          "Donne pouvoir à Mme la maire pour signer les pièces nécessaires.")),
      item(
        "Questions diverses", kind: .information,
        list(
          .dash, "", "Le repas des aînés aura lieu le dimanche 7 décembre 2025.",
          "Travaux de l'école :", ">réception le 24 novembre 2025",
          ">>à 9 heures pour la chaudière", ">>à 10 heures pour les menuiseries",
          ">visite des élus à la suite"))))
}
