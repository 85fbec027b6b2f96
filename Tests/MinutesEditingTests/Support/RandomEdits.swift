import MinutesEditing
import MinutesModel
import MinutesTestSupport

/// Edits of every sort, some of which do not fit the record they meet; the same at every run.
struct RandomEdits {
  var random: SeededGenerator

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  static let texts = [
    "", "x", "é", "\u{301}", "👩‍👩‍👧", "deux\nlignes", "un\r\ndeux\rtrois\u{2028}", "\u{1B}[31m\u{202E}",
    "1 234,5",
    "80 %", "=", "汉字", " ", "\t",
  ]

  mutating func pick<Value>(_ values: [Value]) -> Value {
    values[Int.random(in: values.indices, using: &random)]
  }

  mutating func number(_ range: ClosedRange<Int> = -2...6) -> Int {
    Int.random(in: range, using: &random)
  }

  mutating func entry() -> Entry {
    pick([.empty, .amount(Amount(cents: 100_00)), .amount(Amount(cents: .max)), .text("gratuit")])
  }

  mutating func item(_ minutes: Minutes) -> ItemID {
    let ids = minutes.numberedItems.map(\.item.id) + [ItemID(999)]
    return pick(ids)
  }

  mutating func block(_ minutes: Minutes, _ item: ItemID) -> BlockID {
    pick((minutes.item(item)?.blocks.map(\.id) ?? []) + [BlockID(999)])
  }

  mutating func position(_ minutes: Minutes, _ item: ItemID) -> TextPosition {
    let fields = minutes.item(item)?.fields ?? []
    guard let field = fields.randomElement(using: &random) else {
      return TextPosition(field: FieldAddress(item: item, path: .line(number())), offset: number())
    }
    return TextPosition(field: field.address, offset: number(0...max(1, field.text.count)))
  }

  mutating func content() -> BlockContent {
    pick([
      .passage(Passage(role: .exposition)), .passage(Passage(role: .list(.dash), lead: "Soit :")),
      .table(Table()), .financingPlan(FinancingPlan()), .ballot(Ballot()), .annex(Annex()),
      .authorisation(BudgetAuthorisation()),
    ])
  }

  mutating func text(_ minutes: Minutes, _ item: ItemID) -> TextEdit {
    let from = position(minutes, item)
    switch number(0...9) {
    case 0: return .settle(from.field)
    case 1: return .setLevel(from.field, number())
    case 2: return .setUnmarked(from.field, true)
    case 3...6:
      let to = from.offset + number(0...3)
      return .replace(TextRange(from.field, from.offset..<to), with: pick(Self.texts))
    default:
      let to = position(minutes, item)
      return .replace(TextRange(from: from, to: to), with: pick(Self.texts))
    }
  }

  mutating func edit(_ minutes: Minutes) -> Edit {
    let item = item(minutes)
    let block = block(minutes, item)
    let member = MemberID(number(1...7))
    switch number(0...18) {
    case 0: return .agenda(pick([.moveUp(item), .moveDown(item), .indent(item), .outdent(item)]))
    case 1:
      let added = AgendaItem(id: minutes.unusedItemID, title: "Point")
      return .agenda(.insert(added, pick([.first, .last, .after(item)])))
    case 2: return minutes.agenda.count > 2 ? .agenda(.remove(item)) : .agenda(.setKind(item, "x"))
    case 3: return .agenda(pick([.setState(item, .done), .setRapporteur(item, member)]))
    case 4: return .block(item, .insertNew(content(), at: number()))
    case 5: return .block(item, pick([.remove(block), .move(block, by: number())]))
    case 6: return .block(item, pick([.setRole(block, .discussion), .replace(block, content())]))
    case 7:
      return .table(
        item, block,
        pick([
          .insertRow(at: number()), .removeRow(number()),
          .insertColumn(TableColumn(), at: number()),
          .removeColumn(number()), .setColumnKind(number(), .amounts),
          .setLastRowIsTotal(true),
          .fill(row: number(), column: number(), [["a\n\u{1B}", "1,50"], ["b"]]),
        ]))
    case 8:
      let side = pick(PlanSide.allCases)
      return .financing(
        item, block,
        pick([
          .insertLine(side, at: number()), .removeLine(side, number()),
          .moveLine(side, number(), by: number()), .setBasis(.includingVAT),
          .setResourceKind(number(), .loan), .setFunder(number(), "État"),
          .setDeclaredShare(number(), nil), .setStatedTotals(expenses: entry(), resources: entry()),
          .setStatedIncludingVAT(entry()), .setDerogation("x"),
          .setShare(number(), Rate(percent: 80)),
          .balance(number()), .appendResource(ResourceLine(label: "Commune")),
        ]))
    case 9:
      return .authorisation(
        item, block,
        pick([
          .insertLine(at: number()), .removeLine(number()), .moveLine(number(), by: number()),
          .setOperation(number(), true), .setStatedCeiling(entry()), .setStatedTotal(entry()),
        ]))
    case 10:
      return .ballot(
        item, block,
        pick([
          .setVotes(.byException([])), .setMode(.secret),
          .setDeclaredOutcome(.rejected), .setWording(.typed("x")),
          .setSubject("Amendement"), .replace(Ballot()),
        ]))
    case 11:
      return .attendance(
        pick([
          .setPresence(member, pick([nil, .present, .absent, .represented(by: MemberID(1))])),
          .setProxyDate(member, nil),
        ]))
    case 12: return .session(pick([.setSecretary(member), .setPlace("ici"), .setPresident(nil)]))
    case 13:
      return .council(
        pick([.setPopulation(9), .setHouseStyle(HouseStyle(hyphenatedNumbers: true))]))
    case 15: return .proposal(item, pick(ProposalEdit.allCases))
    case 16:
      let fields = minutes.item(item)?.fields ?? []
      guard let field = fields.randomElement(using: &random) else {
        return .review(.mark([ConfirmationMark(.roll, origin: .importedText)]))
      }
      let count = field.text.count
      let start = number(0...max(0, count - 1))
      let end = min(count, start + number(0...3))
      return .review(
        .mark([
          ConfirmationMark(
            .field(field.address, start..<end),
            words: String(field.text.dropFirst(start).prefix(end - start)), origin: .template)
        ]))
    case 17:
      return .council(
        pick([
          .addMember(
            Member(id: member, civility: .madame, familyName: "X"), at: number()),
          .setMember(Member(id: member, civility: .monsieur, familyName: "Y")),
          .moveMember(member, by: number()),
        ]))
    case 14: return .sequence("deux", [.text(text(minutes, item)), .agenda(.moveUp(item))])
    default: return .text(text(minutes, item))
    }
  }
}
