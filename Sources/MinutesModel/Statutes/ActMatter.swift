/// A matter of the national nomenclature of acts (@CTES, levels 1 and 2).
package struct ActMatter: Hashable, Sendable {
  /// « 7.5 »
  package let code: String
  /// « Subventions »
  package let name: String
  /// The matter of the first level that it belongs to: « Finances locales ».
  package let domain: String

  /// All of the second level, in the order of their codes.
  package static let all: [ActMatter] = domains.enumerated().flatMap { index, domain in
    domain.names.enumerated().map { place, name in
      ActMatter(code: "\(index + 1).\(place + 1)", name: name, domain: domain.name)
    }
  }

  /// The matter of a code; codes of further levels (« 7.5.2 ») belong to theirs.
  package static func named(_ code: String) -> ActMatter? {
    let levels = code.split(separator: ".", omittingEmptySubsequences: false)
    guard levels.count >= 2, levels.allSatisfy({ Int($0) != nil }) else { return nil }
    let second = levels.prefix(2).joined(separator: ".")
    return all.first { $0.code == second }
  }

  private static let domains: [(name: String, names: [String])] = [
    (
      "Commande publique",
      [
        "Marchés publics", "Délégation de service public", "Conventions de mandat",
        "Autres types de contrats", "Transactions, protocole d’accord transactionnel",
        "Actes relatifs à la maîtrise d’œuvre", "Actes spéciaux et divers",
      ]
    ),
    (
      "Urbanisme",
      [
        "Documents d’urbanisme",
        "Actes relatifs au droit d’occupation ou d’utilisation des sols",
        "Droit de préemption urbain",
      ]
    ),
    (
      "Domaine et patrimoine",
      [
        "Acquisitions", "Aliénations", "Locations", "Limites territoriales",
        "Autres actes de gestion du domaine public", "Autres actes de gestion du domaine privé",
      ]
    ),
    (
      "Fonction publique",
      [
        "Personnel titulaires et stagiaires de la F.P.T.", "Personnel contractuel",
        "Fonction publique hospitalière", "Autres catégories de personnels",
        "Régime indemnitaire",
      ]
    ),
    (
      "Institutions et vie politique",
      [
        "Élection exécutif", "Fonctionnement des assemblées", "Désignation de représentants",
        "Délégation de fonctions", "Délégation de signature", "Exercice des mandats locaux",
        "Intercommunalité", "Décision d’ester en justice",
      ]
    ),
    (
      "Libertés publiques et pouvoirs de police",
      [
        "Police municipale", "Pouvoir du président du conseil général",
        "Pouvoir du président du conseil régional", "Autres actes réglementaires",
        "Actes pris au nom de l’État et soumis au contrôle hiérarchique",
      ]
    ),
    (
      "Finances locales",
      [
        "Décisions budgétaires", "Fiscalité", "Emprunts", "Interventions économiques",
        "Subventions", "Contributions budgétaires", "Avances", "Fonds de concours",
        "Prise de participation (SEM, etc.)", "Divers",
      ]
    ),
    (
      "Domaines de compétences par thèmes",
      [
        "Enseignement", "Aide sociale", "Voirie", "Aménagement du territoire",
        "Politique de la ville, habitat, logement", "Emploi, formation professionnelle",
        "Transports", "Environnement", "Culture",
      ]
    ),
    (
      "Autres domaines de compétences",
      [
        "Autres domaines de compétences des communes",
        "Autres domaines de compétences des départements",
        "Autres domaines de compétences des régions", "Vœux et motions",
      ]
    ),
  ]
}
