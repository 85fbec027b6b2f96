package import MinutesModel

/// Something that the law asks for after or before a session, with the day by which it does and the day
/// on which it was done.
package struct Obligation: Hashable, Sendable {
  /// What is to be done; the raw value is its name on the command line.
  package enum Step: String, Hashable, Sendable, CaseIterable {
    case convocation = "convocation"
    case budgetDraft = "projet-budget"
    case report = "compte-rendu"
    case listPosted = "liste-affichee"
    case listOnline = "liste-en-ligne"
    case minutesApproved = "pv-arrete"
    case minutesPublished = "pv-publie"
    case transmission = "transmission"
    case receipt = "reception"
    case publication = "publication"
    case budget = "budget"
    case accounts = "comptes"
  }

  /// Where it stands on a day.
  package enum Standing: Hashable, Sendable {
    case done
    /// So many days after its day.
    case late(days: Int)
    /// So many days before its day, 0 on it.
    case open(days: Int)
    /// To be done, without a day that the law names.
    case undated
  }

  /// What is to be done.
  package let step: Step
  /// The day of the session it is about; `nil` for what concerns a year.
  package let session: CalendarDate?
  /// The item it is about, where it is about one.
  package let item: ItemID?
  /// The number of that item.
  package let number: String?
  /// What the item is about.
  package let subject: String
  /// The year of a budget or of accounts.
  package let year: Int?
  /// The last day; `nil` where the law names none.
  package let dueOn: CalendarDate?
  /// The day it was done.
  package let doneOn: CalendarDate?
  /// « CGCT, art. L2121-25 »
  package let law: String

  init(
    _ step: Step, session: CalendarDate? = nil, act: SessionDuties.Act? = nil, year: Int? = nil,
    dueOn: CalendarDate?, doneOn: CalendarDate?, law: String
  ) {
    self.step = step
    self.session = session
    item = act?.item
    number = act?.number
    subject = act?.subject ?? ""
    self.year = year
    self.dueOn = dueOn
    self.doneOn = doneOn
    self.law = law
  }

  /// Where it stands on that day.
  package func standing(on today: CalendarDate) -> Standing {
    if doneOn != nil { return .done }
    guard let dueOn else { return .undated }
    let days = dueOn.daysSinceEpoch - today.daysSinceEpoch
    return days < 0 ? .late(days: -days) : .open(days: days)
  }

  /// What is due for longer, in days, is old paper: nobody is reminded of it.
  static let longest = 366

  /// Whether it is due for so long, or is of so old a session, that nobody is reminded of it.
  package func isOld(on today: CalendarDate) -> Bool {
    switch standing(on: today) {
    case .late(let days): days > Self.longest
    case .undated:
      session.map { today.daysSinceEpoch - $0.daysSinceEpoch > Self.longest } ?? false
    case .done, .open: false
    }
  }
}
