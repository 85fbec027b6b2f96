package import MinutesModel

/// What is due of the sessions of a register, by the law of each session’s day: a pure function of what
/// the sessions say and of the day on which it is asked.
package enum Obligations {
  /// All of them, done or not: by their day, those without one last.
  package static func all(of sessions: [Minutes], on today: CalendarDate) -> [Obligation] {
    all(of: sessions.map { SessionDuties($0) }, on: today)
  }

  /// The same of what is known of the sessions without their records.
  package static func all(of sessions: [SessionDuties], on today: CalendarDate) -> [Obligation] {
    obligations(of: sessions, on: today) { _ in true }
  }

  /// Those that are to be done and not so old that nobody is reminded of them (`Obligation.isOld`).
  package static func open(of sessions: [SessionDuties], on today: CalendarDate) -> [Obligation] {
    // Whatever an act has to have done to it is due within the year after it: the acts of forty years
    // are not looked at.
    let limit = today.daysSinceEpoch - 2 * Obligation.longest
    return obligations(of: sessions, on: today) { $0.daysSinceEpoch > limit }
      .filter { $0.doneOn == nil && !$0.isOld(on: today) }
  }

  private static func obligations(
    of sessions: [SessionDuties], on today: CalendarDate,
    looksAtActs: (CalendarDate) -> Bool
  ) -> [Obligation] {
    let sessions = sessions.sorted { $0.date < $1.date }
    var approvals: [CalendarDate: CalendarDate] = [:]
    for session in sessions where session.isHeld(on: today) {
      for date in session.approves where date < session.date && approvals[date] == nil {
        approvals[date] = session.date
      }
    }
    var result: [Obligation] = []
    for (index, session) in sessions.enumerated() {
      guard session.isHeld(on: today) else {
        result += beforeSession(session)
        continue
      }
      let next = sessions[(index + 1)...].first { $0.date > session.date }?.date
      result += afterSession(session, next: next, approvedOn: approvals[session.date])
      if looksAtActs(session.date) { result += acts(of: session) }
    }
    result += finances(of: sessions, on: today)
    return result.enumerated().sorted { left, right in
      guard left.element.dueOn != right.element.dueOn else { return left.offset < right.offset }
      guard let first = left.element.dueOn else { return false }
      return right.element.dueOn.map { first < $0 } ?? true
    }.map(\.element)
  }

  private static func beforeSession(_ session: SessionDuties) -> [Obligation] {
    let statutes = Statutes(on: session.date)
    var result = [
      Obligation(
        .convocation, session: session.date,
        dueOn: session.date.adding(days: -session.clearDays - 1), doneOn: session.convocationSentOn,
        law: statutes.convocation.law.article)
    ]
    if let days = statutes.budgetCalendar.value.draftDaysBefore, let budget = session.budgetDraft {
      result.append(
        Obligation(
          .budgetDraft, session: session.date, act: budget,
          dueOn: session.date.adding(days: -days), doneOn: session.budgetDraftSentOn,
          law: statutes.budgetCalendar.law.article))
    }
    return result
  }

  private static func afterSession(
    _ session: SessionDuties, next: CalendarDate?, approvedOn: CalendarDate?
  ) -> [Obligation] {
    let date = session.date
    let formalities = session.formalities
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
    if session.publishesOnline {
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

  private static func acts(of session: SessionDuties) -> [Obligation] {
    let date = session.date
    let calendar = BudgetCalendar.table.row(on: date)
    return session.acts.flatMap { act in
      var result: [Obligation] = []
      if act.isTransmittable {
        let limit = act.isBudget ? calendar.value.budgetBy.date(in: date.year) : nil
        result.append(
          Obligation(
            .transmission, session: date, act: act,
            dueOn: limit?.adding(days: calendar.value.daysToTransmit),
            doneOn: act.transmittedOn ?? act.receivedOn,
            law: act.isBudget ? "CGCT, art. L1612-8 et L2131-2" : "CGCT, art. L2131-1 et L2131-2"))
        if act.transmittedOn != nil {
          result.append(
            Obligation(
              .receipt, session: date, act: act, dueOn: nil, doneOn: act.receivedOn,
              law: "CGCT, art. L2131-1"))
        }
      }
      result.append(
        Obligation(
          .publication, session: date, act: act, dueOn: nil, doneOn: act.publishedOn,
          law: "CGCT, art. L2131-1"))
      return result
    }
  }

  /// The budget of the year and the accounts of the year before, while the register is in use.
  private static func finances(of sessions: [SessionDuties], on today: CalendarDate) -> [Obligation]
  {
    guard let last = sessions.last?.date, last.adding(days: 400).map({ $0 >= today }) ?? true else {
      return []
    }
    let calendar = BudgetCalendar.table.row(on: today)
    func done(_ years: (SessionDuties) -> [Int], _ year: Int) -> CalendarDate? {
      sessions.first { $0.isHeld(on: today) && years($0).contains(year) }?.date
    }
    return [
      Obligation(
        .budget, year: today.year, dueOn: calendar.value.budgetBy.date(in: today.year),
        doneOn: done(\.budgets, today.year), law: calendar.law.article),
      Obligation(
        .accounts, year: today.year - 1, dueOn: calendar.value.accountsBy.date(in: today.year),
        doneOn: done(\.accounts, today.year - 1), law: calendar.law.article),
    ]
  }
}
