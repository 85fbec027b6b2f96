import MinutesModel
import MinutesWording

extension SaintAubin {
  static let winter2024 = Minutes(
    council: council,
    session: session(
      "2024-01-23", convoked: "2024-01-17", from: "20h30", to: "22h40", secretary: 3),
    attendance: roll(
      15, excused: [14], proxies: [(12, to: 8), (15, to: 9)], signed: day("2024-01-22")),
    agenda: agenda(
      approval(of: "2023-12-12"),
      item(
        "Décisions prises par la maire par délégation (art. L. 2122-22 et L. 2122-23 du CGCT)",
        kind: .information,
        table(
          "Depuis la dernière séance, Mme la maire a pris les décisions suivantes :",
          "Date | Objet | # Montant TTC",
          "18 décembre 2023 | Réparation de la chaudière de la salle des fêtes | 1 284,60",
          "9 janvier 2024 | Renouvellement de la concession n° 112 pour trente ans ^ recette | 180,00"
        )
      ),
      openingOfCredits2024, school, hallTariff, businessPark,
      item(
        "Questions diverses", kind: .container,
        containing: [
          item(
            "Cérémonie du 8 mai", kind: .information,
            prose(
              "Mme AUBRY propose que les élèves de l'école lisent les noms gravés sur le monument.")
          ),
          item(
            "Calendrier", kind: .information,
            list(
              .bullet, "", "Commission des finances : mardi 12 mars 2024 à 18 heures",
              "Prochaines séances :", ">mardi 5 mars 2024",
              ">mardi 9 avril 2024 (taux et subventions)"
            )),
        ])))

  private static let openingOfCredits2024 = item(
    "Autorisation d'engager, de liquider et de mandater les dépenses d'investissement avant le vote du budget 2024",
    kind: .authorisation, by: 2,
    prose(
      "M. ROUSSEL rappelle que le budget 2024 sera voté au printemps et que des dépenses ne peuvent attendre."
    ),
    quotation(
      "L'article L. 1612-1 du Code général des collectivités territoriales permet à l'exécutif, sur autorisation du conseil, d'engager les dépenses d'investissement",
      "« dans la limite du quart des crédits ouverts au budget de l'exercice précédent, non compris les crédits afférents au remboursement de la dette »."
    ),
    .authorisation(
      BudgetAuthorisation(
        baseLabel:
          "Dépenses réelles d'investissement ouvertes en 2023 (budget et décisions modificatives), sans le remboursement de la dette ni les restes à réaliser"
          .typeset,
        base: entry("318 640,00"),
        lines: [
          AuthorisationLine(
            label: "Ordinateurs de la mairie", article: "2183", chapter: "21",
            amount: entry("4 200,00")),
          AuthorisationLine(
            label: "Mobilier de la classe maternelle", article: "2184", chapter: "21",
            amount: entry("6 350,00")),
          AuthorisationLine(
            label: "Reprise de la rue des Tilleuls", article: "2151", chapter: "21",
            amount: entry("28 500,00")),
        ])),
    vote(),
    decides(
      .infinitives,
      "d'autoriser Mme la maire, jusqu'au vote du budget 2024, à engager, liquider et mandater ces dépenses d'investissement",
      "d'inscrire les crédits correspondants au budget 2024"))

