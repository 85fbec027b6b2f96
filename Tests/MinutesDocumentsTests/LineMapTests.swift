import MinutesModel
import Testing

@testable import MinutesDocuments

/// From a line of the text to the place it tells, and back.
struct LineMapTests {
  private let minutes = Sample.everything()

  private func line(_ start: String, in document: RenderedDocument) throws -> Int {
    try #require(
      document.lines.firstIndex { $0.text.drop { $0 == " " }.hasPrefix(start) }, "\(start)")
  }

  @Test
  func `a line leads to the field it prints`() throws {
    let document = try minutes.procesVerbal()
    let plan = try #require(minutes.agenda[1].blocks.first { $0.content.isPlan })
    let field = FieldAddress(item: ItemID(2), block: plan.id, path: .expense(1, .label))
    let zinc = try line("Couverture et zinguerie", in: document)
    #expect(document.place(ofLine: zinc) == .field(field, nil))
    #expect(document.line(of: .field(field, 0..<4)) == zinc)
  }

  @Test
  func `an empty line and a rule belong to what stands above`() throws {
    let document = try minutes.procesVerbal()
    let vat = try line("Soit un coût total", in: document)
    #expect(document.lines[vat - 1].place == nil)
    #expect(document.place(ofLine: vat - 1) == document.place(ofLine: vat - 2))
    #expect(document.place(ofLine: -5) == .council)
    #expect(document.place(ofLine: 100_000) == .session(.president))
  }

  @Test
  func `an item is found at its heading, not in the agenda`() throws {
    let document = try minutes.procesVerbal()
    let first = try line("5. Vente du tracteur", in: document)
    #expect(document.place(ofLine: first) == .item(ItemID(7)))
    let found = try #require(document.line(of: .item(ItemID(7))))
    #expect(found > first)
    #expect(document.lines[found].text == "5. Vente du tracteur")
  }

  @Test
  func `a place that prints nothing is found at its block or item`() throws {
    let document = try minutes.procesVerbal()
    let item = minutes.agenda[1]
    let ballot = try #require(item.ballots.first)
    let pivot = try #require(document.line(of: .block(item.id, ballot.block)))
    #expect(document.lines[pivot].text.hasPrefix("Le Conseil municipal, après en avoir délibéré"))
    let nowhere = Place.field(FieldAddress(item: item.id, block: BlockID(999), path: .base), nil)
    #expect(document.line(of: nowhere) == document.line(of: .item(item.id)))
    #expect(document.line(of: .item(ItemID(999))) == nil)
  }
}

extension BlockContent {
  fileprivate var isPlan: Bool {
    if case .financingPlan = self { true } else { false }
  }
}
