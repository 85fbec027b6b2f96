import MinutesEditing
import MinutesModel

@testable import MinutesRules

extension FinancingPlan {
  /// The plan of the second seed: balanced, 9 509,40 € with tax by line, an own share of 20 %.
  static let trails = FinancingPlan(
    expenses: [
      ExpenseLine(label: "Terrain", amount: .cents(422_00), vatRate: .zero),
      ExpenseLine(label: "Bornage", amount: .cents(550_00), vatRate: Rate(percent: 20)),
      ExpenseLine(label: "Acte notarié", amount: .cents(291_67), vatRate: Rate(percent: 20)),
      ExpenseLine(label: "Travaux", amount: .cents(6_731_17), vatRate: Rate(percent: 20)),
    ],
    resources: [
      ResourceLine(
        label: "Département des Deux-Sèvres", kind: .publicSubsidy, amount: .cents(6_395_87),
        declaredShare: Rate(percent: 80)),
      ResourceLine(label: "Autofinancement", kind: .ownFunding, amount: .cents(1_598_97)),
    ])

  /// A plan of one expense and so much own share, public and private money.
  static func simple(
    cost: Int64, own: Int64, subsidy: Int64, privateMoney: Int64 = 0,
    kind: ResourceKind = .publicSubsidy
  ) -> FinancingPlan {
    var resources = [
      ResourceLine(label: "Subvention", kind: kind, amount: .cents(subsidy)),
      ResourceLine(label: "Commune", kind: .ownFunding, amount: .cents(own)),
    ]
    if privateMoney > 0 {
      resources.append(
        ResourceLine(label: "Mécénat", kind: .privateFunding, amount: .cents(privateMoney)))
    }
    return FinancingPlan(
      expenses: [ExpenseLine(label: "Travaux", amount: .cents(cost))], resources: resources)
  }

  func with(_ change: (inout FinancingPlan) -> Void) -> FinancingPlan {
    var copy = self
    change(&copy)
    return copy
  }
}

extension Entry {
  static func cents(_ cents: Int64) -> Entry { .amount(Amount(cents: cents)) }
}

extension BudgetAuthorisation {
  /// The authorisation of the second seed.
  static let quarter = BudgetAuthorisation(
    baseLabel: "Dépenses d’investissement inscrites au budget 2020", base: .cents(504_285_57),
    baseScope: BaseScope(includesAmendments: true, isNetOfDebt: true, isNetOfCarryOver: true),
    lines: [
      AuthorisationLine(
        label: "Matériel", article: "2188", chapter: "236", isOperation: true,
        amount: .cents(10_000_00)),
      AuthorisationLine(
        label: "Matériel de transport", article: "2182", chapter: "236", isOperation: true,
        amount: .cents(25_000_00)),
    ])
}

extension RecordBuilder {
  /// The session with an item that has one financing plan and a unanimous vote.
  func plan(_ plan: FinancingPlan, _ texts: String...) -> RecordBuilder {
    item(
      .passage(Passage(role: .exposition, texts: texts.isEmpty ? [""] : texts)),
      .financingPlan(plan), .ballot(Ballot(votes: .byException([]))))
  }

  /// The session with an item voted so, with a dispositif.
  func vote(
    _ ballot: Ballot, _ texts: String..., recused: [MemberID] = []
  ) -> RecordBuilder {
    item(
      .passage(Passage(role: .exposition, texts: texts.isEmpty ? [""] : texts)), .ballot(ballot),
      .passage(Passage(role: .operative(.verbs), texts: ["Approuve le projet."]))
    ).recusing(recused)
  }

  /// These take no part in the last item.
  func recusing(_ members: [MemberID]) -> RecordBuilder {
    with { minutes in
      minutes.agenda[minutes.agenda.count - 1].facts.recusals = members.map { Recusal(member: $0) }
    }
  }

  /// The first finding’s remedy carried out: what the rule finds afterwards, and all else that is
  /// new.
  func mended(_ rule: RuleID) throws -> (left: [Finding], new: [Finding]) {
    let before = findings
    guard let remedy = before.first(where: { $0.rule == rule })?.remedy else {
      throw NoRemedy(rule: rule)
    }
    var changed = minutes
    try remedy.edit.apply(to: &changed)
    let after = RuleBook.findings(in: changed)
    let known = Set(before.map(\.rule))
    return (after.filter { $0.rule == rule }, after.filter { !known.contains($0.rule) })
  }

  /// The session with an item of these paragraphs.
  func texts(_ texts: String..., role: PassageRole = .exposition) -> RecordBuilder {
    item(.passage(Passage(role: role, texts: texts)))
  }

  /// The words that the findings of a rule point at; the whole text where they point at a field.
  func words(_ rule: RuleID) -> [String] {
    findings(rule).map { finding in
      guard case .field(let address, let range) = finding.place,
        let text = minutes.text(at: address)
      else { return "\(finding.place)" }
      return range.map { String(Array(text)[$0]) } ?? text
    }
  }

  /// The texts of the first item after the first remedy of a rule.
  func textsMended(_ rule: RuleID) throws -> [String] {
    guard let remedy = findings(rule).first?.remedy else { throw NoRemedy(rule: rule) }
    var changed = minutes
    try remedy.edit.apply(to: &changed)
    return changed.agenda[0].blocks.flatMap { block -> [String] in
      if case .passage(let passage) = block.content { passage.lines.map(\.text) } else { [] }
    }
  }

  struct NoRemedy: Error {
    let rule: RuleID
  }
}

extension Tally {
  /// Votes for, against and abstentions.
  static func of(_ inFavour: Int, _ against: Int = 0, _ abstentions: Int = 0, notVoting: Int = 0)
    -> Tally
  {
    Tally(
      inFavour: inFavour, against: against, abstentions: abstentions, notVoting: notVoting)
  }
}

extension [Finding] {
  var messages: [String] { map(\.message.plain) }
}
