import MinutesEditing
import MinutesModel
import MinutesWording

extension SessionPlan {
  /// What was chosen for a new session.
  struct Choice: Hashable, Sendable {
    var date: CalendarDate
    var opensAt: ClockTime?
    var place: String
    var sentOn: CalendarDate?
    var hasApproval: Bool
    var hasDecisions: Bool
    /// The indices of the leftovers that are on the agenda.
    var leftovers: Set<Int>
  }

  /// The record of the new session: the roster as it is that day, and the agenda begun.
  func record(_ choice: Choice) throws(EditError) -> Minutes {
    let council = council.asOf(choice.date)
    var minutes = Minutes(
      council: council,
      session: Session(
        date: choice.date, opensAt: choice.opensAt, place: choice.place,
        convocation: Convocation(sentOn: choice.sentOn),
        president: council.mayor(on: choice.date)?.id))
    if choice.hasApproval, let previous {
      try add(approvalDraft(of: previous, in: minutes), approving: previous, to: &minutes)
    }
    if choice.hasDecisions {
      try add(decisionsDraft(in: minutes), to: &minutes)
    }
    for index in leftovers.indices where choice.leftovers.contains(index) {
      let item = leftovers[index].item.withoutItsSession()
      let draft = ItemDraft(ItemTemplate(name: item.title, item: item), in: minutes)
      try add(draft, origin: .carriedOver, to: &minutes)
    }
    return minutes
  }

  private func approvalDraft(of previous: CalendarDate, in minutes: Minutes) -> ItemDraft {
    let plain = ItemTemplate(
      name: "",
      item: AgendaItem(
        id: ItemID(1),
        title: "Approbation du procès-verbal de la séance du {{date: séance précédente}}",
        blocks: [Block(id: BlockID(1), content: .ballot(Ballot()))]))
    let template = (approval ?? plain).filling(.date, with: previous.french)
    return ItemDraft(template, in: minutes)
  }

  private func decisionsDraft(in minutes: Minutes) -> ItemDraft {
    let plain = ItemTemplate(
      name: "",
      item: AgendaItem(
        id: ItemID(1), title: "Décisions prises par délégation du conseil municipal",
        kind: ItemKind.information.id,
        blocks: [Block(id: BlockID(1), content: .passage(Passage(role: .exposition)))]))
    return ItemDraft(decisions ?? plain, in: minutes)
  }

  private func add(
    _ draft: ItemDraft, approving date: CalendarDate? = nil, origin: ItemOrigin = .convocation,
    to minutes: inout Minutes
  ) throws(EditError) {
    try draft.edit("", .last).apply(to: &minutes)
    if let date {
      try Edit.proceedings(draft.item.id, .setApprovedMinutes(date)).apply(to: &minutes)
    }
    if origin != .convocation {
      try Edit.proceedings(draft.item.id, .setOrigin(origin)).apply(to: &minutes)
    }
  }

  /// How the convocation stands to the delay of the law.
  static func delay(
    from sentOn: CalendarDate?, to date: CalendarDate, _ council: Council
  ) -> (text: String, isMet: Bool) {
    let needed = ConvocationDelay.table.row(on: date).value.clearDays(
      population: council.population, isInAlsaceMoselle: council.isInAlsaceMoselle)
    let latest = date.adding(days: -needed - 1)?.frenchWithWeekday ?? ""
    guard let sentOn else {
      return ("Il faut \(needed) jours francs : au plus tard le \(latest).", true)
    }
    let days = max(0, sentOn.clearDays(until: date))
    let count = "\(days) jour\(days > 1 ? "s" : "") franc\(days > 1 ? "s" : "")"
    return days >= needed
      ? ("\(count), il en faut \(needed) ✓", true)
      : ("\(count), il en faut \(needed) ✗ : au plus tard le \(latest)", false)
  }
}
