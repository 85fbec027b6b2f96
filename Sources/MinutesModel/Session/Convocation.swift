/// How the convocation reached the members (CGCT L2121-10).
package enum ConvocationMeans: String, Hashable, Codable, Sendable, CaseIterable {
  /// By electronic mail, the rule since 29 December 2019.
  case electronic
  /// On paper to those who asked for it, electronically to the others.
  case mixed
  /// On paper to all.
  case paper
}

/// When and how the council was called (CGCT L2121-10 to L2121-12).
package struct Convocation: Hashable, Codable, Sendable {
  /// The day it was sent.
  package var sentOn: CalendarDate?
  /// The day it was posted at the town hall.
  package var postedOn: CalendarDate?
  /// Whether it is mentioned in the register; `nil` while nobody has said.
  package var isInRegister: Bool?
  /// How it was sent.
  package var means: ConvocationMeans?
  /// The hour that it calls for, where that is not the hour at which the session opened.
  package var hour: ClockTime?
  /// The place that it calls to, where that is not the place of the session; as in `Session.place`.
  package var place: String
  /// Whether it carried the agenda; `nil` while nobody has said.
  package var carriesAgenda: Bool?
  /// The day the note explicative de synthèse was sent (L2121-12).
  package var explanatoryNoteSentOn: CalendarDate?
  /// The day the draft of the budget was sent, 12 days before its vote (L1612-26).
  package var budgetDraftSentOn: CalendarDate?
  /// Whether the mayor shortened the delay for urgency (L2121-11, L2121-12).
  package var isUrgent: Bool
  /// The item by which the council pronounced on that urgency, which it does first.
  package var urgencyItem: ItemID?
  /// The day of the first session that failed for want of a quorum, when this is the second
  /// convocation (L2121-17).
  package var afterFailedSessionOn: CalendarDate?
  package var unknownFields: UnknownFields

  package init(
    sentOn: CalendarDate? = nil, postedOn: CalendarDate? = nil, isInRegister: Bool? = nil,
    means: ConvocationMeans? = nil, hour: ClockTime? = nil, place: String = "",
    carriesAgenda: Bool? = nil, explanatoryNoteSentOn: CalendarDate? = nil,
    budgetDraftSentOn: CalendarDate? = nil, isUrgent: Bool = false, urgencyItem: ItemID? = nil,
    afterFailedSessionOn: CalendarDate? = nil, unknownFields: UnknownFields = .none
  ) {
    self.sentOn = sentOn
    self.postedOn = postedOn
    self.isInRegister = isInRegister
    self.means = means
    self.hour = hour
    self.place = place
    self.carriesAgenda = carriesAgenda
    self.explanatoryNoteSentOn = explanatoryNoteSentOn
    self.budgetDraftSentOn = budgetDraftSentOn
    self.isUrgent = isUrgent
    self.urgencyItem = urgencyItem
    self.afterFailedSessionOn = afterFailedSessionOn
    self.unknownFields = unknownFields
  }

  /// Whether the council may deliberate without a quorum because this is the second convocation.
  package var isSecond: Bool { afterFailedSessionOn != nil }
}
