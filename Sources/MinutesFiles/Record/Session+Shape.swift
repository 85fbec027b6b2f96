import MinutesModel

extension Session {
  static let shape: Shape<Session> = Shape(
    "session", blank: Session(date: .epoch), unknown: \.unknownFields,
    fields: [
      .required("date", "date", \.date, .date),
      .stated("kind", "sorte de séance", \.kind, .word, default: .ordinary),
      .optional("opensAt", "heure d’ouverture", \.opensAt, .time),
      .optional("closesAt", "heure de clôture", \.closesAt, .time),
      .stated("place", "lieu", \.place, .text, default: ""),
      .optional(
        "placeDecision", "décision sur le lieu", \.placeDecision, .object(ActReference.shape)),
      .stated("isPublic", "séance publique", \.isPublic, .bool, default: true),
      .omitted(
        "convocation", "convocation", \.convocation, .object(Convocation.shape),
        default: Convocation()),
      .optional("president", "président", \.president, .member),
      .optional("secretary", "secrétaire", \.secretary, .member),
      .omitted("othersAttending", "autres présents", \.othersAttending, .text, default: ""),
      .omitted("openingRemarks", "mentions d’ouverture", \.openingRemarks, .text, default: ""),
      .omitted("closingRemarks", "mentions de clôture", \.closingRemarks, .text, default: ""),
      .omitted(
        "statedFigures", "chiffres de l’en-tête", \.statedFigures, .object(StatedFigures.shape),
        default: StatedFigures()),
      .omitted(
        "suspensions", "suspensions", \.suspensions,
        .list(of: .object(Suspension.shape), noun: "suspension"), default: []),
      .omitted(
        "formalities", "formalités", \.formalities, .object(Formalities.shape),
        default: Formalities()),
      .stated("state", "état", \.state, .word, default: .draft),
      .omitted(
        "stateChanges", "étapes", \.stateChanges,
        .list(of: .object(StateChange.shape), noun: "étape"), default: []),
      .optional("revision", "rectification", \.revision, .object(Revision.shape)),
    ])
}

extension StatedFigures {
  static let shape: Shape<StatedFigures> = Shape(
    "statedFigures", blank: StatedFigures(), unknown: \.unknownFields,
    fields: [
      .optional("inOffice", "en exercice", \.inOffice, .headcount),
      .optional("present", "présents", \.present, .headcount),
      .optional("represented", "représentés", \.represented, .headcount),
      .optional("voters", "votants", \.voters, .headcount),
      .optional("quorum", "quorum", \.quorum, .headcount),
    ])
}

extension AttendanceEntry {
  static let shape: Shape<AttendanceEntry> = Shape(
    "attendanceEntry", blank: AttendanceEntry(member: MemberID(0), presence: .absent),
    unknown: \.unknownFields,
    fields: [
      .required("member", "membre", \.member, .member),
      .choice("presence", "présence", \.presence, Presence.cases),
      .optional("proxySignedOn", "date du pouvoir", \.proxySignedOn, .date),
    ])
}

extension Presence {
  static let cases: [Case<Presence>] = [
    Case("present", .present),
    Case(
      "represented", blank: MemberID(0), embed: Presence.represented(by:),
      extract: { if case .represented(let holder) = $0 { holder } else { nil } },
      fields: [.required("by", "mandataire", \.self, .member)]),
    Case("excused", .excused),
    Case("absent", .absent),
  ]
}
