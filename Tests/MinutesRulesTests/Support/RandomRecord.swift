import MinutesEditing
import MinutesModel
import MinutesTestSupport

/// Records and edits that no clerk would make, the same at every run: what rules must survive.
struct RandomRecord {
  var random: SeededGenerator

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  static let texts = [
    "", "Le conseil approuve à l’unanimité.", "Adopté par 12 voix pour et 1 voix contre.",
    "La proposition est adoptée.", "La motion est rejetée à la majorité.",
    "0,03 € × 1 176 = 35,82 €",
    "25 % de 504 285,57 €, soit 126 701,39 €", "7 994,83 € HT, soit 9 509,40 € TTC",
    "80 % d’aides publiques", "Le conseil décide de ne pas louer.", "e\u{301}te\u{301} 👩‍👩‍👧 汉字",
    "à l’unanimité moins 2 abstentions", "Prend acte du rapport.", "Approuve le projet ;",
    "99999999999999999999 × 99999999999 = 1", "((((((=====soit soit 1 % de % de", "1+1=3 2x2=5",
    "par 7 voix pour et 7 voix contre, la voix du président étant prépondérante",
    "12 pour, 1 contre", "Monsieur la Maire, Mr RENAULT et le circulaire", "[a l’unanimité",
    "Après avoir délibéré, e Conseil DECIDE de de signer la présente convention",
    "**FORMER** et *outiller* « sans fin", "l'article L612-1 du CGCT », les documents y afférent",
    "Vu la loi n° 84-16 du 16 janvier 1984 et le décret n° 2020-997 du 26 août 2020,",
    "hier soir, mardi prochain, mardi 8 mars 2021, le 31 juin 2021 ;",
    "Il est proposé au conseil, selon le projet de convention ci-annexé :",
    "à compter du 1er janvier 2020, le tarif est fixé pour 2019 au budget 2023,",
    "annule et remplace la délibération", "CITIS, AVAP et INTERSTIS ; la plateforme Interstis",
    "Présents : 12, pouvoirs : 2, votants : 11. Le quorum est atteint.",
    "approuve l’avenant n° 2 au lot n° 1",
    "trois versant, les autorisations d’urbanisme suivants :",
    "la secrétaire de mairie présente le plan « Secrétaires de mairie : un métier »",
    "Tous les autres actes :",
  ]

  mutating func pick<Value>(_ values: [Value]) -> Value {
    values[Int.random(in: values.indices, using: &random)]
  }

  mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &random) < percent }

  mutating func entry() -> Entry {
    pick([
      .empty, .cents(100_00), .cents(1_598_97), .cents(6_395_87), .cents(7_994_84), .cents(-5_00),
      .cents(.max), .cents(.min), .text("gratuit"), .text("1 234,5"), .cents(20_00), .cents(80_00),
    ])
  }

  mutating func rate() -> Rate? {
    pick([
      nil, .zero, Rate(percent: 20), Rate(percent: 80), Rate(basisPoints: .max), Rate(percent: -3),
    ])
  }

  mutating func plan() -> FinancingPlan {
    if chance(30) { return .trails }
    return FinancingPlan(
      basis: pick(TaxBasis.allCases),
      expenses: (0..<Int.random(in: 1...3, using: &random)).map { _ in
        ExpenseLine(
          label: "Travaux", amount: entry(), vatRate: rate(),
          includingVAT: chance(20) ? entry() : .empty)
      },
      resources: (0..<Int.random(in: 1...3, using: &random)).map { _ in
        ResourceLine(
          label: pick(["DETR", "FCTVA", ""]), kind: pick(ResourceKind.allCases), amount: entry(),
          declaredShare: rate())
      },
      statedExpenseTotal: chance(30) ? entry() : .empty,
      statedResourceTotal: chance(30) ? entry() : .empty,
      statedIncludingVAT: chance(30) ? entry() : .empty,
      ownFundingDerogation: chance(20) ? "préfet, 2021" : "")
  }

  mutating func ballot() -> Ballot {
    let votes: VoteRecord = pick([
      .notTaken, .assent, .byException([]), .counts(.of(13)), .counts(.of(6, 6, 1)),
      .counts(.of(5, 8)),
      .counts(.of(0, 0, 13)), .counts(Tally(inFavour: -1, against: 9)),
      .counts(Tally(inFavour: .max, against: .max)), .counts(.of(11, 0, 2)),
      .byException([VoteException(member: MemberID(3), choice: pick(VoteChoice.allCases))]),
      .byException([VoteException(member: MemberID(77), choice: .against)]), rounds(),
    ])
    let wording: ResultWording = pick([
      .derived, .derived, .formula(pick(ResultFormula.allCases)), .typed(pick(Self.texts)),
    ])
    return Ballot(
      mode: pick(BallotMode.allCases), votes: votes,
      nomination: chance(20) ? nomination() : nil,
      requests: chance(20)
        ? [BallotRequest(mode: pick(BallotMode.allCases), requesters: requesters())] : [],
      presidentChoice: pick([nil, .inFavour, .against]),
      declaredOutcome: pick([nil, nil] + Outcome.allCases), wording: wording)
  }

  mutating func content() -> BlockContent {
    switch Int.random(in: 0..<10, using: &random) {
    case 0: return .financingPlan(plan())
    case 1: return .ballot(ballot())
    case 2:
      return .authorisation(
        BudgetAuthorisation(
          base: entry(), statedCeiling: entry(), lines: [AuthorisationLine(amount: entry())],
          statedTotal: entry()))
    case 3:
      return .table(
        Table(
          rows: [[TableCell(), TableCell(entry())], [TableCell(), TableCell(entry())]],
          lastRowIsTotal: chance(50)))
    case 4: return .annex(Annex(label: pick(Self.texts)))
    default:
      let role: PassageRole = pick([
        .exposition, .discussion, .visas, .quotation, .operative(.verbs), .list(.dash), .heading,
        .considerants,
      ])
      return .passage(
        Passage(
          role: role, lead: chance(20) ? pick(Self.texts) : "",
          texts: (0..<pick([1, 2, 2, 5])).map { _ in pick(Self.texts) }))
    }
  }

  mutating func record() -> Minutes {
    var record = RecordBuilder(
      date: pick([
        .on(2020, 4, 3), .on(2021, 2, 2), .on(2023, 3, 7), .on(1, 1, 1), .on(9999, 12, 31),
      ]),
      members: pick([1, 7, 15, 16]), population: pick([nil, -1, 0, 1_176, 99_999_999])
    ).minutes
    record.session.state = pick(SessionState.allCases)
    for _ in 0..<Int.random(in: 0...4, using: &random) { scramble(&record) }
    for index in 1...Int.random(in: 1...4, using: &random) {
      let blocks = (0..<Int.random(in: 0...4, using: &random)).map {
        Block(id: BlockID(index * 10 + $0), content: content())
      }
      record.agenda.append(
        AgendaItem(
          id: ItemID(index), title: pick(Self.texts), kind: pick(ItemKind.all).id,
          state: pick(ItemState.allCases), blocks: blocks))
      note(ItemID(index), in: &record)
    }
    for _ in 0..<pick([0, 0, 1, 4]) { record.attendance.movements.append(movement()) }
    if chance(20) { record.council.disabledRules = disabledRules() }
    return record
  }

  /// Makes the session’s facts a little worse.
  mutating func scramble(_ record: inout Minutes) {
    let member = member()
    switch Int.random(in: 0..<10, using: &random) {
    case 0:
      record.attendance.entries.append(
        AttendanceEntry(
          member: member,
          presence: pick([
            .present, .absent, .excused, .represented(by: MemberID(2)), .represented(by: member),
          ])))
    case 1: record.attendance.entries = []
    case 2: record.session.secretary = pick([nil, member])
    case 3: record.session.president = pick([nil, member])
    case 4:
      record.session.statedFigures = StatedFigures(
        inOffice: pick([nil, 15, .max]), present: pick([nil, 13, .min]), represented: 2,
        voters: pick([nil, 14]), quorum: pick([nil, 5, 8]))
    case 5:
      record.session.convocation.sentOn = pick([nil, .on(1, 1, 1), .on(9999, 12, 31)])
      record.session.convocation.isUrgent = chance(50)
    case 6: record.council.members.removeAll { $0.id == member }
    case 7:
      record.session.convocation.postedOn = date()
      record.session.convocation.afterFailedSessionOn = date()
      record.session.kind = pick(Session.Kind.allCases)
    case 8: (record.session.opensAt, record.session.closesAt) = (time(), time())
    default: record.council.statedSeats = pick([nil, 0, -3, 15])
    }
  }

  /// A change such as an editor makes at a key.
  @discardableResult
  mutating func change(_ record: inout Minutes) -> Edit? {
    let items = record.numberedItems.map(\.item.id)
    guard let item = items.randomElement(using: &random) else { return nil }
    let block = record.item(item)?.blocks.randomElement(using: &random)?.id ?? BlockID(1)
    let edit: Edit =
      switch Int.random(in: 0..<24, using: &random) {
      case 0: .agenda(pick([.moveUp(item), .moveDown(item), .indent(item), .outdent(item)]))
      case 1: .agenda(.setState(item, pick(ItemState.allCases)))
      case 2: .agenda(.insert(AgendaItem(id: record.unusedItemID, title: ""), .after(item)))
      case 3: items.count > 2 ? .agenda(.remove(item)) : .session(.setPublic(true))
      case 4: .block(item, .insertNew(content(), at: 1))
      case 5: .block(item, .remove(block))
      case 6: .block(item, .replace(block, content()))
      case 7: .attendance(.setPresence(MemberID(3), pick([nil, .present, .absent])))
      case 8: .session(.setDate(pick([.on(2020, 4, 3), .on(2023, 3, 7)])))
      case 9: .session(.setSecretary(pick([nil, MemberID(1)])))
      case 10: .attendance(.addMovement(movement()))
      case 11, 12: .proceedings(item, proceedings())
      case 13, 14: review(of: record)
      case 15: .council(.setDisabledRules(disabledRules()))
      default: .text(typing(in: record, item))
      }
    // An edit that does not fit leaves the record as it was.
    try? edit.apply(to: &record)
    return edit
  }

  /// Words typed over others, in one field or across two, some with a line break.
  mutating func typing(in record: Minutes, _ item: ItemID) -> TextEdit {
    let fields = record.item(item)?.fields ?? []
    func position() -> TextPosition {
      let index = Int.random(in: 0..<max(1, fields.count), using: &random)
      guard fields.indices.contains(index) else {
        return TextPosition(field: FieldAddress(item: item, path: .title), offset: 0)
      }
      return TextPosition(
        field: fields[index].address,
        offset: Int.random(in: 0...fields[index].text.count, using: &random))
    }
    let from = position()
    let text = pick([
      "e", ".", "\n", "1", pick(Self.texts), pick(Self.texts) + "\n" + pick(Self.texts),
    ])
    return .replace(TextRange(from: from, to: chance(30) ? position() : from), with: text)
  }
}
