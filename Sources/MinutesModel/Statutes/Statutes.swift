/// The law on one day, looked up in the tables.
package struct Statutes: Hashable, Sendable {
  package let quorum: Dated<QuorumRegime>
  package let councilSize: Dated<CouncilSize>
  package let convocation: Dated<ConvocationDelay>
  package let ownFunding: Dated<OwnFundingMinimum>
  package let stateGrants: Dated<StateGrantCap>
  package let advanceCredits: Dated<AdvanceCredits>

  package init(on date: CalendarDate) {
    quorum = QuorumRegime.table.row(on: date)
    councilSize = CouncilSize.table.row(on: date)
    convocation = ConvocationDelay.table.row(on: date)
    ownFunding = OwnFundingMinimum.table.row(on: date)
    stateGrants = StateGrantCap.table.row(on: date)
    advanceCredits = AdvanceCredits.table.row(on: date)
  }
}
