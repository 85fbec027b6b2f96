import MinutesModel

extension DocumentSettings {
  static let shape: Shape<DocumentSettings> = Shape(
    "documentSettings", blank: DocumentSettings(), unknown: \.unknownFields,
    fields: [
      .omitted(
        "letterhead", "en-tête", \.letterhead, .list(of: .text, noun: "ligne"), default: []),
      .omitted("website", "site de la commune", \.website, .text, default: ""),
      .omitted("siret", "numéro SIRET", \.siret, .text, default: ""),
      .omitted("inseeCode", "code INSEE", \.inseeCode, .text, default: ""),
      .omitted("prefecture", "préfecture", \.prefecture, .text, default: ""),
      .omitted("court", "tribunal administratif", \.court, .text, default: ""),
      .omitted("salutation", "formule d’appel", \.salutation, .text, default: ""),
      .omitted("courtesy", "formule de politesse", \.courtesy, .text, default: ""),
      .omitted(
        "deliberationClosing", "formule de clôture", \.deliberationClosing, .text, default: ""),
      .omitted("conformity", "formule de conformité", \.conformity, .text, default: ""),
      .omitted(
        "signatureOrder", "ordre des signatures", \.signatureOrder, .word,
        default: .presidentFirst),
    ])
}
