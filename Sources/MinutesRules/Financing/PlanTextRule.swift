import MinutesModel

/// A rule that judges the words of an item by its financing plans; a remedy of a plan must not make it
/// find more.
protocol PlanTextRule: ItemRule {}

extension PlanTextRule {
  static var looksAt: ItemParts { [.heading, .plans, .figures] }
}

extension RuleBook {
  static let planTextRules = itemRules.compactMap { $0 as? any PlanTextRule.Type }
}
