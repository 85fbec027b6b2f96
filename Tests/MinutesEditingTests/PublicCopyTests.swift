import MinutesModel
import MinutesWording
import Testing

@testable import MinutesEditing

/// The record as the public may have it.
struct PublicCopyTests {
  private let text =
    "Mme Paule GIRARD, domiciliée rue du Four, demande un délai ; Mme GIRARD est entendue."

  private func record(_ marks: [MaskingMark]) -> Minutes {
    let day = CalendarDate(year: 2026, month: 3, day: 5) ?? .epoch
    var minutes = Minutes(
      council: Council(commune: "Essai"), session: Session(date: day),
      agenda: [
        AgendaItem(
          id: ItemID(1), title: "Dette de Paule GIRARD",
          blocks: [
            Block(
              id: BlockID(1),
              content: .passage(Passage(role: .exposition, texts: [text, "Rien d’autre."])))
          ])
      ])
    minutes.review.masks = marks
    return minutes
  }

  private func mark(
    _ words: String, at start: Int, _ treatment: MaskingMark.Treatment, line: Int = 0
  ) -> MaskingMark {
    let field = FieldAddress(item: ItemID(1), block: BlockID(1), path: .line(line))
    return MaskingMark(
      .field(field, start..<(start + words.count)), words: words, kind: .privatePerson,
      treatment: treatment)
  }

  private func line(_ minutes: Minutes, _ index: Int = 0) -> String? {
    minutes.text(at: FieldAddress(item: ItemID(1), block: BlockID(1), path: .line(index)))
  }

  @Test func `each mark is treated as somebody decided`() {
    let copy = record([
      mark("Paule GIRARD", at: 4, .initials), mark("rue du Four", at: 30, .masked),
      mark("délai", at: 54, .kept),
    ]).publicCopy
    #expect(
      line(copy)
        == "Mme P. G., domiciliée […], demande un délai ; Mme GIRARD est entendue.")
    #expect(line(copy, 1) == "Rien d’autre.")
    #expect(copy.review.masks.isEmpty)
  }

  @Test func `a mark follows its words, and one without words does nothing`() {
    let copy = record([mark("GIRARD", at: 70, .masked), mark("", at: 0, .masked)]).publicCopy
    #expect(
      line(copy)
        == "Mme Paule GIRARD, domiciliée rue du Four, demande un délai ; Mme […] est entendue.")
  }

  @Test func `a title is masked with the object of its act`() {
    let field = FieldAddress(item: ItemID(1), path: .title)
    var minutes = record([
      MaskingMark(
        .field(field, 9..<21), words: "Paule GIRARD", kind: .privatePerson, treatment: .initials)
    ])
    minutes.agenda[0].facts.deliberation = Deliberation(object: "Remise à Paule GIRARD")
    let copy = minutes.publicCopy
    #expect(copy.agenda[0].title == "Dette de P. G.")
    #expect(copy.agenda[0].objectAsAct == "Remise à P. G.")
    #expect(minutes.agenda[0].title == "Dette de Paule GIRARD")
  }

  @Test func `a debate behind closed doors is not told`() {
    var minutes = record([])
    minutes.agenda[0].facts.closedSession = ClosedSession()
    #expect(line(minutes.publicCopy) == nil)
    guard case .passage(let passage)? = minutes.publicCopy.agenda[0].blocks.first?.content else {
      Issue.record("nothing stands in its place")
      return
    }
    #expect(passage.lines.map(\.text) == [PublicationWording.closedDebates])
  }
}
