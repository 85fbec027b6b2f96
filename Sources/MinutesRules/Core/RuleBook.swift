package import MinutesModel

/// Every rule, and the findings of a record.
package enum RuleBook {
  /// The chapters, in the order in which their findings at one place come.
  package static let topics: [any RuleTopic.Type] = [
    AttendanceRules.self,
    QuorumRules.self,
    ProxiesRules.self,
    ConvocationRules.self,
    OfficersRules.self,
    BallotsRules.self,
    ResultWordingRules.self,
    FormalitiesRules.self,
    FinancingRules.self,
    AuthorisationRules.self,
    MoneyRules.self,
    TimeRules.self,
    NumberingRules.self,
    LanguageRules.self,
  ]

  /// The rules on the session.
  package static let sessionRules: [any SessionRule.Type] = topics.flatMap { $0.sessionRules }

  /// The rules on an item.
  package static let itemRules: [any ItemRule.Type] = topics.flatMap { $0.itemRules }

  /// The rules on the words of one text.
  package static let textRules: [any TextRule.Type] = topics.flatMap { $0.textRules }

  /// The rules that compare items.
  package static let agendaRules: [any AgendaRule.Type] = topics.flatMap { $0.agendaRules }

  /// Every rule.
  package static let all: [any Rule.Type] = topics.flatMap { $0.rules }

  /// What a reader has to check.
  package static let humanChecks: [HumanCheck] = topics.flatMap { $0.humanChecks }

  static let planRules = itemRules.compactMap { $0 as? any PlanRule.Type }

  /// The rule of that id.
  package static func rule(_ id: RuleID) -> (any Rule.Type)? {
    all.first { $0.id == id }
  }

  /// Everything that does not hold in the record, gravest first, then in the agenda’s order.
  ///
  /// - Parameter register: the other sessions, for the rules that look at them.
  package static func findings(
    in minutes: Minutes, register: RegisterFacts? = nil
  ) -> [Finding] {
    LiveFindings(minutes, register: register).findings
  }
}
