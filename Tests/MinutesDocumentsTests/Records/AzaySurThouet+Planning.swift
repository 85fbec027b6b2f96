import MinutesModel

extension AzaySurThouet {
  private static let entrusted = [
    "Autorisation travaux ERP", "Certificat d'urbanisme de type b", "Déclaration préalable",
    "Permis de démolir", "Permis de construire pour une maison individuelle",
    "Autre permis de construire", "Permis d'aménager", "Transfert d'une autorisation",
    "Prorogation d'une autorisation", "Abrogation d'une autorisation à la demande du pétitionnaire",
    "Retrait d'une autorisation", "Certificat de caducité d'une autorisation",
    "Contrôle de conformité d'un permis d'aménager ou d'une DP division",
    "Contrôle de conformité obligatoire avec création d'emprise au sol",
    "Contrôle de conformité obligatoire sans création d'emprise au sol",
    "Contrôle de conformité non obligatoire avec création d'emprise au sol",
    "Contrôle de conformité non obligatoire sans création d'emprise au sol",
    "Mise en demeure de mettre les travaux en conformité ou déposer un dossier modificatif",
    "Attestation certifiant que la conformité n'a pas été contestée",
  ]

  private static let kept = ["Certificat d'urbanisme de type a"] + entrusted[12...]

  private static func sublist(_ entries: [String]) -> [String] { entries.map { ">" + $0 } }

  /// What both the proposal and the decision say of the acts: 19 entrusted, 8 kept, two paragraphs.
  private static let acts: [String] =
    sublist(entrusted)
    + [
      "|Tous les autres actes relatifs à l'occupation du sol sont instruits par les services de la commune et notamment :"
    ] + sublist(Array(kept))
    + [
      "|Quand un récolement est obligatoire, ou quand le maire décide d'en faire un, la commune s'en charge. Elle peut le demander au service commun ADS, dans les conditions de la convention.",
      "|À la demande du maire, le service commun ADS de la Communauté de communes peut dresser des constats informels (sans valeur juridique) et préparer au besoin des projets d'arrêtés interruptifs de travaux.",
    ]

  static let planningService = item(
    "Convention de « service commun » pour l'instruction des autorisations d'urbanisme",
    kind: .agreement, planningVisas,
    considerants(
      "Considérant que les différentes conventions ont pris fin le 31 décembre 2020 ;",
      "Considérant qu'il convient de revoir la durée de la convention initiale entre la commune et la communauté de communes de Parthenay-Gâtine, les termes qui touchent aux compétences de chacune et les changements apportés par ses avenants.",
      "Considérant dès lors qu'il y a lieu de conclure de nouvelles conventions de service commun entre la commune et la Communauté de communes de Parthenay-Gâtine à compter du 1er janvier 2021 ;"
    ),
    .passage(
      dashes(
        lead: "Il est proposé au Conseil municipal :",
        [
          "d'approuver le renouvellement du « service commun » pour l'instruction des autorisations d'urbanisme jusqu'au 31 décembre 2026,",
          "d'accepter de confier au « service commun » de la Communauté de communes de Parthenay-Gâtine l'instruction des autorisations d'urbanisme suivantes :",
        ] + acts + ["d'approuver les conditions tarifaires suivantes :"])),
    tariff,
    list(
      .dash, "",
      "d'approuver les termes du projet de convention annexé à la présente délibération,",
      "d'autoriser Monsieur le Maire à signer la convention de « service commun » de la Communauté de communes de Parthenay-Gâtine pour l'instruction des autorisations d'urbanisme,"
    ),
    vote(),
    .passage(
      dashes(
        role: .operative(.infinitives),
        [
          "d'approuver le renouvellement de l'adhésion au « service commun » pour l'instruction des autorisations d'urbanisme jusqu'au 31 décembre 2026,",
          "d'accepter de confier au « service commun » de la Communauté de Communes de Parthenay-Gâtine l'instruction des autorisations d'urbanisme suivantes :",
        ] + acts + [
          "d'approuver les conditions tarifaires",
          "d'approuver les termes du projet de convention annexé à la présente délibération,",
          "d'autoriser Monsieur le Maire à signer la convention de « service commun » de la Communauté de communes de Parthenay-Gâtine pour l'instruction des autorisations d'urbanisme.",
        ])))

