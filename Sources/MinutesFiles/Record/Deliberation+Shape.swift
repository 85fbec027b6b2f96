import MinutesModel

extension Deliberation {
  static let shape: Shape<Deliberation> = Shape(
    "deliberation", blank: Deliberation(), unknown: \.unknownFields,
    fields: [
      .omitted("number", "numéro", \.number, .text, default: ""),
      .omitted(
        "transmittedNumber", "numéro transmis", \.transmittedNumber, .text, default: ""),
      .omitted("matterCode", "matière", \.matterCode, .text, default: ""),
      .optional("nature", "nature de l’acte", \.nature, .word),
      .omitted("object", "objet", \.object, .text, default: ""),
      .optional("isTransmittable", "transmissible", \.isTransmittable, .bool),
      .optional("isRegulatory", "acte réglementaire", \.isRegulatory, .bool),
      .optional("takesEffectOn", "prise d’effet", \.takesEffectOn, .date),
      .optional("signedOn", "date de signature", \.signedOn, .date),
      .optional("transmittedOn", "date de transmission", \.transmittedOn, .date),
      .optional("receivedOn", "date de réception", \.receivedOn, .date),
      .omitted("receiptNumber", "numéro d’accusé", \.receiptNumber, .text, default: ""),
      .optional("publishedOn", "date de publication", \.publishedOn, .date),
      .optional("notifiedOn", "date de notification", \.notifiedOn, .date),
      .optional("certifiedOn", "date du certificat", \.certifiedOn, .date),
      .optional("replacedBy", "remplacée par", \.replacedBy, .object(ActReference.shape)),
      .optional("annulledOn", "date d’annulation", \.annulledOn, .date),
    ])
}
