import MinutesEditing
import MinutesModel

/// Something wrong in a plan, before it has a place in an item.
struct PlanFault {
  /// Edits that may mend it; offered when they mend it without breaking anything else.
  struct Cure {
    let title: String
    let edits: [FinancingEdit]
  }

  /// The field it is about; `nil` for the plan as a whole.
  let path: FieldPath?
  let message: String
  let severity: Severity
  let cures: [Cure]
  /// Whether the cures are a choice, so that all that mend it are offered.
  let isChoice: Bool

  init(
    _ path: FieldPath? = nil, _ message: String, severity: Severity = .error, cures: [Cure] = [],
    isChoice: Bool = false
  ) {
    self.isChoice = isChoice
    self.path = path
    self.message = message
    self.severity = severity
    self.cures = cures
  }
}

/// A rule on each financing plan of an item.
protocol PlanRule: ItemRule {
  static func faults(in plan: FinancingPlan, of item: AgendaItem, _ context: ItemContext)
    -> [PlanFault]
}

extension PlanRule {
  /// The plans, and the amounts that texts give for them; a rule that looks at other words says so.
  static var looksAt: ItemParts { [.heading, .plans, .figures] }

  static func findings(in item: AgendaItem, _ context: ItemContext) -> [Finding] {
    findingsInPlans(of: item, context)
  }

  /// The faults of all plans of an item with their places and remedies.
  static func findingsInPlans(of item: AgendaItem, _ context: ItemContext) -> [Finding] {
    guard context.reading.hasPlans else { return [] }
    return item.plans.flatMap { block, plan in
      faults(in: plan, of: item, context).map { fault in
        let place: Place =
          if let path = fault.path {
            .field(FieldAddress(item: item.id, block: block, path: path), nil)
          } else {
            .block(item.id, block)
          }
        return finding(
          at: place, fault.message, severity: fault.severity,
          remedies: remedies(fault, plan, block, item, context))
      }
    }
  }

  /// The first cure after which this rule finds less and no other rule on the plan more; all such
  /// cures where there is a choice.
  private static func remedies(
    _ fault: PlanFault, _ plan: FinancingPlan, _ block: BlockID, _ item: AgendaItem,
    _ context: ItemContext
  ) -> [Remedy] {
    var remedies: [Remedy] = []
    for cure in fault.cures where fault.isChoice || remedies.isEmpty {
      var cured = plan
      do {
        for edit in cure.edits { try edit.change(&cured) }
      } catch {
        continue
      }
      let after = item.replacing(block, with: cured)
      guard
        faults(in: cured, of: after, context).count < faults(in: plan, of: item, context).count,
        isNoWorse(cured, after, than: plan, item, context)
      else { continue }
      let edits = cure.edits.map { Edit.financing(item.id, block, $0) }
      remedies.append(
        Remedy(cure.title, edits.count == 1 ? edits[0] : .sequence(cure.title, edits)))
    }
    return remedies
  }

  private static func isNoWorse(
    _ cured: FinancingPlan, _ after: AgendaItem, than plan: FinancingPlan, _ before: AgendaItem,
    _ context: ItemContext
  ) -> Bool {
    RuleBook.planRules.allSatisfy {
      $0.faults(in: cured, of: after, context).count
        <= $0.faults(in: plan, of: before, context).count
    }
      && RuleBook.planTextRules.allSatisfy {
        $0.findings(in: after, context).count <= $0.findings(in: before, context).count
      }
  }
}

extension FinancingPlan {
  /// Whether anything at all has been entered on a side.
  func isBegun(_ side: PlanSide) -> Bool {
    switch side {
    case .expenses:
      !statedExpenseTotal.isEmpty || expenses.contains { !$0.amount.isEmpty || !$0.label.isEmpty }
    case .resources:
      !statedResourceTotal.isEmpty || resources.contains { !$0.amount.isEmpty || !$0.label.isEmpty }
    }
  }

  /// The lines of the commune’s own money.
  var ownLines: [Int] {
    resources.indices.filter { resources[$0].kind == .ownFunding || resources[$0].kind == .loan }
  }
}
