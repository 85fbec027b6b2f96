package import MinutesModel
import MinutesWording

/// What is due of the sessions of a register, by the law of each session’s day: a pure function of the
/// records and of the day on which it is asked.
package enum Obligations {
  /// All of them, done or not: by their day, those without one last.
  package static func all(of sessions: [Minutes], on today: CalendarDate) -> [Obligation] {
    let sessions = sessions.sorted { $0.session.date < $1.session.date }
    let facts = sessions.map { RegisterFacts.OtherSession($0) }
    var result: [Obligation] = []
    for (index, minutes) in sessions.enumerated() {
      let date = minutes.session.date
      guard minutes.isHeld(on: today) else {
        result += beforeSession(minutes)
        continue
      }
      let later = sessions[(index + 1)...].first { $0.session.date > date }?.session.date
      let approvedOn = zip(sessions, facts).first { other, facts in
        other.session.date > date && other.isHeld(on: today) && facts.approves.contains(date)
      }?.0.session.date
      result += afterSession(minutes, next: later, approvedOn: approvedOn)
      result += acts(of: minutes)
    }
    result += finances(of: sessions, on: today)
    return result.enumerated().sorted { left, right in
      guard left.element.dueOn != right.element.dueOn else { return left.offset < right.offset }
      guard let first = left.element.dueOn else { return false }
      return right.element.dueOn.map { first < $0 } ?? true
    }.map(\.element)
  }

  private static func beforeSession(_ minutes: Minutes) -> [Obligation] {
    let session = minutes.session
    let statutes = Statutes(on: session.date)
    let delay = statutes.convocation.value
    let clearDays =
      session.convocation.isUrgent
      ? delay.urgent
      : session.convocation.isSecond || session.kind == .installation
        ? delay.ofAnyCommune
        : delay.clearDays(
          population: minutes.council.population,
          isInAlsaceMoselle: minutes.council.isInAlsaceMoselle)
    var result = [
      Obligation(
        .convocation, session: session.date,
        dueOn: session.date.adding(days: -clearDays - 1), doneOn: session.convocation.sentOn,
        law: statutes.convocation.law.article)
    ]
    if let days = statutes.budgetCalendar.value.draftDaysBefore,
      let item = minutes.numberedItems.first(where: { $0.item.isPrimaryBudget })
    {
      result.append(
        Obligation(
          .budgetDraft, session: session.date, item: item,
          dueOn: session.date.adding(days: -days), doneOn: session.convocation.budgetDraftSentOn,
          law: statutes.budgetCalendar.law.article))
    }
    return result
  }

  private static func afterSession(
    _ minutes: Minutes, next: CalendarDate?, approvedOn: CalendarDate?
  ) -> [Obligation] {
    let date = minutes.session.date
    let formalities = minutes.session.formalities
    let regime = PublicityRegime.table.row(on: date)
    let posting = date.adding(days: regime.value.daysToPost)
    guard let daysToPublish = regime.value.daysToPublishMinutes else {
      return [
        Obligation(
          .report, session: date, dueOn: posting, doneOn: formalities.minutesPublishedOn,
          law: "CGCT, art. L2121-25, avant le 1er juillet 2022")
      ]
    }
    var result = [
      Obligation(
        .listPosted, session: date, dueOn: posting, doneOn: formalities.listPostedOn,
        law: "CGCT, art. L2121-25")
    ]
    if minutes.council.publishesOnline {
      result.append(
        Obligation(
          .listOnline, session: date, dueOn: posting, doneOn: formalities.listOnlineOn,
          law: "CGCT, art. L2121-25"))
    }
    let approved = formalities.minutesApprovedOn ?? approvedOn
    result.append(
      Obligation(
        .minutesApproved, session: date, dueOn: approved ?? next, doneOn: approved,
        law: "CGCT, art. L2121-15"))
    if let approved {
      result.append(
        Obligation(
          .minutesPublished, session: date, dueOn: approved.adding(days: daysToPublish),
          doneOn: formalities.minutesPublishedOn, law: "CGCT, art. L2121-15"))
    }
    return result
  }

  private static func acts(of minutes: Minutes) -> [Obligation] {
    let date = minutes.session.date
    let calendar = BudgetCalendar.table.row(on: date)
    return minutes.registerItems.filter { $0.item.becomesAnAct(in: minutes) }.flatMap { numbered in
      let act = numbered.item.facts.deliberation ?? Deliberation()
      var result: [Obligation] = []
      if act.isTransmittable != false {
        let isBudget = numbered.item.isPrimaryBudget
        let limit = isBudget ? calendar.value.budgetBy.date(in: date.year) : nil
        result.append(
          Obligation(
            .transmission, session: date, item: numbered,
            dueOn: limit?.adding(days: calendar.value.daysToTransmit),
            doneOn: act.transmittedOn ?? act.receivedOn,
            law: isBudget ? "CGCT, art. L1612-8 et L2131-2" : "CGCT, art. L2131-1 et L2131-2"))
        if act.transmittedOn != nil {
          result.append(
            Obligation(
              .receipt, session: date, item: numbered, dueOn: nil, doneOn: act.receivedOn,
              law: "CGCT, art. L2131-1"))
        }
      }
      result.append(
        Obligation(
          .publication, session: date, item: numbered, dueOn: nil,
          doneOn: act.publishedOn ?? act.notifiedOn, law: "CGCT, art. L2131-1"))
      return result
    }
  }

  /// The budget of the year and the accounts of the year before, while the register is in use.
  private static func finances(of sessions: [Minutes], on today: CalendarDate) -> [Obligation] {
    guard let last = sessions.last?.session.date,
      last.adding(days: 400).map({ $0 >= today }) ?? true
    else { return [] }
    let calendar = BudgetCalendar.table.row(on: today)
    func done(_ isMeant: (AgendaItem) -> Bool, of year: Int) -> CalendarDate? {
      sessions.first { minutes in
        guard minutes.isHeld(on: today) else { return false }
        let date = minutes.session.date
        return minutes.numberedItems.contains { numbered in
          let item = numbered.item
          guard isMeant(item), !item.isLeftUndecided, item.mainBallot != nil else { return false }
          let years = item.title.statedYears
          if let stated = years.max() { return stated == year }
          // A budget voted late in the year is the next one’s; accounts are of the year before.
          let own = item.isAccounts ? date.year - 1 : date.month < 9 ? date.year : date.year + 1
          return own == year
        }
      }?.session.date
    }
    return [
      Obligation(
        .budget, year: today.year, dueOn: calendar.value.budgetBy.date(in: today.year),
        doneOn: done(\.isPrimaryBudget, of: today.year), law: calendar.law.article),
      Obligation(
        .accounts, year: today.year - 1, dueOn: calendar.value.accountsBy.date(in: today.year),
        doneOn: done(\.isAccounts, of: today.year - 1), law: calendar.law.article),
    ]
  }
}

extension Minutes {
  /// Whether the session has taken place by that day, so that something is due of it.
  fileprivate func isHeld(on today: CalendarDate) -> Bool {
    session.state.isAfterSession || session.state == .inSession && session.date < today
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
