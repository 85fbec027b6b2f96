import MinutesDocuments
import MinutesModel

/// What the derived sentences of an item depend on besides the item.
struct LayoutContext: Hashable, Sendable {
  let number: String
  let rollCall: RollCall
  var council: Council { _read { yield boxedCouncil.value } }
  let president: MemberID?
  /// What happened in the room at the item, a sentence each.
  let proceedings: [String]
  private let sessionPresident: MemberID?
  private let boxedCouncil: Boxed<Council>
  private let attendance: Boxed<Attendance>
  private let suspensions: [Suspension]
  private let facts: Boxed<ItemFacts>?

  init(number: String, of item: AgendaItem, rollCall: RollCall, in minutes: Minutes) {
    self.number = number
    self.rollCall = rollCall
    boxedCouncil = minutes.boxedCouncil
    president = item.facts.actingPresident ?? minutes.session.president
    sessionPresident = minutes.session.president
    attendance = minutes.boxedAttendance
    suspensions = minutes.session.suspensions
    facts = item.boxedFacts
    proceedings = minutes.proceedings(of: item)
  }

  /// Whether it is still the context of the item; told without making another.
  func holds(number: String, of item: AgendaItem, rollCall: RollCall, in minutes: Minutes) -> Bool {
    self.number == number && self.rollCall == rollCall && boxedCouncil == minutes.boxedCouncil
      && president == item.facts.actingPresident ?? minutes.session.president
      && sessionPresident == minutes.session.president && attendance == minutes.boxedAttendance
      && suspensions == minutes.session.suspensions && facts == item.boxedFacts
  }
}
