import MinutesEditing
import MinutesModel
import MinutesTestSupport
import Testing

struct CouncilEditTests {
  private func council() -> Council {
    Council(
      commune: "Clessé",
      members: (1...3).map { Member(id: MemberID($0), civility: .madame, familyName: "Nom\($0)") })
  }

  private func names(_ edits: CouncilEdit...) throws -> [String] {
    var council = council()
    for edit in edits { try edit.change(&council) }
    return council.members.map(\.familyName)
  }

  @Test func `members come, move and are renamed`() throws {
    let council = council()
    let new = Member(id: council.unusedMemberID, civility: .monsieur, familyName: "Neuf")
    #expect(new.id == MemberID(4))
    #expect(try names(.addMember(new, at: 1)) == ["Nom1", "Neuf", "Nom2", "Nom3"])
    #expect(try names(.addMember(new, at: 99)) == ["Nom1", "Nom2", "Nom3", "Neuf"])
    #expect(try names(.moveMember(MemberID(3), by: -2)) == ["Nom3", "Nom1", "Nom2"])
    let renamed = Member(id: MemberID(2), civility: .madame, familyName: "Deux", office: .mayor)
    #expect(try names(.setMember(renamed)) == ["Nom1", "Deux", "Nom3"])
  }

  @Test func `a member stands on the tableau once`() throws {
    let twin = Member(id: MemberID(2), civility: .madame, familyName: "Deux")
    #expect(throws: EditError.memberExists(MemberID(2))) { try names(.addMember(twin, at: 0)) }
    let unknown = Member(id: MemberID(9), civility: .madame, familyName: "Neuf")
    #expect(throws: EditError.noSuchMember(MemberID(9))) { try names(.setMember(unknown)) }
    #expect(throws: EditError.self) { try names(.moveMember(MemberID(1), by: -1)) }
  }
}

struct ProposalEditTests {
  private static let item = ItemID(1)

  private func passage(_ id: Int, _ role: PassageRole, _ text: String) -> Block {
    Block(id: BlockID(id), content: .passage(Passage(role: role, texts: [text])))
  }

  private func record() -> Minutes {
    Minutes(
      council: Council(commune: "Clessé"), session: Session(date: .epoch),
      agenda: [
        AgendaItem(
          id: Self.item, title: "",
          blocks: [
            passage(1, .exposition, "exposé"), passage(2, .discussion, "débat"),
            Block(id: BlockID(3), content: .ballot(Ballot())),
            passage(4, .operative(.verbs), "Approuve le tarif de 15 €"),
          ])
      ])
  }

  private func apply(_ edits: Edit..., to minutes: inout Minutes) throws {
    for edit in edits { try edit.apply(to: &minutes) }
  }

  @Test func `what is proposed stays apart from what is decided, and may be taken back`() throws {
    var minutes = record()
    #expect(minutes.agenda[0].isAsProposed == nil)
    try apply(.proposal(Self.item, .keep), to: &minutes)
    #expect(minutes.agenda[0].facts.proposal?.blocks.map(\.id.number) == [1, 4])
    #expect(minutes.agenda[0].isAsProposed == true)

    let clause = FieldAddress(item: Self.item, block: BlockID(4), path: .line(0))
    try apply(
      .text(.replace(TextRange(clause, 21..<23), with: "18")),
      .ballot(Self.item, BlockID(3), .setVotes(.assent)),
      .block(Self.item, .remove(BlockID(1))),
      to: &minutes)
    #expect(minutes.text(at: clause) == "Approuve le tarif de 18 €")
    #expect(minutes.agenda[0].isAsProposed == false)
    #expect(
      minutes.agenda[0].proposed(BlockID(4))
        == passage(4, .operative(.verbs), "Approuve le tarif de 15 €").content)

