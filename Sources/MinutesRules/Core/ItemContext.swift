package import MinutesModel

/// What the rules on an item may look at besides the item: the session’s facts and the roll there.
package struct ItemContext: Hashable, Sendable {
  /// « 5.2 »
  package let number: String
  package let facts: SessionFacts
  /// Who is present and represented at this item.
  package let rollCall: RollCall

  package init(number: String, facts: SessionFacts, rollCall: RollCall) {
    self.number = number
    self.facts = facts
    self.rollCall = rollCall
  }

  /// A ballot of the item counted against the roll.
  func result(of ballot: Ballot) -> BallotResult? {
    ballot.result(in: rollCall, president: facts.session.president)
  }
}
