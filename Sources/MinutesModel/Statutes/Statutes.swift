/// The law on one day, looked up in the tables.
package struct Statutes: Hashable, Sendable {
  /// Who counts for the quorum, and how many must.
  package let quorum: Dated<QuorumRegime>
  /// How many members and deputies a commune has.
  package let councilSize: Dated<CouncilSize>
  /// With how many members a small council counts as complete.
  package let deemedComplete: Dated<DeemedComplete>
  /// How many clear days the convocation leaves.
  package let convocation: Dated<ConvocationDelay>
  /// How the convocation is sent.
  package let convocationForm: Dated<ConvocationForm>
  /// On which days a new council is installed.
  package let installation: Dated<InstallationDays>
  /// Who may ask for a particular ballot or a closed session.
  package let ballotRights: Dated<BallotRights>
  /// When a representative of the commune keeps away.
  package let representatives: Dated<RepresentativeShelter>
  /// Who signs, and when what is published.
  package let publicity: Dated<PublicityRegime>
  /// When the budget and the accounts are due.
  package let budgetCalendar: Dated<BudgetCalendar>
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
    deemedComplete = DeemedComplete.table.row(on: date)
    convocation = ConvocationDelay.table.row(on: date)
    convocationForm = ConvocationForm.table.row(on: date)
    installation = InstallationDays.table.row(on: date)
    ballotRights = BallotRights.table.row(on: date)
    representatives = RepresentativeShelter.table.row(on: date)
    publicity = PublicityRegime.table.row(on: date)
    budgetCalendar = BudgetCalendar.table.row(on: date)
    ownFunding = OwnFundingMinimum.table.row(on: date)
    stateGrants = StateGrantCap.table.row(on: date)
    advanceCredits = AdvanceCredits.table.row(on: date)
    accountChapters = AccountChapters.table.row(on: date)
    advanceCreditsText = LawExcerpt.advanceCredits.row(on: date)
  }
}
