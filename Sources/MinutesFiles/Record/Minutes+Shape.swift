import MinutesModel

extension Minutes {
  /// A session file.
  static let shape: Shape<Minutes> = Shape(
    "minutes", blank: Minutes(council: Council(commune: ""), session: Session(date: .epoch)),
    unknown: \.unknownFields,
    fields: [
      .constant("format", "version du format", RecordFormat.current),
      .required("council", "conseil", \.council, .object(Council.shape)),
      .required("session", "séance", \.session, .object(Session.shape)),
      .stated(
        "attendance", "présences", \.attendance.entries,
        .list(of: .object(AttendanceEntry.shape), noun: "ligne", atMost: RecordLimits.members),
        default: []),
      .omitted(
        "movements", "arrivées et départs", \.attendance.movements,
        .list(of: .object(Movement.shape), noun: "mouvement"), default: []),
      .stated(
        "agenda", "ordre du jour", \.agenda,
        .list(of: .object(AgendaItem.shape), noun: "point", atMost: RecordLimits.items),
        default: []),
      .omitted(
        "acceptances", "constats acceptés", \.acceptances,
        .list(of: .object(Acceptance.shape), noun: "constat"), default: []),
      .omitted(
        "toConfirm", "mots à confirmer", \.toConfirm,
        .list(of: .object(ConfirmationMark.shape), noun: "mot"), default: []),
      .omitted(
        "parkedNotes", "notes en attente", \.review.parkedNotes,
        .list(of: .object(ParkedNote.shape), noun: "note"), default: []),
      .omitted(
        "checked", "vérifications faites", \.review.checked,
        .list(of: .object(CheckedPoint.shape), noun: "vérification"), default: []),
      .optional("lastLook", "dernière relecture", \.review.lastLook, .object(ReviewLook.shape)),
      .omitted(
        "masks", "données personnelles", \.review.masks,
        .list(of: .object(MaskingMark.shape), noun: "mot"), default: []),
      .optional("seal", "sceau", \.seal, .object(Seal.shape)),
    ])
}

extension Council {
  /// A council file (`conseil.json`): the council of a session file, with the format’s version.
  static let fileShape: Shape<Council> = Shape(
    "conseil", blank: Council(commune: ""), unknown: \.unknownFields,
    fields: [.constant("format", "version du format", RecordFormat.current)] + fields)
}
