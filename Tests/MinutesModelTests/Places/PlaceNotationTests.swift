import MinutesModel
import Testing

struct PlaceNotationTests {
  private static let paths: [FieldPath] =
    [
      .title, .lead, .line(0), .header(column: 2), .cell(row: 10, column: 3),
      .note(row: 1, column: 0), .expenseTotal, .resourceTotal, .includingVATTotal, .base, .ceiling,
      .authorisationTotal, .result, .reference,
    ] + PlanColumn.allCases.flatMap { [.expense(4, $0), .resource(0, $0)] }
    + AuthorisationColumn.allCases.map { .authorisation(1, $0) }

  private static let places: [Place] =
    [.council, .roll, .agenda, .member(MemberID(12)), .item(ItemID(3))]
    + [.block(ItemID(3), BlockID(5))] + SessionField.allCases.map(Place.session)
    + paths.flatMap { path in
      [BlockID(7), nil].map {
        .field(FieldAddress(item: ItemID(2), block: $0, path: path), nil)
      }
    }

  @Test(arguments: places) func `a place is read back from its path`(place: Place) {
    #expect(Place(notation: place.notation) == place)
  }

  @Test func `paths are plain to read`() {
    let words = FieldAddress(item: ItemID(3), block: BlockID(5), path: .line(2))
    #expect(Place.field(words, 3..<9).notation == "item/3/block/5/line/2")
    #expect(Place.session(.date).notation == "session/date")
  }

  @Test(arguments: [
    "", "/", "item", "item/", "item/0", "item/+3", "item/03", "item/3/", "item/3/block",
    "item/3/block/x", "item/3/block/5/", "item/3/block/5/line", "item/3/block/5/line/-1",
    "item/3/block/5/line/1/2", "item/3/block/5/cell/1", "item/3/block/5/expense/1/colour",
    "item/3/block/5/title/2", "session", "session/heure", "council/1", "member/x", "roll/1",
  ])
  func `anything else is no place`(text: String) {
    #expect(Place(notation: text) == nil)
  }
}
