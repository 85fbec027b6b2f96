/// One use of the credits that an authorisation opens.
package struct AuthorisationLine: Hashable, Codable, Sendable {
  /// What the credits are for.
  package var label: String
  /// Account (article), as written: « 2188 ».
  package var article: String
  /// Chapter or opération, as written: « 21 », « 236 ».
  package var chapter: String
  /// Whether `chapter` is the number of a voted opération.
  package var isOperation: Bool
  /// The credits opened.
  package var amount: Entry
  package var unknownFields: UnknownFields

  package init(
    label: String = "", article: String = "", chapter: String = "", isOperation: Bool = false,
    amount: Entry = .empty, unknownFields: UnknownFields = .none
  ) {
    self.label = label
    self.article = article
    self.chapter = chapter
    self.isOperation = isOperation
    self.amount = amount
    self.unknownFields = unknownFields
  }
}

/// What the credits opened the year before are declared to count and to leave out (CGCT L1612-1).
package struct BaseScope: Hashable, Codable, Sendable {
  /// Whether decisions modifying the budget are counted in.
  package var includesAmendments: Bool
  /// Whether credits for the repayment of debt are left out.
  package var isNetOfDebt: Bool
  /// Whether credits carried over (restes à réaliser) are left out.
  package var isNetOfCarryOver: Bool

  package init(
    includesAmendments: Bool = false, isNetOfDebt: Bool = false, isNetOfCarryOver: Bool = false
  ) {
    self.includesAmendments = includesAmendments
    self.isNetOfDebt = isNetOfDebt
    self.isNetOfCarryOver = isNetOfCarryOver
  }

  /// Whether it is the base that the law means.
  package var isComplete: Bool { includesAmendments && isNetOfDebt && isNetOfCarryOver }
}

/// Leave to spend on investment before the budget is voted, within the quarter of last year’s
/// credits (CGCT L1612-1).
package struct BudgetAuthorisation: Hashable, Codable, Sendable {
  /// What the base is: « Dépenses d’investissement inscrites au budget 2020 ».
  package var baseLabel: String
  /// Credits opened the year before.
  package var base: Entry
  /// What the base is declared to be; the law wants all of it (law.md B-03).
  package var baseScope: BaseScope
  /// The ceiling written by hand; empty to derive the quarter.
  package var statedCeiling: Entry
  /// The credits line by line.
  package var lines: [AuthorisationLine]
  /// The total written by hand; empty to derive it.
  package var statedTotal: Entry

  package init(
    baseLabel: String = "", base: Entry = .empty, baseScope: BaseScope = BaseScope(),
    statedCeiling: Entry = .empty,
    lines: [AuthorisationLine] = [AuthorisationLine()], statedTotal: Entry = .empty
  ) {
    self.baseLabel = baseLabel
    self.base = base
    self.baseScope = baseScope
    self.statedCeiling = statedCeiling
    self.lines = lines
    self.statedTotal = statedTotal
  }

  /// The quarter of the base, cut down to the cent (CGCT L1612-1: « dans la limite du quart »).
  package var derivedCeiling: Amount? {
    base.amount.flatMap { $0.scaledDown(by: 1, over: 4) }
  }
  /// The ceiling as printed: the written one, else the derived one.
  package var ceiling: Amount? { statedCeiling.amount ?? derivedCeiling }
  /// The sum of the lines.
  package var sum: Amount { lines.compactMap(\.amount.amount).total }
  /// The total as printed: the written one, else the sum.
  package var total: Amount { statedTotal.amount ?? sum }
}
