import MinutesWording
import Testing

struct PlaceNameTests {
  @Test(arguments: [
    ("Azay-sur-Thouet", "d’Azay-sur-Thouet", "à Azay-sur-Thouet"),
    ("Clessé", "de Clessé", "à Clessé"), ("Le Tallud", "du Tallud", "au Tallud"),
    ("Les Aubiers", "des Aubiers", "aux Aubiers"),
    ("La Rochelle", "de La Rochelle", "à La Rochelle"), ("L’Absie", "de L’Absie", "à L’Absie"),
    ("L'Absie", "de L'Absie", "à L'Absie"), ("Échiré", "d’Échiré", "à Échiré"),
    ("Hérouville", "d’Hérouville", "à Hérouville"), ("Hyères", "d’Hyères", "à Hyères"),
    ("Hirson", "de Hirson", "à Hirson"), ("Hautefort", "de Hautefort", "à Hautefort"),
    ("Habsheim", "de Habsheim", "à Habsheim"), ("Hayange", "d’Hayange", "à Hayange"),
    ("Yzernay", "d’Yzernay", "à Yzernay"), ("Yenne", "de Yenne", "à Yenne"), ("Y", "de Y", "à Y"),
    ("Œuilly", "d’Œuilly", "à Œuilly"), ("Ouistreham", "de Ouistreham", "à Ouistreham"),
    ("LE TALLUD", "du TALLUD", "au TALLUD"), ("Lezay", "de Lezay", "à Lezay"), ("", "de ", "à "),
  ])
  func `a commune after de and à`(name: String, of: String, at: String) {
    #expect(PlaceName(name).of == of)
    #expect(PlaceName(name).at == at)
  }

  @Test(arguments: [
    ("Deux-Sèvres", "DES DEUX-SÈVRES"), ("Vienne", "DE LA VIENNE"), ("Lot", "DU LOT"),
    ("Ain", "DE L’AIN"), ("Indre-et-Loire", "D’INDRE-ET-LOIRE"), ("Paris", "DE PARIS"),
    ("Loir-et-Cher", "DE LOIR-ET-CHER"), ("Val-d'Oise", "DU VAL-D'OISE"),
    ("Deux Sèvres", "DES DEUX SÈVRES"), ("Hérault", "DE L’HÉRAULT"),
    ("La Réunion", "DE LA RÉUNION"), ("Inconnu", "D’INCONNU"),
  ])
  func `a department after de, in capitals`(name: String, text: String) {
    #expect(DepartmentName(name).of.inCapitals == text)
  }

  @Test func `every department of the country is known`() {
    let names = """
      Ain, Aisne, Allier, Alpes-de-Haute-Provence, Hautes-Alpes, Alpes-Maritimes, Ardèche, Ardennes, \
      Ariège, Aube, Aude, Aveyron, Bouches-du-Rhône, Calvados, Cantal, Charente, Charente-Maritime, \
      Cher, Corrèze, Corse-du-Sud, Haute-Corse, Côte-d’Or, Côtes-d’Armor, Creuse, Dordogne, Doubs, \
      Drôme, Eure, Eure-et-Loir, Finistère, Gard, Haute-Garonne, Gers, Gironde, Hérault, \
      Ille-et-Vilaine, Indre, Indre-et-Loire, Isère, Jura, Landes, Loir-et-Cher, Loire, Haute-Loire, \
      Loire-Atlantique, Loiret, Lot, Lot-et-Garonne, Lozère, Maine-et-Loire, Manche, Marne, \
      Haute-Marne, Mayenne, Meurthe-et-Moselle, Meuse, Morbihan, Moselle, Nièvre, Nord, Oise, Orne, \
      Pas-de-Calais, Puy-de-Dôme, Pyrénées-Atlantiques, Hautes-Pyrénées, Pyrénées-Orientales, \
      Bas-Rhin, Haut-Rhin, Rhône, Haute-Saône, Saône-et-Loire, Sarthe, Savoie, Haute-Savoie, Paris, \
      Seine-Maritime, Seine-et-Marne, Yvelines, Deux-Sèvres, Somme, Tarn, Tarn-et-Garonne, Var, \
      Vaucluse, Vendée, Vienne, Haute-Vienne, Vosges, Yonne, Territoire de Belfort, Essonne, \
      Hauts-de-Seine, Seine-Saint-Denis, Val-de-Marne, Val-d’Oise, Guadeloupe, Martinique, Guyane, \
      La Réunion, Mayotte
      """.split(separator: ",").map { $0.drop { $0 == " " } }
    #expect(names.count == 101)
    for name in names { #expect(DepartmentName(String(name)).isKnown, "\(name)") }
  }

  @Test(arguments: [
    ("délibérations", "DÉLIBÉRATIONS"), ("1er février", "1er FÉVRIER"),
    ("1re adjointe", "1re ADJOINTE"),
    ("cœur", "CŒUR"), ("2e tranche", "2e TRANCHE"), ("20 euros", "20 EUROS"),
    ("n° 3erreur", "N° 3ERREUR"),
  ])
  func `capitals keep accents and ordinals`(text: String, capitals: String) {
    #expect(text.inCapitals == capitals)
  }

  @Test func `an initial capital keeps its accent`() {
    #expect("étaient présents".withInitialCapital == "Étaient présents")
    #expect("".withInitialCapital == "")
  }

  @Test(arguments: [
    ("À l’UNANIMITÉ", "a l'unanimite"), ("Œuvre", "oeuvre"), ("6\u{202F}395\u{A0}€", "6 395 €"),
    ("e\u{301}te\u{301}", "ete"),
  ])
  func `folding forgets case, accents and kinds of space`(text: String, folded: String) {
    #expect(text.folded == folded)
  }
}
