/// How an item came before the council.
package enum ItemOrigin: String, Hashable, Codable, Sendable, CaseIterable {
  /// On the agenda of the convocation.
  case convocation
  /// Left over from an earlier session: put off, or not reached for want of a quorum.
  case carriedOver
  /// Added while the session was held (law.md C-06).
  case addedInSession
}

/// Which act of the year’s budget an item is about; delays, presidency and majority depend on it.
package enum BudgetAct: String, Hashable, Codable, Sendable, CaseIterable {
  /// Débat d’orientation budgétaire.
  case orientationDebate
  /// Budget primitif.
  case primary
  /// Budget supplémentaire.
  case supplementary
  /// Décision modificative.
  case amending
  /// Compte administratif, the mayor’s own account.
  case administrativeAccount
  /// Compte de gestion, the public accountant’s.
  case managementAccount
  /// Compte financier unique.
  case singleFinancialAccount

  /// Whether it is an account of the mayor’s, for whose vote the mayor withdraws and another member
  /// presides (CGCT L2121-14).
  package var isAccountOfTheMayor: Bool {
    self == .administrativeAccount || self == .singleFinancialAccount
  }
}

/// What was noted of an item beside its text: how it came up, who presided, who took no part.
package struct ItemFacts: Hashable, Codable, Sendable {
  /// How it came before the council.
  package var origin: ItemOrigin = .convocation
  /// Which act of the budget it is, if any.
  package var budgetAct: BudgetAct?
  /// When the council took it up.
  package var startedAt: ClockTime?
  /// When the council had done with it.
  package var endedAt: ClockTime?
  /// Who was elected to preside over this item instead of the president of the session.
  package var actingPresident: MemberID?
  /// Who takes no part in it.
  package var recusals: [Recusal] = []
  /// The vote by which the public was sent out, if it was.
  package var closedSession: ClosedSession?
  /// The session whose minutes are approved by it.
  package var approvesMinutesOf: CalendarDate?
  /// What becomes of it as an act.
  package var deliberation: Deliberation?
  /// What was put before the council, where that is kept apart from what it decided.
  package var proposal: Proposal?

  package init() {}

  /// Nothing noted.
  package static let none = ItemFacts()
}
