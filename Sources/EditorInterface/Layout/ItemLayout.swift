import MinutesModel
import MinutesWording
import TerminalScreen

/// An item as rows of the pane, with where every character of every field stands.
struct ItemLayout: Sendable {
  /// The title and all blocks, in order.
  private(set) var blocks: [BlockLayout]
  /// The row at which each of them starts.
  private var starts: [Int] = []
  private(set) var rowCount = 0

  /// No item.
  static let empty = ItemLayout([])

  init(_ blocks: [BlockLayout]) {
    self.blocks = blocks
    countRows()
  }

  private mutating func countRows() {
    starts.removeAll(keepingCapacity: true)
    rowCount = 0
    for index in blocks.indices {
      starts.append(rowCount)
      rowCount += blocks[index].rowCount
    }
  }

  /// Lets the layout of a block be changed where it lies.
  mutating func change<Result>(_ index: Int, _ change: (inout BlockLayout) -> Result) -> Result {
    let count = blocks[index].rowCount
    defer { if blocks[index].rowCount != count { countRows() } }
    return change(&blocks[index])
  }

  /// A row, counted from 0; an empty one outside the item.
  func row(_ index: Int) -> LayoutRow {
    guard (0..<rowCount).contains(index),
      let place = starts.indices.last(where: { starts[$0] <= index })
    else { return LayoutRow() }
    return blocks[place].row(index - starts[place])
  }

  /// The rows of a range, as far as there are such.
  func rows(_ range: Range<Int>) -> [LayoutRow] {
    let range = range.clamped(to: 0..<rowCount)
    var rows: [LayoutRow] = []
    rows.reserveCapacity(range.count)
    for index in blocks.indices where rows.count < range.count {
      let first = max(range.lowerBound - starts[index], 0)
      blocks[index].appendRows(first..<(range.upperBound - starts[index]), to: &rows)
    }
    return rows
  }

  /// The row at which a block starts.
  func firstRow(of block: BlockID) -> Int? {
    blocks.indices.first { blocks[$0].block.id == block }.map { starts[$0] }
  }

  /// Row and column of the cursor at an offset of a field.
  func position(of field: FieldAddress, _ offset: Int) -> Position? {
    let owner = field.block ?? BlockLayout.titleID
    guard let place = blocks.indices.first(where: { blocks[$0].block.id == owner }) else {
      return nil
    }
    // By their numbers: a span is much to copy.
    var best: (row: Int, span: Int)?
    for row in blocks[place].rows(of: field.path) {
      let spans = blocks[place].row(row).spans
      var isThere = false
      for span in spans.indices where spans[span].field == field {
        isThere = true
        if spans[span].start <= offset { best = (row, span) }
      }
      if !isThere, best != nil { break }
    }
    guard let best else { return nil }
    let span = blocks[place].row(best.row).spans[best.span]
    return Position(column: span.column(of: min(offset, span.end)), row: starts[place] + best.row)
  }

  /// The field and offset nearest to a place of the layout; `nil` when no row is editable.
  func nearest(to place: Position) -> (field: FieldAddress, offset: Int)? {
    guard rowCount > 0 else { return nil }
    let start = min(max(0, place.row), rowCount - 1)
    for distance in 0..<rowCount {
      for row in [start + distance, start - distance] where (0..<rowCount).contains(row) {
        if let hit = nearest(toColumn: place.column, inRow: row) { return hit }
      }
    }
    return nil
  }

