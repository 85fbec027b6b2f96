package import MinutesEditing
package import MinutesModel
import MinutesWording

extension Obligation.Step {
  /// Why a day cannot be the one on which it was done, in French; `nil` where it can.
  package func refusal(
    of day: CalendarDate, item: ItemID? = nil, in minutes: Minutes, on today: CalendarDate
  ) -> String? {
    if day > today { return "le \(day.french) n’est pas encore venu" }
    let session = minutes.session
    switch self {
    case .convocation, .budgetDraft:
      return day < session.date
        ? nil : "la séance est du \(session.date.french) : cela se fait avant".typeset
    case .minutesPublished:
      if let approved = session.formalities.minutesApprovedOn, day < approved {
        return "le procès-verbal a été arrêté le \(approved.french)"
      }
    case .minutesApproved:
      return day > session.date
        ? nil
        : "la séance est du \(session.date.french) : son procès-verbal est arrêté après".typeset
    case .receipt:
      let acts = minutes.registerItems.filter { item == nil || $0.item.id == item }
      if let sent = acts.compactMap(\.item.facts.deliberation?.transmittedOn).max(), day < sent {
        return "la délibération a été transmise le \(sent.french)"
      }
    case .report, .listPosted, .listOnline, .transmission, .publication, .budget, .accounts: break
    }
    return day < session.date ? "la séance est du \(session.date.french)" : nil
  }

  /// Like `tick`, with the state that the record comes to by it: signed minutes that are approved or
  /// published are kept as such, by the name of whoever notes it.
  package func noting(
    _ day: CalendarDate?, of item: ItemID? = nil, in minutes: Minutes, by author: String,
    on today: CalendarDate, at time: ClockTime? = nil
  ) -> Edit? {
    guard let edit = tick(day, of: item, in: minutes) else { return nil }
    let state: SessionState
    switch self {
    case .minutesApproved: state = .approved
    case .minutesPublished: state = .published
    default: return edit
    }
    guard day != nil, minutes.refusal(of: state) == nil, state > minutes.session.state else {
      return edit
    }
    let change = StateChange(state, on: today, at: time, by: author)
    return .sequence("modifier l’état de la séance", [edit, .session(.enter(change))])
  }
}
