import MinutesModel

/// What the derived sentences of an item depend on besides the item.
struct LayoutContext: Hashable, Sendable {
  let number: String
  let rollCall: RollCall
  let council: Council
  let president: MemberID?

  init(_ item: ItemID, number: String, in minutes: Minutes) {
    self.number = number
    rollCall = minutes.rollCall(at: item)
    council = minutes.council
    president = minutes.session.president
  }
}
