import MinutesModel

/// What the head of the minutes tells of council and session.
struct HeaderFacts {
  var commune: String?
  var department: String?
  var date: CalendarDate?
  /// The words that told the date.
  var dateText: SourcedText = .empty
  var kind = Session.Kind.ordinary
  var opensAt: ClockTime?
  var place: String?
  var isPublic = true
  var convocation = Convocation()
  var president: MemberID?
  var secretary: MemberID?
  var othersAttending: SourcedText = .empty
  var figures = StatedFigures()
  var seats: Int?
  var dateOrder: HouseStyle.DateOrder?
  var hyphenatedNumbers = false
  /// The titles of the agenda, with what stood before them.
  var agenda: [(mark: EntryMark?, markText: SourcedText, title: SourcedText)] = []
  /// The object of an extract, told before the session.
  var object: SourcedText?
}
