import MinutesModel
import MinutesWording

extension Sample {
  static let ballotSamples: [Sample] = [
    Sample(name: "abstentions-and-opposition") {
      record(
        roll(11, absent: [10], proxies: [(11, to: 2)]),
        item(
          "Tarifs de la cantine", vote(against: [3], abstaining: [7, 8]),
          decides(.infinitives, "de fixer le repas à 3,80 €")),
        item("Horaires", vote(abstaining: [9])),
        item(
          "Subvention au comité des fêtes", recused: [5], vote(), decides(.verbs, "Attribue 400 €"))
      )
    },
    Sample(name: "tie") {
      record(
        roll(11, absent: [11]),
        item(
          "Éclairage public", vote(against: [2, 3, 4, 5, 6]),
          decides(.infinitives, "d'éteindre à 23 heures")),
        item("Sens unique", ballot(.counts(Tally(inFavour: 5, against: 5)), president: .against)),
        item("Désignation", ballot(.counts(Tally(inFavour: 5, against: 5)), mode: .secret)))
    },
    Sample(name: "refused") {
      record(
        roll(11),
        item(
          "Location du radar", vote(against: [1, 2, 3, 4, 5, 6, 7, 8]),
          decides(.infinitives, "de louer le radar aux communes voisines")),
        item("Vente du presbytère", vote(against: [2, 3, 4, 5, 6, 7], abstaining: [8])))
    },
    Sample(name: "several-ballots") {
      record(
        roll(11),
        item(
          "Règlement de la salle des fêtes", prose("Deux amendements sont proposés."),
          vote(against: [2, 3], subject: "Amendement n° 1"),
          vote(against: [1, 2, 3, 4, 5, 6, 7], subject: "Amendement n° 2"),
          vote(subject: "Ensemble du règlement"),
          decides(.articles, "Le règlement est adopté", "Il prend effet le 1er mai 2024")),
        item("Vœu", ballot(.notTaken, subject: "Motion sur la poste")),
        item("Rapport annuel de l'eau", ballot(.assent, outcome: .noted)),
        item("Projet éolien", vote(against: [4], outcome: .favourableOpinion)))
    },
    Sample(name: "roll-call-and-secret") {
      record(
        roll(11, absent: [11]),
        item(
          "Fusion de communes", vote(against: [2], abstaining: [3], mode: .rollCall),
          decides(.infinitives, "d'approuver la charte")),
        item(
          "Élection d'un délégué",
          ballot(.counts(Tally(inFavour: 8, blank: 1, null: 1)), mode: .secret)))
    },
    Sample(name: "typed-wordings") {
      record(
        roll(11),
        item(
          "Adhésion", vote(wording: .typed("à l’unanimité des membres votants")),
          decides(.verbs, "Accepte cette proposition.")),
        item(
          "Terrain", recused: [6], vote(),
          decides(
            .infinitives, "de ne pas vendre le terrain.",
            lead: "Après discussion, le Conseil municipal décide :")),
        item(
          "Bois", vote(),
          decides(
            .infinitives, "– la coupe des arbres",
            lead:
              "Après délibération, le conseil municipal, à l'unanimité des membres votants, décide :"
          )),
        item("Sans vote", prose("Le maire expose."), decides(.infinitives, "d'attendre")))
    },
  ]
}
