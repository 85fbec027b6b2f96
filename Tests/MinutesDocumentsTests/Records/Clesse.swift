import MinutesModel
import MinutesWording

/// The session of 23 April 2026 at Clessé: the first real document the project knows, an extract
/// with one deliberation; figures, names, references and set formulas are kept, the prose is told in
/// other words.
enum Clesse {
  static let session = Minutes(
    council: Council(
      commune: "Clessé", department: "Deux-Sèvres", statedSeats: 15,
      members: members(
        deputies: 0, "Mme Christine SOULARD", "M. Jean-Marie BIRTÈGUE", "Mme Nadia BLANCHARD",
        "M. Mickaël AIGUILLON", "Mme Christine ROCHER", "M. Jacques PEROCHON",
        "Mme Claudie DESCOUT", "M. Jérôme DECOUST", "M. Sébastien QUINAULT", "Mme Eloïse GERMAIN",
        "Mme Madeline RAMBAUD", "Mme Cindy RABOUAM", "M. Alexis CAILLERET",
        "Mme Estelle BENNOUARA", "M. Jordan PILLET"),
      houseStyle: HouseStyle(dateOrder: .dayFirst, mayoressTitle: .leMaire)),
    session: Session(
      date: day("2026-04-23"), place: "à la mairie",
      convocation: Convocation(sentOn: day("2026-04-17")), president: MemberID(1),
      secretary: MemberID(3), state: .draft),
    attendance: roll(15), agenda: agenda(network))

  private static let network = item(
    "Adhésion à la plateforme collaboratrice Interstis du CDG79 et aux services déployés pour l'accompagnement des secrétaires de mairie dans les communes de moins de 3 500 habitants",
    kind: .agreement,
    visas(
      "Vu le Code général des collectivités territoriales,",
      "Vu le Code général de la fonction publique et notamment ses articles L.452-38, L.452-40 et L.452-44 ;"
    ),
    prose(
      "Madame le Maire explique que le Centre de gestion de la Fonction publique territoriale des Deux-Sèvres (CDG79) mène depuis 2022, avec l'Association départementale des Maires (ADM79), un plan d'actions nommé « Secrétaires de mairie : un métier d'avenir dans les Deux-Sèvres ».",
      "Ce plan a quatre axes : FORMER – SOUTENIR – OUTILLER – VALORISER. Il a déjà donné lieu, pour le métier de secrétaire général de mairie si nécessaire aux communes rurales, à un diplôme universitaire créé en septembre 2023 et à l'arrivée d'une cheffe de projet.",
      "L'une de ses grandes actions est maintenant le réseau départemental des secrétaires généraux de mairie pour les communes de moins de 3 500 habitants."
    ),
    list(
      .dash,
      "Ce réseau complète ce que font les intercommunalités. À ce titre, il disposera d'une plateforme logicielle INTERSTIS aux espaces séparés, avec :",
      "Un espace dédié au réseau départemental.",
      "Un espace dédié à chaque réseau communautaire."),
    prose(
      "Chaque secrétaire général de mairie pourra ainsi entrer dans l'espace de l'intercommunalité dont sa commune dépend et dans celui du réseau départemental que porte le CDG79."
    ),
    list(
      .dash,
      "Pour donner à ce plan une assise durable, le CDG79 propose un « pack adhésion » au tarif forfaitaire annuel fixé par strates de population, selon le projet de convention ci-annexé :",
      "Communes de moins de 500 habitants : 100 €/an", "Communes de 500 à 999 habitants : 150 €/an",
      "Communes de 1 000 à 2 000 habitants : 200 €/an",
      "Communes de 2 001 à 3 500 habitants : 300 €/an"),
    considerants(
      "Considérant l'intérêt pour la commune et son secrétaire générale de mairie de profiter, dans le cadre de ce plan d'actions, de ce que propose le CDG79, notamment autour du réseau départemental,"
    ),
    ballot(.notTaken),
    decides(
      .infinitives,
      "d'adhérer, à compter de l'exercice budgétaire 2026, au « pack adhésion » relatif au plan d'actions « secrétaires généraux de mairie » du CDG79, dont le forfait est fixé pour 2025 au tarif de 150 € pour la commune ;",
      "d'autoriser Madame le Maire à signer ladite convention d'adhésion et tous les documents afférents à ce dossier ;",
      "d'inscrire les crédits correspondants au budget."),
    annex("Projet de convention d'adhésion"))
}
