package import MinutesEditing
package import MinutesModel
import MinutesWording

extension Obligation.Step {
  /// The edit that notes the day on which the step was done, or takes the day back for `nil`; `nil` for
  /// what is not noted by a day: the votes of a year’s budget and accounts.
  ///
  /// `item` is the act; without one the day is noted of all acts of the session that have none yet.
  package func tick(
    _ day: CalendarDate?, of item: ItemID? = nil, in minutes: Minutes
  ) -> Edit? {
    var formalities = minutes.session.formalities
    var convocation = minutes.session.convocation
    switch self {
    case .budget, .accounts: return nil
    case .transmission: return ticks(\.transmittedOn, day, of: item, in: minutes)
    case .receipt: return ticks(\.receivedOn, day, of: item, in: minutes)
    case .publication: return ticks(\.publishedOn, day, of: item, in: minutes)
    case .convocation: convocation.sentOn = day
    case .budgetDraft: convocation.budgetDraftSentOn = day
    case .report, .minutesPublished: formalities.minutesPublishedOn = day
    case .listPosted: formalities.listPostedOn = day
    case .listOnline: formalities.listOnlineOn = day
    case .minutesApproved: formalities.minutesApprovedOn = day
    }
    switch self {
    case .convocation, .budgetDraft: return .session(.setConvocation(convocation))
    default: return .session(.setFormalities(formalities))
    }
  }

  private func ticks(
    _ path: WritableKeyPath<Deliberation, CalendarDate?>, _ day: CalendarDate?, of item: ItemID?,
    in minutes: Minutes
  ) -> Edit? {
    let acts = minutes.registerItems.map(\.item).filter { act in
      if let item { return act.id == item }
      let isConcerned =
        self == .publication || act.facts.deliberation?.isTransmittable != false
      return isConcerned && !act.isLeftUndecided
        && (day == nil || act.facts.deliberation?[keyPath: path] == nil)
    }
    let edits = acts.map { act in
      var deliberation = act.facts.deliberation ?? Deliberation()
      deliberation[keyPath: path] = day
      return Edit.proceedings(act.id, .setDeliberation(deliberation))
    }
    return edits.isEmpty ? nil : .sequence("noter les dates des délibérations", edits)
  }
}
