import MinutesModel
import MinutesWording

/// The session of 2 February 2021 at Azay-sur-Thouet: the second real document the project knows,
/// with its figures, names, references and set formulas; its prose is told in other words.
enum AzaySurThouet {
  static let session = Minutes(
    council: council,
    session: Session(
      date: day("2021-02-02"), opensAt: time("20h30"), place: "à la salle polyvalente",
      president: MemberID(1), state: .draft),
    attendance: roll(15, absent: [14, 15]),
    agenda: agenda(
      seniors, investment, footpath, pocketMoney, intercommunal, pests, heritage, allowances,
      guidelines, radar, miscellany))

  /// Given names and civilities where the document tells them.
  private static let council = Council(
    commune: "Azay-sur-Thouet", department: "Deux-Sèvres", population: 1176,
    members: members(
      deputies: 4, "M. Jean Michel RENAULT", "Mme Laure VIGNAULT", "M. FAZILLEAU", "M. DESESSARD",
      "M. LARCHER", "M. BRUNET", "M. BOUCHET", "M. ROUVREAU", "M. MARTIN", "M. PIET",
      "M. ROUSSEAU", "M. JASMIN", "M. INGUENEAU", "Mme SICOT", "Mme ROBINEAU"),
    houseStyle: HouseStyle(
      unanimity: .membersVoting, countsAfterUnanimity: false, mayoressTitle: .leMaire))

  private static let seniors = item(
    "Présentation Activ'Seniors", kind: .information,
    prose(
      "Monsieur Nicolas Bonnifait, chargé d'animation et de développement, présente Activ'Seniors et laisse ses coordonnées."
    ))

  private static let investment = item(
    "Délibération autorisant le maire à engager, liquider et mandater les dépenses d'investissement",
    kind: .authorisation,
    prose(
      "M. le Maire rappelle ce que prévoit l'article L1612-1 du Code général des collectivités territoriales :"
    ),
    quotation(
      "Article L1612-1 modifié par la loi n° 2012-1510 du 29 décembre 2012 - art. 37 (VD)",
      "Dans le cas où le budget d'une collectivité territoriale n'a pas été adopté avant le 1er janvier de l'exercice auquel il s'applique, l'exécutif de la collectivité territoriale est en droit, jusqu'à l'adoption de ce budget, de mettre en recouvrement les recettes et d'engager, de liquider et de mandater les dépenses de la section de fonctionnement dans la limite de celles inscrites au budget de l'année précédente.",
      "Il est en droit de mandater les dépenses afférentes au remboursement en capital des annuités de la dette venant à échéance avant le vote du budget.",
      "En outre, jusqu'à l'adoption du budget, l'exécutif de la collectivité territoriale peut, sur autorisation de l'organe délibérant, engager, liquider et mandater les dépenses d'investissement, dans la limite du quart des crédits ouverts au budget de l'exercice précédent, non compris les crédits afférents au remboursement de la dette.",
      "L'autorisation mentionnée à l'alinéa ci-dessus précise le montant et l'affectation des crédits.",
      "Les crédits correspondants, visés aux alinéas ci-dessus, sont inscrits au budget lors de son adoption. Le comptable est en droit de payer les mandats et recouvrer les titres de recettes émis dans les conditions ci-dessus."
    ),
    prose(
      "Il est proposé au Conseil municipal d'user de cette faculté pour 126 071,39 € au plus, soit 25 % de 504 285,57 €, et de la réserver aux dépenses suivantes :"
    ),
    .authorisation(
      BudgetAuthorisation(
        baseLabel: "Montant des dépenses d'investissement inscrites au budget primitif 2020"
          .typeset,
        base: entry("504 285,57"), statedCeiling: entry("126 071,39"),
        lines: [
          AuthorisationLine(
            label: "Matériel", article: "2188", chapter: "236", amount: entry("10 000")),
          AuthorisationLine(
            label: "Matériel de transport", article: "2182", chapter: "236",
            amount: entry("25 000")),
        ], statedTotal: entry("35 000"))),
    vote(),
    decides(
      .infinitives,
      "d'accepter les propositions de Monsieur le Maire dans les conditions exposées ci-dessus."))

