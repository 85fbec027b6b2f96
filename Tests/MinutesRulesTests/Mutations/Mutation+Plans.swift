import MinutesEditing
import MinutesModel
import MinutesRules
import MinutesTestSupport

extension Mutation {
  /// What plans and authorisations add up to.
  static let ofPlans: [Mutation] = [
    Mutation("the amount of an expense", ["F-01", "F-03"]) { minutes, random in
      var random = random
      return minutes.plans { plan in
        plan.expenses.indices.compactMap { index in
          guard let wrong = plan.expenses[index].amount.withAnotherDigit(&random) else {
            return nil
          }
          return ("expense \(index)", plan.with { $0.expenses[index].amount = wrong })
        }
      }
    },
    Mutation("the amount of a resource", ["F-02", "F-03"]) { minutes, random in
      var random = random
      return minutes.plans { plan in
        plan.resources.indices.compactMap { index in
          guard let wrong = plan.resources[index].amount.withAnotherDigit(&random) else {
            return nil
          }
          return ("resource \(index)", plan.with { $0.resources[index].amount = wrong })
        }
      }
    },
    Mutation("a total of a plan", ["F-01", "F-02", "F-03"]) { minutes, random in
      var random = random
      return minutes.plans { plan in
        let totals: [(String, WritableKeyPath<FinancingPlan, Entry>)] = [
          ("expenses", \.statedExpenseTotal), ("resources", \.statedResourceTotal),
        ]
        return totals.compactMap { name, total in
          guard let wrong = plan[keyPath: total].withAnotherDigit(&random) else { return nil }
          return ("total of \(name)", plan.with { $0[keyPath: total] = wrong })
        }
      }
    },
    Mutation("the total with tax of a plan", ["F-05"]) { minutes, random in
      var random = random
      return minutes.plans { plan in
        guard let wrong = plan.statedIncludingVAT.withAnotherDigit(&random) else { return [] }
        return [("with tax", plan.with { $0.statedIncludingVAT = wrong })]
      }
    },
    Mutation("the rate of tax of an expense", ["F-05", "F-04"]) { minutes, _ in
      minutes.plans { plan in
        guard !plan.statedIncludingVAT.isEmpty else { return [] }
        return plan.expenses.indices.compactMap { index in
          guard plan.expenses[index].vatRate != nil else { return nil }
          return (
            "rate of expense \(index)",
            plan.with {
              $0.expenses[index].vatRate =
                plan.expenses[index].vatRate == Rate(percent: 10)
                ? Rate(percent: 20) : Rate(percent: 10)
            }
          )
        }
      }
    },
    Mutation("a declared share", ["F-12", "F-19"]) { minutes, random in
      var random = random
      return minutes.plans { plan in
        plan.resources.indices.compactMap { index in
          guard let share = plan.resources[index].declaredShare else { return nil }
          let wrong = share.basisPoints + Int64.random(in: 1...900, using: &random)
          return (
            "share of resource \(index)",
            plan.with { $0.resources[index].declaredShare = Rate(basisPoints: wrong) }
          )
        }
      }
    },
    Mutation("two lines of resources swapped in amount", ["F-12", "F-07", "F-10"]) { minutes, _ in
      minutes.plans { plan in
        guard plan.resources.contains(where: { $0.declaredShare != nil }),
          let first = plan.resources.first, let last = plan.resources.last,
          first.amount != last.amount
        else { return [] }
        return [
          (
            "first and last",
            plan.with {
              $0.resources[0].amount = last.amount
              $0.resources[plan.resources.count - 1].amount = first.amount
            }
          )
        ]
      }
    },
    Mutation("the own share left out", ["F-20", "F-03"]) { minutes, _ in
      minutes.plans { plan in
        guard plan.resources.contains(where: { $0.kind == .ownFunding }) else { return [] }
        return [("no own share", plan.with { $0.resources.removeAll { $0.kind == .ownFunding } })]
      }
    },
    Mutation("an own share under the minimum", ["F-07"]) { minutes, _ in
      minutes.plans { plan in
        guard plan.ownFundingDerogation.isEmpty,
          let own = plan.resources.firstIndex(where: { $0.kind == .ownFunding }),
          let other = plan.resources.firstIndex(where: { $0.kind == .publicSubsidy }),
          let ownAmount = plan.resources[own].amount.amount,
          let otherAmount = plan.resources[other].amount.amount
        else { return [] }
        let moved = Amount(cents: ownAmount.cents - plan.expenseSum.cents / 20)
        return [
          (
            "\(moved.cents) cents moved",
            plan.with {
              $0.resources[own].amount = .amount(ownAmount - moved)
              $0.resources[other].amount = .amount(otherAmount + moved)
            }
          )
        ]
      }
    },
    Mutation("grants of the State over the cap", ["F-10"]) { minutes, _ in
      minutes.plans { plan in
        guard plan.basis == .excludingVAT, plan.resources.count > 1 else { return [] }
        let granted = plan.expenseSum.scaled(by: 85, over: 100) ?? .zero
        return [
          (
            "85 %",
            plan.with {
              $0.resources = [
                ResourceLine(label: "DETR", kind: .stateGrant, amount: .amount(granted)),
                ResourceLine(
                  label: "Autofinancement", kind: .ownFunding,
                  amount: .amount(plan.expenseSum - granted)),
              ]
            }
          )
        ]
      }
    },
    Mutation("a refund of tax in a plan without tax", ["F-13"]) { minutes, _ in
      minutes.plans { plan in
        guard plan.basis == .excludingVAT, !plan.resources.isEmpty else { return [] }
        return [
          (
            "FCTVA",
            plan.with {
              $0.resources[0].kind = .vatRefund; $0.resources[0].label = "FCTVA"
            }
          )
        ]
      }
    },
    Mutation("a ceiling of credits", ["B-01", "B-02"]) { minutes, random in
      var random = random
      return minutes.authorisations { authorisation in
        guard let wrong = authorisation.statedCeiling.withAnotherDigit(&random) else { return [] }
        return [("ceiling", authorisation.with { $0.statedCeiling = wrong })]
      }
    },
    Mutation("the base of a ceiling", ["B-01"]) { minutes, random in
      var random = random
      return minutes.authorisations { authorisation in
        guard !authorisation.statedCeiling.isEmpty, let base = authorisation.base.amount else {
          return []
        }
        let wrong = Amount(cents: base.cents + Int64.random(in: 100...900_000, using: &random))
        return [("base", authorisation.with { $0.base = .amount(wrong) })]
      }
    },
    Mutation("a total of credits", ["B-02"]) { minutes, random in
      var random = random
      return minutes.authorisations { authorisation in
        guard let wrong = authorisation.statedTotal.withAnotherDigit(&random) else { return [] }
        return [("total", authorisation.with { $0.statedTotal = wrong })]
      }
    },
    Mutation("a line of credits", ["B-02"]) { minutes, random in
      var random = random
      return minutes.authorisations { authorisation in
        guard !authorisation.statedTotal.isEmpty else { return [] }
        return authorisation.lines.indices.compactMap { index in
          guard let wrong = authorisation.lines[index].amount.withAnotherDigit(&random) else {
            return nil
          }
          return ("line \(index)", authorisation.with { $0.lines[index].amount = wrong })
        }
      }
    },
    Mutation("credits over the ceiling", ["B-02"]) { minutes, _ in
      minutes.authorisations { authorisation in
        guard let ceiling = authorisation.ceiling, !authorisation.lines.isEmpty else { return [] }
        return [
          (
            "ten times",
            authorisation.with {
              $0.lines[0].amount = .amount(Amount(cents: ceiling.cents * 10))
              $0.statedTotal = .empty
            }
          )
        ]
      }
    },
  ]
}

extension BudgetAuthorisation {
  fileprivate func with(_ change: (inout BudgetAuthorisation) -> Void) -> BudgetAuthorisation {
    var copy = self
    change(&copy)
    return copy
  }
}
