import MinutesModel
import MinutesTestSupport
import Testing

@testable import MinutesEditing

/// Texts with slots, items made of templates, and templates made of items.
struct ItemTemplateTests {
  @Test(arguments: [
    ("rien", 0, "rien"), ("{{montant}} €", 1, "[montant] €"),
    ("le {{date: séance}} à {{texte:lieu }}", 2, "le [séance] à [lieu]"),
    ("{{inconnu: x}} {{", 0, "{{inconnu: x}} {{"), ("{{montant: a", 0, "{{montant: a"),
    ("{{ année }}{{année}}", 2, "[année][année]"),
  ])
  func `slots are told from words`(text: String, slots: Int, shown: String) {
    let read = TemplateText(text)
    #expect(read.slots.count == slots)
    #expect(read.filled(\.placeholder) == shown)
    #expect(TemplateText(read.filled(\.notation)) == read)
  }

  private let minutes = Minutes(
    council: Council(
      commune: "Clessé",
      members: [Member(id: MemberID(4), civility: .madame, givenName: "Ève", familyName: "Roy")]),
    session: Session(date: .epoch),
    agenda: [AgendaItem(id: ItemID(9), title: "Voirie", blocks: [])])

  private var voted: AgendaItem {
    var facts = ItemFacts()
    facts.budgetAct = .primary
    facts.startedAt = ClockTime(hour: 20, minute: 0)
    facts.recusals = [Recusal(member: MemberID(1))]
    return AgendaItem(
      id: ItemID(3), title: "Tarif 2024", state: .done, rapporteur: MemberID(1), facts: facts,
      blocks: [
        Block(id: BlockID(1), content: .passage(Passage(role: .exposition, texts: ["15 et 15"]))),
        Block(id: BlockID(2), content: .passage(Passage(role: .discussion, texts: ["M. Roy dit"]))),
        Block(
          id: BlockID(3),
          content: .ballot(
            Ballot(
              mode: .secret, votes: .assent,
              nomination: Nomination(post: "délégué", candidates: [Candidate(name: "X")])))),
        Block(
          id: BlockID(4),
          content: .table(
            Table(
              columns: [TableColumn(kind: .amounts)],
              rows: [[TableCell(.amount(Amount(cents: 700)))]]))),
      ], children: [AgendaItem(id: ItemID(5), title: "15")])
  }

  /// Figures are facts, as amounts.
  private func facts(_ text: String) -> [StatedFact] {
    let characters = Array(text)
    var facts: [StatedFact] = []
    var start: Int?
    for index in 0...characters.count {
      let isFigure = index < characters.count && characters[index].isNumber
      if isFigure, start == nil { start = index }
      if !isFigure, let first = start {
        facts.append(StatedFact(.amount, first..<index))
        start = nil
      }
    }
    return facts
  }

  @Test func `taking an item leaves votes, debate and times behind`() throws {
    let other = Minutes(
      council: Council(
        commune: "Clessé",
        members: [Member(id: MemberID(1), civility: .madame, givenName: "Ève", familyName: "Roy")]),
      session: Session(date: .epoch), agenda: [voted])
    let draft = ItemDraft(taking: voted, of: other, into: minutes, facts: facts)
    #expect(draft.item.state == .notDiscussed)
    #expect(draft.item.rapporteur == MemberID(4))
    #expect(draft.item.facts.recusals.isEmpty && draft.item.facts.startedAt == nil)
    #expect(draft.item.facts.budgetAct == .primary)
    #expect(draft.item.blocks.count == 3)
    #expect(
      draft.item.ballots.first?.ballot
        == Ballot(mode: .secret, nomination: Nomination(post: "délégué")))
    #expect(draft.marks.map(\.words) == ["2024", "15", "15", "7,00", "15"])
    #expect(draft.marks.allSatisfy { $0.origin == .earlierSession })
    var changed = minutes
    try draft.edit("reprendre", .after(ItemID(9))).apply(to: &changed)
    #expect(changed.toConfirm.count == 5)
    #expect(changed.toConfirm.allSatisfy { changed.place(of: $0) != nil })
    // Nobody of that name: nobody presents it.
    let bare = Minutes(council: Council(commune: "Clessé"), session: Session(date: .epoch))
    #expect(ItemDraft(taking: voted, of: other, into: bare, facts: facts).item.rapporteur == nil)
  }

  @Test func `a template of an item gives the same fact the same slot`() throws {
    let template = ItemTemplate(of: voted, named: "Tarif de l’eau", facts: facts)
    #expect(template.id == "tarif-de-l-eau" && template.isOwn)
    #expect(template.item.title == "Tarif {{montant: montant 1}}")
    #expect(
      template.item.blocks[0].fields(item: ItemID(3)).map(\.text) == [
        "{{montant: montant 2}} et {{montant: montant 2}}"
      ])
    #expect(template.item.children[0].title == "{{montant: montant 2}}")
    let draft = ItemDraft(template, in: minutes)
    #expect(draft.item.title == "Tarif [montant 1]")
    #expect(Set(draft.item.withDescendants.map(\.id)).isDisjoint(with: [ItemID(9)]))
    #expect(draft.marks.count == 5)
    let filled = template.filling(.amount, with: "8")
    #expect(filled.item.title == "Tarif 8" && filled.item.children[0].title == "8")
  }

  @Test func `an item put in is one step to take back`() throws {
    var history = History(minutes)
    let draft = ItemDraft(
      ItemTemplate(of: voted, named: "Tarif", facts: facts), in: minutes)
    try history.perform(draft.edit("insérer", .last), focus: 0, focusAfter: 1)
    #expect(history.current.agenda.count == 2 && history.current.toConfirm.count == 5)
    _ = history.undo()
    #expect(history.current == minutes)
  }
}
