import MinutesModel

extension AgendaItem {
  /// What was noted of an item stands among its other fields.
  static let factFields: [Field<AgendaItem>] = [
    .omitted("origin", "origine", \.facts.origin, .word, default: .convocation),
    .optional("budgetAct", "acte budgétaire", \.facts.budgetAct, .word),
    .optional("startedAt", "heure de début", \.facts.startedAt, .time),
    .optional("endedAt", "heure de fin", \.facts.endedAt, .time),
    .optional("actingPresident", "président élu pour ce point", \.facts.actingPresident, .member),
    .omitted(
      "recusals", "déports", \.facts.recusals, .list(of: .object(Recusal.shape), noun: "déport"),
      default: []),
    .optional(
      "closedSession", "huis clos", \.facts.closedSession, .object(ClosedSession.shape)),
    .optional("approvesMinutesOf", "procès-verbal arrêté", \.facts.approvesMinutesOf, .date),
    .optional(
      "deliberation", "délibération", \.facts.deliberation, .object(Deliberation.shape)),
    .optional("proposal", "proposition", \.facts.proposal, .object(Proposal.shape)),
  ]
}

extension Recusal {
  static let shape: Shape<Recusal> = Shape(
    "recusal", blank: Recusal(member: MemberID(0)), unknown: \.unknownFields,
    fields: [
      .required("member", "membre", \.member, .member),
      .omitted("votes", "votes", \.votes, .list(of: .block, noun: "vote"), default: []),
      .stated("ground", "motif", \.ground, .word, default: .personalInterest),
      .omitted("reason", "raison", \.reason, .text, default: ""),
      .optional("leftRoom", "a quitté la salle", \.leftRoom, .bool),
      .optional("from", "sortie", \.from, .time),
      .optional("until", "retour", \.until, .time),
    ])
}

extension Movement {
  static let shape: Shape<Movement> = Shape(
    "movement", blank: Movement(member: MemberID(0), kind: .arrival), unknown: \.unknownFields,
    fields: [
      .required("member", "membre", \.member, .member),
      .required("kind", "arrivée ou départ", \.kind, .word),
      .optional("time", "heure", \.time, .time),
      .optional("item", "premier point", \.item, .item),
      .optional("proxyTo", "pouvoir donné à", \.proxyTo, .member),
      .optional("proxySignedOn", "date du pouvoir", \.proxySignedOn, .date),
      .optional("proxyFate", "suite du pouvoir", \.proxyFate, .word),
    ])
}

extension Acceptance {
  static let shape: Shape<Acceptance> = Shape(
    "acceptance", blank: Acceptance(rule: "", place: .agenda, judged: "", reason: ""),
    unknown: \.unknownFields,
    fields: [
      .required("rule", "règle", \.rule, .text),
      .required("place", "endroit", \.place, .place),
      .stated("judged", "mots jugés", \.judged, .text, default: ""),
      .stated("reason", "raison", \.reason, .text, default: ""),
      .omitted("by", "par", \.by, .text, default: ""),
      .optional("on", "date", \.on, .date),
    ])
}

extension ConfirmationMark {
  static let shape: Shape<ConfirmationMark> = Shape(
    "confirmationMark", blank: ConfirmationMark(.agenda, origin: .importedText),
    unknown: \.unknownFields,
    fields: [
      .required("place", "endroit", \.place, .place),
      .omitted(
        "start", "début", \.start, .integer(0...RecordLimits.id, "un nombre de caractères"),
        default: 0),
      .omitted("words", "mots", \.words, .text, default: ""),
      .required("origin", "provenance", \.origin, .word),
      .omitted("note", "note", \.note, .text, default: ""),
      .optional(
        "sourceLine", "ligne du texte", \.sourceLine,
        .integer(1...RecordLimits.id, "un numéro de ligne")),
    ])
}

extension DisabledRule {
  static let shape: Shape<DisabledRule> = Shape(
    "disabledRule", blank: DisabledRule(rule: ""), unknown: \.unknownFields,
    fields: [
      .required("rule", "règle", \.rule, .text),
      .stated("reason", "raison", \.reason, .text, default: ""),
    ])
}

extension Codec<Place> {
  /// A place as a path: `"item/3/block/5"`.
  static let place = Codec(
    read: { node, reader in
      reader.parsed(at: node, "un endroit de la forme \"item/3/block/5\"") { Place(notation: $0) }
    },
    write: { $1.string($1.renumbering.notation($0.notation)) },
    schema: { _ in
      ["type": "string", "pattern": "^(council|roll|agenda|(session|member|item)/.+)$"]
    })
}
