import MinutesModel

extension AzaySurThouet {
  static let allowances = allowancesItem(
    recitalsOfAllowances + ifse + ifseAbsences + cia + [heading("CITIS")])

  private static func allowancesItem(_ blocks: [BlockContent]) -> Draft {
    Draft(
      title:
        "Régime indemnitaire tenant compte des fonctions, des sujétions, de l’expertise et de l’engagement professionnel (RIFSEEP)\u{A0}: modifications",
      rapporteur: 2, replaces: ReplacedAct(object: "le RIFSEEP", date: day("2021-01-05")),
      blocks: blocks)
  }

  private static let recitalsOfAllowances: [BlockContent] = [
    list(
      .dash,
      "Madame VIGNAULT Laure explique que la Préfecture des Deux-Sèvres a écrit à la commune au sujet de la délibération du 5 janvier 2021, reçue le 11 janvier 2021. Deux points sont à modifier :",
      "Le décret n° 2020-997 du 26 août 2020 relatif au maintien des primes des agents de l'État dans certains congés, combiné avec l'article 34 de la loi n° 84-16 du 16 janvier 1984, leur conserve toutes leurs primes pendant trois mois puis la moitié pendant neuf mois, dans les proportions du traitement, en cas de congé de maladie ordinaire, de maternité, d'adoption, de paternité ou d'accueil de l'enfant.",
      "|Par ailleurs, la circulaire du 15 mai 2018 sur le temps partiel thérapeutique prévoit que « le montant des primes et indemnités est calculé au prorata de la durée effective du service ».",
      "|Aucune collectivité ne pouvant donner à ses agents plus que ne reçoivent ceux de l'État, ces dispositions doivent être reprises.",
      "La délibération fait partir l'IFSE du 1er mars 2020. Un acte administratif ne pouvant être rétroactif, cette date est à modifier."
    ),
    visas(
      "Vu le Code général des collectivités territoriales,",
      "Vu la loi n° 83-634 du 13 juillet 1983 portant droits et obligations des fonctionnaires et notamment son article 20,",
      "Vu la loi n° 84-53 du 26 janvier 1984 portant dispositions statutaires relatives à la Fonction publique territoriale et notamment son article 88,",
      "Vu le décret n° 91-875 du 6 septembre 1991 pris pour l'application du 1er alinéa de l'article 88 de la loi n° 84-53 du 26 janvier 1984,",
      "Vu le décret n° 2014-513 du 20 mai 2014 portant création du régime indemnitaire dans la fonction publique de l'État,",
      "Vu le décret n° 2014-1526 du 16 décembre 2014 relatif à l'appréciation de la valeur professionnelle des fonctionnaires territoriaux,",
      "Vu les arrêtés du 20 mai 2014 et du 18 décembre 2015 appliquant le décret n° 2014-513 du 20 mai 2014 aux corps d'adjoints administratifs de l'État,",
      "Vu l'arrêté du 28 avril 2015 et du 16 juin 2017 appliquant le décret n° 2014-513 du 20 mai 2014 au corps d'adjoints techniques de l'État,",
      "Vu l'arrêté du 27 août 2015 pris en application de l'article 5 du décret n° 2014-513 du 20 mai 2014",
      "Vu la circulaire NOR : RDFF1427139C du 5 décembre 2014 relative à la mise en œuvre de ce régime indemnitaire",
      "Vu l'avis du Comité technique en date du 27/03/2018 relatif aux critères, à la cotation des postes et à leur classement en groupes de fonctions.",
      "Vu la délibération du 4 juin 2018 relative à la mise en œuvre du RIFSEEP",
      lead: "Le Conseil municipal,"),
    considerants(
      "Considérant l'exposé du Maire :",
      "Considérant que l'indemnité de fonctions, de sujétions et d'expertise (I.F.S.E.) reconnaît l'exercice des fonctions et forme la part principale du régime ; qu'elle tient d'une part à une cotation des postes, d'autre part à l'expérience de l'agent."
    ),
    list(
      .bullet,
      "Chaque emploi ou cadre d'emplois est placé dans un groupe de fonctions selon ces critères :",
      "Fonctions d'encadrement, de coordination, de pilotage ou de conception,",
      "Technicité, expertise, expérience ou qualification nécessaire à l'exercice des fonctions,",
      "Sujétions particulières ou degré d'exposition du poste au regard de son environnement professionnel."
    ),
    prose(
      "Le RIFSEEP remplace toutes les primes et indemnités versées jusque-là, sauf celles dont le maintien est prévu expressément."
    ),
    vote(),
    decides(
      .infinitives,
      "d'instituer selon les modalités ci-après et dans la limite des textes applicables à la Fonction publique d'État, l'indemnité de fonctions, de sujétions et d'expertise (I.F.S.E.) et éventuellement la part complément indemnitaire annuel (CIA)"
    ),
  ]

