import MinutesEditing
import MinutesModel

/// A small record with every sort of block, and addresses into it.
enum Sample {
  static let item = ItemID(1)
  static let exposition = BlockID(1)
  static let table = BlockID(2)
  static let plan = BlockID(3)
  static let ballot = BlockID(4)
  static let operative = BlockID(5)
  static let authorisation = BlockID(6)
  static let annex = BlockID(7)

  static func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate {
    guard let date = CalendarDate(year: year, month: month, day: day) else {
      fatalError("no such day: \(year)-\(month)-\(day)")
    }
    return date
  }

  static let minutes: Minutes = {
    let members = (1...5).map {
      Member(id: MemberID($0), civility: .madame, familyName: "MEMBRE \($0)")
    }
    let blocks: [BlockContent] = [
      .passage(Passage(role: .exposition, texts: ["Premier alinéa.", "Second alinéa."])),
      .table(Table(rows: [[TableCell(.text("A")), TableCell(.amount(Amount(cents: 1_00)))]])),
      .financingPlan(
        FinancingPlan(
          expenses: [
            ExpenseLine(label: "Terrain", amount: .amount(Amount(cents: 422_00))),
            ExpenseLine(label: "Travaux", amount: .amount(Amount(cents: 7_572_84))),
          ],
          resources: [
            ResourceLine(label: "Département", amount: .amount(Amount(cents: 6_395_87))),
            ResourceLine(label: "Commune", kind: .ownFunding),
          ])),
      .ballot(Ballot(wording: .typed("à l’unanimité"))),
      .passage(Passage(role: .operative(.verbs), lead: "Le conseil :", texts: ["Approuve."])),
      .authorisation(BudgetAuthorisation()),
      .annex(Annex(label: "Projet")),
    ]
    return Minutes(
      council: Council(commune: "Clessé", members: members),
      session: Session(date: day(2026, 4, 23)),
      attendance: Attendance(
        entries: members.map { AttendanceEntry(member: $0.id, presence: .present) }),
      agenda: [
        AgendaItem(
          id: item, title: "Sentiers",
          blocks: blocks.enumerated().map { Block(id: BlockID($0.offset + 1), content: $0.element) }
        ),
        AgendaItem(
          id: ItemID(2), title: "Divers", children: [AgendaItem(id: ItemID(3), title: "Fin")]),
        AgendaItem(id: ItemID(4), title: "Clôture"),
      ])
  }()

  static func field(_ block: BlockID?, _ path: FieldPath) -> FieldAddress {
    FieldAddress(item: item, block: block, path: path)
  }

  static func line(_ block: BlockID, _ index: Int) -> FieldAddress { field(block, .line(index)) }

  /// The record after an edit.
  static func after(_ edit: Edit, _ minutes: Minutes = minutes) throws -> Minutes {
    var changed = minutes
    try edit.apply(to: &changed)
    return changed
  }

  /// The lines of a passage.
  static func lines(_ block: BlockID, in minutes: Minutes) -> [String] {
    guard case .passage(let passage)? = minutes.item(item)?.block(block)?.content else { return [] }
    return passage.lines.map(\.text)
  }
}
