package import MinutesModel

extension BlockContent {
  /// Whether the path stands among `paths`: a text that is shown even when it is empty.
  ///
  /// An introduction, a note, a typed title or total exists only as long as something is written in
  /// it; rates are edited in the grid of the plan alone.
  package func offers(_ path: FieldPath) -> Bool {
    switch (self, path) {
    case (.passage(let passage), .lead): !passage.lead.isEmpty
    case (.financingPlan(let plan), .lead): !plan.title.isEmpty
    case (.financingPlan(let plan), .expenseTotal): !plan.statedExpenseTotal.isEmpty
    case (.financingPlan(let plan), .resourceTotal): !plan.statedResourceTotal.isEmpty
    case (.financingPlan(let plan), .includingVATTotal): !plan.statedIncludingVAT.isEmpty
    case (.financingPlan, .expense(_, .vatRate)), (.financingPlan, .expense(_, .includingVAT)),
      (.financingPlan, .resource(_, .share)):
      false
    case (.authorisation(let authorisation), .ceiling): !authorisation.statedCeiling.isEmpty
    case (.authorisation(let authorisation), .authorisationTotal):
      !authorisation.statedTotal.isEmpty
    case (.table, .note): text(at: path)?.isEmpty == false
    default: text(at: path) != nil
    }
  }

  /// The paths, with one among them that is only offered while it is not empty.
  func paths(revealing path: FieldPath) -> [FieldPath] {
    guard text(at: path)?.isEmpty == true, !offers(path) else { return paths }
    var filled = self
    return filled.setText("0", at: path) && filled.offers(path) ? filled.paths : paths
  }
}

extension AgendaItem {
  /// Whether the field is one of `fields`.
  package func offers(_ address: FieldAddress) -> Bool {
    guard address.item == id else { return false }
    guard let blockID = address.block else { return address.path == .title }
    return block(blockID)?.content.offers(address.path) == true
  }

  /// Every editable text of this item, with one among them that is only offered while it is not
  /// empty: the one in which the cursor stands.
  package func fields(revealing address: FieldAddress?) -> [Field] {
    var result = [
      Field(address: FieldAddress(item: id, path: .title), kind: .label, text: title)
    ]
    for block in blocks {
      if let address, address.block == block.id {
        block.append(block.content.paths(revealing: address.path), item: id, to: &result)
      } else {
        block.appendFields(item: id, to: &result)
      }
    }
    return result
  }
}
