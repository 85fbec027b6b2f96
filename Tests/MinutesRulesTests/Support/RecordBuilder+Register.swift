import MinutesModel

@testable import MinutesRules

extension RecordBuilder {
  /// What a rule finds when these are the other sessions of the register.
  func findings(_ rule: RuleID, beside others: [RecordBuilder]) -> [Finding] {
    let register = RegisterFacts(others.map { RegisterFacts.OtherSession($0.minutes) })
    return RuleBook.findings(in: minutes, register: register).filter { $0.rule == rule }
  }

  /// The same session on another day.
  func on(_ year: Int, _ month: Int, _ day: Int) -> RecordBuilder {
    with { $0.session.date = .on(year, month, day) }
  }
}
