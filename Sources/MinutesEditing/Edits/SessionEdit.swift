package import MinutesModel

/// A change to the facts of the session.
package enum SessionEdit: RecordEdit {
  case setDate(CalendarDate)
  case setKind(Session.Kind)
  case setOpening(ClockTime?)
  case setClosing(ClockTime?)
  case setPlace(String)
  case setPublic(Bool)
  case setConvocation(Convocation)
  case setPresident(MemberID?)
  case setSecretary(MemberID?)
  case setOthersAttending(String)
  case setStatedFigures(StatedFigures)
  case setState(SessionState)

  package func change(_ minutes: inout Minutes) throws(EditError) {
    switch self {
    case .setDate(let date): minutes.session.date = date
    case .setKind(let kind): minutes.session.kind = kind
    case .setOpening(let time): minutes.session.opensAt = time
    case .setClosing(let time): minutes.session.closesAt = time
    case .setPlace(let place): minutes.session.place = place
    case .setPublic(let isPublic): minutes.session.isPublic = isPublic
    case .setConvocation(let convocation): minutes.session.convocation = convocation
    case .setPresident(let member):
      try minutes.require(member)
      minutes.session.president = member
    case .setSecretary(let member):
      try minutes.require(member)
      minutes.session.secretary = member
    case .setOthersAttending(let text): minutes.session.othersAttending = text
    case .setStatedFigures(let figures): minutes.session.statedFigures = figures
    case .setState(let state): minutes.session.state = state
    }
  }

  package func summary(in minutes: Minutes) -> String {
    switch self {
    case .setDate: "modifier la date de la séance"
    case .setKind: "modifier la nature de la séance"
    case .setOpening, .setClosing: "modifier l’heure de la séance"
    case .setPlace: "modifier le lieu de la séance"
    case .setPublic: "modifier la publicité de la séance"
    case .setConvocation: "modifier la convocation"
    case .setPresident: "modifier la présidence"
    case .setSecretary: "modifier le secrétariat de séance"
    case .setOthersAttending: "modifier les autres personnes présentes"
    case .setStatedFigures: "modifier les chiffres de l’en-tête"
    case .setState: "modifier l’état de la séance"
    }
  }
}
