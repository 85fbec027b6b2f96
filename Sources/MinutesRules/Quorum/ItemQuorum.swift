import MinutesModel

/// The quorum at a vote of an item: who is there, who of them counts, and how many must.
struct ItemQuorum {
  /// Members in office.
  let inOffice: Int
  /// Who attends, before any recusal.
  let attending: Int
  /// Who counts of them.
  let counted: Int
  /// How many must be there if nobody is taken off the members in office.
  let ordinaryNeed: Int
  /// How many must be there (law.md Q-07).
  let need: Int
  /// Why the members who take no part do not.
  let grounds: Set<RecusalGround>

  /// Whether enough are there, and too few of them count.
  var failsByRecusals: Bool { attending >= ordinaryNeed && counted < need }
}

extension ItemContext {
  /// The quorum at a vote of the item, or at the item.
  func quorum(at block: BlockID? = nil) -> ItemQuorum {
    let regime = facts.statutes.quorum.value
    let roll = rollCall.voting(on: block)
    let lowers = facts.statutes.representatives.value.lowersTheQuorum
    return ItemQuorum(
      inOffice: roll.inOffice.count,
      attending: roll.present.count + (regime.countsRepresented ? roll.proxies.count : 0),
      counted: regime.attending(in: roll),
      ordinaryNeed: regime.need(inOffice: roll.inOffice.count),
      need: regime.need(inOffice: lowers ? roll.quorumBase : roll.inOffice.count),
      grounds: Set(roll.recusals.map(\.ground)))
  }

  /// Whether the council deliberates on the item, in a session that had its quorum at the opening.
  func asksForQuorum(_ item: AgendaItem) -> Bool {
    guard facts.rollIsBegun, !facts.deliberatesWithoutQuorum,
      item.state != .adjourned, item.state != .withdrawn,
      item.state != .notDiscussed || facts.session.state.isAfterSession
    else { return false }
    // Without a quorum from the start Q-01 speaks for all items.
    return facts.countedForQuorum
      >= facts.statutes.quorum.value.need(inOffice: facts.opening.inOffice.count)
  }

  /// The votes of an item, or the item itself, at which too few members count because of recusals on
  /// some ground.
  func withoutQuorum(
    _ item: AgendaItem, where isMeant: (ItemQuorum) -> Bool
  ) -> [(place: Place, quorum: ItemQuorum)] {
    guard !rollCall.recusals.isEmpty || !rollCall.partialRecusals.isEmpty, asksForQuorum(item),
      putsToTheVote(item)
    else { return [] }
    let votes = item.ballots.filter { $0.ballot.declaredOutcome != .noted }.map(\.block)
    let all: [(place: Place, quorum: ItemQuorum)] =
      votes.isEmpty
      ? [(.item(item.id), quorum())] : votes.map { (.block(item.id, $0), quorum(at: $0)) }
    return all.filter { $0.quorum.failsByRecusals && isMeant($0.quorum) }
  }
}
