/// A matter of the national nomenclature of acts (@CTES): two levels, those below differ by prefecture.
package struct ActMatter: Hashable, Sendable {
  /// « 7.5 »; of the first level « 7 ».
  package let code: String
  /// « Subventions »
  package let name: String

  /// « Finances locales », the first level of its code.
  package var field: String {
    let number = code.prefix { $0 != "." }
    return ActMatter.fields.first { $0.code == number }?.name ?? ""
  }

  /// The matter of a code, whose third and further levels are left out: « 7.5.1 » is « 7.5 ».
  package static func named(_ code: String) -> ActMatter? {
    let levels = code.filter { $0 != " " }.split(separator: ".").prefix(2)
    let wanted = levels.joined(separator: ".")
    return all.first { $0.code == wanted }
  }

  private static func matter(_ code: String, _ name: String) -> ActMatter {
    ActMatter(code: code, name: name)
  }

  /// The nine fields of the first level.
  package static let fields: [ActMatter] = [
    matter("1", "Commande publique"),
    matter("2", "Urbanisme"),
    matter("3", "Domaine et patrimoine"),
    matter("4", "Fonction publique"),
    matter("5", "Institutions et vie politique"),
    matter("6", "Libertés publiques et pouvoirs de police"),
    matter("7", "Finances locales"),
    matter("8", "Domaines de compétences par thèmes"),
    matter("9", "Autres domaines de compétences"),
  ]

  /// The matters of the second level, in the order of the nomenclature: 7.10 after 7.9.
  package static let all: [ActMatter] = [
    matter("1.1", "Marchés publics"),
    matter("1.2", "Délégation de service public"),
    matter("1.3", "Conventions de mandat"),
    matter("1.4", "Autres types de contrats"),
    matter("1.5", "Transactions / protocole d’accord transactionnel"),
    matter("1.6", "Actes relatifs à la maîtrise d’œuvre"),
    matter("1.7", "Actes spéciaux et divers"),
    matter("2.1", "Documents d’urbanisme"),
    matter("2.2", "Actes relatifs au droit d’occupation ou d’utilisation des sols"),
    matter("2.3", "Droit de préemption urbain"),
    matter("3.1", "Acquisitions"),
    matter("3.2", "Aliénations"),
    matter("3.3", "Locations"),
    matter("3.4", "Limites territoriales"),
    matter("3.5", "Autres actes de gestion du domaine public"),
    matter("3.6", "Autres actes de gestion du domaine privé"),
    matter("4.1", "Personnel titulaires et stagiaires de la F.P.T."),
    matter("4.2", "Personnel contractuel"),
    matter("4.3", "Fonction publique hospitalière"),
    matter("4.4", "Autres catégories de personnels"),
    matter("4.5", "Régime indemnitaire"),
    matter("5.1", "Élection exécutif"),
    matter("5.2", "Fonctionnement des assemblées"),
    matter("5.3", "Désignation de représentants"),
    matter("5.4", "Délégation de fonctions"),
    matter("5.5", "Délégation de signature"),
    matter("5.6", "Exercice des mandats locaux"),
    matter("5.7", "Intercommunalité"),
    matter("5.8", "Décision d’ester en justice"),
    matter("6.1", "Police municipale"),
    matter("6.2", "Pouvoir du président du conseil général"),
    matter("6.3", "Pouvoir du président du conseil régional"),
    matter("6.4", "Autres actes réglementaires"),
    matter("6.5", "Actes pris au nom de l’État et soumis au contrôle hiérarchique"),
    matter("7.1", "Décisions budgétaires"),
    matter("7.2", "Fiscalité"),
    matter("7.3", "Emprunts"),
    matter("7.4", "Interventions économiques"),
    matter("7.5", "Subventions"),
    matter("7.6", "Contributions budgétaires"),
    matter("7.7", "Avances"),
    matter("7.8", "Fonds de concours"),
    matter("7.9", "Prise de participation (SEM, etc.)"),
    matter("7.10", "Divers"),
    matter("8.1", "Enseignement"),
    matter("8.2", "Aide sociale"),
    matter("8.3", "Voirie"),
    matter("8.4", "Aménagement du territoire"),
    matter("8.5", "Politique de la ville-habitat-logement"),
    matter("8.6", "Emploi-formation professionnelle"),
    matter("8.7", "Transports"),
    matter("8.8", "Environnement"),
    matter("8.9", "Culture"),
    matter("9.1", "Autres domaines de compétences des communes"),
    matter("9.2", "Autres domaines de compétences des départements"),
    matter("9.3", "Autres domaines de compétences des régions"),
    matter("9.4", "Vœux et motions"),
  ]
}