  /// The field and offset nearest to a column of a row; `nil` when the row is not editable.
  func nearest(toColumn column: Int, inRow row: Int) -> (field: FieldAddress, offset: Int)? {
    let candidates = self.row(row).spans.filter { $0.field != nil }
    let chosen = candidates.min { left, right in
      left.distance(to: column) < right.distance(to: column)
    }
    guard let chosen, let field = chosen.field else { return nil }
    var offset = chosen.offset(at: column)
    // The last place of a wrapped row is the first of the next one.
    if offset == chosen.end, offset > chosen.start,
      self.row(row + 1).spans.contains(where: { $0.field == field && $0.start == offset })
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
    let spans = self.row(row).spans.filter { $0.field != nil }
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
  /// What the derived sentences depend on; another one means another layout.
  var context: LayoutContext? {
    didSet { item = nil }
  }
  private var title: TitleLayout?
  private var layout = ItemLayout.empty
  private var wrapping = Wrapping()

  /// The layout of an item at a width in columns; a field in which the cursor stands is shown also
  /// when it is empty.
  mutating func layout(
    _ item: AgendaItem, width: Int, revealing revealed: FieldAddress? = nil
  ) -> ItemLayout {
    guard let context else { return .empty }
    if self.item != item.id || self.width != width {
      layout = .empty
      title = nil
      self.item = item.id
      self.width = width
    }
    layTitle(of: item, context)
    if layout.shows(item.blocks) {
      for index in item.blocks.indices { layAgain(index, of: item, context, revealing: revealed) }
    } else {
      layAll(item, context, revealing: revealed)
    }
    return layout
  }

  /// The layout of an item of which nothing has changed but lines of one passage; `nil` where it has to be
  /// looked at as a whole.
  mutating func layout(changed block: BlockID, of item: AgendaItem) -> ItemLayout? {
    guard self.item == item.id,
      let index = item.blocks.indices.first(where: { item.blocks[$0].id == block }),
      layout.blocks.count == item.blocks.count + 1
    else { return nil }
    let (passage, width) = (item.blocks[index], width)
    let isDone = layout.change(index + 1) { kept in
      kept.block.id == block && kept.relayLines(as: passage, of: item.id, width: width)
    }
    return isDone ? layout : nil
  }

  /// Brings the layout of one block up to date where it lies.
  private mutating func layAgain(
    _ index: Int, of item: AgendaItem, _ context: LayoutContext,
    revealing revealed: FieldAddress?
  ) {
    let block = item.blocks[index]
    let previous = item.vote(above: index)
    let path = revealed?.block == block.id ? revealed?.path : nil
    let width = width
    let isDone = layout.change(index + 1) { kept in
      kept.revealed == path && kept.relay(as: block, previous: previous, of: item.id, width: width)
    }
    if isDone { return }
    let laid = laidOut(
      block, previous: previous, revealing: path, before: kept(layout.blocks[index + 1], path),
      context)
    layout.change(index + 1) { $0 = laid }
  }

  /// Lays the item out whose blocks are others than before, or stand in another order.
  private mutating func layAll(
    _ item: AgendaItem, _ context: LayoutContext, revealing revealed: FieldAddress?
  ) {
    var known: [BlockID: BlockLayout] = [:]
    for laid in layout.blocks.dropFirst() { known[laid.block.id] = laid }
    var layouts: [BlockLayout] = title.map { [$0.layout] } ?? []
    layouts.reserveCapacity(item.blocks.count + 1)
    for (index, block) in item.blocks.enumerated() {
      let previous = item.vote(above: index)
      let path = revealed?.block == block.id ? revealed?.path : nil
      var before = known[block.id].flatMap { kept($0, path) }
      if before?.relay(as: block, previous: previous, of: item.id, width: width) == true,
        let before
      {
        layouts.append(before)
      } else {
        layouts.append(
          laidOut(block, previous: previous, revealing: path, before: before, context))
      }
    }
    layout = ItemLayout(layouts)
  }

  /// A layout from before, where it showed the same text although it was empty.
  private func kept(_ before: BlockLayout, _ revealed: FieldPath?) -> BlockLayout? {
    before.revealed == revealed ? before : nil
  }

  private mutating func laidOut(
    _ block: Block, previous: Block?, revealing path: FieldPath?, before: BlockLayout?,
    _ context: LayoutContext
  ) -> BlockLayout {
    var builder = LayoutBuilder(
      item: item ?? ItemID(0), block: block.id, width: width, revealing: path, before: before,
      wrapping: wrapping)
    wrapping = Wrapping()
    builder.lay(block, previous: previous, context: context)
    builder.beginSection()
    builder.blank()
    wrapping = builder.wrapping
    return BlockLayout(
      block: block, previous: previous, revealed: path, sections: builder.sections)
  }

  /// The title as a block of its own, laid out again when what it shows has changed.
  private mutating func layTitle(of item: AgendaItem, _ context: LayoutContext) {
    if let title, title.shows(item, context) { return }
    var builder = LayoutBuilder(item: item.id, block: nil, width: width, wrapping: wrapping)
    wrapping = Wrapping()
    builder.title(item, context)
    wrapping = builder.wrapping
    let laid = BlockLayout(
      block: Block(id: BlockLayout.titleID, content: .annex(Annex())), previous: nil,
      sections: builder.sections)
    title = TitleLayout(
      text: item.title, state: item.state, replacedAct: item.replacedAct,
      number: context.number, proceedings: context.proceedings, layout: laid)
    if layout.blocks.isEmpty {
      layout = ItemLayout([laid])
    } else {
      layout.change(0) { $0 = laid }
    }
  }
}

/// The title of an item laid out, and what it was made from.
private struct TitleLayout: Sendable {
  let text: String
  let state: ItemState
  let replacedAct: ReplacedAct?
  let number: String
  let proceedings: [String]
  let layout: BlockLayout

