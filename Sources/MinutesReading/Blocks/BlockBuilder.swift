import MinutesModel
import MinutesWording

/// Collects the blocks of an item and notes where their words stand.
struct BlockBuilder {
  /// A passage to which lines are still added.
  private struct OpenPassage {
    var role: PassageRole
    var lead: SourcedText
    var lines: [(text: SourcedText, level: Int, isUnmarked: Bool)]
  }

  let item: ItemID
  private(set) var blocks: [Block] = []
  private(set) var nextBlock: Int
  var ledger: Ledger
  private var open: OpenPassage?

  init(item: ItemID, nextBlock: Int, ledger: consuming Ledger) {
    self.item = item
    self.nextBlock = nextBlock
    self.ledger = ledger
  }

  /// The role of the passage that is open.
  var openRole: PassageRole? { open?.role }
  /// Whether the open passage has lines.
  var openHasLines: Bool { !(open?.lines.isEmpty ?? true) }
  /// The last line of the open passage.
  var lastText: SourcedText? { open?.lines.last?.text ?? open?.lead }
  var lastLevel: Int? { open?.lines.last?.level }

  /// Begins a passage; it may have words that introduce it.
  mutating func begin(_ role: PassageRole, lead: SourcedText = .empty) {
    close()
    open = OpenPassage(role: role, lead: lead, lines: [])
  }

  /// Adds a line to the passage of that role, which is begun where none is open.
  mutating func add(
    _ text: SourcedText, to role: PassageRole, level: Int = 0, isUnmarked: Bool = false
  ) {
    guard !text.isEmpty else { return }
    if open?.role != role { begin(role) }
    open?.lines.append((text, min(level, Line.deepestLevel), isUnmarked))
  }

  /// Takes back the last line of an exposition, to introduce what follows; `nil` where there is none.
  mutating func takeLastExposition() -> SourcedText? {
    guard open?.role == .exposition, let last = open?.lines.popLast() else { return nil }
    if open?.lines.isEmpty == true { open = nil }
    return last.text
  }

  /// Ends the open passage.
  mutating func close() {
    guard let passage = open else { return }
    open = nil
    guard !passage.lead.isEmpty || !passage.lines.isEmpty else { return }
    let id = takeID()
    ledger.keep(passage.lead, at: place(id, .lead))
    for (index, line) in passage.lines.enumerated() {
      ledger.keep(line.text, at: place(id, .line(index)))
    }
    ledger.locate(
      .block(item, id),
      at: passage.lead.isEmpty ? passage.lines.first?.text ?? .empty : passage.lead)
    blocks.append(
      Block(
        id: id,
        content: .passage(
          Passage(
            role: passage.role, lead: passage.lead.text,
            lines: passage.lines.map {
              Line($0.text.text, level: $0.level, isUnmarked: $0.isUnmarked)
            }))))
  }

  /// Adds a block that is no passage; its words are noted by `note`.
  mutating func add(
    _ content: BlockContent, at text: SourcedText,
    note: (inout Ledger, BlockID) -> Void = { _, _ in }
  ) {
    close()
    let id = takeID()
    ledger.locate(.block(item, id), at: text)
    note(&ledger, id)
    blocks.append(Block(id: id, content: content))
  }

  /// Puts other content into a block that was added.
  mutating func replace(_ index: Int, with content: BlockContent) {
    guard blocks.indices.contains(index) else { return }
    blocks[index].content = content
  }

  /// Takes blocks out that say nothing.
  mutating func removeBlocks(_ isEmpty: (Block) -> Bool) { blocks.removeAll(where: isEmpty) }

  private mutating func takeID() -> BlockID {
    defer { nextBlock += 1 }
    return BlockID(nextBlock)
  }

  func place(_ block: BlockID, _ path: FieldPath) -> Place {
    .field(FieldAddress(item: item, block: block, path: path), nil)
  }
}
