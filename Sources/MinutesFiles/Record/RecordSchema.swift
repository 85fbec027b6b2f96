import MinutesModel

/// The JSON Schemas of the record files, made from the same shapes as reader and writer.
package enum RecordSchema: String, CaseIterable, Sendable {
  /// Session files.
  case seance
  /// `conseil.json`.
  case conseil
  /// An item template, in `modeles/`.
  case modele

  /// The schema (draft 2020-12) as the bytes of a file; a strict one refuses fields that this version
  /// does not know, which a file may well have.
  package func fileBytes(isStrict: Bool = false) -> [UInt8] { tree(isStrict: isStrict).fileBytes }

  func tree(isStrict: Bool = false) -> JSONTree {
    switch self {
    case .seance:
      SchemaBook.schema(
        of: Minutes.shape, title: "Une séance de conseil municipal", isStrict: isStrict)
    case .conseil:
      SchemaBook.schema(
        of: Council.fileShape, title: "Un conseil municipal", isStrict: isStrict)
    case .modele:
      SchemaBook.schema(
        of: ItemTemplate.shape, title: "Un modèle de point", isStrict: isStrict)
    }
  }
}