  private static let planningVisas = visas(
    "Vu le Code général des collectivités territoriales, notamment l'article L5211-4-2 sur les services communs non liés à une compétence transférée,",
    "Vu le code de l'urbanisme, notamment les articles L422-1 (le maire délivre les actes) à L422-8 (fin de la mise à disposition gratuite des services de l'État dans les communautés de 10 000 habitants et plus), et les articles R423-15 (à qui la commune peut confier l'instruction par convention) à R423-48 (échanges électroniques entre service instructeur, pétitionnaire et autorité),",
    "Vu le Code de la construction et de l'habitation,", "Vu le Code de l'environnement,",
    "Vu le Code du patrimoine,",
    "Vu l'arrêté préfectoral du 20 décembre 2019, portant modification des statuts de la Communauté de communes de Parthenay-Gâtine,",
    "Vu la délibération du Conseil communautaire de Parthenay-Gâtine du 29 avril 2015 créant un service commun Application du Droit des Sols pour instruire les autorisations et actes relatifs à l'occupation du sol ;",
    "Vu la délibération du Conseil municipal du 8 juin 2015 confiant cette instruction à la Communauté de communes de Parthenay-Gâtine à compter du 1er juillet 2015, et la convention y afférente ;",
    "Vu la délibération du Conseil communautaire du 23 décembre 2015 ajoutant au service commun des missions en matière d'établissements recevant du public ;",
    "Vu la délibération du Conseil communautaire du 26 mai 2016 approuvant l'avenant n° 2 au service commun, qui modifie les tarifs ;",
    "Vu la délibération du Conseil municipal du 11 juillet 2016 approuvant un avenant n° 1 sur les tarifs ;",
    "Vu la délibération du Conseil communautaire du 21 décembre 2017 approuvant l'avenant n° 3 au service commun, sur les contrôles de conformité ;",
    "Vu la délibération du Conseil municipal du 5 février 2018 approuvant un avenant n° 2 sur les contrôles de conformité ;",
    "Vu la délibération du Conseil communautaire du 25 avril 2019 approuvant le renouvellement du service commun jusqu'au 31 décembre 2020 et complétant les tarifs des contrôles de conformité ;",
    "Vu la délibération du Conseil municipal du 1er juillet 2019 approuvant le renouvellement de l'adhésion au service commun, aux tarifs fixés par les délibérations du Conseil communautaire susvisées ;",
    "Vu la délibération du Conseil communautaire du 17 décembre 2020 approuvant le renouvellement du service commun pour l'instruction des autorisations d'urbanisme, jusqu'au 31 décembre 2026,"
  )

  private static let planningArea =
    "PSMV, ABF, AVAP ou zones N et A ou Natura 2000 ou autre servitude ou protection"

  private static let tariff = table(
    "", "Type de documents instruits | # Tarifs | Complément tarifaire",
    "Autorisation travaux ERP | 50 €", "Certificat d'urbanisme de type a | 25 €",
    "Certificat d'urbanisme de type b | 50 €", "Déclaration préalable | 60 €",
    "Déclaration préalable PSMV ou sites classés | 120 €",
    "Déclaration préalable périmètre ABF, AVAP, zones N et A, Natura 2000 ou autre servitude/protection | 90 €",
    "Permis de démolir | 25 €", "Permis de démolir PSMV ou site classé | 75 €",
    "Permis de démolir périmètre ABF ou AVP ou zones N et A ou Natura 2000 ou autre servitude ou protection | 50 €",
    "Permis de construire Maison individuelle | 90 €",
    "Permis de construire Maison individuelle en PSMV ou site classé | 150 €",
    "Permis de construire Maison individuelle en périmètre ABF, AVAP ou zones N et A ou Natura 2000 ou autre servitude ou protection | 120 €",
    "Permis de construire Maison individuelle modificatif | 30 €",
    "Permis de construire maison individuelle modificatif en \(planningArea) | 60 €",
    "Autre permis de construire et permis d'aménager sans création d'espace commun | 120 €",
    "Autre permis de construire et permis d'aménager sans création d'espace commun en \(planningArea) | 150 €",
    "Autres permis de construire et permis d'aménager sans création d'espace commun modificatif | 60 €",
    "Autre permis de construire et permis d'aménager sans création d'espace commun modificatif en \(planningArea) | 90 €",
    "Permis de construire groupé et PC valant division | 150 € | Jusqu'à 10 logements, 5 € par logement supplémentaire",
    "Permis de construire groupé et PC valant division en \(planningArea) | 200 € | Jusqu'à 10 logements, 5 € par logement supplémentaire",
    "Permis d'aménager | 200 € | Jusqu'à 10 lots, 5 € par lot supplémentaire",
    "Permis d'aménager en \(planningArea) | 250 € | Jusqu'à 10 lots, 5 € par lot supplémentaire",
    "Transfert d'une autorisation | 15 €",
    "Prorogation d'une autorisation et arrêté de différer les travaux de finition d'un lotissement et valant autorisation de vente des lots | 25 €",
    "Abrogation d'une autorisation à la demande du pétitionnaire | 15 €",
    "Retrait d'une autorisation | 50 €", "Certificat de caducité d'une autorisation | 25 €",
    "Contrôle de conformité obligatoire d'un ERP ou à l'intérieur d'un PPR, ou d'un permis d'aménager de plus de 10 lots | 75 €",
    "Contrôle de conformité obligatoire avec création d'emprise au sol ou d'un permis d'aménager jusqu'à 10 lots | 60 €",
    "Contrôle de conformité obligatoire sans création d'emprise au sol ou d'un permis d'aménager sans création d'espace commun | 45 €",
    "Contrôle de conformité non obligatoire avec création d'emprise au sol ou DP division de plus de 2 lots à bâtir | 45 €",
    "Contrôle de conformité non obligatoire sans création d'emprise au sol mais avec création ou modification d'ouverture et/ou de clôture | 30 €",
    "Contrôle de conformité non obligatoire sans création d'emprise au sol (ravalement, remplacement de menuiseries, toiture…) | 15 €",
    "Mise en demeure de mettre les travaux en conformité ou de déposer un dossier modificatif | 25 €",
    "Attestation certifiant que la conformité n'a pas été contestée | 15 €")
}
