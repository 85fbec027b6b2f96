import MinutesModel

extension Convocation {
  static let shape: Shape<Convocation> = Shape(
    "convocation", blank: Convocation(), unknown: \.unknownFields,
    fields: [
      .optional("sentOn", "date d’envoi", \.sentOn, .date),
      .optional("postedOn", "date d’affichage", \.postedOn, .date),
      .optional("isInRegister", "mention au registre", \.isInRegister, .bool),
      .optional("means", "mode d’envoi", \.means, .word),
      .optional("hour", "heure de convocation", \.hour, .time),
      .omitted("place", "lieu de convocation", \.place, .text, default: ""),
      .optional("carriesAgenda", "ordre du jour joint", \.carriesAgenda, .bool),
      .optional(
        "explanatoryNoteSentOn", "note de synthèse envoyée", \.explanatoryNoteSentOn, .date),
      .optional(
        "budgetDraftSentOn", "projet de budget envoyé", \.budgetDraftSentOn, .date),
      .omitted("isUrgent", "urgence", \.isUrgent, .bool, default: false),
      .optional("urgencyItem", "point sur l’urgence", \.urgencyItem, .item),
      .optional(
        "afterFailedSessionOn", "séance sans quorum", \.afterFailedSessionOn, .date),
    ])
}

extension Suspension {
  static let shape: Shape<Suspension> = Shape(
    "suspension", blank: Suspension(), unknown: \.unknownFields,
    fields: [
      .optional("from", "début", \.from, .time),
      .optional("until", "reprise", \.until, .time),
      .optional("item", "point", \.item, .item),
      .omitted("reason", "raison", \.reason, .text, default: ""),
    ])
}

extension Formalities {
  static let shape: Shape<Formalities> = Shape(
    "formalities", blank: Formalities(), unknown: \.unknownFields,
    fields: [
      .optional("listPostedOn", "affichage de la liste", \.listPostedOn, .date),
      .optional("listOnlineOn", "mise en ligne de la liste", \.listOnlineOn, .date),
      .optional("minutesSignedOn", "signature du procès-verbal", \.minutesSignedOn, .date),
      .optional("minutesApprovedOn", "procès-verbal arrêté", \.minutesApprovedOn, .date),
      .optional(
        "minutesPublishedOn", "publication du procès-verbal", \.minutesPublishedOn, .date),
    ])
}

extension StateChange {
  static let shape: Shape<StateChange> = Shape(
    "stateChange", blank: StateChange(.draft), unknown: \.unknownFields,
    fields: [
      .required("state", "état", \.state, .word),
      .optional("on", "date", \.on, .date),
      .optional("at", "heure", \.at, .time),
      .omitted("by", "par", \.by, .text, default: ""),
      .omitted("reason", "raison", \.reason, .text, default: ""),
    ])
}
