package import MinutesModel

/// Makes the record another one as a whole: what came of joining it with its file, or an earlier version.
package struct ReplacementEdit: RecordEdit {
  /// Where the other record comes from.
  package enum Origin: String, Hashable, Codable, Sendable {
    /// It joins what was in memory with what somebody else wrote to the file.
    case merge
    /// It was kept at an earlier save.
    case version
    /// It was read from a text.
    case importedText
  }

  /// The record as it will be.
  package let record: Minutes
  /// Where it comes from.
  package let origin: Origin

  package init(_ record: Minutes, from origin: Origin) {
    self.record = record
    self.origin = origin
  }

  package func change(_ minutes: inout Minutes) throws(EditError) { minutes = record }

  package func summary(in minutes: Minutes) -> String {
    switch origin {
    case .merge: "fusionner avec le fichier"
    case .version: "revenir à une version enregistrée"
    case .importedText: "remplacer la séance par celle d’un texte"
    }
  }
}
