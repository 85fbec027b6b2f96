import MinutesModel
import MinutesWording

extension Sample {
  static let decisionSamples: [Sample] = [
    Sample(name: "clauses") {
      record(
        roll(11),
        item(
          "Ponctuation tapée", vote(),
          decides(
            .infinitives, "d'adhérer à la fondation,", "de verser 120 € ;",
            "d'inscrire les crédits.")),
        item(
          "Ponctuation ajoutée", vote(),
          decides(
            .infinitives, "d'approuver les tarifs suivants", "> location d'un jour",
            "> location du week-end", "|Les associations de la commune ne paient pas",
            "de confier à la communauté :", "> les permis", ">> de construire", ">> de démolir",
            "> les certificats", "de signer")),
        item(
          "Articles", vote(),
          decides(
            .articles, "Le service est créé", "Il comprend", "> un agent", "> un véhicule",
            "|Le véhicule est loué.", "Article 3 : Le maire est chargé de l'exécution")),
        item(
          "Remplacement sans vote", replaces: ReplacedAct(date: day("2024-02-06")),
          prose("La date d'effet est corrigée.")))
    },
    Sample(name: "dispositif-in-parts") {
      record(
        roll(11),
        item(
          "Tarifs au milieu", vote(),
          decides(.infinitives, "d'adhérer au service", "d'approuver les tarifs suivants"),
          table("", "Acte | # Tarif", "Permis de construire | 90 €", "Déclaration | 60 €"),
          decides(.infinitives, "de signer la convention")),
        item(
          "Articles en deux blocs", vote(),
          decides(.articles, "Le tarif est fixé", "Il est révisé chaque année"),
          decides(.articles, "Le maire est chargé de l'exécution")),
        item(
          "Deux votes", vote(), decides(.infinitives, "de vendre"), vote(against: [2]),
          decides(.articles, "Le prix est fixé")))
    },
    Sample(name: "states") {
      record(
        roll(11), item("Point reporté", state: .adjourned), item("Point retiré", state: .withdrawn),
        item("", state: .notDiscussed), item("Point en cours", state: .inDiscussion, by: 3))
    },
  ]
}