  private static let school = item(
    "Rénovation énergétique de l'école : projet, plan de financement et demandes de subventions",
    kind: .financing, by: 4,
    heading("Le projet"),
    prose(
      "M. BENALI présente l'étude remise par le bureau d'études. L'école consomme chaque année 92 000 kWh de gaz ; l'isolation des murs, le remplacement des menuiseries et une chaudière à granulés ramèneraient cette consommation à 38 000 kWh.",
      "Le coût prévisionnel de l'opération est de 170 000,00 € HT (204 000,00 € TTC). Les travaux commenceraient en juillet 2024 pour ne pas gêner les classes."
    ),
    plan(
      [
        expense("Maîtrise d'œuvre et études", "14 550,00", vat: 20),
        expense("Isolation des murs et des combles", "62 400,00", vat: 20),
        expense("Menuiseries extérieures", "38 750,00", vat: 20),
        expense("Chaudière à granulés et régulation", "54 300,00", vat: 20),
      ],
      [
        resource(
          "DETR 2024", "68 000,00", .stateGrant, funder: "État", share: Rate(percent: 40)),
        resource(
          "Plan écoles", "34 000,00", funder: "Département de l'Orne", share: Rate(percent: 20)),
        resource("Autofinancement", "68 000,00", .ownFunding),
      ]),
    discussion(
      "M. MOULIN s'inquiète du prix des granulés. M. BENALI répond que l'étude retient une hausse annuelle de 4 % et que l'économie demeure.",
      "Mme PERRIER demande où les élèves iront pendant les travaux. Mme la maire indique que la fin du chantier, en septembre, se fera classe par classe."
    ),
    vote(abstaining: [6]),
    decides(
      .verbs, "Approuve le projet de rénovation énergétique de l'école",
      "Adopte le plan de financement ci-dessus",
      "Sollicite auprès de l'État une subvention de 68 000,00 € au titre de la DETR 2024 et auprès du Département de l'Orne une subvention de 34 000,00 € au titre du plan écoles",
      "Autorise Mme la maire, ou en cas d'absence ou d'empêchement l'un des adjoints, à signer tous les documents nécessaires"
    ))

  private static let hallTariff = item(
    "Tarifs de la salle des fêtes à compter du 1er mars 2024", by: 3,
    prose(
      "Mme LECOMTE rappelle que les tarifs n'ont pas changé depuis 2019, alors que le chauffage a presque doublé. Elle propose les tarifs suivants :"
    ),
    table(
      "", "Location | # Habitants | # Hors commune | Observation",
      "Une journée en semaine | 70 | 120 |",
      "Week-end | 160 | 260 | du vendredi 18 heures au dimanche 20 heures",
      "Vin d'honneur | 50 | 80 | quatre heures au plus",
      "Associations de la commune | gratuit | 60 | deux fois par an", "Caution | 400 | 400 |"),
    vote(against: [10], abstaining: [13]),
    decides(
      .infinitives, "d'appliquer ces tarifs à compter du 1er mars 2024",
      "de réserver la gratuité :", ">aux associations dont le siège est dans la commune",
      ">à l'école", "|Le ménage reste à la charge de l'occupant.",
      "de charger Mme la maire de l'exécution de la présente délibération"))

  private static let businessPark = item(
    "Entretien de la zone d'activités : convention avec la communauté de communes",
    kind: .agreement,
    visas(
      "Vu le Code général des collectivités territoriales, et notamment son article L. 5214-16-1,",
      "Vu la délibération du conseil communautaire du 14 décembre 2023 approuvant le modèle de convention,"
    ),
    considerants(
      "Considérant que la communauté de communes n'a pas d'équipe technique dans le nord de son territoire,",
      "Considérant que les agents de la commune passent déjà chaque semaine dans la zone d'activités,"
    ),
    list(
      .number, "La convention, conclue pour trois ans, prévoit que :",
      "la commune tond et balaie la zone :", ">une fois par mois d'avril à octobre",
      ">une fois par trimestre le reste de l'année",
      "la communauté de communes rembourse le coût des heures faites",
      "|Un état des heures est adressé chaque année avant le 31 janvier."),
    vote(),
    decides(
      .articles, "La convention d'entretien de la zone d'activités est approuvée",
      "Mme la maire est autorisée à signer la convention et ses avenants sans incidence financière"),
    annex("Convention d'entretien de la zone d'activités", "convention-za-2024.pdf"))

