import MinutesModel

extension FinancingPlan {
  static let `case` = Case<BlockContent>(
    "financingPlan", blank: FinancingPlan(expenses: [], resources: []),
    embed: BlockContent.financingPlan,
    extract: { if case .financingPlan(let plan) = $0 { plan } else { nil } },
    fields: [
      .omitted("title", "titre", \.title, .text, default: ""),
      .stated("basis", "HT ou TTC", \.basis, .word, default: .excludingVAT),
      .required(
        "expenses", "dépenses", \.expenses,
        .list(of: .object(ExpenseLine.shape), noun: "dépense")),
      .required(
        "resources", "recettes", \.resources,
        .list(of: .object(ResourceLine.shape), noun: "recette")),
      .omitted(
        "statedExpenseTotal", "total des dépenses", \.statedExpenseTotal, .entry, default: .empty),
      .omitted(
        "statedResourceTotal", "total des recettes", \.statedResourceTotal, .entry,
        default: .empty),
      .omitted(
        "statedIncludingVAT", "total TTC", \.statedIncludingVAT, .entry, default: .empty),
      .omitted("eligibleBase", "dépense éligible", \.eligibleBase, .entry, default: .empty),
      .omitted("isLeadAuthority", "chef de file", \.isLeadAuthority, .bool, default: false),
      .omitted(
        "ownFundingDerogation", "dérogation à l’autofinancement", \.ownFundingDerogation, .text,
        default: ""),
      .optional("derogationGround", "motif de la dérogation", \.derogationGround, .word),
      .optional(
        "derogationDecidedOn", "date de la dérogation", \.derogationDecidedOn, .date),
    ])
}

extension ExpenseLine {
  static let shape: Shape<ExpenseLine> = Shape(
    "expense", blank: ExpenseLine(), unknown: \.unknownFields,
    fields: [
      .stated("label", "libellé", \.label, .text, default: ""),
      .stated("amount", "montant", \.amount, .entry, default: .empty),
      .optional("vatRate", "taux de TVA", \.vatRate, .rate),
      .omitted("includingVAT", "montant TTC", \.includingVAT, .entry, default: .empty),
    ])
}

extension ResourceLine {
  static let shape: Shape<ResourceLine> = Shape(
    "resource", blank: ResourceLine(), unknown: \.unknownFields,
    fields: [
      .stated("label", "libellé", \.label, .text, default: ""),
      .omitted("funder", "financeur", \.funder, .text, default: ""),
      .stated("kind", "nature", \.kind, .word, default: .publicSubsidy),
      .stated("amount", "montant", \.amount, .entry, default: .empty),
      .optional("declaredShare", "part annoncée", \.declaredShare, .rate),
    ])
}

extension BudgetAuthorisation {
  static let `case` = Case<BlockContent>(
    "authorisation", blank: BudgetAuthorisation(lines: []), embed: BlockContent.authorisation,
    extract: { if case .authorisation(let authorisation) = $0 { authorisation } else { nil } },
    fields: [
      .stated("baseLabel", "libellé de la base", \.baseLabel, .text, default: ""),
      .stated("base", "base", \.base, .entry, default: .empty),
      .omitted(
        "includesAmendments", "décisions modificatives comprises", \.baseScope.includesAmendments,
        .bool, default: false),
      .omitted("isNetOfDebt", "hors dette", \.baseScope.isNetOfDebt, .bool, default: false),
      .omitted(
        "isNetOfCarryOver", "hors restes à réaliser", \.baseScope.isNetOfCarryOver, .bool,
        default: false),
      .omitted("statedCeiling", "plafond", \.statedCeiling, .entry, default: .empty),
      .required(
        "uses", "crédits", \.lines, .list(of: .object(AuthorisationLine.shape), noun: "crédit")),
      .omitted("statedTotal", "total", \.statedTotal, .entry, default: .empty),
    ])
}

extension AuthorisationLine {
  static let shape: Shape<AuthorisationLine> = Shape(
    "authorisationLine", blank: AuthorisationLine(), unknown: \.unknownFields,
    fields: [
      .stated("label", "libellé", \.label, .text, default: ""),
      .omitted("article", "article", \.article, .text, default: ""),
      .omitted("chapter", "chapitre", \.chapter, .text, default: ""),
      .omitted("isOperation", "opération", \.isOperation, .bool, default: false),
      .stated("amount", "montant", \.amount, .entry, default: .empty),
    ])
}
