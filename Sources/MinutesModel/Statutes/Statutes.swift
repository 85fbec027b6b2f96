/// The law on one day, looked up in the tables.
package struct Statutes: Hashable, Sendable {
  /// Who counts for the quorum, and how many must.
  package let quorum: Dated<QuorumRegime>
  /// How many members and deputies a commune has.
  package let councilSize: Dated<CouncilSize>
  /// How many clear days the convocation leaves.
  package let convocation: Dated<ConvocationDelay>
  /// What a commune must pay itself of a project.
  package let ownFunding: Dated<OwnFundingMinimum>
  /// What the State’s grants may cover together.
  package let stateGrants: Dated<StateGrantCap>
  /// What may be spent before the budget is voted.
  package let advanceCredits: Dated<AdvanceCredits>
  /// The investment chapters of the chart of accounts.
  package let accountChapters: Dated<AccountChapters>
  /// The text that the leave to spend before the budget rests on.
  package let advanceCreditsText: Dated<LawExcerpt>

  package init(on date: CalendarDate) {
    quorum = QuorumRegime.table.row(on: date)
    councilSize = CouncilSize.table.row(on: date)
    convocation = ConvocationDelay.table.row(on: date)
    ownFunding = OwnFundingMinimum.table.row(on: date)
    stateGrants = StateGrantCap.table.row(on: date)
    advanceCredits = AdvanceCredits.table.row(on: date)
    accountChapters = AccountChapters.table.row(on: date)
    advanceCreditsText = LawExcerpt.advanceCredits.row(on: date)
  }
}