    try apply(.proposal(Self.item, .restore), to: &minutes)
    #expect(minutes.agenda[0].blocks.map(\.id.number) == [1, 2, 3, 4])
    #expect(minutes.agenda[0].isAsProposed == true)
    #expect(minutes.agenda[0].ballots.map(\.ballot.votes) == [.assent])
  }

  @Test func `a block added since stays, under an id that the proposal does not have`() throws {
    var minutes = record()
    try apply(
      .proposal(Self.item, .keep), .block(Self.item, .remove(BlockID(4))),
      .block(Self.item, .insertNew(.annex(Annex(label: "Devis")), at: 0)), to: &minutes)
    #expect(minutes.agenda[0].blocks.map(\.id.number) == [5, 1, 2, 3])
    try apply(.proposal(Self.item, .restore), to: &minutes)
    #expect(minutes.agenda[0].blocks.map(\.id.number) == [5, 1, 4, 2, 3])
    #expect(minutes.agenda[0].isAsProposed == false)
  }

  @Test func `without a proposal there is none to approve`() throws {
    var minutes = record()
    try apply(.proposal(Self.item, .keep), .proposal(Self.item, .drop), to: &minutes)
    #expect(minutes == record())
    #expect(throws: EditError.noProposal(Self.item)) {
      try apply(.proposal(Self.item, .restore), to: &minutes)
    }
  }
}

struct SessionFactEditTests {
  @Test func `entering a state keeps who did so`() throws {
    var minutes = Minutes(
      council: Council(commune: "Clessé"), session: Session(date: .epoch, state: .draft))
    let reviewed = StateChange(.reviewed, on: .epoch, by: "Mme PIET")
    let signed = StateChange(.signed, on: .epoch, by: "M. MARTIN")
    for change in [reviewed, signed] { try Edit.session(.enter(change)).apply(to: &minutes) }
    #expect(minutes.session.state == .signed)
    #expect(minutes.session.stateChanges == [reviewed, signed])
  }

  @Test func `every fact of the session, its plans and tables is set`() throws {
    let act = ActReference(object: "Lieu", number: "2020-31")
    let item = ItemID(1)
    var minutes = Minutes(
      council: Council(commune: "Clessé"), session: Session(date: .epoch),
      agenda: [
        AgendaItem(
          id: item, title: "",
          blocks: [
            Block(id: BlockID(1), content: .financingPlan(FinancingPlan())),
            Block(id: BlockID(2), content: .authorisation(BudgetAuthorisation())),
            Block(id: BlockID(3), content: .table(Table())),
          ])
      ])
    let scope = BaseScope(includesAmendments: true, isNetOfDebt: true, isNetOfCarryOver: true)
    #expect(scope.isComplete)
    let edits: [Edit] = [
      .session(.setPlaceDecision(act)), .session(.setSuspensions([Suspension(reason: "pause")])),
      .session(.setFormalities(Formalities(listPostedOn: .epoch))),
      .council(.setPublicationMeans(.posting)), .council(.setInAlsaceMoselle(true)),
      .council(.setStatedSeats(11)), .council(.setMembersElected(9)),
      .proceedings(item, .setDeliberation(Deliberation(number: "2026-04-01"))),
      .proceedings(item, .setApprovedMinutes(.epoch)),
      .financing(item, BlockID(1), .setEligibleBase(.amount(Amount(cents: 7)))),
      .financing(item, BlockID(1), .setLeadAuthority(true)),
      .financing(item, BlockID(1), .setDerogationGround(.calamity, decidedOn: .epoch)),
      .authorisation(item, BlockID(2), .setBaseScope(scope)),
      .table(item, BlockID(3), .setBalance(.zeroSum)),
    ]
    for edit in edits {
      let before = minutes
      #expect(edit.summary(in: minutes).count > 5)
      try edit.apply(to: &minutes)
      #expect(minutes != before)
    }
    #expect(minutes.session.placeDecision == act && minutes.session.suspensions.count == 1)
    #expect(minutes.session.formalities.listPostedOn == .epoch)
    #expect(minutes.council.publicationMeans == .posting && minutes.council.statedSeats == 11)
    #expect(minutes.council.membersElected == 9)
    #expect(minutes.agenda[0].facts.deliberation?.number == "2026-04-01")
    #expect(minutes.agenda[0].facts.approvesMinutesOf == .epoch)
    guard case .financingPlan(let plan) = minutes.agenda[0].blocks[0].content,
      case .authorisation(let authorisation) = minutes.agenda[0].blocks[1].content,
      case .table(let table) = minutes.agenda[0].blocks[2].content
    else {
      Issue.record("the blocks keep their kinds")
      return
    }
    #expect(plan.eligibleBase == .amount(Amount(cents: 7)) && plan.isLeadAuthority)
    #expect(plan.derogationGround == .calamity && plan.derogationDecidedOn == .epoch)
    #expect(authorisation.baseScope == scope && table.balance == .zeroSum)
  }
}
