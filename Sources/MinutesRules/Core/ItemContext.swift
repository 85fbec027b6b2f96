package import MinutesModel

/// What the rules on an item may look at besides the item: the session’s facts and the roll there.
package struct ItemContext: Hashable, Sendable {
  /// « 5.2 »
  package let number: String
  package let facts: SessionFacts
  /// Who is present and represented at this item.
  package let rollCall: RollCall
  /// The claims of the item being judged, read once for all rules.
  private var claims: [TextClaim]?

  package init(number: String, facts: SessionFacts, rollCall: RollCall) {
    self.number = number
    self.facts = facts
    self.rollCall = rollCall
  }

  /// This context with the item’s claims read.
  func reading(_ item: AgendaItem) -> ItemContext {
    var copy = self
    copy.claims = item.claims
    return copy
  }

  /// What the texts of the item say of votes.
  func claims(of item: AgendaItem) -> [TextClaim] { claims ?? item.claims }

  /// A ballot of the item counted against the roll.
  func result(of ballot: Ballot) -> BallotResult? {
    ballot.result(in: rollCall, president: facts.session.president)
  }
}
