package import MinutesModel

extension ItemTemplate {
  static let shape: Shape<ItemTemplate> = Shape(
    "itemTemplate", blank: ItemTemplate(name: "", item: AgendaItem(id: ItemID(1), title: "")),
    unknown: \.unknownFields,
    fields: [
      .constant("format", "version du format", RecordFormat.current),
      .required("name", "nom du modèle", \.name, .text),
      .omitted("category", "rubrique", \.category, .text, default: ""),
      .required("item", "point", \.item, .object(AgendaItem.shape)),
    ])

  /// The template of a file, or everything that is wrong with it.
  package static func reading(
    _ source: SourceText
  ) throws(RecordError) -> RecordContents<ItemTemplate> {
    try RecordContents.reading(source, as: shape) { _, _ in }
  }

  /// The template as the bytes of a file.
  package var fileBytes: [UInt8] { ItemTemplate.shape.fileBytes(of: self) }
}
