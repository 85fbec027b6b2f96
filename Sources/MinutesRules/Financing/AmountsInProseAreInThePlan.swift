import MinutesEditing
import MinutesModel
import MinutesWording

/// F-04: an amount said to be HT or TTC in the text of an item is one of its plan.
enum AmountsInProseAreInThePlan: ItemRule {
  static let id: RuleID = "F-04"
  static let title = "Les montants HT et TTC du texte sont ceux du plan"
  static let explanation = """
    Un montant suivi de HT ou de TTC dans l’exposé ou le dispositif doit être une ligne ou un total \
    du plan du même point, ou une somme de lignes. Un montant proche d’un total (10 %) est une \
    erreur ; un autre est à vérifier, sauf s’il est dit approximatif ou parle d’autre chose (devis, \
    offre, plafond…).
    """
  static let law = LawSource.arithmetic("Le texte et le plan disent le même coût.")
  static let severity = Severity.error
  static let example = RuleExample(
    wrong: "coût estimé à 7 949,84 € HT ; plan : 7 994,84 €", right: "coût estimé à 7 994,84 € HT")

  private static let hints = PhraseSearch("ht", "h.t", "ttc", "t.t.c", "hors tax", "toutes tax")

  static func findings(in item: AgendaItem, _ context: ItemContext) -> [Finding] {
    let plans = item.plans.map(\.plan)
    guard plans.contains(where: { $0.isBegun(.expenses) && $0.expenseTotal > .zero }) else {
      return []
    }
    let figures = TaxBasis.allCases.map { PlanFigures(plans, $0) }
    return item.lines(in: \.isProse).flatMap { address, text -> [Finding] in
      guard hints.isIn(text) else { return [] }
      let tokens = TokenizedText(text)
      return TaxedAmount.all(in: tokens).compactMap { amount in
        guard let known = figures.first(where: { $0.basis == amount.basis }),
          !known.all.isEmpty
        else { return nil }
        return judge(amount, known, tokens, address)
      }
    }
  }

  private static func judge(
    _ amount: TaxedAmount, _ figures: PlanFigures, _ tokens: TokenizedText, _ address: FieldAddress
  ) -> Finding? {
    guard !figures.all.contains(amount.amount), !figures.isSumOfLines(amount.amount) else {
      return nil
    }
    let nearest = figures.totals.min {
      ($0 - amount.amount).magnitude < ($1 - amount.amount).magnitude
    }
    guard let nearest else { return nil }
    let difference = (nearest - amount.amount).magnitude
    let isNear = difference.cents <= nearest.magnitude.cents / 10
    if amount.isApproximate(in: tokens), difference.cents <= nearest.magnitude.cents / 20 {
      return nil
    }
    if !isNear, amount.isAboutSomethingElse(in: tokens) { return nil }
    let basis = amount.basis == .excludingVAT ? "HT" : "TTC"
    let range = tokens.characters(amount.bytes)
    let message =
      isNear
      ? "le texte dit \(amount.amount.french) \(basis), le plan \(nearest.french) "
        + "(écart \(difference.french))"
      : "\(amount.amount.french) \(basis) n’est ni une ligne ni un total du plan "
        + "(\(nearest.french) \(basis))"
    return finding(
      at: .field(address, range), message, severity: isNear ? .error : .warning,
      remedy: isNear
        ? Remedy(
          "écrire \(nearest.french(sign: false))",
          .text(.replace(TextRange(address, range), with: nearest.french(sign: false)))) : nil)
  }
}

extension PassageRole {
  /// Where the costs of a project are told.
  fileprivate var isProse: Bool {
    switch self {
    case .exposition, .discussion, .considerants, .list, .operative: true
    case .heading, .visas, .quotation: false
    }
  }
}

/// The figures of an item’s plans in one tax basis.
struct PlanFigures {
  let basis: TaxBasis
  private(set) var totals: [Amount] = []
  private(set) var lines: [Amount] = []

  var all: Set<Amount> { Set(totals + lines) }

