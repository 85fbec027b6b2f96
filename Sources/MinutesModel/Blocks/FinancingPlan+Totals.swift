extension ExpenseLine {
  /// The TTC amount: written by hand, or derived from the rate by rounding this line to the cent.
  ///
  /// `nil` without an amount, or without both a rate and a written TTC. Only for plans in HT.
  package var derivedIncludingVAT: Amount? {
    if let written = includingVAT.amount { return written }
    guard let amount = amount.amount, let vatRate else { return nil }
    return vatRate.added(to: amount)
  }
}

extension FinancingPlan {
  /// The sum of the expense lines.
  package var expenseSum: Amount { expenses.compactMap(\.amount.amount).total }
  /// The sum of the resource lines.
  package var resourceSum: Amount { resources.compactMap(\.amount.amount).total }
  /// The total of the expenses as printed: the written one, else the sum.
  package var expenseTotal: Amount { statedExpenseTotal.amount ?? expenseSum }
  /// The total of the resources as printed: the written one, else the sum.
  package var resourceTotal: Amount { statedResourceTotal.amount ?? resourceSum }
  /// Resources less expenses: zero when the plan balances.
  package var imbalance: Amount { resourceTotal - expenseTotal }

  /// The TTC total by line: each line rounded, then summed; `nil` when a line has no rate.
  package var includingVATByLine: Amount? {
    guard basis == .excludingVAT, !expenses.isEmpty else { return nil }
    var sum = Amount.zero
    for line in expenses where line.amount.amount != nil {
      guard let amount = line.derivedIncludingVAT else { return nil }
      sum += amount
    }
    return sum
  }

  /// The TTC total by rate: HT summed for each rate, tax rounded once a rate; `nil` when a line has
  /// no rate or a TTC written by hand.
  package var includingVATByRate: Amount? {
    guard basis == .excludingVAT, !expenses.isEmpty else { return nil }
    var groups: [Rate: Amount] = [:]
    for line in expenses {
      guard let amount = line.amount.amount else { continue }
      guard let rate = line.vatRate, line.includingVAT.isEmpty else { return nil }
      groups[rate, default: .zero] += amount
    }
    var sum = Amount.zero
    for (rate, amount) in groups {
      guard let taxed = rate.added(to: amount) else { return nil }
      sum += taxed
    }
    return sum
  }

  /// The TTC total with the tax of all lines summed unrounded and rounded once at the end; `nil` when
  /// a line has no rate or a TTC written by hand, or the sum does not fit.
  package var includingVATAtTotal: Amount? {
    guard basis == .excludingVAT, !expenses.isEmpty else { return nil }
    var numerator: Int64 = 0
    for line in expenses {
      guard let amount = line.amount.amount else { continue }
      guard let rate = line.vatRate, line.includingVAT.isEmpty else { return nil }
      let factor = Rate.whole.basisPoints &+ rate.basisPoints
      let (product, overflow) = amount.cents.multipliedReportingOverflow(by: factor)
      let (sum, sumOverflow) = numerator.addingReportingOverflow(product)
      guard !overflow, !sumOverflow else { return nil }
      numerator = sum
    }
    return Amount(cents: numerator).scaled(by: 1, over: Rate.whole.basisPoints)
  }

  /// The TTC total as printed: the written one, else the sum by line.
  package var includingVATTotal: Amount? { statedIncludingVAT.amount ?? includingVATByLine }

  /// Own funding and own loan together.
  package var ownShare: Amount {
    resources.filter { $0.kind == .ownFunding || $0.kind == .loan }
      .compactMap(\.amount.amount).total
  }

  /// Subsidies of public bodies, the State included.
  package var publicSubsidies: Amount {
    resources.filter(\.kind.isPublicSubsidy)
      .compactMap(\.amount.amount).total
  }
}

extension ResourceKind {
  /// Whether it is money of another public body, the State included.
  package var isPublicSubsidy: Bool {
    switch self {
    case .stateGrant, .publicSubsidy, .fondsDeConcours: true
    case .ownFunding, .loan, .privateFunding, .vatRefund: false
    }
  }
}