  func shows(_ item: AgendaItem, _ context: LayoutContext) -> Bool {
    text == item.title && state == item.state && replacedAct == item.replacedAct
      && number == context.number && proceedings == context.proceedings
  }
}

extension ItemLayout {
  /// Whether it is the layout of these blocks in this order, whatever is in them.
  fileprivate func shows(_ shown: [Block]) -> Bool {
    blocks.count == shown.count + 1
      && shown.indices.allSatisfy { blocks[$0 + 1].block.id == shown[$0].id }
  }
}

extension BlockLayout {
  /// Makes this the layout of a later version of the block, when that holds still or but for some lines;
  /// says whether it could.
  fileprivate mutating func relay(
    as block: Block, previous: Block?, of item: ItemID, width: Int
  ) -> Bool {
    guard self.previous == previous else { return false }
    if case .passage = block.content { return relayLines(as: block, of: item, width: width) }
    return self.block == block
  }

  /// Makes this the layout of a later version of a passage, of which at most some lines are others; says
  /// whether it is one.
  fileprivate mutating func relayLines(as block: Block, of item: ItemID, width: Int) -> Bool {
    guard case .passage(let head) = self.block.content, case .passage(let new) = block.content,
      let same = new.sameLines(as: lines, under: head)
    else { return false }
    if same.first == new.lines.count, same.first == lines.count {
      return self.block.unknownFields == block.unknownFields
    }
    let marks = new.role.hasMarks ? new.marks : nil
    if let marks {
      let old = Passage(role: head.role, lead: head.lead, lines: lines)
      if marks.suffix(same.last) != old.marks.suffix(same.last) { return false }
    }
    var rows: [[LayoutRow]] = []
    for index in same.first..<(new.lines.count - same.last) {
      var builder = LayoutBuilder(item: item, block: block.id, width: width, wrapping: Wrapping())
      builder.remembersWraps = false
      builder.line(index, of: new, mark: marks?[index] ?? "")
      rows.append(builder.sections.last ?? [])
    }
    replaceLines(same.first..<(lines.count - same.last), with: rows, of: new)
    return true
  }
}

extension BlockLayout {
  /// Stands for the title, which is no block; ids of blocks are positive.
  static let titleID = BlockID(0)
}

extension AgendaItem {
  /// The vote right above a dispositif, which is worded by it.
  fileprivate func vote(above index: Int) -> Block? {
    guard index > 0, case .passage(let passage) = blocks[index].content,
      case .operative = passage.role, blocks[index - 1].content.ballot != nil
    else { return nil }
    return blocks[index - 1]
  }
}

extension LayoutBuilder {
  fileprivate mutating func title(_ item: AgendaItem, _ context: LayoutContext) {
    paragraph(
      item.title, .title, mark: context.number + " · ", style: Style(.title),
      placeholder: "intitulé du point")
    if let state = ItemWording.state(item.state) { derived(state, style: Style(.warning)) }
    if let act = item.replacedAct { derived(ItemWording.replacement(act)) }
    for sentence in context.proceedings { derived(sentence) }
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