  init(_ plans: [FinancingPlan], _ basis: TaxBasis) {
    self.basis = basis
    for plan in plans {
      if plan.basis == basis {
        lines += plan.expenses.compactMap(\.amount.amount)
        lines += plan.resources.compactMap(\.amount.amount)
        totals += [plan.expenseTotal, plan.resourceTotal, plan.expenseSum]
      } else if basis == .includingVAT {
        lines += plan.expenses.compactMap(\.derivedIncludingVAT)
        totals += [
          plan.statedIncludingVAT.amount, plan.includingVATByLine, plan.includingVATByRate,
          plan.includingVATAtTotal,
        ].compactMap { $0 }
      }
    }
    totals.removeAll { $0 == .zero }
    if totals.isEmpty { lines = [] }
  }

  /// Whether lines of one side add up to the amount; plans of more than twelve lines by neighbours only.
  func isSumOfLines(_ amount: Amount) -> Bool {
    if lines.count <= 12 {
      for subset in 1..<(1 << lines.count) {
        var sum = Amount.zero
        for index in lines.indices where subset & (1 << index) != 0 { sum += lines[index] }
        if sum == amount { return true }
      }
      return false
    }
    for start in lines.indices {
      var sum = Amount.zero
      for line in lines[start...] {
        sum += line
        if sum == amount { return true }
      }
    }
    return false
  }
}

/// An amount of a text that is said to be HT or TTC.
struct TaxedAmount {
  let amount: Amount
  let basis: TaxBasis
  /// The figures, without unit.
  let bytes: Range<Int>
  private let index: Int

  static func all(in text: TokenizedText) -> [TaxedAmount] {
    text.tokens.indices.compactMap { index in
      guard let amount = text.tokens[index].number?.amount else { return nil }
      var next = index + 1
      if text.isSign("€", at: next) || ["euros", "euro", "eur"].contains(text.word(next)) {
        next += 1
      }
      guard let basis = basis(at: next, in: text) else { return nil }
      return TaxedAmount(
        amount: amount, basis: basis, bytes: text.tokens[index].bytes, index: index)
    }
  }

  private static func basis(at index: Int, in text: TokenizedText) -> TaxBasis? {
    switch text.word(index) {
    case "ht": return .excludingVAT
    case "ttc": return .includingVAT
    case "h": return text.word(index + 2) == "t" ? .excludingVAT : nil
    case "t": return text.word(index + 2) == "t" ? .includingVAT : nil
    case "hors": return text.word(index + 1).hasPrefix("taxe") ? .excludingVAT : nil
    case "toutes": return text.word(index + 1) == "taxes" ? .includingVAT : nil
    default: return nil
    }
  }

  /// « environ », « près de », « de l’ordre de » before it.
  func isApproximate(in text: TokenizedText) -> Bool {
    (max(0, index - 4)..<index).contains {
      ["environ", "pres", "ordre", "approximativement", "autour", "arrondi"].contains(text.word($0))
    }
  }

  private static let otherThings: Set<String> = [
    "devis", "offre", "offres", "proposition", "propositions", "marche", "marches", "seuil",
    "plafond", "plafonne", "plafonnee", "maximum", "minimum", "inferieur", "superieur", "ancien",
    "an", "mois", "variante", "option", "options", "avenant", "initial", "initialement", "loyer",
    "tarif", "unitaire", "metre", "ml", "m", "precedent", "precedente", "estimation", "lot", "lots",
    "entreprise", "societe", "tranche", "phase", "plus", "moins", "acompte", "location", "prix",
  ]

  /// Whether its sentence speaks of something that need not be in the plan.
  func isAboutSomethingElse(in text: TokenizedText) -> Bool {
    var start = index
    while start > 0, !text.isSign(".", at: start - 1) { start -= 1 }
    var end = index
    while end < text.tokens.count, !text.isSign(".", at: end) { end += 1 }
    return (start..<end).contains { Self.otherThings.contains(text.word($0)) }
  }
}