  private static let footpath = item(
    "Budget participatif : projet « Sécuriser les déplacements des randonneurs », adoption du projet et du plan de financement",
    kind: .financing,
    prose(
      "Le projet qui doit rendre plus sûre la marche sur la GR 364, de la Mothe à l'Établerie, a été retenu au budget participatif de l'Assemblée départementale des Deux-Sèvres.",
      "Le coût prévisionnel des travaux est de 7 994,84 € HT (soit 9 509,40 € TTC). Ils pourraient être financés ainsi :"
    ),
    plan(
      [
        expense("Terrain", "422,00", vat: 0), expense("Bornage", "550,00", vat: 20),
        expense("Acte notarié", "291,67", vat: 20), expense("Travaux", "6 731,17", vat: 20),
      ],
      [
        resource(
          "Budget participatif", "6 395,87", funder: "Département des Deux-Sèvres",
          share: Rate(percent: 80)),
        resource("Autofinancement", "1 598,97", .ownFunding),
      ], totals: ("7 994,84", "7 994,84"), ttc: "9 509,40"),
    vote(),
    decides(
      .verbs, "Approuve le projet de travaux,", "Valide le plan de financement,",
      "Autorise Monsieur le Maire, ou en cas d'absence ou d'empêchement l'un des adjoints, à solliciter auprès du Département des Deux-Sèvres une subvention au titre du Budget participatif et à signer tous les documents nécessaires pour mener à bien ce dossier."
    ))

  private static let pocketMoney = item(
    "Dispositif Argent de poche 2021",
    prose(
      "Monsieur le Maire indique que la Maison de l'Emploi et des Entreprises de Parthenay et de Gâtine reconduit en 2021 le dispositif « argent de poche », qui offre aux jeunes de 16 ans révolus et jusqu'à la veille de leurs 18 ans de petits chantiers payés dans leur commune.",
      "Chaque jeune signe une charte d'engagement et reçoit une somme forfaitaire de 15 € par demi-journée.",
      "Il est proposé de reconduire ce dispositif cette année."),
    vote(),
    decides(
      .verbs,
      "Émet un avis favorable à la mise en place sur la commune du dispositif argent de poche,",
      "Décide d'accorder 60 demi-journées sur l'année 2021,",
      "Autorise Monsieur le Maire, ou en cas d'absence ou d'empêchement l'un des adjoints, à signer tous les documents nécessaires pour mener à bien ce dossier."
    ))

  private static let intercommunal = item(
    "Communauté de communes Parthenay-Gâtine", kind: .container,
    containing: [maintenance, planningService, schoolTime])

  private static let maintenance = item(
    "Convention de prestation de services à titre gratuit relative à l'entretien des équipements municipaux affectés à l'exercice des compétences communautaires",
    kind: .agreement,
    visas("VU l'article L.5214-16-1 du Code général des collectivités territoriales ;"),
    considerants(
      "CONSIDÉRANT qu'une communauté de communes et ses communes membres peuvent, par convention, se confier l'une à l'autre la création ou la gestion d'équipements ou de services qui leur reviennent ;",
      "CONSIDÉRANT que la Communauté de communes de Parthenay-Gâtine n'a pas en propre de quoi entretenir régulièrement les équipements qu'elle utilise sur la commune d'Azay-sur-Thouet ;",
      "CONSIDÉRANT qu'il est de bonne gestion, pour mettre les moyens en commun, de laisser cet entretien à la commune où se trouvent les équipements ;"
    ),
    prose("Pour la commune d'Azay-sur-Thouet, les équipements concernés sont les suivants :"),
    table(
      "", "Type | Équipement | Adresse | Commune | ERP | Type ERP | Catégorie ERP",
      "scolaire | École primaire | 13 rue de la Girardière | Azay-sur-Thouet | O | R | 5"),
    list(
      .dash, "Il est proposé au Conseil municipal :",
      "d'approuver les termes de la convention de prestation de services à titre gratuit, pour la période du 1er janvier au 31 août 2021 ;",
      "d'autoriser Monsieur le Maire à signer ladite convention ainsi que tout document relatif à ce dossier."
    ),
    vote(),
    decides(
      .infinitives,
      "d'approuver les termes de la convention de prestation de services à titre gratuit, pour la période du 1er janvier au 31 août 2021 ;",
      "d'autoriser Monsieur le Maire à signer ladite convention ainsi que tout document relatif à ce dossier."
    ))

