/// Whether amounts of a plan exclude or include VAT.
package enum TaxBasis: String, Hashable, Codable, Sendable, CaseIterable {
  /// Hors taxe (HT).
  case excludingVAT
  /// Toutes taxes comprises (TTC).
  case includingVAT
}

/// What sort of money a resource is; it decides whether it counts as public funding.
package enum ResourceKind: String, Hashable, Codable, Sendable, CaseIterable {
  /// DETR, DSIL, DPV, DSID: State grants that share a ceiling (CGCT R2334-27).
  case stateGrant
  /// Subsidy of a region, department, EPCI, agency, Union…
  case publicSubsidy
  /// Autofinancement.
  case ownFunding
  /// The commune’s own loan, counted with its own share.
  case loan
  /// Mécénat, association, company: outside the base of the 20 %.
  case privateFunding
  /// FCTVA or VAT refunded: no resource of a plan in HT.
  case vatRefund
}

/// One line of the expenses.
package struct ExpenseLine: Hashable, Codable, Sendable {
  /// What is paid for.
  package var label: String
  /// In the plan’s basis.
  package var amount: Entry
  /// Declared VAT rate; `nil` when not said.
  package var vatRate: Rate?
  /// TTC amount written by hand; empty to derive it from the rate.
  package var includingVAT: Entry
  package var unknownFields: UnknownFields

  package init(
    label: String = "", amount: Entry = .empty, vatRate: Rate? = nil, includingVAT: Entry = .empty,
    unknownFields: UnknownFields = .none
  ) {
    self.label = label
    self.amount = amount
    self.vatRate = vatRate
    self.includingVAT = includingVAT
    self.unknownFields = unknownFields
  }
}

/// One line of the resources.
package struct ResourceLine: Hashable, Codable, Sendable {
  /// What the money is, or who gives it.
  package var label: String
  /// Who pays; empty for the commune’s own money or when the label says it.
  package var funder: String
  /// Whose money it is, for the limits of the law.
  package var kind: ResourceKind
  /// In the plan’s basis.
  package var amount: Entry
  /// Share of the expenses as asked for or promised (« 80 % »); the amount must agree with it.
  package var declaredShare: Rate?
  package var unknownFields: UnknownFields

  package init(
    label: String = "", funder: String = "", kind: ResourceKind = .publicSubsidy,
    amount: Entry = .empty, declaredShare: Rate? = nil, unknownFields: UnknownFields = .none
  ) {
    self.label = label
    self.funder = funder
    self.kind = kind
    self.amount = amount
    self.declaredShare = declaredShare
    self.unknownFields = unknownFields
  }
}

/// A financing plan: what a project costs and who pays for it.
package struct FinancingPlan: Hashable, Codable, Sendable {
  /// Typed title; empty for « Plan de financement (HT) ».
  package var title: String
  /// Whether the amounts are without or with tax.
  package var basis: TaxBasis
  /// What is paid for.
  package var expenses: [ExpenseLine]
  /// Who pays.
  package var resources: [ResourceLine]
  /// Total of the expenses written by hand; empty to derive it.
  package var statedExpenseTotal: Entry
  /// Total of the resources written by hand; empty to derive it.
  package var statedResourceTotal: Entry
  /// Total TTC of the expenses written by hand; empty to derive it.
  package var statedIncludingVAT: Entry
  /// The prefect’s decision or the text that allows an own share under 20 %; empty for none.
  package var ownFundingDerogation: String

  package init(
    title: String = "", basis: TaxBasis = .excludingVAT, expenses: [ExpenseLine] = [ExpenseLine()],
    resources: [ResourceLine] = [ResourceLine()], statedExpenseTotal: Entry = .empty,
    statedResourceTotal: Entry = .empty, statedIncludingVAT: Entry = .empty,
    ownFundingDerogation: String = ""
  ) {
    self.title = title
    self.basis = basis
    self.expenses = expenses
    self.resources = resources
    self.statedExpenseTotal = statedExpenseTotal
    self.statedResourceTotal = statedResourceTotal
    self.statedIncludingVAT = statedIncludingVAT
    self.ownFundingDerogation = ownFundingDerogation
  }
}
