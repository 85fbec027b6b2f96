package import MinutesModel
import MinutesWording

extension ItemParts {
  /// What happened at the item beside its text: who came and went, who presides, who takes no part.
  mutating func addProceedings() {
    if let sentence = ProceedingsWording.origin(item.facts.origin) {
      add(paragraph: sentence, at: .item(item.id))
    }
    addMovements()
    addPresident()
    addRecusals()
    if let closed = item.facts.closedSession {
      let seated = minutes.council.membersInOffice(on: minutes.session.date)
      let mayor = seated.first { $0.office == .mayor }
      add(
        paragraph: ProceedingsWording.closedSession(
          closed, rollCall: minutes.rollCall(at: item.id), mayor: mayor, members: seated,
          style: minutes.council.houseStyle), at: .item(item.id))
    }
  }

  /// What of that belongs to the act: who presided and who took no part.
  mutating func addActProceedings() {
    addPresident()
    addRecusals()
  }

  /// The times at which the session stood still during the item.
  mutating func addSuspensions() {
    for suspension in minutes.session.suspensions where suspension.item == item.id {
      add(paragraph: ProceedingsWording.suspension(suspension), at: .item(item.id))
    }
  }

  /// That the item was put off or taken off the agenda.
  mutating func addState() {
    let sentence =
      minutes.isAdjournedForQuorum(item)
      ? ProceedingsWording.adjournedForQuorum(minutes.quorum(at: item.id))
      : ItemWording.state(item.state)
    if let sentence { add(paragraph: sentence, at: .item(item.id)) }
  }

  private mutating func addMovements() {
    guard minutes.attendance.movements.contains(where: { $0.item == item.id }) else { return }
    for account in minutes.movementAccounts where account.movement.item == item.id {
      if let sentence = MovementWording(account, council: minutes.council).sentence {
        add(paragraph: sentence, at: .member(account.movement.member))
      }
    }
  }

  private mutating func addPresident() {
    guard let president = minutes.council.member(item.facts.actingPresident),
      president.id != minutes.session.president
    else { return }
    let isForAccounts =
      item.facts.budgetAct?.isAccountOfTheMayor == true
      || item.facts.recusals.contains { $0.ground == .accounts }
    add(
      paragraph: RecusalWording.election(of: president, forAccounts: isForAccounts),
      at: .item(item.id))
  }

  /// The recusals of which more was noted than that the member takes no part.
  var detailedRecusals: [Recusal] {
    guard !item.facts.recusals.isEmpty else { return [] }
    let seated = Set(minutes.council.membersInOffice(on: minutes.session.date).map(\.id))
    return item.facts.recusals.filter { recusal in
      seated.contains(recusal.member) && wording(of: recusal)?.hasDetails == true
    }
  }

  private func wording(of recusal: Recusal) -> RecusalWording? {
    minutes.council.member(recusal.member).map {
      RecusalWording(recusal, of: $0, style: minutes.council.houseStyle)
    }
  }

  private mutating func addRecusals() {
    for recusal in detailedRecusals {
      guard let wording = wording(of: recusal) else { continue }
      add(paragraph: wording.sentence, at: .item(item.id))
    }
  }
}

extension Minutes {
  /// What the procès-verbal says of an item beside its text, a sentence each: who came and went, who
  /// presided, who took no part, when the public was out or the session stood still.
  package func proceedings(of item: AgendaItem) -> [String] {
    ItemParts(proceedingsOf: item, in: self).parts.compactMap { part in
      if case .paragraph(let text) = part.form { text } else { nil }
    }
  }
}