  private static let beneficiaries = list(
    .bullet, "", "agent stagiaire comptant 1 an d'ancienneté dans la collectivité",
    "agents titulaires à temps complet, à temps non complet et à temps partiel comptant 1 an d'ancienneté dans la collectivité"
  )

  private static let ifse: [BlockContent] = [
    heading("I. INDEMNITÉ DE FONCTIONS, DE SUJÉTIONS ET D'EXPERTISE (I.F.S.E.)"),
    heading("1/ BÉNÉFICIAIRES"), beneficiaries,
    heading("2/ DÉTERMINATION DES GROUPES DE FONCTIONS ET DES MONTANTS MAXIMA"),
    prose(
      "Chaque part de l'I.F.S.E. a un montant maximum, dans la limite des plafonds de la fonction publique de l'État.",
      "Les cadres d'emplois ci-après sont répartis en groupes de fonctions, chacun avec son plafond. Les postes y ont été classés d'après ces critères :"
    ),
    criteria,
    prose(
      "Les montants valent pour un agent à temps complet ; ils sont réduits au prorata de la durée de travail pour les agents à temps partiel ou à temps non complet."
    ),
    table(
      "Répartition des groupes de fonctions par emploi pour le cadre d'emplois des adjoints administratifs territoriaux : plafonds annuels",
      "Groupes de fonctions | Emplois | # Non logé", "Groupe 1 | Secrétaire de mairie | 5 000 €",
      "Groupe 2 | Agent administratif polyvalent | 2 000 €"),
    table(
      "Répartition des groupes de fonctions par emploi pour le cadre d'emplois des agents de maîtrise territoriaux : montants annuels maxima (plafonds)",
      "Groupes de fonctions | Emplois | # Non logé", "Groupe 1 | Cuisinier | 3 000 €"),
    table(
      "Répartition des groupes de fonctions par emploi pour le cadre d'emplois des adjoints techniques territoriaux : montants annuels maxima (plafonds)",
      "Groupes de fonctions | Emplois | # Non logé",
      "Groupe 1 | Agent polyvalent technique en milieu rural (spécialisé dans les bâtiments et dans les espaces verts) | 6 000 €",
      "Groupe 2 | Agent polyvalent (entretien locaux, restauration, espaces verts) et agent polyvalent de restauration | 3 000 €"
    ),
    heading("3/ L'EXCLUSIVITÉ"),
    prose("L'IFSE exclut toute autre indemnité liée aux fonctions."),
    heading("4/ L'ATTRIBUTION"),
    list(
      .bullet,
      "L'attribution individuelle de l'IFSE sera décidée par l'autorité territoriale et fera l'objet d'un arrêté d'après :",
      "le groupe de fonctions", "et l'expérience professionnelle de l'agent, au regard de :",
      ">la connaissance acquise par la pratique",
      ">l'approfondissement et la consolidation des savoir-faire techniques",
      ">la diversification des compétences", ">la spécialisation dans un domaine de compétence",
      ">la gestion d'un évènement exceptionnel", ">le parcours de l'agent avant son arrivée",
      ">la mobilité", ">la connaissance de l'environnement de travail et des procédures",
      ">le tutorat (transmission du savoir)"),
    heading("5/ LE RÉEXAMEN DU MONTANT DE L'I.F.S.E."),
    list(
      .bullet, "Le montant annuel attribué à l'agent fera l'objet d'un réexamen :",
      "en cas de changement de fonctions ou d'emploi,",
      "au moins tous les ans, sans changement de fonctions ni de cadre d'emplois, au vu de l'expérience acquise par l'agent,",
      "en cas de changement de grade ou de cadre d'emplois à la suite d'une promotion (avancement de grade, promotion interne, nomination suite concours)"
    ),
  ]

  private static let criteria = table(
    "",
    "Fonctions d'encadrement, de coordination, de pilotage ou de conception | Technicité, expertise, expérience ou qualification nécessaire à l'exercice des fonctions | Sujétions particulières ou degré d'exposition du poste au regard de son environnement professionnel",
    "Responsabilité d'encadrement | Connaissance (de niveau élémentaire à expertise) | Vigilance",
    "Niveau d'encadrement dans la hiérarchie | Complexité | Risques d'accident",
    "Responsabilité de coordination | Niveau de qualification | Risques de maladie",
    "Responsabilité de projet ou d'opération | Temps d'adaptation | Valeur du matériel utilisé",
    "Responsabilité de formation d'autrui | Difficulté (exécution simple ou interprétation) | Responsabilité pour la sécurité d'autrui",
    "Ampleur du champ d'action (en nombre de missions, en valeur) | Autonomie | Valeur des dommages",
    "Influence du poste sur les résultats (primordial, partagé, contributif) | Initiative | Responsabilité financière",
    " | Diversité des tâches, des dossiers ou des projets | Effort physique",
    " | Influence et motivation d'autrui | Tension mentale, nerveuse",
    " | Diversité des domaines de compétences | Confidentialité", " | | Relations internes",
    " | | Relations externes", " | | Facteur de perturbation", " | | Sujétions horaires")

