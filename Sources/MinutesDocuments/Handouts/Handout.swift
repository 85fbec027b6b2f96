package import MinutesModel

/// A document that is handed out, made from the facts of a record.
package struct Handout: Sendable {
  /// What the command line calls it: `pv`.
  package let id: String
  /// What the clerk chooses it by.
  package let name: String
  /// Whether it can be made of one item alone.
  package let takesItem: Bool
  /// Makes the document’s content of a record, of one item of it if that is asked for.
  package let build: @Sendable (Minutes, ItemID?) -> DocumentContent

  private init(
    _ id: String, _ name: String, build: @escaping @Sendable (Minutes) -> DocumentContent
  ) {
    self.id = id
    self.name = name
    takesItem = false
    self.build = { minutes, _ in build(minutes) }
  }

  private init(
    _ id: String, _ name: String,
    buildingItem: @escaping @Sendable (Minutes, ItemID?) -> DocumentContent
  ) {
    self.id = id
    self.name = name
    takesItem = true
    build = buildingItem
  }

  /// Every handout, in the order in which they are offered.
  package static let all: [Handout] = [
    Handout("pv", "Procès-verbal", build: { ProcesVerbal(of: $0).content }),
    Handout(
      "extrait", "Extrait du registre",
      buildingItem: { RegisterExtract.content(of: $0, item: $1) }),
    Handout(
      "liste", "Liste des délibérations examinées", build: { DeliberationList.content(of: $0) }),
    Handout("registre", "Feuillets du registre", build: { RegisterSheets.content(of: $0) }),
    Handout("convocation", "Convocation", build: { ConvocationLetter.content(of: $0) }),
    Handout("emargement", "Feuille d’émargement", build: { AttendanceSheet.content(of: $0) }),
    Handout("pouvoir", "Pouvoir", build: { ConvocationLetter.proxies(of: $0) }),
    Handout(
      "certificat", "Certificat de publication", build: { PublicationCertificate.content(of: $0) }),
  ]

  /// The handout of that id.
  package static func named(_ id: String) -> Handout? {
    all.first { $0.id == id }
  }
}

/// The handout made from a record, written out, with the place that each line tells.
package func rendering(
  _ minutes: Minutes, as handout: Handout, of item: ItemID? = nil, format: DocumentFormat
) -> RenderedDocument {
  format.write(handout.build(minutes, item))
}

/// The text of the handout made from a record.
package func render(
  _ minutes: Minutes, as handout: Handout, of item: ItemID? = nil, format: DocumentFormat
) -> String {
  rendering(minutes, as: handout, of: item, format: format).text
}
