import MinutesEditing
import MinutesModel

extension Editor {
  /// Carries out an edit on the current item.
  mutating func editItem(_ edit: (ItemID) -> Edit) {
    if let item = focus.item { perform(edit(item)) }
  }

  /// Adds an item of a kind after the current one; the cursor stands in its title.
  mutating func insertItem(_ kind: ItemKind, origin: ItemOrigin = .convocation) {
    var next = minutes.unusedBlockID.number
    let id = minutes.unusedItemID
    let blocks = kind.startingBlocks.map { content in
      defer { next += 1 }
      return Block(id: BlockID(next), content: content)
    }
    var facts = ItemFacts()
    facts.origin = origin
    let item = AgendaItem(id: id, title: "", kind: kind.id, facts: facts, blocks: blocks)
    leaveField(for: nil)
    let placement = focus.item.map { ItemPlacement.after($0) } ?? .last
    let caret = TextPosition(field: FieldAddress(item: id, path: .title), offset: 0)
    scroll.item = 0
    perform(
      .agenda(.insert(item, placement)), movingTo: Focus(pane: .item, item: id, caret: caret))
  }

  /// Removes the current item; the one below, or else above, takes its place.
  mutating func deleteItem() {
    guard let id = focus.item else { return }
    let items = minutes.numberedItems
    let index = items.firstIndex { $0.item.id == id } ?? 0
    let inside = items[index...].dropFirst().prefix { $0.ancestors.contains(id) }.count
    let next = items[(index + 1 + inside)...].first ?? items[..<index].last
    let target = Focus(
      pane: focus.pane, item: next?.item.id, caret: next.flatMap { Self.firstPosition(in: $0.item) }
    )
    if perform(.agenda(.remove(id)), movingTo: target) {
      scroll.item = 0
      message = StatusMessage("Point supprimé. Ctrl-Z le remet.")
    }
  }

  /// Carries out an edit on the block under the cursor.
  mutating func editBlock(_ edit: (BlockID) -> BlockEdit) {
    guard let item = focus.item, let block = currentBlock else { return }
    perform(.block(item, edit(block.id)))
  }

  /// Removes the block under the cursor; the cursor goes to the one below, or else above.
  mutating func deleteBlock() {
    guard let item = currentItem, let block = currentBlock,
      let index = item.blocks.firstIndex(where: { $0.id == block.id })
    else { return }
    var target = focus
    target.anchor = nil
    let below = item.blocks.dropFirst(index + 1).first?.fields(item: item.id).first
    let above = item.blocks.prefix(index).last?.fields(item: item.id).last
    let field = below ?? above ?? item.fields.first
    target.caret = field.map {
      TextPosition(field: $0.address, offset: below == nil ? $0.text.count : 0)
    }
    if perform(.block(item.id, .remove(block.id)), movingTo: target) {
      message = StatusMessage("Bloc supprimé. Ctrl-Z le remet.")
    }
  }

  /// Inserts a block after the one under the cursor, or at the end; the cursor goes to its first
  /// text. An empty passage under the cursor gives way to it.
  mutating func insertBlock(_ content: BlockContent) {
    guard let item = currentItem else { return }
    leaveField(for: nil)
    let here = item.blocks.firstIndex { $0.id == focus.caret?.field.block }
    var filled = content
    if case .passage(var passage) = content, passage.lines == [Line("")] {
      passage.lines = [Line(passage.role.openingOfNewLine)]
      filled = .passage(passage)
    }
    let block = Block(id: minutes.unusedBlockID, content: filled)
    let fields = block.fields(item: item.id)
    let heading = content.isTable ? fields.first { $0.address.path == .header(column: 0) } : nil
    let field =
      heading ?? fields.first { $0.address.path != .lead || $0.text.isEmpty } ?? fields.first
    let caret = field.map { TextPosition(field: $0.address, offset: $0.text.count) }
    let target = Focus(pane: .item, item: item.id, caret: caret ?? focus.caret)
    if let here, item.blocks[here].isEmptyText, case .passage = filled {
      perform(
        .sequence(
          "insérer un bloc",
          [
            .block(item.id, .insert(block, at: here)),
            .block(item.id, .remove(item.blocks[here].id)),
          ]), movingTo: target)
    } else {
      perform(
        .block(item.id, .insert(block, at: here.map { $0 + 1 } ?? item.blocks.count)),
        movingTo: target)
    }
  }

  /// Adds a vote with a subject of its own, which is selected to be written over.
  mutating func insertSecondVote() {
    insertBlock(.ballot(Ballot(subject: "Amendement")))
    guard let caret = focus.caret, standsOnVote else { return }
    focus.anchor = TextPosition(field: caret.field, offset: 0)
    message = StatusMessage("Écrivez l’objet de ce vote, puis F3.")
  }

  /// Whether the cursor is at the head of a vote.
  var standsOnVote: Bool {
    guard focus.caret?.field.path == .lead else { return false }
    return if case .ballot? = currentBlock?.content { true } else { false }
  }

  /// Opens the window of the vote under the cursor, or of the item’s vote; an item without one gets
  /// one, before its dispositif.
  mutating func openVote() {
    leaveField(for: nil)
    guard let item = currentItem else { return }
    let here = currentBlock.flatMap { block in
      if case .ballot = block.content { block.id } else { nil }
    }
    if let ballot = here ?? item.ballotNear(focus.caret?.field.block) {
      if case .ballot(let vote)? = item.block(ballot)?.content, vote.nomination != nil {
        overlays.append(ElectionOverlay(item.id, ballot, self))
      } else {
        overlays.append(BallotOverlay(item: item.id, block: ballot, self))
      }
      return
    }
    let block = Block(id: minutes.unusedBlockID, content: .ballot(Ballot()))
    let operative = item.blocks.firstIndex { block in
      if case .passage(let passage) = block.content, case .operative = passage.role {
        true
      } else {
        false
      }
    }
    if perform(.block(item.id, .insert(block, at: operative ?? item.blocks.count))) {
      overlays.append(BallotOverlay(item: item.id, block: block.id, self))
    }
  }

  /// Opens the form of the block under the cursor.
  mutating func openBlockFacts() {
    leaveField(for: nil)
    if let item = focus.item, let block = currentBlock,
      let form = Form.block(block, of: item, minutes)
    {
      overlays.append(form)
    }
  }

  /// Opens the grid of the plan under the cursor, or of the item’s first plan; an item without one
  /// gets one.
  mutating func openPlan() {
    leaveField(for: nil)
    guard let item = currentItem else { return }
    let plans = item.blocks.filter { block in
      if case .financingPlan = block.content { true } else { false }
    }
    if let plan = plans.first(where: { $0.id == currentBlock?.id }) ?? plans.first {
      overlays.append(PlanOverlay(item: item.id, block: plan.id, self))
      return
    }
    let block = Block(id: minutes.unusedBlockID, content: .financingPlan(FinancingPlan()))
    let here = item.blocks.firstIndex { $0.id == focus.caret?.field.block }
    if perform(.block(item.id, .insert(block, at: here.map { $0 + 1 } ?? item.blocks.count))) {
      overlays.append(PlanOverlay(item: item.id, block: block.id, self))
    }
  }
}

extension AgendaItem {
  /// The ballot nearest to a block: the next one from it on, else the last one before.
  func ballotNear(_ block: BlockID?) -> BlockID? {
    let here = blocks.firstIndex { $0.id == block } ?? 0
    func isBallot(_ block: Block) -> Bool {
      if case .ballot = block.content { true } else { false }
    }
    return blocks[here...].first(where: isBallot)?.id ?? blocks[..<here].last(where: isBallot)?.id
  }
}
