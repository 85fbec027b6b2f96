import MinutesModel
import MinutesWording

extension SaintAubin {
  static let winter2026 = Minutes(
    council: council,
    session: session(
      "2026-02-10", convoked: "2026-02-04", from: "20h30", to: "21h50", secretary: 12),
    attendance: roll(15),
    agenda: agenda(
      approval(of: "2026-01-13"),
      item(
        "Autorisation d'engager, de liquider et de mandater les dépenses d'investissement avant le vote du budget 2026",
        kind: .authorisation, by: 2,
        prose(
          "M. ROUSSEL indique que les crédits ouverts en 2025 permettent d'engager 103 226,54 € au plus avant le vote du budget. Il est proposé d'en employer une partie."
        ),
        .authorisation(
          BudgetAuthorisation(
            baseLabel:
              "Dépenses réelles d'investissement ouvertes en 2025, sans le remboursement de la dette ni les restes à réaliser"
              .typeset,
            base: entry("412 906,18"),
            lines: [
              AuthorisationLine(
                label: "École : solde des travaux".typeset, article: "21312", chapter: "112",
                isOperation: true, amount: entry("31 450,00")),
              AuthorisationLine(
                label: "Camion-benne", article: "2182", chapter: "118", isOperation: true,
                amount: entry("42 800,00")),
            ])),
        vote(),
        decides(
          .infinitives,
          "d'autoriser Mme la maire, jusqu'au vote du budget 2026, à engager, liquider et mandater ces dépenses",
          "d'inscrire les crédits correspondants au budget 2026")),
      junction,
      item(
        "Création d'un poste d'adjoint technique",
        visas(
          "Vu le Code général de la fonction publique, et notamment son article L. 313-1,",
          "Vu le tableau des emplois de la commune,"),
        considerants(
          "Considérant qu'un agent du service technique part à la retraite le 30 juin 2026 et qu'il convient de prévoir un mois de travail en commun,"
        ),
        vote(),
        decides(
          .articles,
          "Un poste d'adjoint technique à temps complet est créé à compter du 1er juin 2026",
          "Le tableau des emplois est modifié en conséquence",
          "Les crédits sont inscrits au chapitre 012 du budget"))))

  private static let junction = item(
    "Sécurisation du carrefour de la mairie : plan de financement", kind: .financing, by: 4,
    prose(
      "M. BENALI présente l'avant-projet : un plateau surélevé, deux passages pour piétons et l'éclairage des quatre coins. Le coût est estimé à 72 000,00 € HT (86 400,00 € TTC)."
    ),
    plan(
      [
        expense("Maîtrise d'œuvre", "5 150,00", vat: 20),
        expense("Terrassement et plateau surélevé", "36 480,00", vat: 20),
        expense("Bordures, trottoirs et passages", "21 950,00", vat: 20),
        expense("Éclairage et signalisation", "8 420,00", vat: 20),
      ],
      [
        resource(
          "DETR 2026", "28 800,00", .stateGrant, funder: "État", share: Rate(percent: 40)),
        resource(
          "Amendes de police", "21 600,00", funder: "Département de l'Orne",
          share: Rate(percent: 30)),
        resource(
          "Fonds de concours", "7 200,00", funder: "Communauté de communes",
          share: Rate(percent: 10)),
        resource("Autofinancement", "14 400,00", .ownFunding, share: Rate(percent: 20)),
      ], totals: ("72 000,00", "72 000,00"), ttc: "86 400,00"),
    discussion(
      "Mme TESSIER demande que le car scolaire puisse s'arrêter hors du plateau ; le plan le prévoit."
    ),
    vote(),
    decides(
      .verbs, "Approuve le projet et son plan de financement",
      "Sollicite les subventions suivantes :",
      ">28 800,00 € auprès de l'État au titre de la DETR 2026",
      ">21 600,00 € auprès du Département de l'Orne au titre des amendes de police",
      ">7 200,00 € auprès de la Communauté de communes, par un fonds de concours",
      "Autorise Mme la maire à signer tous les documents nécessaires"))
}
