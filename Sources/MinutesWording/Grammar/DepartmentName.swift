/// The name of a department with the article that usage gives it.
package struct DepartmentName: Hashable, Sendable {
  /// The department without its article.
  package let name: String

  package init(_ name: String) {
    self.name = name
  }

  /// « des Deux-Sèvres », « de la Vienne », « du Lot », « de l’Ain », « d’Indre-et-Loire »,
  /// « de Paris ».
  package var of: String {
    switch DepartmentName.articles[name.folded.replacingDashes] {
    case .masculine: "du " + name
    case .feminine: "de la " + name
    case .elided: "de l’" + name
    case .plural: "des " + name
    case .none?, nil: PlaceName(name).of
    }
  }

  /// Whether this is a department of the table.
  package var isKnown: Bool { DepartmentName.articles[name.folded.replacingDashes] != nil }

  /// The department that a name means, as it is written: « DEUX SEVRES » is « Deux-Sèvres »; `nil` for
  /// what is none of the table.
  package static func spelling(of name: String) -> String? {
    spellings[name.folded.replacingDashes]
  }

  private enum Article { case masculine, feminine, elided, plural, none }

  private static let articles: [String: Article] = {
    var table: [String: Article] = [:]
    for (article, names) in rows {
      for name in names { table[name.folded.replacingDashes] = article }
    }
    return table
  }()

  private static let spellings: [String: String] = Dictionary(
    uniqueKeysWithValues: rows.flatMap { $0.1 }.map { ($0.folded.replacingDashes, $0) })

  private static let rows: [(Article, [String])] = [
    (
      .elided,
      [
        "Ain", "Aisne", "Allier", "Ardèche", "Ariège", "Aube", "Aude", "Aveyron", "Eure",
        "Hérault",
        "Indre", "Isère", "Oise", "Orne", "Yonne", "Essonne",
      ]
    ),
    (
      .masculine,
      [
        "Calvados", "Cantal", "Cher", "Doubs", "Finistère", "Gard", "Gers", "Jura", "Loiret",
        "Lot",
        "Morbihan", "Nord", "Pas-de-Calais", "Puy-de-Dôme", "Bas-Rhin", "Haut-Rhin", "Rhône",
        "Tarn", "Var", "Territoire de Belfort", "Val-de-Marne", "Val-d’Oise",
      ]
    ),
    (
      .feminine,
      [
        "Charente", "Charente-Maritime", "Corrèze", "Corse-du-Sud", "Haute-Corse", "Côte-d’Or",
        "Creuse", "Dordogne", "Drôme", "Haute-Garonne", "Gironde", "Loire", "Haute-Loire",
        "Loire-Atlantique", "Lozère", "Manche", "Marne", "Haute-Marne", "Mayenne", "Meuse",
        "Moselle", "Nièvre", "Haute-Saône", "Sarthe", "Savoie", "Haute-Savoie", "Seine-Maritime",
        "Somme", "Vendée", "Vienne", "Haute-Vienne", "Seine-Saint-Denis", "Guadeloupe",
        "Martinique", "Guyane",
      ]
    ),
    (
      .plural,
      [
        "Alpes-de-Haute-Provence", "Hautes-Alpes", "Alpes-Maritimes", "Ardennes",
        "Bouches-du-Rhône", "Côtes-d’Armor", "Landes", "Hautes-Pyrénées", "Pyrénées-Atlantiques",
        "Pyrénées-Orientales", "Deux-Sèvres", "Yvelines", "Vosges", "Hauts-de-Seine",
      ]
    ),
    (
      .none,
      [
        "Eure-et-Loir", "Ille-et-Vilaine", "Indre-et-Loire", "Loir-et-Cher", "Lot-et-Garonne",
        "Maine-et-Loire", "Meurthe-et-Moselle", "Saône-et-Loire", "Seine-et-Marne",
        "Tarn-et-Garonne", "Vaucluse", "Paris", "La Réunion", "Mayotte",
      ]
    ),
  ]
}

extension String {
  /// Hyphens as spaces: « Deux Sèvres » is the same department.
  fileprivate var replacingDashes: String { String(map { $0 == "-" ? " " : $0 }) }
}
