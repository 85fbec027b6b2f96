import MinutesModel
import MinutesWording

/// A noun of the trade in one of its forms.
struct NounForm: Sendable {
  let singular: String
  let plural: String
  let gender: Gender
  /// Whether this form is the plural.
  let isPlural: Bool
  /// Whether the form is also that of a verb: « il la compte », « on les date ».
  let isVerbLike: Bool

  /// The form as it is written, with its accents.
  var written: String { isPlural ? plural : singular }

  /// Forms by their key; nouns that are written alike in both numbers are not in it.
  static let table: [WordKey: NounForm] = {
    var table: [WordKey: NounForm] = [:]
    func add(_ list: String, _ gender: Gender, isVerbLike: Bool = false) {
      for entry in list.split(separator: " ") {
        let forms = entry.split(separator: "/").map(String.init)
        let singular = forms[0]
        let plural = forms.count > 1 ? forms[1] : singular + "s"
        for isPlural in [false, true] {
          let form = NounForm(
            singular: singular, plural: plural, gender: gender, isPlural: isPlural,
            isVerbLike: isVerbLike && !isPlural)
          table[WordKey(form.written.folded)] = form
        }
      }
    }
    add(feminine, .feminine)
    add(feminineVerbs, .feminine, isVerbLike: true)
    add(masculine, .masculine)
    add(masculineVerbs, .masculine, isVerbLike: true)
    return table
  }()

  private static let feminine =
    "délibération convention commune communauté circulaire commission subvention séance proposition "
    + "décision autorisation recette adhésion cotisation indemnité loi ordonnance mairie école "
    + "association parcelle voirie salle redevance participation dotation opération prestation "
    + "annuité procuration majorité motion préfecture intercommunalité compétence collectivité "
    + "modification attribution rémunération candidature présidence concession mission fonction "
    + "charte action condition installation acquisition cession demi-journée journée réunion "
    + "élection nomination désignation création suppression rénovation construction"

  private static let feminineVerbs =
    "demande dépense facture taxe annexe prime commande date liste somme pièce durée population part "
    + "période démarche situation rentrée rubrique charge"

  private static let masculine =
    "conseil règlement budget avenant contrat bail/baux plan projet tarif crédit marché article agent "
    + "membre document dossier emploi service syndicat département territoire rapport tableau/tableaux "
    + "logement terrain bâtiment équipement travail/travaux courrier dispositif exercice groupement "
    + "cimetière lotissement périmètre suffrage scrutin pouvoir comité versement remboursement "
    + "financement autofinancement emprunt loyer reversement forfait barème traitement régime magistrat "
    + "alinéa chapitre devoir habitant élu bulletin conseiller administré local/locaux"

  private static let masculineVerbs =
    "arrêté décret compte montant point adjoint titre code groupe cadre programme centre acte acompte "
    + "transfert prêt grade indice versant délégué vote poste"
}

/// An adjective of the trade in one of its forms.
struct AdjectiveForm: Sendable {
  /// Masculine and feminine singular, masculine and feminine plural.
  let forms: [String]
  /// Which of them this one may be.
  let fits: [Int]
  /// When the form is an adjective for sure.
  let isOnlyBeforeStop: Bool

  func form(_ gender: Gender, isPlural: Bool) -> String {
    forms[(isPlural ? 2 : 0) + (gender == .feminine ? 1 : 0)]
  }

  func fits(_ gender: Gender, isPlural: Bool) -> Bool {
    fits.contains((isPlural ? 2 : 0) + (gender == .feminine ? 1 : 0))
  }

  static let table: [WordKey: [String: AdjectiveForm]] = {
    var table: [WordKey: [String: AdjectiveForm]] = [:]
    func add(_ forms: [String], isOnlyBeforeStop: Bool = false) {
      for form in Set(forms) {
        table[WordKey(form.folded), default: [:]][form] = AdjectiveForm(
          forms: forms, fits: forms.indices.filter { forms[$0] == form },
          isOnlyBeforeStop: isOnlyBeforeStop)
      }
    }
    for root
      in "municip commun intercommun départment région génér territori soci fisc loc nation initi glob princip"
      .split(separator: " ").map(String.init)
    {
      let stem = root == "départment" ? "départementa" : root == "région" ? "régiona" : root + "a"
      add([stem + "l", stem + "le", stem + "ux", stem + "les"])
    }
    for word in "administratif modificatif prévisionnel définitif sportif relatif".split(
      separator: " "
    ).map(String.init) {
      let stem = word.hasSuffix("if") ? String(word.dropLast()) + "ve" : word + "le"
      add([word, stem, word + "s", stem + "s"])
    }
    for word in "financier foncier afférent urbain exprimé délégué présenté".split(separator: " ")
      .map(String.init)
    {
      let feminine = word.hasSuffix("ier") ? String(word.dropLast(2)) + "ère" : word + "e"
      add([word, feminine, word + "s", feminine + "s"])
    }
    for word
      in "technique nécessaire budgétaire titulaire stagiaire scolaire complémentaire supplémentaire unitaire"
      .split(separator: " ").map(String.init)
    {
      add([word, word, word + "s", word + "s"])
    }
    add(["annuel", "annuelle", "annuels", "annuelles"])
    add(["public", "publique", "publics", "publiques"])
    for word in ["correspondant", "suivant", "présent"] {
      add([word, word + "e", word + "s", word + "es"], isOnlyBeforeStop: true)
    }
    return table
  }()
}
