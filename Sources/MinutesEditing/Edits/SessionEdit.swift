package import MinutesModel

/// A change to the facts of the session.
package enum SessionEdit: RecordEdit {
  case setDate(CalendarDate)
  case setKind(Session.Kind)
  case setOpening(ClockTime?)
  case setClosing(ClockTime?)
  case setPlace(String)
  /// The standing decision that settles a place other than the town hall.
  case setPlaceDecision(ActReference?)
  case setPublic(Bool)
  case setConvocation(Convocation)
  case setPresident(MemberID?)
  case setSecretary(MemberID?)
  case setOthersAttending(String)
  case setOpeningRemarks(String)
  case setClosingRemarks(String)
  case setStatedFigures(StatedFigures)
  case setSuspensions([Suspension])
  case setFormalities(Formalities)
  case setState(SessionState)
  /// Brings the record to a state and keeps who did so, and when.
  case enter(StateChange)

  package func change(_ minutes: inout Minutes) throws(EditError) {
    switch self {
    case .setDate(let date): minutes.session.date = date
    case .setKind(let kind): minutes.session.kind = kind
    case .setOpening(let time): minutes.session.opensAt = time
    case .setClosing(let time): minutes.session.closesAt = time
    case .setPlace(let place): minutes.session.place = place
    case .setPlaceDecision(let act): minutes.session.placeDecision = act
    case .setPublic(let isPublic): minutes.session.isPublic = isPublic
    case .setConvocation(let convocation): minutes.session.convocation = convocation
    case .setPresident(let member):
      try minutes.require(member)
      minutes.session.president = member
    case .setSecretary(let member):
      try minutes.require(member)
      minutes.session.secretary = member
    case .setOthersAttending(let text): minutes.session.othersAttending = text
    case .setOpeningRemarks(let text): minutes.session.openingRemarks = text
    case .setClosingRemarks(let text): minutes.session.closingRemarks = text
    case .setStatedFigures(let figures): minutes.session.statedFigures = figures
    case .setSuspensions(let suspensions): minutes.session.suspensions = suspensions
    case .setFormalities(let formalities): minutes.session.formalities = formalities
    case .setState(let state): minutes.session.state = state
    case .enter(let change):
      minutes.session.state = change.state
      minutes.session.stateChanges.append(change)
    }
  }

  package func summary(in minutes: Minutes) -> String {
    switch self {
    case .setDate: "modifier la date de la séance"
    case .setKind: "modifier la nature de la séance"
    case .setOpening, .setClosing: "modifier l’heure de la séance"
    case .setPlace, .setPlaceDecision: "modifier le lieu de la séance"
    case .setPublic: "modifier la publicité de la séance"
    case .setConvocation: "modifier la convocation"
    case .setPresident: "modifier la présidence"
    case .setSecretary: "modifier le secrétariat de séance"
    case .setOthersAttending: "modifier les autres personnes présentes"
    case .setOpeningRemarks: "modifier les mentions d’ouverture"
    case .setClosingRemarks: "modifier les mentions de clôture"
    case .setStatedFigures: "modifier les chiffres de l’en-tête"
    case .setSuspensions: "modifier les suspensions de séance"
    case .setFormalities: "modifier les dates des formalités"
    case .setState, .enter: "modifier l’état de la séance"
    }
  }
}
