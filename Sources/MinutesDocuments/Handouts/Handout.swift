package import MinutesModel

/// A document that is handed out, made from the facts of a record.
package struct Handout: Sendable {
  /// What the command line calls it: `pv`.
  package let id: String
  /// What the clerk chooses it by.
  package let name: String
  /// Makes the document’s content of a record.
  package let build: @Sendable (Minutes) -> DocumentContent

  /// Every handout, in the order in which they are offered.
  package static let all: [Handout] = [
    Handout(id: "pv", name: "Procès-verbal", build: { ProcesVerbal(of: $0).content })
  ]

  /// The handout of that id.
  package static func named(_ id: String) -> Handout? {
    all.first { $0.id == id }
  }
}

/// The handout made from a record, written out, with the place that each line tells.
package func rendering(
  _ minutes: Minutes, as handout: Handout, format: DocumentFormat
) -> RenderedDocument {
  format.write(handout.build(minutes))
}

/// The text of the handout made from a record.
package func render(_ minutes: Minutes, as handout: Handout, format: DocumentFormat) -> String {
  rendering(minutes, as: handout, format: format).text
}
