package import MinutesModel

extension Minutes {
  /// Where a mark points in the record as it stands: words, a field, or what holds no text; `nil` where
  /// its words are gone.
  package func place(of mark: some WordMark) -> Place? {
    guard case .field(let address, _) = mark.place else { return mark.place }
    guard let text = text(at: address) else { return nil }
    if mark.words.isEmpty { return mark.place }
    return mark.range(in: text).map { .field(address, $0) }
  }

  /// Moves the marks along with their words after a change, and lets those go whose words, or whose
  /// fact, the change has touched.
  mutating func keepMarks(since before: Minutes) {
    toConfirm = kept(toConfirm, since: before)
    if boxedReview != nil {
      let kept = kept(review.masks, since: before)
      if kept != review.masks { review.masks = kept }
    }
  }

  /// Whether edits have marks to keep.
  var hasMarks: Bool { !toConfirm.isEmpty || boxedReview?.value.masks.isEmpty == false }

  private func kept<Mark: WordMark>(_ marks: [Mark], since before: Minutes) -> [Mark] {
    if marks.isEmpty { return marks }
    let marked = Set(marks.compactMap(\.place.item))
    let (old, new) = (before.items(marked), items(marked))
    return marks.compactMap { mark in
      guard let id = mark.place.item else {
        return isUnchanged(mark.place, since: before) ? mark : nil
      }
      guard let now = new[id] else { return nil }
      guard let was = old[id] else { return mark }
      // Blocks that no edit touched share their storage, so that this is quick.
      if was.blocks == now.blocks, was.title == now.title { return mark }
      return mark.moved(from: was, to: now)
    }
  }

  private func items(_ ids: Set<ItemID>) -> [ItemID: AgendaItem] {
    var result: [ItemID: AgendaItem] = [:]
    func visit(_ items: [AgendaItem]) {
      for item in items {
        if ids.contains(item.id) { result[item.id] = item }
        if !item.children.isEmpty { visit(item.children) }
      }
    }
    if !ids.isEmpty { visit(agenda) }
    return result
  }

  private func isUnchanged(_ place: Place, since before: Minutes) -> Bool {
    switch place {
    case .council: council == before.council
    case .session(let field): session.isUnchanged(field, since: before.session)
    case .roll: attendance == before.attendance
    case .member(let member): council.member(member) == before.council.member(member)
    case .agenda, .item, .block, .field: true
    }
  }
}

extension Session {
  fileprivate func isUnchanged(_ field: SessionField, since before: Session) -> Bool {
    switch field {
    case .date: date == before.date
    case .opening: opensAt == before.opensAt
    case .closing: closesAt == before.closesAt
    case .place: place == before.place
    case .convocation: convocation == before.convocation
    case .president: president == before.president
    case .secretary: secretary == before.secretary
    case .statedFigures: statedFigures == before.statedFigures
    case .openingRemarks: openingRemarks == before.openingRemarks
    case .closingRemarks: closingRemarks == before.closingRemarks
    }
  }
}
