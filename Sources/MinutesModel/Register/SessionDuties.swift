/// What the law’s deadlines need to know of a session, so that they can be told without its record.
package struct SessionDuties: Hashable, Codable, Sendable {
  /// A decision that becomes an act, or an item of which a day is asked.
  package struct Act: Hashable, Codable, Sendable {
    /// Which item of the session.
    package var item: ItemID
    /// Its number on the agenda: « 5.2 ».
    package var number: String
    /// What the act is about.
    package var subject: String
    /// Whether it is the budget of a year.
    package var isBudget: Bool
    /// Whether it goes to the prefecture.
    package var isTransmittable: Bool
    /// The day it was sent there.
    package var transmittedOn: CalendarDate?
    /// The day the prefecture received it.
    package var receivedOn: CalendarDate?
    /// The day it was published, or notified.
    package var publishedOn: CalendarDate?

    package init(
      item: ItemID, number: String, subject: String, isBudget: Bool = false,
      isTransmittable: Bool = true, transmittedOn: CalendarDate? = nil,
      receivedOn: CalendarDate? = nil, publishedOn: CalendarDate? = nil
    ) {
      self.item = item
      self.number = number
      self.subject = subject
      self.isBudget = isBudget
      self.isTransmittable = isTransmittable
      self.transmittedOn = transmittedOn
      self.receivedOn = receivedOn
      self.publishedOn = publishedOn
    }
  }

  /// The day of the session.
  package var date: CalendarDate
  /// How far it is.
  package var state: SessionState
  /// The clear days that its convocation has to leave.
  package var clearDays: Int
  /// The day its convocation was sent.
  package var convocationSentOn: CalendarDate?
  /// The budget on its agenda, whose draft is to be sent beforehand.
  package var budgetDraft: Act?
  /// The day that draft was sent.
  package var budgetDraftSentOn: CalendarDate?
  /// The days on which its documents were signed, posted and published.
  package var formalities: Formalities
  /// Whether the commune has to publish on its web site.
  package var publishesOnline: Bool
  /// The decisions that became acts, a line each: a register of forty years has thousands and is listed at
  /// once, and only those of the last years are ever looked at.
  private var actLines: String
  /// The sessions whose minutes it approved.
  package var approves: [CalendarDate]
  /// The years whose budget it voted.
  package var budgets: [Int]
  /// The years whose accounts it voted.
  package var accounts: [Int]

  package init(
    date: CalendarDate, state: SessionState = .draft, clearDays: Int = 3,
    convocationSentOn: CalendarDate? = nil, budgetDraft: Act? = nil,
    budgetDraftSentOn: CalendarDate? = nil, formalities: Formalities = Formalities(),
    publishesOnline: Bool = false, acts: [Act] = [], approves: [CalendarDate] = [],
    budgets: [Int] = [], accounts: [Int] = []
  ) {
    self.date = date
    self.state = state
    self.clearDays = clearDays
    self.convocationSentOn = convocationSentOn
    self.budgetDraft = budgetDraft
    self.budgetDraftSentOn = budgetDraftSentOn
    self.formalities = formalities
    self.publishesOnline = publishesOnline
    actLines = ""
    self.approves = approves
    self.budgets = budgets
    self.accounts = accounts
    self.acts = acts
  }

  /// The decisions that became acts, in the order of the agenda.
  package var acts: [Act] {
    get { actLines.split(separator: "\n").compactMap { Act(line: $0) } }
    set { actLines = newValue.map(\.line).joined(separator: "\n") }
  }

  /// Whether the session has taken place by that day, so that something is due of it.
  package func isHeld(on today: CalendarDate) -> Bool {
    state.isAfterSession || state == .inSession && date < today
  }
}

extension SessionDuties.Act {
  /// What `line` wrote; `nil` for anything else.
  fileprivate init?(line: Substring) {
    let parts = line.split(separator: "\t", maxSplits: 6, omittingEmptySubsequences: false)
    guard parts.count == 7, let item = Int(parts[0]) else { return nil }
    func day(_ index: Int) -> CalendarDate? { CalendarDate(iso: parts[index]) }
    self.init(
      item: ItemID(item), number: String(parts[1]), subject: String(parts[6]),
      isBudget: parts[2].contains("b"), isTransmittable: parts[2].contains("t"),
      transmittedOn: day(3), receivedOn: day(4), publishedOn: day(5))
  }

  /// Item, number, flags, three days and subject, between tabs.
  fileprivate var line: String {
    let flags = (isBudget ? "b" : "") + (isTransmittable ? "t" : "")
    let days = [transmittedOn, receivedOn, publishedOn].map { $0?.iso ?? "" }
    let subject = subject.split { $0.isNewline }.joined(separator: " ")
    return ([String(item.number), number, flags] + days + [subject]).joined(separator: "\t")
  }
}
