import MinutesModel

extension WordMark {
  /// The mark in the item as a change left it; `nil` once its words, or its place, are gone.
  func moved(from was: AgendaItem, to now: AgendaItem) -> Self? {
    switch place {
    case .block(_, let block): return now.block(block) == nil ? nil : self
    case .field(let address, _):
      guard let old = was.text(at: address) else { return nil }
      if now.text(at: address) == old { return self }
      if let block = address.block, now.block(block) == nil {
        return joined(old, from: was, to: now)
      }
      return aligned(address, old, from: was, to: now)
    default: return self
    }
  }

  /// The mark after the fields of its block changed: what stands before and after the fields that
  /// differ is the same, only further up or down.
  private func aligned(
    _ address: FieldAddress, _ text: String, from was: AgendaItem, to now: AgendaItem
  ) -> Self? {
    let old = was.fields(like: address)
    let new = now.fields(like: address)
    guard let index = old.firstIndex(where: { $0.address == address }) else {
      // A field that shows only while it is edited, such as a rate, keeps its address.
      return now.text(at: address).flatMap { following(text, to: $0, at: address) }
    }
    let most = min(old.count, new.count)
    var before = 0
    while before < most, old[before].text == new[before].text { before += 1 }
    var after = 0
    while after < most - before,
      old[old.count - 1 - after].text == new[new.count - 1 - after].text
    {
      after += 1
    }
    if index < before { return at(new[index].address) }
    let fromEnd = old.count - 1 - index
    if fromEnd < after { return at(new[new.count - 1 - fromEnd].address) }
    // Among those that differ, a line may have been split or joined: its start stays with the first,
    // its end with the last.
    let changed = before..<(new.count - after)
    var candidates: [Int] = []
    if old.count == new.count { candidates.append(index) }
    if index == before { candidates.append(changed.lowerBound) }
    if fromEnd == after { candidates.append(changed.upperBound - 1) }
    for candidate in candidates where changed.contains(candidate) {
      let field = new[candidate]
      if let moved = following(text, to: field.text, at: field.address) { return moved }
    }
    return nil
  }

  /// The mark where its block is gone, because the end of the field was joined to a field before it.
  private func joined(
    _ text: String, from was: AgendaItem, to now: AgendaItem
  ) -> Self? {
    guard !words.isEmpty else { return nil }
    for field in now.fields where was.text(at: field.address) != field.text {
      if let moved = following(text, to: field.text, at: field.address) { return moved }
    }
    return nil
  }

  /// The mark at a field whose text became another: in what both begin with, or in what both end with.
  private func following(
    _ old: String, to new: String, at address: FieldAddress
  ) -> Self? {
    guard !words.isEmpty else { return at(address) }
    guard let range = range(in: old) else { return nil }
    let (was, now) = (Array(old), Array(new))
    let most = min(was.count, now.count)
    var same = 0
    while same < most, was[same] == now[same] { same += 1 }
    if range.upperBound <= same { return at(address, range.lowerBound) }
    same = 0
    while same < most, was[was.count - 1 - same] == now[now.count - 1 - same] { same += 1 }
    guard range.lowerBound >= was.count - same else { return nil }
    return at(address, range.lowerBound + now.count - was.count)
  }

  private func at(_ address: FieldAddress, _ start: Int? = nil) -> Self {
    var mark = self
    mark.place = .field(address, nil)
    if let start { mark.start = start }
    return mark
  }
}

extension AgendaItem {
  /// The fields among which one may move: those of its block, or the title alone.
  fileprivate func fields(like address: FieldAddress) -> [Field] {
    guard let id = address.block else {
      return [Field(address: address, kind: .label, text: title)]
    }
    return block(id)?.fields(item: self.id) ?? []
  }
}
