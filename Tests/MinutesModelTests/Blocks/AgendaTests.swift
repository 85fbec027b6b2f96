import MinutesModel
import Testing

struct AgendaTests {
  private func agenda() throws -> Minutes {
    var minutes = try minutes([.present])
    let leaf = AgendaItem(
      id: ItemID(7), title: "Service commun",
      blocks: [Block(id: BlockID(9), content: .annex(Annex()))])
    minutes.agenda = [
      AgendaItem(id: ItemID(1), title: "Présentation"),
      AgendaItem(
        id: ItemID(5), title: "Communauté de communes",
        children: [AgendaItem(id: ItemID(3), title: "Entretien"), leaf]),
      AgendaItem(id: ItemID(2), title: "Divers"),
    ]
    return minutes
  }

  @Test func `items are numbered a number a level`() throws {
    let items = try agenda().numberedItems
    #expect(items.map(\.number) == ["1", "2", "2.1", "2.2", "3"])
    #expect(items.map(\.item.id.number) == [1, 5, 3, 7, 2])
    #expect(items.map(\.depth) == [0, 0, 1, 1, 0])
    #expect(items[3].ancestors == [ItemID(5)])
  }

  @Test func `items are found wherever they stand`() throws {
    let minutes = try agenda()
    #expect(minutes.item(ItemID(7))?.title == "Service commun")
    #expect(minutes.path(of: ItemID(7)) == [1, 1])
    #expect(minutes.number(of: ItemID(7)) == "2.2")
    #expect(minutes.item(ItemID(99)) == nil)
    #expect(minutes.number(of: ItemID(99)) == nil)
    #expect(minutes.item(nil) == nil)
    #expect(minutes.item(ItemID(7))?.block(BlockID(9)) != nil)
  }

  @Test func `new ids are unused`() throws {
    let minutes = try agenda()
    #expect(minutes.item(minutes.unusedItemID) == nil)
    #expect(minutes.unusedItemID == ItemID(8))
    #expect(minutes.unusedBlockID == BlockID(10))
  }

  @Test(arguments: ItemKind.all)
  func `every kind of item is found by its id and starts with blocks in order`(kind: ItemKind) {
    #expect(ItemKind.named(kind.id) == kind)
    #expect(!kind.name.isEmpty)
    let hasBallot = kind.startingBlocks.contains {
      if case .ballot = $0 { true } else { false }
    }
    #expect(hasBallot == kind.expectsVote)
  }

  @Test func `kinds have ids of their own, and an unknown one is general`() {
    #expect(Set(ItemKind.all.map(\.id)).count == ItemKind.all.count)
    #expect(ItemKind.named("from another version") == .general)
  }

  @Test func `a passage has a line, a table its columns in every row`() {
    #expect(Passage(role: .visas, lines: []).lines == [Line("")])
    let table = Table(rows: [[], [TableCell(), TableCell(), TableCell()]])
    #expect(table.rows.map(\.count) == [2, 2])
    #expect(Table(rows: []).rows.map(\.count) == [2])
  }

  @Test func `a place knows its item and block`() {
    let address = FieldAddress(item: ItemID(1), block: BlockID(2), path: .line(0))
    #expect(Place.field(address, 0..<3).item == ItemID(1))
    #expect(Place.field(address, nil).block == BlockID(2))
    #expect(Place.block(ItemID(4), BlockID(5)).block == BlockID(5))
    #expect(Place.agenda.item == nil)
    #expect(Place.item(ItemID(4)).block == nil)
  }
}
