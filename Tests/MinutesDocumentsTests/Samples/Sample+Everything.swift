import MinutesModel
import MinutesWording

extension Sample {
  /// Every kind of block and every fact of a session, once.
  static func everything() -> Minutes {
    record(
      roll(11, excused: [10], proxies: [(11, to: 9)], signed: day("2024-03-11")),
      item(
        "Présentation du club des aînés", kind: .information,
        prose(
          "M. Robert, président du club, présente l'activité de l'année : 42 adhérents, dix sorties, un repas."
        )),
      item(
        "Toiture de l'école : projet et plan de financement", kind: .financing, by: 2,
        heading("Objet des travaux"),
        prose(
          "M. MARTEAU rappelle que la couverture de l'école date de 1962 et que les infiltrations se multiplient. Le coût est estimé à 48 350,00 € HT.",
          "Les travaux auraient lieu pendant les vacances d'été."),
        plan(
          [
            expense("Maîtrise d'œuvre", "4 350,00", vat: 20),
            expense("Couverture et zinguerie", "41 000,00", vat: 20),
            expense("Contrôle technique et coordination de sécurité", "3 000,00", vat: 20),
          ],
          [
            resource(
              "DETR 2024", "19 340,00", .stateGrant, funder: "État", share: Rate(percent: 40)),
            resource("", "9 670,00", funder: "Département de la Vienne", share: Rate(percent: 20)),
            resource("Autofinancement", "19 340,00", .ownFunding),
          ]),
        discussion(
          "Mme PRIEUR demande si les panneaux solaires ont été étudiés. M. MARTEAU répond que la charpente ne le permet pas."
        ),
        vote(abstaining: [8]),
        decides(
          .verbs, "Approuve le projet et son plan de financement",
          "Sollicite auprès de l'État une subvention de 19 340,00 € au titre de la DETR",
          "Autorise Mme la maire, ou en cas d'empêchement l'un des adjoints, à signer :",
          "> les demandes de subvention", "> les marchés de travaux",
          "|Les crédits seront inscrits au budget."
        )),
      item(
        "Ouverture de crédits d'investissement avant le vote du budget", kind: .authorisation,
        quotation(
          "Extrait de l'article L. 1612-1 :",
          "« … l'exécutif peut engager les dépenses d'investissement dans la limite du quart des crédits ouverts au budget de l'exercice précédent. »"
        ),
        .authorisation(
          BudgetAuthorisation(
            baseLabel: "Dépenses réelles d'investissement ouvertes au budget 2023, hors dette"
              .typeset,
            base: entry("86 402,30"),
            lines: [
              AuthorisationLine(
                label: "Matériel", article: "2188", chapter: "21", amount: entry("4 000")),
              AuthorisationLine(
                label: "Voirie", article: "2151", chapter: "107", isOperation: true,
                amount: entry("12 600,50")),
            ])),
        vote(),
        decides(
          .infinitives, "d'accepter ces propositions", "de charger Mme la maire de leur exécution")
      ),
      item(
        "Communauté de communes", kind: .container,
        containing: [
          item(
            "Convention d'entretien", kind: .agreement,
            visas(
              "Vu le Code général des collectivités territoriales, notamment son article L. 5214-16-1,",
              "Vu la délibération du conseil communautaire du 14 décembre 2023,"),
            considerants(
              "Considérant que la commune dispose d'un agent technique à temps complet ;",
              "Considérant l'intérêt d'un entretien de proximité,"),
            table(
              "Équipements concernés :", "Équipement | Adresse | # Surface | Observation",
              "École primaire | 13, rue de la Gare | 420 | deux classes et un préau couvert refait en 2019",
              "Gymnase | rue du Stade | 1 150,50 ^ hors vestiaires | ",
              "= TOTAL |  | 1 570,50 | "),
            list(
              .number, "Il est proposé :", "d'approuver la convention", "de la signer :",
              "> par la maire", "> ou par un adjoint", "|Le texte est joint."),
            ballot(.notTaken),
            decides(
              .articles, "La convention est approuvée", "Mme la maire est autorisée à la signer"),
            annex("Projet de convention", "conv-2024-03.pdf")),
          item(
            "Fonds de concours", state: .adjourned, prose("Le dossier n'est pas complet.")),
        ]),
      item("Vente du tracteur", state: .withdrawn),
      item(
        "Régime indemnitaire",
        replaces: ReplacedAct(
          object: "le régime indemnitaire des agents", date: day("2024-01-09"),
          number: "2024-003"),
        list(
          .none, "", "I. Bénéficiaires", "> agents titulaires", "> agents stagiaires",
          "II. Versement", "> mensuel", ">> au prorata du temps de travail"),
        ballot(.assent),
        decides(.verbs, "Adopte le régime ainsi modifié.")),
      item(
        "Questions diverses", kind: .information,
        list(
          .bullet, "", "Repas des aînés : 6 avril", "Budgets :", "> préparation le 20 mars",
          "> vote le 9 avril"))
    ) {
      $0.session.othersAttending =
        "Mme Julie Renou, secrétaire générale de mairie (auxiliaire)".typeset
      $0.session.convocation.postedOn = day("2024-03-06")
    }
  }
}
