import MinutesEditing
import MinutesModel
import MinutesTestSupport
import Testing

/// An item with a passage of three lines, a plan and a second passage.
private func record() throws -> Minutes {
  let lines = ["Vu le devis du 4 mai 2020", "en 2020", "pour 1 500 €"]
  return Minutes(
    council: Council(
      commune: "Clessé",
      members: [Member(id: MemberID(1), civility: .madame, familyName: "PIET")]),
    session: Session(date: try #require(CalendarDate(iso: "2026-04-23"))),
    agenda: [
      AgendaItem(
        id: ItemID(1), title: "Budget 2020",
        blocks: [
          Block(id: BlockID(1), content: .passage(Passage(role: .list(.dash), texts: lines))),
          Block(
            id: BlockID(2),
            content: .financingPlan(
              FinancingPlan(resources: [
                ResourceLine(label: "DETR", declaredShare: Rate(percent: 40))
              ]))),
          Block(id: BlockID(3), content: .passage(Passage(role: .exposition, texts: ["de 2020"]))),
        ]),
      AgendaItem(id: ItemID(2), title: "Autre"),
    ])
}

private func line(_ index: Int, block: Int = 1) -> FieldAddress {
  FieldAddress(item: ItemID(1), block: BlockID(block), path: .line(index))
}

private let title = FieldAddress(item: ItemID(1), path: .title)

/// A mark of words in a field.
private func mark(_ words: String, _ field: FieldAddress, at start: Int) -> ConfirmationMark {
  ConfirmationMark(
    .field(field, start..<(start + words.count)), words: words, origin: .earlierSession)
}

private func replace(_ field: FieldAddress, _ range: Range<Int>, _ text: String) -> Edit {
  .text(.replace(TextRange(field, range), with: text))
}

struct ConfirmationMarkTests {
  /// Where a mark points after edits, as a place; `nil` once it is gone.
  private func place(_ mark: ConfirmationMark, after edits: Edit...) throws -> Place? {
    var minutes = try record()
    try Edit.review(.mark([mark])).apply(to: &minutes)
    for edit in edits { try edit.apply(to: &minutes) }
    #expect(minutes.toConfirm.count <= 1)
    return minutes.toConfirm.first.flatMap { minutes.place(of: $0) }
  }

  @Test func `words move with what is typed before them and stay with what is typed after`() throws
  {
    let year = mark("2020", line(0), at: 21)
    #expect(try place(year) == .field(line(0), 21..<25))
    #expect(
      try place(year, after: replace(line(0), 0..<2, "Considérant")) == .field(line(0), 30..<34))
    #expect(
      try place(year, after: replace(line(0), 25..<25, ", signé")) == .field(line(0), 21..<25))
    #expect(try place(year, after: replace(title, 0..<6, "")) == .field(line(0), 21..<25))
    let inTitle = mark("2020", title, at: 7)
    #expect(try place(inTitle, after: replace(title, 0..<6, "Le")) == .field(title, 3..<7))
  }

  @Test func `a mark is gone with its words, whatever takes their place`() throws {
    let year = mark("2020", line(1), at: 3)
    for edit in [
      replace(line(1), 3..<7, "2026"), replace(line(1), 6..<7, "6"), replace(line(1), 5..<5, "x"),
      replace(line(1), 0..<7, ""), .block(ItemID(1), .remove(BlockID(1))),
      .agenda(.remove(ItemID(1))),
      .block(ItemID(1), .replace(BlockID(1), .annex(Annex(label: "2020")))),
    ] {
      #expect(try place(year, after: edit) == nil, "\(edit)")
    }
  }

  @Test func `words move with their line`() throws {
    let year = mark("2020", line(1), at: 3)
    #expect(
      try place(year, after: replace(line(0), 9..<9, "\n")) == .field(line(2), 3..<7), "above")
    #expect(
      try place(year, after: replace(line(2), 4..<4, "\n")) == .field(line(1), 3..<7), "below")
    #expect(
      try place(year, after: replace(line(1), 3..<3, "\n")) == .field(line(2), 0..<4), "before")
    #expect(
      try place(year, after: replace(line(1), 7..<7, "\n")) == .field(line(1), 3..<7), "behind")
    let joined = TextRange(
      from: TextPosition(field: line(0), offset: 25), to: TextPosition(field: line(1), offset: 0))
    #expect(
      try place(year, after: .text(.replace(joined, with: " "))) == .field(line(0), 29..<33),
      "joined")
    #expect(
      try place(year, after: .agenda(.moveDown(ItemID(1)))) == .field(line(1), 3..<7), "moved")
  }

  @Test func `words follow the end of a block that is joined to the one before`() throws {
    let year = mark("2020", line(0, block: 3), at: 3)
    let joined = TextRange(
      from: TextPosition(field: line(2), offset: 4),
      to: TextPosition(field: line(0, block: 3), offset: 2))
    #expect(try place(year, after: .text(.replace(joined, with: ""))) == .field(line(2), 5..<9))
  }

  @Test func `a rate keeps its mark until it changes`() throws {
    let field = FieldAddress(item: ItemID(1), block: BlockID(2), path: .resource(0, .share))
    let rate = mark("40", field, at: 0)
    let label = FieldAddress(item: ItemID(1), block: BlockID(2), path: .resource(0, .label))
    #expect(try place(rate, after: replace(label, 0..<0, "La ")) == .field(field, 0..<2))
    #expect(
      try place(rate, after: .financing(ItemID(1), BlockID(2), .setShare(0, Rate(percent: 30))))
        == nil)
  }

  @Test func `a whole field stays to be confirmed while it is there`() throws {
    let whole = ConfirmationMark(
      .field(line(1), nil), origin: .importedText, note: "rattaché à la recette", sourceLine: 52)
    #expect(try place(whole, after: replace(line(1), 0..<2, "En")) == .field(line(1), nil))
    #expect(try place(whole, after: replace(line(0), 3..<3, "\n")) == .field(line(2), nil))
    #expect(try place(whole, after: .block(ItemID(1), .remove(BlockID(1)))) == nil)
  }

  @Test func `a fact is confirmed by changing it`() throws {
    let date = try #require(CalendarDate(iso: "2026-04-24"))
    let secretary = Edit.session(.setSecretary(MemberID(1)))
    func fact(_ place: Place) -> ConfirmationMark {
      ConfirmationMark(place, origin: .importedText)
    }
    #expect(try place(fact(.session(.date)), after: secretary) == .session(.date))
    #expect(try place(fact(.session(.date)), after: .session(.setDate(date))) == nil)
    #expect(try place(fact(.roll), after: secretary) == .roll)
    #expect(
      try place(fact(.roll), after: .attendance(.setPresence(MemberID(1), .present))) == nil)
    let renamed = Member(id: MemberID(1), civility: .madame, familyName: "PIETTE")
    #expect(try place(fact(.member(MemberID(1))), after: .council(.setMember(renamed))) == nil)
    let block = fact(.block(ItemID(1), BlockID(2)))
    #expect(
      try place(block, after: replace(line(0), 0..<1, "v")) == .block(ItemID(1), BlockID(2)))
    #expect(try place(block, after: .block(ItemID(1), .remove(BlockID(2)))) == nil)
  }

  @Test func `confirming takes one mark away and leaves the text`() throws {
    var minutes = try record()
    let marks = [mark("2020", line(0), at: 21), mark("2020", line(1), at: 3)]
    try Edit.review(.mark(marks + [marks[0]])).apply(to: &minutes)
    #expect(minutes.toConfirm == marks)
    let confirm = Edit.review(.confirm(marks[0]))
    #expect(confirm.summary(in: minutes) == "confirmer «\u{A0}2020\u{A0}»")
    try confirm.apply(to: &minutes)
    #expect(minutes.toConfirm == [marks[1]])
    #expect(try minutes.agenda == record().agenda)
  }

  @Test func `words are found again at their nearest place`() {
    let mark = mark("2020", line(0), at: 8)
    #expect(mark.range(in: "en 2020, 2020") == 9..<13)
    #expect(mark.range(in: "2020") == 0..<4)
    #expect(mark.range(in: "202") == nil && mark.range(in: "") == nil)
  }
}

@Suite struct `Laws of marks` {
  /// A mark on the words of every field that has some.
  private func marks(_ minutes: Minutes) -> [ConfirmationMark] {
    minutes.numberedItems.flatMap(\.item.fields).compactMap { field in
      guard let word = field.text.split(separator: " ").last else { return nil }
      return mark(String(word), field.address, at: field.text.count - word.count)
    }
  }

  @Test(arguments: 0..<200 as Range<UInt64>) func `a mark that is kept has its words`(
    seed: UInt64
  ) {
    var random = RandomEdits(seed: seed)
    var minutes = Sample.minutes
    minutes.toConfirm = marks(minutes)
    #expect(minutes.toConfirm.count > 10)
    for _ in 0..<40 {
      try? random.edit(minutes).apply(to: &minutes)
      for mark in minutes.toConfirm { #expect(minutes.place(of: mark) != nil, "\(mark)") }
    }
  }
}
