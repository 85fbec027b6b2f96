import MinutesModel

extension History {
  /// How many of the last steps keep the value before them, which undoing them then costs nothing.
  private static var recent: Int { 100 }
  /// Of the older ones every so many keep it: an evening has tens of thousands.
  private static var distance: Int { 100 }
  /// Of the words typed every so many: a value that is kept has the next letter copy the lists that it
  /// shares. A divisor of the distance.
  private static var words: Int { 10 }

  /// Whether the next step keeps the value before it.
  func keepsValue(before edit: Edit) -> Bool {
    if case .text = edit { done.count.isMultiple(of: Self.words) } else { true }
  }

  /// Lets go of the value before the step that is no longer one of the last.
  mutating func forgetOlderValue() {
    let index = done.count - 1 - Self.recent
    guard index > 0, !index.isMultiple(of: Self.distance) else { return }
    done[index].before = nil
  }

  /// Finds the value before the last step again, and before those just above it, from an older value and
  /// the edits since.
  mutating func recallValue() {
    guard let last = done.indices.last, done[last].before == nil,
      let known = done.lastIndex(where: { $0.before != nil }), var value = done[known].before?.value
    else { return }
    for index in known..<last {
      guard let next = done[index].value(from: value) else { return }
      value = next
      done[index + 1].before = Boxed(value)
    }
  }
}

extension History.Step {
  /// The value after the step; `nil` where its edits do not apply to that value, which is then none
  /// before it.
  func value(from before: Minutes) -> Minutes? {
    var value = before
    for edit in edits {
      do throws(EditError) { try edit.apply(to: &value) } catch { return nil }
    }
    return value
  }

  /// Adds an edit; a letter typed after others makes one edit with them.
  mutating func append(_ edit: Edit) {
    if let last = edits.last, let both = last.typedOn(by: edit) {
      edits[edits.count - 1] = both
    } else {
      edits.append(edit)
    }
  }
}

extension Edit {
  /// One edit that does what this and the next do, where both type plain text, one behind the other.
  fileprivate func typedOn(by next: Edit) -> Edit? {
    guard case .text(.replace(let range, let text)) = self, range.isEmpty, range.from.offset > 0,
      case .text(.replace(let place, let added)) = next, place.isEmpty,
      place.from.field == range.from.field, text.isPlain, added.isPlain,
      place.from.offset == range.from.offset + text.utf8.count
    else { return nil }
    return .text(.replace(range, with: text + added))
  }
}

extension String {
  /// Whether every byte is a letter, figure or sign that joins no other.
  fileprivate var isPlain: Bool { utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F } }
}
