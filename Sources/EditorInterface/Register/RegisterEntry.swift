package import MinutesModel
import MinutesWording

/// A session of the register, as its home shows it.
package struct RegisterEntry: Hashable, Sendable {
  /// The file of the session.
  package let path: String
  /// The day of the session.
  package let date: CalendarDate
  /// What is known of it; `nil` while it has not been read.
  package let summary: SessionSummary?
  /// Why it cannot be opened; `nil` when it can.
  package let problem: String?
  /// Whether it counts: not where a signed rectification stands in its place, nor a rectification that is not
  /// signed.
  package let isStanding: Bool
  /// The file’s name where it is no session but minutes as text, whose date nobody has read yet.
  package let textName: String?

  package init(
    path: String, date: CalendarDate, summary: SessionSummary?, problem: String? = nil,
    isStanding: Bool = true
  ) {
    self.isStanding = isStanding
    self.path = path
    self.date = date
    self.summary = summary
    self.problem = problem
    textName = nil
  }

  /// Minutes as text.
  package init(text name: String, path: String) {
    self.path = path
    date = CalendarDate(iso: name.prefix(10)) ?? .epoch
    summary = nil
    problem = nil
    isStanding = false
    textName = name
  }

  var state: SessionState? { summary?.state }
}

/// A text of the register in which the words looked for stand.
package struct RegisterHit: Hashable, Sendable {
  /// The file of the session.
  package let path: String
  /// The day of the session.
  package let date: CalendarDate
  /// The text; `nil` where the place is none that this version knows.
  package let place: Place?
  /// « 5.2 Service commun »
  package let heading: String
  /// The words of the text.
  package let text: String

  package init(path: String, date: CalendarDate, place: Place?, heading: String, text: String) {
    self.path = path
    self.date = date
    self.place = place
    self.heading = heading
    self.text = text
  }

  /// Whether it stands where another does, whatever it says by now.
  func isAt(_ other: RegisterHit?) -> Bool { path == other?.path && place == other?.place }
}

/// What a new session of the register can start from.
package struct SessionPlan: Hashable, Sendable {
  /// An item that an earlier session adjourned.
  package struct Leftover: Hashable, Sendable {
    /// The day of that session.
    package let date: CalendarDate
    /// The item as it stood there.
    package let item: AgendaItem

    package init(date: CalendarDate, item: AgendaItem) {
      self.date = date
      self.item = item
    }
  }

  /// The roster, with the terms of its offices.
  package var council: Council
  /// The session held last, whose minutes are not approved yet.
  package var previous: CalendarDate?
  /// Where the last session was held, and when it opened.
  package var place: String
  package var opensAt: ClockTime?
  /// What is left over, oldest first.
  package var leftovers: [Leftover]
  /// The template of the approval of minutes, and that of the decisions by delegation.
  package var approval: ItemTemplate?
  package var decisions: ItemTemplate?

  package init(
    council: Council, previous: CalendarDate? = nil, place: String = "à la mairie",
    opensAt: ClockTime? = nil, leftovers: [Leftover] = [], approval: ItemTemplate? = nil,
    decisions: ItemTemplate? = nil
  ) {
    self.council = council
    self.previous = previous
    self.place = place
    self.opensAt = opensAt
    self.leftovers = leftovers
    self.approval = approval
    self.decisions = decisions
  }
}
