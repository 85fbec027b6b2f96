/// What a register needs to know of a session without reading the whole record.
package struct SessionSummary: Hashable, Codable, Sendable {
  /// An item that the session left for a later one.
  package struct Leftover: Hashable, Codable, Sendable {
    /// Which item of that session.
    package var item: ItemID
    /// Its heading.
    package var title: String

    package init(item: ItemID, title: String) {
      self.item = item
      self.title = title
    }
  }

  /// The day.
  package var date: CalendarDate
  /// When it opened, or is called for.
  package var opensAt: ClockTime?
  /// Where, with its preposition.
  package var place: String
  /// The commune as the session names it.
  package var commune: String
  /// How far it is.
  package var state: SessionState
  /// The sealed record that it rectifies.
  package var revision: Revision?
  /// How many items its agenda has, sub-items too.
  package var itemCount: Int
  /// Its findings of severity error that nobody lets stand.
  package var errors: Int
  /// Its findings of severity warning that nobody lets stand.
  package var warnings: Int
  /// The items that it adjourned.
  package var leftovers: [Leftover]
  /// What of the law’s deadlines concerns it.
  package var duties: SessionDuties

  /// What a record says of itself.
  ///
  /// - Parameters:
  ///   - errors: findings of that severity.
  ///   - warnings: findings of that severity.
  ///   - duties: what the rules know of its deadlines.
  package init(of minutes: Minutes, errors: Int, warnings: Int, duties: SessionDuties) {
    let session = minutes.session
    let items = minutes.numberedItems.map(\.item)
    date = session.date
    opensAt = session.opensAt
    place = session.place
    commune = minutes.council.commune
    state = session.state
    revision = session.revision
    itemCount = items.count
    self.errors = errors
    self.warnings = warnings
    leftovers = items.filter { $0.state == .adjourned }.map {
      Leftover(item: $0.id, title: $0.title)
    }
    self.duties = duties
  }
}
