import MinutesModel

/// The facts of a session, held once for all its items: copying them at every key would cost more
/// than judging.
final class SharedFacts: Sendable {
  let facts: SessionFacts
  /// The rules that judge this session.
  let rules: RulesInForce

  init(_ facts: SessionFacts, _ rules: RulesInForce) {
    self.facts = facts
    self.rules = rules
  }
}

/// Where an item stands: its number, the session’s facts and the roll there.
struct ItemSetting: Sendable {
  /// « 5.2 »
  let number: String
  private let shared: SharedFacts
  /// Who is present and represented at this item.
  let rollCall: RollCall
  /// Whether an item above it is one of « questions diverses ».
  let isUnderOtherBusiness: Bool
  /// Who presides over it.
  let president: MemberID?

  var facts: SessionFacts { shared.facts }
  var rules: RulesInForce { shared.rules }

  /// The setting of an item; `rollCall` is the roll there, with or without the item’s recusals.
  init(
    of item: AgendaItem, number: String, _ shared: SharedFacts, rollCall: RollCall,
    isUnderOtherBusiness: Bool = false
  ) {
    self.number = number
    self.isUnderOtherBusiness = isUnderOtherBusiness
    self.shared = shared
    let facts = item.facts
    self.rollCall = rollCall.recusing(facts.recusals)
    president = facts.actingPresident ?? shared.facts.session.president
  }

  /// The setting of a new version of the item, at the same place in the same session.
  func following(_ item: AgendaItem) -> ItemSetting {
    ItemSetting(
      of: item, number: number, shared, rollCall: rollCall,
      isUnderOtherBusiness: isUnderOtherBusiness)
  }

  /// A ballot of the item, the one of that block, counted against the roll.
  func result(of ballot: Ballot, _ block: BlockID?) -> BallotResult? {
    ballot.result(in: rollCall.voting(on: block), president: president)
  }
}

/// What the rules on an item may look at besides the item: the session’s facts, the roll there, and
/// what was read in the item.
package struct ItemContext: Sendable {
  let setting: ItemSetting
  /// The item’s texts and votes, read once for all rules.
  let reading: ItemReading

  var facts: SessionFacts { setting.facts }
  var rollCall: RollCall { setting.rollCall }

  /// The context of an item in its setting; what an earlier version of it read is kept.
  init(
    of item: AgendaItem, _ setting: ItemSetting,
    after earlier: (item: AgendaItem, reading: ItemReading)? = nil
  ) {
    self.setting = setting
    reading = ItemReading(item, setting, after: earlier)
  }

  /// The context of an item that was read before.
  init(_ setting: ItemSetting, _ reading: ItemReading) {
    self.setting = setting
    self.reading = reading
  }

  /// A ballot of the item, the one of that block, counted against the roll.
  func result(of ballot: Ballot, _ block: BlockID?) -> BallotResult? {
    setting.result(of: ballot, block)
  }
}
