/// The words of the trade that have accents, in small letters: no other word is written like them
/// without.
enum CapitalWords {
  static let all =
    ("délibération délibérations délibéré décide décident décision décisions adhérer adhésion "
    + "adhère état états étaient était émet école écoles élection élections équipement équipements "
    + "église énergie étude études établissement établissements éclairage évaluation échange "
    + "échéancier élu élus élue élues élaboration entièreté électricité électeurs épargne "
    + "département départements république procès séance séances présents présent présidence "
    + "président présidente secrétaire secrétaires secrétariat émargement précise précédente dépense "
    + "dépenses détermination déterminer bénéficiaire bénéficiaires règlement règlements municipalité "
    + "indemnité indemnités considérant général générale généraux intérêt intérêts nécessaire "
    + "nécessaires numéro périmètre périodicité préfecture préfet propriété publicité qualité réalisation "
    + "réalisations récapitulatif réception recensement réexamen référence régime régie région "
    + "rémunération rénovation répartition représentés représentée représentées réseau "
    + "réseaux réunion réunions sécuriser sécurité sécurisation société sujétions trésor trésorerie "
    + "unanimité majorité vérification création crédit crédits décret décrets délégués "
    + "déléguée déclaration défense délégation délégations dénomination désignation "
    + "développement métier métiers médiathèque matériel modalité modalités à autorité collectivité "
    + "collectivités communauté compétence compétences complémentaire financière financières "
    + "exclusivité mobilité adoptée approuvée éligible économie économies "
    + "élémentaire étalement évolution extrême hôtel âge âgées île bâtiment bâtiments "
    + "cimetière intérimaire légalité lumière périscolaire périscolaires pédagogique rejeté réfection "
    + "réforme réhabilitation réparation réparations tarifaire télétravail voirie")
    .split(separator: " ").map(String.init).filter { $0.contains { !$0.isASCII } && $0 != "à" }
}
