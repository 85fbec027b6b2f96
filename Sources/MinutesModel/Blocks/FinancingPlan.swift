/// Whether amounts of a plan exclude or include VAT.
package enum TaxBasis: String, Hashable, Codable, Sendable, CaseIterable {
  /// Hors taxe (HT).
  case excludingVAT
  /// Toutes taxes comprises (TTC).
  case includingVAT
  /// The plan does not say (law.md F-22).
  case notStated
}

/// What sort of money a resource is; it decides whether it counts as public funding.
package enum ResourceKind: String, Hashable, Codable, Sendable, CaseIterable {
  /// DETR, DSIL, DPV, DSID: State grants that share a ceiling (CGCT R2334-27).
  case stateGrant
  /// Subsidy of a region, department, EPCI, agency, Union…
  case publicSubsidy
  /// Fonds de concours of an EPCI, at most as much as the commune’s own share (CGCT L5214-16, V).
  case fondsDeConcours
  /// Autofinancement.
  case ownFunding
  /// The commune’s own loan, counted with its own share.
  case loan
  /// Mécénat, association, company: outside the base of the 20 %.
  case privateFunding
  /// FCTVA or VAT refunded: no resource of a plan in HT.
  case vatRefund
}

/// Why the commune may bear less than a fifth of the public funding (CGCT L1111-10, III; law.md F-09).
package enum OwnFundingDerogation: String, Hashable, Codable, Sendable, CaseIterable {
  /// Protected monuments, by the prefect’s decision.
  case protectedHeritage
  /// Heritage that is not protected, by the prefect’s decision (loi 2019-1461, art. 82).
  case unprotectedHeritage
  /// Damage of a public calamity, by the prefect’s decision.
  case calamity
  /// Works that the law lists (bridges, water, waste, fire defence, roads…), by the prefect’s decision.
  case listedWorks
  /// Energy renovation of schools, by the prefect’s decision (loi 2024-279).
  case schoolRenovation
  /// Urban renewal (ANRU), by law.
  case urbanRenewal
  /// Territorial cooperation with European funds, by law.
  case territorialCooperation
  /// Corsica, by law.
  case corsica
  /// Overseas, by law.
  case overseas
  /// Another ground, in the plan’s words.
  case other

  /// Whether it takes a decision of the prefect, whose date is then cited.
  package var takesPrefectsDecision: Bool {
    switch self {
    case .protectedHeritage, .unprotectedHeritage, .calamity, .listedWorks, .schoolRenovation: true
    case .urbanRenewal, .territorialCooperation, .corsica, .overseas, .other: false
    }
  }
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
  /// The expense that funders take into account, where it is less than the whole (law.md F-23).
  package var eligibleBase: Entry
  /// Whether the commune is chef de file of the action, and bears 30 % (CGCT L1111-9, law.md F-08).
  package var isLeadAuthority: Bool
  /// The prefect’s decision or the text that allows an own share under 20 %, as printed; empty for
  /// none.
  package var ownFundingDerogation: String
  /// On what ground; `nil` while not said.
  package var derogationGround: OwnFundingDerogation?
  /// The day of the prefect’s decision.
  package var derogationDecidedOn: CalendarDate?

  package init(
    title: String = "", basis: TaxBasis = .excludingVAT, expenses: [ExpenseLine] = [ExpenseLine()],
    resources: [ResourceLine] = [ResourceLine()], statedExpenseTotal: Entry = .empty,
    statedResourceTotal: Entry = .empty, statedIncludingVAT: Entry = .empty,
    eligibleBase: Entry = .empty, isLeadAuthority: Bool = false,
    ownFundingDerogation: String = "", derogationGround: OwnFundingDerogation? = nil,
    derogationDecidedOn: CalendarDate? = nil
  ) {
    self.title = title
    self.basis = basis
    self.expenses = expenses
    self.resources = resources
    self.statedExpenseTotal = statedExpenseTotal
    self.statedResourceTotal = statedResourceTotal
    self.statedIncludingVAT = statedIncludingVAT
    self.eligibleBase = eligibleBase
    self.isLeadAuthority = isLeadAuthority
    self.ownFundingDerogation = ownFundingDerogation
    self.derogationGround = derogationGround
    self.derogationDecidedOn = derogationDecidedOn
  }
}
