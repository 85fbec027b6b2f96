import MinutesModel

/// Makes the settings of a record’s items, asked for in the agenda’s order.
struct AgendaSettings {
  private let facts: SharedFacts
  private let rollCalls: RollCalls
  /// The containers passed so far that gather other business.
  private var otherBusiness: Set<ItemID> = []

  init(_ minutes: Minutes, _ facts: SharedFacts) {
    self.facts = facts
    rollCalls = minutes.rollCalls
  }

  mutating func setting(of numbered: NumberedItem) -> ItemSetting {
    let isUnderOtherBusiness = numbered.ancestors.contains(where: otherBusiness.contains)
    if !numbered.item.children.isEmpty,
      ItemSubject(title: numbered.item.title).contains(.otherBusiness)
    {
      otherBusiness.insert(numbered.item.id)
    }
    return ItemSetting(
      of: numbered.item, number: numbered.number, facts, rollCall: rollCalls[numbered.item.id],
      isUnderOtherBusiness: isUnderOtherBusiness)
  }
}
