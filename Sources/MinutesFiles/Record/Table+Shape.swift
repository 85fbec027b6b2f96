import MinutesModel

extension Table {
  static let `case` = Case<BlockContent>(
    "table", blank: Table(columns: [], rows: []), embed: BlockContent.table,
    extract: { if case .table(let table) = $0 { table } else { nil } },
    fields: [
      .omitted("caption", "titre", \.caption, .text, default: ""),
      .required(
        "columns", "colonnes", \.columns, .list(of: .object(TableColumn.shape), noun: "colonne")),
      .required(
        "rows", "lignes", \.rows,
        .list(of: .list(of: .cell, noun: "case"), noun: "ligne")),
      .omitted("lastRowIsTotal", "ligne de total", \.lastRowIsTotal, .bool, default: false),
      .optional("balance", "équilibre", \.balance, .word),
    ],
    check: checkWidths)

  /// Tells of rows that do not have one cell a column.
  private static func checkWidths(
    _ table: Table, _ object: ObjectCursor, _ reader: inout RecordReader
  ) {
    guard let columns = reader.json.member("columns", of: object.node),
      let rows = reader.json.member("rows", of: object.node),
      !reader.json.isDamaged(columns), !reader.json.isDamaged(rows)
    else { return }
    let width = reader.json.elements(of: columns).count
    for (index, row) in reader.json.elements(of: rows).enumerated()
    where reader.json.kind(of: row) == .array && !reader.json.isDamaged(row) {
      let count = reader.json.elements(of: row).count
      guard count != width else { continue }
      reader.report(
        row,
        "La ligne \(index + 1) du tableau a \(count.french("case")) pour \(width.french("colonne")).",
        count < width
          ? "Ajoutez \((width - count).french("case")) (\"\" pour une case vide), ou retirez des colonnes."
          : "Retirez \((count - width).french("case")), ou ajoutez des colonnes.")
    }
  }
}

extension TableColumn {
  static let shape: Shape<TableColumn> = Shape(
    "tableColumn", blank: TableColumn(), unknown: \.unknownFields,
    fields: [
      .stated("header", "en-tête", \.header, .text, default: ""),
      .stated("kind", "sorte de colonne", \.kind, .word, default: .text),
    ])
}

extension TableCell {
  static let shape: Shape<TableCell> = Shape(
    "tableCell", blank: TableCell(), unknown: \.unknownFields,
    fields: [
      .required("value", "contenu", \.value, .entry),
      .omitted("note", "note", \.note, .text, default: ""),
    ])
}

extension Codec<TableCell> {
  /// A cell is its value alone where it has no note.
  static let cell = Codec.bare(
    \.value, .entry, making: { TableCell($0) }, or: TableCell.shape)
}
