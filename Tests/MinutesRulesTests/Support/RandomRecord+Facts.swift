import MinutesEditing
import MinutesModel
import MinutesRules
import MinutesTestSupport

/// What is noted of a session and its items besides texts and figures.
extension RandomRecord {
  mutating func member() -> MemberID { MemberID(Int.random(in: 1...17, using: &random)) }

  mutating func count() -> Int { pick([0, 0, 1, 2, 5, 8, 13, 14, -1, .max, .min]) }

  mutating func time() -> ClockTime? {
    pick([nil, ClockTime(hour: 20, minute: 30), ClockTime(hour: 0, minute: 0)])
  }

  mutating func date() -> CalendarDate? {
    pick([nil, .on(1, 1, 1), .on(2021, 1, 27), .on(2021, 2, 2), .on(9999, 12, 31)])
  }

  mutating func movement() -> Movement {
    Movement(
      member: member(), kind: pick(Movement.Kind.allCases), time: time(),
      item: pick([nil, ItemID(1), ItemID(2), ItemID(3), ItemID(99)]),
      proxyTo: chance(30) ? member() : nil, proxySignedOn: date(),
      proxyFate: pick([nil] + ProxyFate.allCases))
  }

  mutating func requesters() -> Requesters {
    Requesters(
      includesMayor: chance(30), members: (0..<pick([0, 2, 5])).map { _ in member() },
      statedCount: chance(30) ? count() : nil)
  }

  mutating func recusal() -> Recusal {
    Recusal(
      member: member(), votes: chance(30) ? [BlockID(11), BlockID(12)] : [],
      ground: pick(RecusalGround.allCases), reason: pick(["", "président de l’association"]),
      leftRoom: pick([nil, true, false]), from: time(), until: time())
  }

  mutating func proceedings() -> ProceedingsEdit {
    switch Int.random(in: 0..<8, using: &random) {
    case 0: .setRecusal(recusal())
    case 1: .removeRecusal(member())
    case 2: .setActingPresident(pick([nil, MemberID(1), member()]))
    case 3: .setOrigin(pick(ItemOrigin.allCases))
    case 4: .setBudgetAct(pick([nil] + BudgetAct.allCases))
    case 5: .setStart(time())
    case 6: .setEnd(time())
    default:
      .setClosedSession(
        chance(30)
          ? nil
          : ClosedSession(
            requesters: requesters(), votes: .of(count(), count(), count()), from: time(),
            until: time()))
    }
  }

  /// Notes something of an item, where that can be.
  mutating func note(_ item: ItemID, in record: inout Minutes) {
    for _ in 0..<pick([0, 0, 1, 3]) {
      try? Edit.proceedings(item, proceedings()).apply(to: &record)
    }
  }

  mutating func rounds() -> VoteRecord {
    .rounds(
      (0..<pick([0, 1, 2, 3, 4])).map { _ in
        ElectionRound(
          papers: chance(50) ? count() : nil, blank: count(), null: count(),
          statedMajority: chance(30) ? count() : nil,
          results: (0..<pick([0, 1, 2])).map { _ in
            CandidateVotes(candidate: candidate(), votes: count(), isElected: chance(50))
          })
      })
  }

  mutating func nomination() -> Nomination {
    Nomination(
      post: pick(["", "délégué au syndicat", "maire"]), seats: count(),
      candidates: (0..<pick([0, 1, 2])).map { _ in candidate() },
      isSecrecyWaived: chance(30), isSingleCandidacyReadOut: chance(30))
  }

  private mutating func candidate() -> Candidate {
    Candidate(name: pick(["", "M. X"]), members: (0..<pick([0, 1, 3])).map { _ in member() })
  }

  /// An acceptance of something, now and then of a finding that is there.
  mutating func review(of record: Minutes) -> Edit {
    let live = LiveFindings(record)
    guard let finding = live.findings.randomElement(using: &random) else {
      return .review(
        .accept(Acceptance(rule: "F-03", place: .agenda, judged: "", reason: "vu")))
    }
    if let acceptance = live.acceptances(of: finding).first {
      return .review(.withdraw(acceptance))
    }
    return .review(.accept(live.acceptance(of: finding, because: "vu")))
  }

  mutating func disabledRules() -> [DisabledRule] {
    (0..<pick([0, 1, 4])).map { _ in
      DisabledRule(rule: pick(RuleBook.all.map { $0.id.text } + ["Z-99"]), reason: "usage")
    }
  }

  /// Edits of different facts and texts, of which none bears on where another is made.
  mutating func independentEdits(of record: Minutes) -> [Edit] {
    var edits: [Edit] = [
      .session(.setSecretary(pick([nil, record.council.members.first?.id]))),
      .session(.setDate(pick([.on(2020, 4, 3), .on(2021, 2, 2), .on(2023, 3, 7)]))),
      .council(.setDisabledRules(disabledRules())),
      .council(.setPopulation(pick([nil, 800, 4_000]))),
    ]
    let called = record.attendance.entries.map(\.member)
    for member in Set(called).sorted(by: { $0.number < $1.number })
    where chance(20) && record.council.member(member) != nil {
      edits.append(.attendance(.setPresence(member, pick([.present, .absent, .excused]))))
    }
    for item in record.numberedItems.map(\.item) {
      edits.append(.agenda(.setState(item.id, pick(ItemState.allCases))))
      edits.append(.proceedings(item.id, .setOrigin(pick(ItemOrigin.allCases))))
      for block in item.blocks where chance(60) {
        edits.append(.block(item.id, .replace(block.id, content())))
      }
      let title = FieldAddress(item: item.id, path: .title)
      edits.append(.text(.replace(TextRange(title, 0..<item.title.count), with: pick(Self.texts))))
    }
    return edits
  }
}
