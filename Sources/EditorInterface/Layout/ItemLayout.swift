import MinutesModel
import MinutesWording
import TerminalScreen

/// An item as rows of the pane, with where every character of every field stands.
struct ItemLayout: Sendable {
  let rows: [LayoutRow]

  /// No item.
  static let empty = ItemLayout(rows: [])

  fileprivate init(rows: [LayoutRow]) {
    self.rows = rows
  }

  /// Row and column of the cursor at an offset of a field.
  func position(of field: FieldAddress, _ offset: Int) -> Position? {
    var best: Position?
    for (row, candidate) in rows.enumerated() where candidate.block == field.block {
      var isThere = false
      for span in candidate.spans where span.field == field {
        isThere = true
        if span.start <= offset {
          best = Position(column: span.column(of: min(offset, span.end)), row: row)
        }
      }
      if !isThere, best != nil { break }
    }
    return best
  }

  /// The field and offset nearest to a place of the layout; `nil` when no row is editable.
  func nearest(to place: Position) -> (field: FieldAddress, offset: Int)? {
    guard !rows.isEmpty else { return nil }
    let start = min(max(0, place.row), rows.count - 1)
    for distance in 0..<rows.count {
      for row in [start + distance, start - distance] where rows.indices.contains(row) {
        if let hit = nearest(toColumn: place.column, inRow: row) { return hit }
      }
    }
    return nil
  }

  /// The field and offset nearest to a column of a row; `nil` when the row is not editable.
  func nearest(toColumn column: Int, inRow row: Int) -> (field: FieldAddress, offset: Int)? {
    guard rows.indices.contains(row) else { return nil }
    let candidates = rows[row].spans.filter { $0.field != nil }
    let chosen = candidates.min { left, right in
      left.distance(to: column) < right.distance(to: column)
    }
    guard let chosen, let field = chosen.field else { return nil }
    var offset = chosen.offset(at: column)
    // The last place of a wrapped row is the first of the next one.
    if offset == chosen.end, offset > chosen.start, row + 1 < rows.count,
      rows[row + 1].spans.contains(where: { $0.field == field && $0.start == offset })
    {
      offset -= 1
    }
    return (field, offset)
  }
}

extension ItemLayout {
  /// Where the cursor lands in a row that it enters from above or below: in the column of the table it
  /// comes from where there is one; `nil` for rows that it passes over.
  func landing(
    inRow row: Int, toColumn column: Int, from field: FieldAddress
  ) -> (field: FieldAddress, offset: Int)? {
    guard let hit = nearest(toColumn: column, inRow: row) else { return nil }
    guard let home = field.column else { return hit }
    let spans = rows[row].spans.filter { $0.field != nil }
    if let span = spans.first(where: { $0.field?.block == field.block && $0.field?.column == home })
    {
      return span.field.map { ($0, span.offset(at: column)) }
    }
    // A row in which only the cells beside go on.
    let goesOn = spans.allSatisfy { $0.field?.block == field.block && $0.start > 0 }
    return goesOn ? nil : hit
  }
}

extension LayoutSpan {
  fileprivate func distance(to target: Int) -> Int {
    target < column ? column - target : max(0, target - (column + width))
  }
}

/// Keeps the layout of the item on the screen, block by block, so that a key lays out one paragraph.
struct ItemLayouts: Sendable {
  private var item: ItemID?
  private var width = 0
  private var context: LayoutContext?
  private var blocks: [BlockID: BlockLayout] = [:]
  private var wrapping = Wrapping()

  /// The layout of an item at a width in columns; a field in which the cursor stands is shown also
  /// when it is empty.
  mutating func layout(
    _ item: AgendaItem, width: Int, context: LayoutContext, revealing revealed: FieldAddress? = nil
  ) -> ItemLayout {
    if self.item != item.id || self.width != width || self.context != context {
      blocks.removeAll(keepingCapacity: true)
      self.item = item.id
      self.width = width
      self.context = context
    }
    var rows = title(item, width: width, number: context.number)
    for (index, block) in item.blocks.enumerated() {
      let previous = index > 0 ? item.blocks[index - 1] : nil
      let path = revealed?.block == block.id ? revealed?.path : nil
      let kept = blocks[block.id].flatMap { $0.revealed == path ? $0 : nil }
      if let kept, kept.block == block, kept.previous == previous || !block.looksAtPrevious {
        for section in kept.sections { rows += section }
        continue
      }
      var builder = LayoutBuilder(
        item: item.id, block: block.id, width: width, revealing: path, before: kept,
        wrapping: wrapping)
      wrapping = Wrapping()
      builder.lay(block, previous: previous, context: context)
      builder.beginSection()
      builder.blank()
      wrapping = builder.wrapping
      let laid = BlockLayout(
        block: block, previous: previous, revealed: path, sections: builder.sections)
      blocks[block.id] = laid
      for section in laid.sections { rows += section }
    }
    return ItemLayout(rows: rows)
  }

  private mutating func title(_ item: AgendaItem, width: Int, number: String) -> [LayoutRow] {
    var builder = LayoutBuilder(item: item.id, block: nil, width: width, wrapping: wrapping)
    wrapping = Wrapping()
    builder.title(item, number: number)
    wrapping = builder.wrapping
    return Array(builder.sections.joined())
  }
}

extension Block {
  /// Whether its rows depend on the block before it: a dispositif words the vote above it.
  fileprivate var looksAtPrevious: Bool {
    if case .passage(let passage) = content, case .operative = passage.role { true } else { false }
  }
}

extension LayoutBuilder {
  fileprivate mutating func title(_ item: AgendaItem, number: String) {
    paragraph(
      item.title, .title, mark: number + " · ", style: Style(.title),
      placeholder: "intitulé du point")
    if let state = ItemWording.state(item.state) { derived(state, style: Style(.warning)) }
    if let act = item.replacedAct { derived(ItemWording.replacement(act)) }
    blank()
  }

  fileprivate mutating func lay(_ block: Block, previous: Block?, context: LayoutContext) {
    switch block.content {
    case .passage(let passage): self.passage(passage, pivot: pivot(passage, previous, context))
    case .table(let table): self.table(table)
    case .financingPlan(let plan): financingPlan(plan)
    case .authorisation(let authorisation): self.authorisation(authorisation)
    case .ballot(let ballot): self.ballot(ballot, context: context)
    case .annex(let annex): self.annex(annex)
    }
  }
}
