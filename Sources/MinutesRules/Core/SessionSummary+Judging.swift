package import MinutesModel

extension SessionSummary {
  /// The summary of a record, with what the rules find in it by itself.
  package init(judging minutes: Minutes) {
    let findings = RuleBook.findings(in: minutes).filter { $0.acceptedBecause == nil }
    self.init(
      of: minutes, errors: findings.count { $0.severity == .error },
      warnings: findings.count { $0.severity == .warning },
      duties: SessionDuties(minutes))
  }
}