  private static let schoolTime = item(
    "Reversement du fonds de soutien au développement des activités périscolaires",
    visas(
      "Vu la loi d'orientation et de programmation pour la refondation de l'École de la République, et notamment son article 47 instaurant un fonds pour les communes qui appliquent la réforme des rythmes scolaires depuis la rentrée 2013."
    ),
    considerants(
      "Considérant que la compétence scolaire de la commune d'Azay-sur-Thouet relève de la Communauté de communes Parthenay-Gâtine"
    ),
    prose(
      "Il est proposé de reverser ce fonds de soutien à la Communauté de communes Parthenay-Gâtine. L'acompte s'élève à 1 666,67 Euros."
    ),
    vote(),
    decides(
      .infinitives,
      "Le reversement du solde du fonds de soutien au développement des activités périscolaires à la communauté de communes Parthenay-Gâtine (1 666,67 Euros).",
      "Le Maire ou ses adjoints, sont autorisés à signer les documents relatifs à ce dossier."))

  private static let pests = item(
    "FREDON : adhésion 2021",
    list(
      .dash,
      "Monsieur le Maire lit la proposition d'adhésion à la FREDON Deux-Sèvres pour l'année 2021. L'adhésion apporte :",
      "la prise en charge par la FREDON 79 de la responsabilité des luttes obligatoires, dont les élus sont ainsi dégagés ; ses assurances couvrent les groupements et les bénévoles,",
      "un tarif réduit pour les luttes collectives (ragondins, corbeaux) et pour les produits contre les rats et les souris, que ses techniciens livrent gratuitement",
      "des services supplémentaires à meilleur prix pour la commune et pour tous ses habitants"),
    prose(
      "Le forfait de base est de 40 € et les services supplémentaires coûtent 35,28 € (0,03 € × 1176 habitants)."
    ),
    vote(),
    decides(
      .verbs,
      "Décide d'adhérer à la FREDON 79 et aux services supplémentaires pour un total de 75,28 € (40 € adhésion FREDON 79 et 35,28 € adhésion aux services supplémentaires).",
      "Donne pouvoir à Monsieur le Maire ou ses adjoints pour effectuer les démarches nécessaires et signer toutes les pièces s'y rapportant."
    ))

  private static let heritage = item(
    "Fondation du patrimoine : adhésion 2021",
    prose(
      "Monsieur le Maire propose d'adhérer pour 2021 à la Fondation du patrimoine, qui sauvegarde et met en valeur le patrimoine de proximité. La cotisation annuelle est de 120 Euros (population de moins de 2000 habitants)."
    ),
    vote(),
    decides(
      .verbs, "Accepte cette proposition et vote la cotisation annuelle de 120 Euros.",
      "Donne pouvoir à Monsieur le Maire pour effectuer les démarches nécessaires et signer toutes les pièces s'y rapportant."
    ))

  private static let guidelines = item(
    "Lignes directrices de gestion : présentation", kind: .information,
    prose(
      "Mme VIGNAULT Laure présente le projet à l'assemblée, avant l'avis du Comité technique paritaire du Centre de gestion des Deux-Sèvres."
    ))

  private static let radar = item(
    "Radar pédagogique : proposition de mise en location et tarifs",
    prose(
      "Après discussion, le Conseil municipal décide de ne pas louer le radar pédagogique à d'autres collectivités."
    ))

  private static let miscellany = item(
    "Divers", kind: .container,
    containing: [
      item(
        "Panneaux Lotissement Le Lavoir", kind: .information,
        prose(
          "Monsieur le Maire montre à l'assemblée le bon à tirer de l'entreprise Decoux pour le lotissement Le Lavoir. Avis favorable"
        )),
      item(
        "Transhumance 2021", kind: .information,
        prose("La CCPG a rencontré les bergers hier soir ; la commune n'en a pas encore eu d'écho.")
      ),
      item(
        "Budgets", kind: .information,
        list(
          .dash, "", "Préparation : lundi 8 mars 2021 à 9h00",
          "Vote des comptes administratifs 2020 et des budgets 2021 : mardi 30 mars 2021")),
      item(
        "Prochaines réunions de Conseil municipal", kind: .information,
        prose("02/03, 30/03 (CA et budgets), 04/05, 01/06, 06/07, 07/09, 05/10, 02/11 et 07/12")),
      item("Retours questionnaires joints au bulletin municipal", kind: .information),
    ])
}
