package import MinutesModel

/// Makes random records, with every kind of block in an eighth of them: any record a file may hold,
/// likely or not.
package struct MinutesGenerator {
  private var random: SeededGenerator
  private(set) var itemCount = 0
  private var blockCount = 0
  private var memberCount = 0
  /// Whether objects get fields that this version does not know.
  private let withUnknownFields: Bool

  /// The records that a number stands for; without `withUnknownFields` this version knows all of them.
  package init(seed: UInt64, withUnknownFields: Bool = true) {
    random = SeededGenerator(seed: seed)
    self.withUnknownFields = withUnknownFields
  }

  /// The next record.
  package mutating func minutes() -> Minutes {
    itemCount = 0
    blockCount = 0
    let council = council()
    let session = session()
    let agenda =
      list(0...2) { $0.item(depth: 1) } + (number(0...7) == 0 ? [itemWithEveryBlock()] : [])
    return Minutes(
      council: council, session: session,
      attendance: Attendance(
        entries: list(0...memberCount) { $0.attendanceEntry() },
        movements: list(0...3) { $0.movement() }),
      agenda: agenda, acceptances: list(0...2) { $0.acceptance() },
      toConfirm: list(0...2) { $0.mark() }, review: flip() ? .none : review(),
      seal: maybe { $0.seal() }, unknownFields: unknown())
  }

  /// The next council, of one to nine members.
  package mutating func council() -> Council {
    memberCount = Int.random(in: 1...9, using: &random)
    return Council(
      commune: text(), department: text(), population: maybe { $0.number(0...20_000) },
      statedSeats: maybe { $0.number(7...69) },
      membersElected: maybe { $0.number(1...69) }, isInAlsaceMoselle: flip(),
      publicationMeans: maybe { $0.any() },
      members: (1...memberCount).map { member($0) }, houseStyle: houseStyle(),
      documents: flip() ? DocumentSettings() : documentSettings(),
      disabledRules: list(0...1) {
        DisabledRule(rule: $0.text(), reason: $0.text(), unknownFields: $0.unknown())
      },
      numberPattern: maybe { NumberPattern($0.pick(["AAAA-MM-NN", "AAAA_NNN", "N"])) },
      matterHabits: list(0...1) {
        MatterHabit(kind: $0.text(), code: $0.text(), unknownFields: $0.unknown())
      },
      unknownFields: unknown())
  }

  /// A template whose item is any.
  package mutating func template() -> ItemTemplate {
    _ = council()
    (itemCount, blockCount) = (0, 0)
    return ItemTemplate(
      name: text(), category: text(), item: itemWithEveryBlock(), unknownFields: unknown())
  }

  // MARK: Council and session

  mutating func member(_ number: Int) -> Member {
    let office: Office =
      switch Int.random(in: 0...4, using: &random) {
      case 0: .mayor
      case 1: .deputyMayor(rank: self.number(1...15))
      case 2: .delegateMayor
      case 3: .delegatedCouncillor
      default: .councillor
      }
    return Member(
      id: MemberID(number), civility: any(), givenName: text(), familyName: text(), office: office,
      mandate: Mandate(from: maybe { $0.date() }, until: maybe { $0.date() }),
      officeTerm: Mandate(from: maybe { $0.date() }, until: maybe { $0.date() }),
      bornOn: maybe { $0.date() }, unknownFields: unknown())
  }

  mutating func houseStyle() -> HouseStyle {
    flip()
      ? HouseStyle()
      : HouseStyle(
        dateOrder: any(), unanimity: any(), countsAfterUnanimity: flip(), mayoressTitle: any(),
        namesExceptions: flip(), hyphenatedNumbers: flip(), textWidth: number(60...120),
        unknownFields: unknown())
  }

  mutating func session() -> Session {
    Session(
      date: date(), kind: any(), opensAt: maybe { $0.time() }, closesAt: maybe { $0.time() },
      place: text(), placeDecision: maybe { $0.act() }, isPublic: flip(),
      convocation: flip() ? Convocation() : convocation(),
      president: maybe { $0.someMember() }, secretary: maybe { $0.someMember() },
      othersAttending: text(), openingRemarks: text(), closingRemarks: text(),
      statedFigures: flip()
        ? StatedFigures()
        : StatedFigures(
          inOffice: maybe { $0.number(0...99) }, present: maybe { $0.number(0...99) },
          represented: maybe { $0.number(0...99) }, voters: maybe { $0.number(0...99) },
          quorum: maybe { $0.number(0...99) }, unknownFields: unknown()),
      suspensions: list(0...1) {
        Suspension(
          from: $0.maybe { $0.time() }, until: $0.maybe { $0.time() },
          item: $0.maybe { ItemID($0.number(1...9)) }, reason: $0.text(),
          unknownFields: $0.unknown())
      },
      formalities: flip() ? Formalities() : formalities(), state: any(),
      stateChanges: list(0...1) {
        StateChange(
          $0.any(), on: $0.maybe { $0.date() }, at: $0.maybe { $0.time() }, by: $0.text(),
          reason: $0.text(), unknownFields: $0.unknown())
      }, revision: maybe { $0.revision() }, unknownFields: unknown())
  }

  mutating func convocation() -> Convocation {
    Convocation(
      sentOn: maybe { $0.date() }, postedOn: maybe { $0.date() }, isInRegister: maybe { $0.flip() },
      means: maybe { $0.any() }, hour: maybe { $0.time() }, place: text(),
      carriesAgenda: maybe { $0.flip() }, explanatoryNoteSentOn: maybe { $0.date() },
      budgetDraftSentOn: maybe { $0.date() }, isUrgent: flip(),
      urgencyItem: maybe { ItemID($0.number(1...9)) },
      afterFailedSessionOn: maybe { $0.date() }, unknownFields: unknown())
  }

  mutating func formalities() -> Formalities {
    Formalities(
      listPostedOn: maybe { $0.date() }, listOnlineOn: maybe { $0.date() },
      minutesSignedOn: maybe { $0.date() }, minutesApprovedOn: maybe { $0.date() },
      minutesPublishedOn: maybe { $0.date() }, unknownFields: unknown())
  }

  mutating func attendanceEntry() -> AttendanceEntry {
    let presence: Presence =
      switch Int.random(in: 0...3, using: &random) {
      case 0: .present
      case 1: .represented(by: someMember())
      case 2: .excused
      default: .absent
      }
    return AttendanceEntry(
      member: someMember(), presence: presence, proxySignedOn: maybe { $0.date() },
      unknownFields: unknown())
  }

  // MARK: Agenda

  mutating func item(depth: Int) -> AgendaItem {
    let blocks = list(0...4) { generator in
      let kind = generator.number(0...MinutesGenerator.blockKinds - 1)
      return generator.block(kind)
    }
    return item(
      blocks: blocks,
      children: depth < 8 && number(0...3) == 0 ? list(1...3) { $0.item(depth: depth + 1) } : [])
  }

  mutating func itemWithEveryBlock() -> AgendaItem {
    item(blocks: (0..<MinutesGenerator.blockKinds).map { block($0) }, children: [])
  }

  mutating func item(blocks: [Block], children: [AgendaItem]) -> AgendaItem {
    itemCount += 1
    let kinds = ItemKind.all.map(\.id) + ["unforeseen"]
    return AgendaItem(
      id: ItemID(itemCount), title: text(), kind: kinds[number(0...kinds.count - 1)],
      state: any(), rapporteur: maybe { $0.someMember() },
      replacedAct: maybe { $0.act() }, facts: facts(), blocks: blocks, children: children,
      unknownFields: unknown())
  }

  private static let roles: [PassageRole] =
    [.heading, .visas, .considerants, .exposition, .discussion, .quotation]
    + ListMarker.allCases.map(PassageRole.list)
    + OperativeGrammar.allCases.map(PassageRole.operative)

  /// Every role of a passage, then the five other contents.
  static let blockKinds = roles.count + 5

  mutating func block(_ kind: Int) -> Block {
    blockCount += 1
    let id = BlockID(blockCount)
    let content: BlockContent =
      switch kind - MinutesGenerator.roles.count {
      case 0: .table(table())
      case 1: .financingPlan(financingPlan())
      case 2: .authorisation(authorisation())
      case 3: .ballot(ballot())
      case 4: .annex(Annex(label: text(), reference: text()))
      default: .passage(passage(MinutesGenerator.roles[kind]))
      }
    return Block(id: id, content: content, unknownFields: unknown())
  }

  mutating func passage(_ role: PassageRole) -> Passage {
    Passage(
      role: role, lead: text(),
      lines: list(1...4) {
        $0.flip()
          ? Line($0.text())
          : Line(
            $0.text(), level: $0.number(0...Line.deepestLevel), isUnmarked: $0.flip(),
            unknownFields: $0.unknown())
      })
  }

  mutating func table() -> Table {
    let width = number(1...4)
    return Table(
      caption: text(),
      columns: list(width...width) {
        TableColumn(header: $0.text(), kind: $0.any(), unknownFields: $0.unknown())
      },
      rows: list(1...4) { generator in
        generator.list(width...width) {
          TableCell($0.entry(), note: $0.flip() ? "" : $0.text(), unknownFields: $0.unknown())
        }
      }, lastRowIsTotal: flip(), balance: maybe { $0.any() })
  }

  mutating func financingPlan() -> FinancingPlan {
    FinancingPlan(
      title: text(), basis: any(),
      expenses: list(0...3) {
        ExpenseLine(
          label: $0.text(), amount: $0.entry(), vatRate: $0.maybe { $0.rate() },
          includingVAT: $0.entry(), unknownFields: $0.unknown())
      },
      resources: list(0...3) {
        ResourceLine(
          label: $0.text(), funder: $0.text(), kind: $0.any(), amount: $0.entry(),
          declaredShare: $0.maybe { $0.rate() }, unknownFields: $0.unknown())
      }, statedExpenseTotal: entry(), statedResourceTotal: entry(), statedIncludingVAT: entry(),
      eligibleBase: entry(), isLeadAuthority: flip(), ownFundingDerogation: text(),
      derogationGround: maybe { $0.any() }, derogationDecidedOn: maybe { $0.date() })
  }

  mutating func authorisation() -> BudgetAuthorisation {
    BudgetAuthorisation(
      baseLabel: text(), base: entry(),
      baseScope: BaseScope(
        includesAmendments: flip(), isNetOfDebt: flip(), isNetOfCarryOver: flip()),
      statedCeiling: entry(),
      lines: list(0...3) {
        AuthorisationLine(
          label: $0.text(), article: $0.text(), chapter: $0.text(), isOperation: $0.flip(),
          amount: $0.entry(), unknownFields: $0.unknown())
      }, statedTotal: entry())
  }

  mutating func ballot() -> Ballot {
    let votes: VoteRecord =
      switch number(0...4) {
      case 0: .notTaken
      case 1:
        .byException(
          list(0...4) {
            VoteException(member: $0.someMember(), choice: $0.any(), unknownFields: $0.unknown())
          })
      case 2:
        .counts(
          Tally(
            inFavour: number(0...999), against: number(0...99), abstentions: number(0...9),
            blank: number(0...1), null: number(0...1), notVoting: number(0...1)))
      case 3: .rounds(list(0...3) { $0.round() })
      default: .assent
      }
    let wording: ResultWording =
      switch number(0...2) {
      case 0: .derived
      case 1: .formula(any())
      default: .typed(text())
      }
    return Ballot(
      subject: text(), mode: any(), votes: votes, nomination: maybe { $0.nomination() },
      requests: list(0...1) {
        BallotRequest(
          mode: $0.any(), requesters: $0.requesters(), unknownFields: $0.unknown())
      },
      presidentChoice: maybe { $0.any() }, declaredOutcome: maybe { $0.any() }, wording: wording)
  }

  mutating func nomination() -> Nomination {
    Nomination(
      post: text(), seats: number(0...3), system: any(), candidates: list(0...2) { $0.candidate() },
      isSecrecyWaived: flip(), isSingleCandidacyReadOut: flip(), unknownFields: unknown())
  }

  mutating func candidate() -> Candidate {
    Candidate(name: text(), members: list(0...2) { $0.someMember() }, unknownFields: unknown())
  }

  mutating func round() -> ElectionRound {
    ElectionRound(
      papers: maybe { $0.number(0...99) }, blank: number(0...2), null: number(0...2),
      notVoting: number(0...1), statedMajority: maybe { $0.number(0...50) },
      results: list(0...3) {
        CandidateVotes(candidate: $0.candidate(), votes: $0.number(0...20), isElected: $0.flip())
      }, unknownFields: unknown())
  }

  mutating func requesters() -> Requesters {
    Requesters(
      includesMayor: flip(), members: list(0...2) { $0.someMember() },
      statedCount: maybe { $0.number(0...9) })
  }

  // MARK: Values

  private static let words = [
    "", "", "Le conseil", "l’église Saint-Étienne", "« à l’unanimité »", "6\u{202F}395,87\u{A0}€",
    "\"guillemets\"", "\\ barre", "tab\tulation", "œuvre", "👩‍🌾 maire", "漢字", "\u{1B}[31m", "\u{7}",
    "deux\nlignes", "\u{9B}2J", "\u{202E}inversé", "gratuit", "/", "\u{FEFF}",
  ]

  /// Words, marks and characters that no text should hold.
  package mutating func text() -> String {
    list(0...3) { $0.pick(MinutesGenerator.words) }.joined(separator: " ")
  }

  mutating func entry() -> Entry {
    switch number(0...3) {
    case 0: .empty
    case 1: .text(text())
    case 2: .amount(Amount(cents: Int64(number(-1_000_000_000_000_000...1_000_000_000_000_000))))
    default: .amount(Amount(cents: Int64(number(0...10_000_000))))
    }
  }

  mutating func rate() -> Rate { Rate(basisPoints: Int64(number(0...10_000))) }

  mutating func someMember() -> MemberID { MemberID(number(1...memberCount)) }

  mutating func date() -> CalendarDate {
    CalendarDate(daysSinceEpoch: number(-700_000...2_900_000)) ?? .epoch
  }

  mutating func time() -> ClockTime? {
    ClockTime(hour: number(0...23), minute: number(0...59))
  }

  private static let foreign = [
    "null", "1.50", "1e400", "\"mot\\u00e9\"", "[]", "{}", "{\"a\":[1,{\"b\":null}],\"é\":\"\"}",
    "-0", "123456789012345678901234567890", "true",
  ]

  mutating func unknown() -> UnknownFields {
    guard withUnknownFields, number(0...5) == 0 else { return .none }
    return UnknownFields(
      (0...number(0...2)).map {
        UnknownFields.Field(key: "future\($0)", json: pick(MinutesGenerator.foreign))
      })
  }

  mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &random)
  }

  mutating func flip() -> Bool { Bool.random(using: &random) }

  mutating func pick<Value>(_ values: [Value]) -> Value {
    values[number(0...values.count - 1)]
  }

  mutating func any<Value: CaseIterable>() -> Value where Value.AllCases == [Value] {
    pick(Value.allCases)
  }

  mutating func maybe<Value>(_ make: (inout MinutesGenerator) -> Value?) -> Value? {
    flip() ? make(&self) : nil
  }

  mutating func list<Value>(
    _ counts: ClosedRange<Int>, _ make: (inout MinutesGenerator) -> Value
  ) -> [Value] {
    let count = number(counts)
    var result: [Value] = []
    for _ in 0..<count { result.append(make(&self)) }
    return result
  }
}
