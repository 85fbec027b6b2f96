import MinutesModel
import MinutesWording

extension ItemParts {
  mutating func add(_ table: Table, of block: BlockID) {
    add(paragraph: table.caption, at: place(block, .lead))
    let cents = table.columns.indices.map { column in
      CentsDisplay(
        forAll: table.rows.map { $0.indices.contains(column) ? $0[column].value : .empty })
    }
    let rows = table.rows.enumerated().map { index, row in
      DocumentRow(
        row.enumerated().map { column, cell in
          DocumentCell(
            cell.value, note: cell.note.trimmingSpaces,
            cents: cents.indices.contains(column) ? cents[column] : .always)
        },
        isTotal: table.lastRowIsTotal && index == table.rows.count - 1,
        at: place(block, .cell(row: index, column: 0)))
    }
    let columns = table.columns.map {
      DocumentColumn(
        $0.header.trimmingSpaces, $0.kind == .amounts ? .figures : .leading)
    }
    add(.space(1))
    add(.table(DocumentTable(columns: columns, rows: rows)), at: .block(item.id, block))
  }

  mutating func add(_ authorisation: BudgetAuthorisation, of block: BlockID) {
    let base = authorisation.base.french()
    let label = authorisation.baseLabel.trimmingSpaces
    if !label.isEmpty || !base.isEmpty {
      let caption = label.isEmpty ? AuthorisationWording.base(authorisation.baseScope) : label
      add(
        paragraph: base.isEmpty ? caption : caption + Glyph.colon + base, at: place(block, .base))
    }
    let ceiling = authorisation.ceilingText
    if !ceiling.isEmpty {
      add(
        .paragraph(AuthorisationWording.ceiling + Glyph.colon + ceiling), at: place(block, .ceiling)
      )
    }
    let lines = authorisation.lines.enumerated().filter { !$0.element.isBlank }
    guard !lines.isEmpty || !authorisation.statedTotal.isEmpty else { return }
    let hasArticles = lines.contains { !$0.element.article.trimmingSpaces.isEmpty }
    let areOperations =
      !lines.isEmpty && lines.allSatisfy { $0.element.isOperation || $0.element.chapter.isEmpty }
    var rows = lines.map { index, line in
      DocumentRow(
        [
          DocumentCell(line.label), DocumentCell(line.article),
          DocumentCell(
            line.isOperation && !areOperations
              ? AuthorisationWording.operation(line.chapter) : line.chapter),
          DocumentCell(line.amount),
        ], at: place(block, .authorisation(index, .label)))
    }
    let total =
      authorisation.statedTotal.isEmpty ? .amount(authorisation.sum) : authorisation.statedTotal
    rows.append(
      DocumentRow(
        [DocumentCell("TOTAL"), DocumentCell(""), DocumentCell(""), DocumentCell(total)],
        isTotal: true, at: place(block, .authorisationTotal)))
    let columns = [
      DocumentColumn("Dépenses concernées"), DocumentColumn(hasArticles ? "Article" : ""),
      DocumentColumn(
        lines.allSatisfy { $0.element.chapter.isEmpty }
          ? "" : areOperations ? "Opération" : "Chapitre"),
      DocumentColumn("Montant", .figures),
    ]
    add(.space(1))
    add(.table(DocumentTable(columns: columns, rows: rows)), at: .block(item.id, block))
    if let sum = total.amount, let limit = authorisation.ceiling {
      add(
        paragraph: AuthorisationWording.comparison(of: sum, with: limit),
        at: place(block, .authorisationTotal))
    }
  }
}

extension BudgetAuthorisation {
  fileprivate var ceilingText: String {
    statedCeiling.isEmpty ? derivedCeiling?.french ?? "" : statedCeiling.french()
  }
}

extension AuthorisationLine {
  fileprivate var isBlank: Bool {
    [label, article, chapter].allSatisfy { $0.trimmingSpaces.isEmpty } && amount.isEmpty
  }
}

extension Entry {
  /// The amount in figures, or the words as typed.
  func french(cents: CentsDisplay = .always) -> String {
    switch self {
    case .amount(let amount): amount.french(cents: cents)
    case .text(let text): text.trimmingSpaces
    }
  }
}

extension DocumentCell {
  /// What a field for an amount holds, aligned as a figure when it is one.
  init(_ entry: Entry, note: String = "", cents: CentsDisplay = .always) {
    self.init(entry.french(cents: cents), note: note, isFigure: entry.amount != nil)
  }
}

extension CentsDisplay {
  /// Cents for all amounts of a column as soon as one has some.
  init(forAll entries: [Entry]) {
    let isWhole = entries.allSatisfy { entry in
      if case .amount(let amount) = entry { amount.cents.isMultiple(of: 100) } else { true }
    }
    self = isWhole ? .whenAny : .always
  }
}
