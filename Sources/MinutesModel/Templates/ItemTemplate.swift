/// An item to start from: its texts with slots for what changes from one session to the next.
package struct ItemTemplate: Hashable, Codable, Sendable {
  /// Its file’s name without ending: « subventions-associations ».
  package var id: String
  /// What the clerk chooses it by.
  package var name: String
  /// The group under which it is listed: « Finances ».
  package var category: String
  /// Whether it is the commune’s own, kept in its register.
  package var isOwn: Bool
  /// The item, with slots in its texts; its ids are its own.
  package var item: AgendaItem
  package var unknownFields: UnknownFields

  package init(
    id: String = "", name: String, category: String = "", isOwn: Bool = false, item: AgendaItem,
    unknownFields: UnknownFields = .none
  ) {
    self.id = id
    self.name = name
    self.category = category
    self.isOwn = isOwn
    self.item = item
    self.unknownFields = unknownFields
  }
}
