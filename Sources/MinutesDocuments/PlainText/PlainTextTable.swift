import MinutesModel

/// A table in columns of text; rows told one value a line where the columns do not fit.
struct PlainTextTable {
  let lines: [RenderedDocument.Line]

  init(_ table: DocumentTable, width: Int) {
    if let layout = TableLayout(table, width: width) {
      var lines: [RenderedDocument.Line] = []
      if layout.hasHeader {
        lines += layout.header.map { RenderedDocument.Line($0.withoutTrailingSpaces) }
        lines.append(RenderedDocument.Line(layout.rule))
      }
      for row in table.rows {
        if row.isTotal { lines.append(RenderedDocument.Line(layout.rule)) }
        lines += layout.lines(of: row).map {
          RenderedDocument.Line($0.withoutTrailingSpaces, at: row.place)
        }
      }
      self.lines = lines
    } else {
      lines = PlainTextTable.told(table, width: width)
    }
  }

  /// « Colonne : valeur », a line a value, rows apart.
  private static func told(_ table: DocumentTable, width: Int) -> [RenderedDocument.Line] {
    var lines: [RenderedDocument.Line] = []
    for row in table.rows {
      if !lines.isEmpty { lines.append(RenderedDocument.Line("")) }
      for (column, cell) in zip(table.columns, row.cells) where !cell.isEmpty {
        let caption = column.header.isEmpty ? "" : column.header + "\u{A0}: "
        let wrapping = TextWrapping(width: width, first: "  ", rest: "    ")
        lines += wrapping.lines(caption + cell.textAndNote)
          .map { RenderedDocument.Line($0, at: row.place) }
      }
    }
    return lines
  }
}

extension DocumentCell {
  /// The text with its note in brackets, unless the note brings its own mark.
  var textAndNote: String {
    guard !note.isEmpty else { return text }
    return text.isEmpty ? bracketedNote : text + " " + bracketedNote
  }

  var bracketedNote: String {
    guard let first = note.first, first != "(", first != "*", first != "[" else { return note }
    return "(" + note + ")"
  }
}
