import MinutesEditing
import MinutesModel
import MinutesWording

/// M-02: what is decided costs what was said before, and what is asked is what the plan has.
enum AQuantityHasOneAmount: ItemRule {
  static let id: RuleID = "M-02"
  static let title = "Une même chose a un seul montant dans le point"
  static let explanation = """
    « La cotisation est de 120 € » dans l’exposé et « vote la cotisation de 130 € » dans le dispositif \
    se contredisent, comme une subvention sollicitée pour un autre montant que celui du plan. Quand \
    l’exposé ne faisait que proposer, le conseil a pu décider autrement : c’est alors une alerte, et \
    le texte gagne à dire le changement.
    """
  static let law = LawSource.arithmetic("Un acte ne dit pas deux montants de la même chose.")
  static let severity = Severity.error
  static let example = RuleExample(
    wrong: "la cotisation est de 120 € ; vote la cotisation de 130 €",
    right: "la cotisation est de 120 € ; vote la cotisation de 120 €")

  static let looksAt: ItemParts = [.figures, .plans]

  static func findings(in item: AgendaItem, _ context: ItemContext) -> [Finding] {
    contradictions(context.reading.texts) + asked(in: item, context)
  }

  // MARK: exposé and dispositif

  fileprivate struct Said {
    let amount: NamedAmount
    let address: FieldAddress
  }

  private static func contradictions(_ texts: [FieldReading]) -> [Finding] {
    var explained: [String: [Said]] = [:]
    var decided: [String: [Said]] = [:]
    for text in texts {
      for amount in text.reading.money?.named ?? [] {
        let said = Said(amount: amount, address: text.address)
        if text.role.isOperative {
          decided[amount.noun, default: []].append(said)
        } else {
          explained[amount.noun, default: []].append(said)
        }
      }
    }
    return decided.keys.sorted().compactMap { noun in
      guard let before = explained[noun]?.only, let after = decided[noun]?.only,
        before.amount.qualifiers == after.amount.qualifiers,
        before.amount.amount != after.amount.amount, !before.amount.tellsOfAnother,
        !after.amount.tellsOfAnother
      else { return nil }
      return contradiction(noun, before, after)
    }
  }

  private static func contradiction(_ noun: String, _ before: Said, _ after: Said) -> Finding {
    let (first, second) = (before.amount.amount, after.amount.amount)
    func write(_ amount: Amount, at said: Said, _ where: String) -> Remedy {
      let figures = amount.french(cents: .whenAny, sign: false)
      return Remedy(
        "écrire \(figures) \(`where`)",
        .text(.replace(TextRange(said.address, said.amount.range), with: figures)))
    }
    return finding(
      at: .field(after.address, after.amount.range),
      "« \(noun) » : le dispositif dit \(second.french(cents: .whenAny)), le texte plus haut "
        + "\(first.french(cents: .whenAny)) (écart \((first - second).magnitude.french))",
      severity: before.amount.isProposed ? .warning : .error,
      remedies: [
        write(first, at: after, "dans le dispositif"), write(second, at: before, "plus haut"),
      ])
  }

  // MARK: amounts asked of funders

  private static func asked(in item: AgendaItem, _ context: ItemContext) -> [Finding] {
    guard context.reading.hasPlans else { return [] }
    let texts = context.reading.texts.filter {
      $0.role.isOperative && $0.reading.money?.asked.isEmpty == false
    }
    guard !texts.isEmpty else { return [] }
    let plans = item.plans.map(\.plan)
    let resources = plans.flatMap(\.resources).filter {
      $0.kind != .ownFunding && $0.kind != .loan
    }.compactMap(\.amount.amount)
    guard !resources.isEmpty else { return [] }
    var known = Set(resources)
    known.insert(resources.total)
    for plan in plans {
      known.formUnion([plan.expenseTotal, plan.resourceTotal, plan.expenseSum])
      known.formUnion(plan.expenses.compactMap(\.amount.amount))
      known.formUnion(
        [plan.includingVATTotal, plan.publicSubsidies, plan.eligibleBase.amount].compactMap(\.self))
    }
    return texts.flatMap { text in
      (text.reading.money?.asked ?? []).filter { !known.contains($0.amount) }.map { asked in
        let nearest = resources.min {
          ($0 - asked.amount).magnitude < ($1 - asked.amount).magnitude
        }
        let right = nearest ?? asked.amount
        let figures = right.french(sign: false)
        return finding(
          at: .field(text.address, asked.range),
          "le dispositif sollicite \(asked.amount.french), le plan prévoit \(right.french) "
            + "(écart \((asked.amount - right).magnitude.french))",
          remedy: Remedy(
            "écrire \(figures)",
            .text(.replace(TextRange(text.address, asked.range), with: figures))))
      }
    }
  }
}

extension [AQuantityHasOneAmount.Said] {
  /// The one that all of them say; `nil` where they say two things.
  fileprivate var only: AQuantityHasOneAmount.Said? {
    guard let first, allSatisfy({ $0.amount.amount == first.amount.amount }) else { return nil }
    return first
  }
}