  static let spring2024 = Minutes(
    council: council,
    session: session(
      "2024-04-09", convoked: "2024-04-02", from: "20h", to: "22h15", secretary: 9),
    attendance: roll(15, excused: [11], proxies: [(7, to: 3)], signed: day("2024-04-08")),
    agenda: agenda(
      approval(of: "2024-03-05", "M. CARON fait corriger le nom d'une rue au point 4."),
      item(
        "Taux des taxes locales pour 2024", by: 2,
        prose(
          "M. ROUSSEL propose de garder les taux de 2023. La commission des finances y est favorable."
        ),
        table(
          "", "Taxe | Taux 2023 | Taux 2024",
          "Taxe foncière sur les propriétés bâties | 41,20 % | 41,20 %",
          "Taxe foncière sur les propriétés non bâties | 32,65 % | 32,65 %",
          "Taxe d'habitation sur les résidences secondaires | 13,10 % | 13,10 %"),
        vote(against: [6], abstaining: [12]),
        decides(.infinitives, "de fixer les taux de 2024 comme il est dit ci-dessus")),
      grants, streetLamps,
      item(
        "Vente de la parcelle AB 214", state: .withdrawn,
        prose(
          "Le notaire n'ayant pas remis le projet d'acte, Mme la maire propose de ne pas examiner ce point."
        )),
      item(
        "Remplacement de la sonorisation de la salle des fêtes",
        prose("Deux devis sont présentés, le moins cher à 6 840,00 € TTC."),
        discussion(
          "Plusieurs membres jugent la dépense trop forte pour une salle louée trente fois par an."),
        vote(against: [2, 4, 6, 8, 10, 12, 13, 14, 15])),
      item(
        "Motion pour le maintien du bureau de poste",
        quotation(
          "Mme AUBRY donne lecture du projet de motion :",
          "« Le Conseil municipal de Saint-Aubin-sur-Vère demande que le bureau de poste reste ouvert au moins douze heures par semaine et que tout changement soit précédé d'une rencontre avec les élus. »"
        ),
        vote(),
        decides(
          .verbs, "Adopte cette motion",
          "Charge Mme la maire de la transmettre à La Poste et à Mme la sous-préfète"))))

  private static let grants = item(
    "Subventions aux associations pour 2024", by: 5, recused: [8], fromVote: 1,
    prose("Mme AUBRY présente les demandes, examinées par la commission le 28 mars 2024."),
    table(
      "", "Association | Objet | # Subvention",
      "Étoile sportive de la Vère | football, 86 licenciés | 1 200",
      "Comité des fêtes | fête de la Saint-Jean | 620",
      "Les Amis de l'école | sorties des deux classes | 450",
      "Club du temps libre | transport des aînés | 380", "Anciens combattants | drapeaux | 250",
      "=Total | | 2 900"),
    prose(
      "M. GUILLOT, président de l'Étoile sportive de la Vère, quitte la salle pendant l'examen et le vote de la subvention à cette association, puis la rejoint."
    ),
    vote(subject: "Subvention à l'Étoile sportive de la Vère"),
    decides(.verbs, "Attribue à l'Étoile sportive de la Vère une subvention de 1 200 €"),
    vote(subject: "Autres subventions"),
    decides(
      .verbs, "Attribue aux quatre autres associations les subventions du tableau, soit 1 700 €",
      "Dit que les crédits seront inscrits à l'article 65748 du budget 2024"))

  private static let streetLamps = item(
    "Extinction de l'éclairage public de 23 heures à 6 heures", by: 4,
    prose(
      "M. BENALI rappelle que l'éclairage public coûte 11 400 € par an et que l'extinction de nuit ferait gagner un tiers de cette somme."
    ),
    discussion(
      "Ceux qui sont opposés à la mesure craignent pour la sécurité du carrefour de la mairie. Ceux qui lui sont favorables citent les communes voisines, où rien n'a été constaté.",
      "Mme la maire propose de laisser ce carrefour éclairé."),
    vote(against: [6, 8, 10, 12, 13, 14, 15]),
    decides(
      .infinitives,
      "d'éteindre l'éclairage public de 23 heures à 6 heures à compter du 1er juin 2024, sauf au carrefour de la mairie",
      "de charger Mme la maire de prendre l'arrêté nécessaire"))
}
