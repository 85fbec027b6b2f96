package import MinutesModel
import MinutesWording

extension SessionDuties {
  /// What a record says of them.
  package init(_ minutes: Minutes) {
    let session = minutes.session
    let date = session.date
    let items = minutes.numberedItems
    self.init(
      date: date, state: session.state, clearDays: minutes.clearDaysAskedFor,
      convocationSentOn: session.convocation.sentOn,
      budgetDraft: items.first { $0.item.isPrimaryBudget }.map { Act($0) },
      budgetDraftSentOn: session.convocation.budgetDraftSentOn, formalities: session.formalities,
      publishesOnline: minutes.council.publishesOnline,
      acts: minutes.registerItems.filter { $0.item.becomesAnAct(in: minutes) }.map { Act($0) },
      approves: RegisterFacts.OtherSession(minutes).approves.sorted(),
      // A budget voted late in the year is the next one’s; accounts are of the year before.
      budgets: items.votedYears(
        \.isPrimaryBudget, else: date.month < 9 ? date.year : date.year + 1),
      accounts: items.votedYears(\.isAccounts, else: date.year - 1))
  }
}

extension SessionDuties.Act {
  fileprivate init(_ numbered: NumberedItem) {
    let act = numbered.item.facts.deliberation ?? Deliberation()
    self.init(
      item: numbered.item.id, number: numbered.number, subject: numbered.item.objectAsAct,
      isBudget: numbered.item.isPrimaryBudget, isTransmittable: act.isTransmittable != false,
      transmittedOn: act.transmittedOn, receivedOn: act.receivedOn,
      publishedOn: act.publishedOn ?? act.notifiedOn)
  }
}

extension [NumberedItem] {
  /// The years of which something was voted: those that the headings name, or the usual one.
  fileprivate func votedYears(_ isMeant: (AgendaItem) -> Bool, else usual: Int) -> [Int] {
    filter { isMeant($0.item) && !$0.item.isLeftUndecided && $0.item.mainBallot != nil }
      .map { $0.item.title.statedYears.max() ?? usual }
  }
}

extension Minutes {
  /// The clear days that the convocation has to leave.
  fileprivate var clearDaysAskedFor: Int {
    let delay = Statutes(on: session.date).convocation.value
    if session.convocation.isUrgent { return delay.urgent }
    if session.convocation.isSecond || session.kind == .installation { return delay.ofAnyCommune }
    return delay.clearDays(
      population: council.population, isInAlsaceMoselle: council.isInAlsaceMoselle)
  }
}

extension AgendaItem {
  fileprivate var isPrimaryBudget: Bool {
    facts.budgetAct == .primary || ItemSubject(title: title).contains(.primaryBudget)
  }

  fileprivate var isAccounts: Bool {
    facts.budgetAct?.isAccountOfTheMayor == true || ItemSubject(title: title).contains(.accounts)
  }

  /// Whether it was decided so that there is an act to transmit and to publish: not put off, not refused,
  /// and not the approval of minutes, which is no act.
  fileprivate func becomesAnAct(in minutes: Minutes) -> Bool {
    if isLeftUndecided { return false }
    guard let vote = mainBallot else { return facts.deliberation != nil }
    let wording = BallotWording(vote.ballot, of: vote.block, in: minutes, at: id)
    if wording.outcome == .rejected { return false }
    return vote.ballot.votes != .notTaken || wording.outcome != nil
  }
}