  private static let ifseAbsences: [BlockContent] = [
    heading("6/ LES MODALITÉS DE MAINTIEN OU DE SUPPRESSION DE L'I.F.S.E."),
    table(
      "", "Absences rémunérées à plein traitement (100 %) | Maintien 100 % | Suppression",
      "Maladie ordinaire | |", "Congé longue maladie | |", "Congé maladie longue durée | |",
      "Grave maladie | |", "Maternité | |", "Paternité, accueil de l'enfant | |", "Adoption | |"),
    table(
      "", "Absences rémunérées à demi-traitement (50 %) | Maintien 50 % | Suppression",
      "Maladie ordinaire | |", "Congé longue maladie | |", "Congé maladie longue durée | |",
      "Grave maladie | |", "Maternité | |", "Paternité, accueil de l'enfant | |", "Adoption | |"),
    table(
      "",
      "Absences rémunérées à plein traitement (100 %) | Maintien 100 % | Suppression | Autre disposition",
      "Maladie professionnelle | | |", "Accident de service | | |", "Accident de trajet | | |",
      "Temps partiel thérapeutique | | | Proratisé à hauteur du temps partiel"),
    heading("7/ MAINTIEN À TITRE PERSONNEL"),
    prose(
      "Un agent dont le montant mensuel baisserait avec la mise en place du RIFSEEP garde à titre individuel celui des dispositions antérieures."
    ),
    heading("8/ PÉRIODICITÉ DE VERSEMENT DE L'I.F.S.E."),
    prose("L'IFSE est versée chaque mois, par 1/12ème du montant annuel attribué."),
    heading("9/ LA DATE D'EFFET"),
    prose("Les dispositions de la présente délibération prendront effet au 01/03/2021."),
  ]

  private static let cia: [BlockContent] = [
    heading("II. MISE EN PLACE DU COMPLÉMENT INDEMNITAIRE ANNUEL (C.I.A.)"),
    heading("1/ PRINCIPE"),
    prose(
      "Le complément indemnitaire annuel (C.I.A.) dépend de la valeur professionnelle et de l'investissement de l'agent, tels que l'entretien professionnel les fait apparaître."
    ),
    heading("2/ BÉNÉFICIAIRES"), beneficiaries,
    heading("3/ DÉTERMINATION DES GROUPES DE FONCTIONS ET DES MONTANTS MAXIMA"),
    prose(
      "Chaque part du C.I.A. a un montant maximum, dans la limite des plafonds de la fonction publique de l'État. Les montants valent pour un agent à temps complet ; ils sont réduits au prorata de la durée de travail."
    ),
    table(
      "Cadre d'emplois des adjoints administratifs territoriaux : montants annuels maxima (plafonds)",
      "Groupes de fonctions | Emplois | # Montant", "Groupe 1 | Secrétaire de mairie | 500 €",
      "Groupe 2 | Agent administratif polyvalent | 200 €"),
    table(
      "Cadre d'emplois des agents de maîtrise territoriaux : montants annuels maxima (plafonds)",
      "Groupes de fonctions | Emplois | # Montant", "Groupe 1 | Cuisinier | 300 €"),
    table(
      "Cadre d'emplois des adjoints techniques territoriaux : montants annuels maxima (plafonds)",
      "Groupes de fonctions | Emplois | # Montant",
      "Groupe 1 | Agent polyvalent technique en milieu rural (spécialisé dans les bâtiments et dans les espaces verts) | 600 €",
      "Groupe 2 | Agent polyvalent (entretien locaux, restauration, espaces verts) et agent polyvalent de restauration | 300 €"
    ),
    heading("4/ PÉRIODICITÉ ET MODALITÉ DE VERSEMENT DU COMPLÉMENT INDEMNITAIRE ANNUEL (C.I.A.)"),
    prose(
      "Le complément est versé une fois par an et ne se reconduit pas de lui-même d'une année sur l'autre, puisqu'il suit l'entretien professionnel de l'année écoulée.",
      "Après un congé pour indisponibilité physique, le CIA n'est versé que si les critères d'attribution sont remplis.",
      "Le montant est réduit selon le temps de travail et la date d'entrée dans la collectivité."),
    heading("5/ DATE D'EFFET"),
    prose("Les dispositions de la présente délibération prendront effet au 01/03/2021"),
    heading("6/ ATTRIBUTION"),
    list(
      .bullet,
      "L'attribution individuelle du C.I.A. sera décidée par l'autorité territoriale et fera l'objet d'un arrêté individuel d'après :",
      "L'atteinte des objectifs", "Les résultats professionnels obtenus",
      "Les qualités relationnelles", "L'investissement personnel", "Les compétences techniques",
      "La capacité d'encadrement", "La disponibilité", "La prise d'initiative"),
    prose("Les crédits correspondants seront prévus et inscrits au budget."),
  ]
}
