package import MinutesModel

/// Where two states of a record read differently, passage by passage of the procès-verbal.
package struct RecordComparison: Hashable, Sendable {
  /// A passage that one of them has, or both with other words.
  package struct Change: Hashable, Sendable {
    /// « Point 4 · Voirie », « Séance »
    package let heading: String
    /// The words before; `nil` for a passage that is new.
    package let before: String?
    /// The words after; `nil` for a passage that is gone.
    package let after: String?
  }

  /// The changes in reading order.
  package let changes: [Change]
  /// Whether the records differ, be it in facts that the procès-verbal does not tell.
  package let isDifferent: Bool

  package init(from old: Minutes, to new: Minutes) {
    isDifferent = old != new
    guard isDifferent else {
      changes = []
      return
    }
    let before = Self.passages(of: old)
    let after = Self.passages(of: new)
    changes = Self.differences(before[...], after[...])
      .map { pair in
        let heading =
          pair.after.map { Self.heading(of: $0.item, in: new) }
          ?? pair.before.map { Self.heading(of: $0.item, in: old) }
        return Change(
          heading: heading ?? "", before: pair.before?.text, after: pair.after?.text)
      }
  }

  /// What a record reads since its passages were those.
  package init(from passages: [Passage], to new: Minutes) {
    let after = Self.passages(of: new)
    var items: [ItemID?] = []
    for passage in after + passages where !items.contains(passage.item) {
      items.append(passage.item)
    }
    // What stands outside the agenda is read before and after it, and kept together.
    changes = items.flatMap { item in
      Self.differences(
        passages.filter { $0.item == item }[...], after.filter { $0.item == item }[...]
      ).map { pair in
        let isThere = item.map { new.item($0) != nil } ?? true
        return Change(
          heading: isThere ? Self.heading(of: item, in: new) : "Un point retiré",
          before: pair.before?.text, after: pair.after?.text)
      }
    }
    isDifferent = !changes.isEmpty
  }

  /// What one place of the record says.
  package struct Passage: Hashable, Sendable {
    /// The item it is of; `nil` outside the agenda.
    package let item: ItemID?
    /// Its words, with single spaces.
    package let text: String

    package init(item: ItemID?, text: String) {
      self.item = item
      self.text = text
    }
  }

  private typealias Pair = (before: Passage?, after: Passage?)

  /// More passages than these are compared by their order alone: exact, but longer than need be.
  private static let limit = 3_000

  /// The passages of a record’s procès-verbal, in reading order.
  package static func passages(of minutes: Minutes) -> [Passage] {
    guard let handout = Handout.named("pv"), let format = DocumentFormat.named("txt") else {
      return []
    }
    var passages: [Passage] = []
    var last: Place?
    for line in rendering(minutes, as: handout, format: format).lines {
      defer { last = line.place }
      // The list of the items says what their headings say.
      guard let place = line.place, place != .agenda, !place.isItem else { continue }
      let words = line.text.split(separator: " ").joined(separator: " ")
      if place == last, let open = passages.popLast() {
        passages.append(Passage(item: place.item, text: open.text + " " + words))
      } else {
        passages.append(Passage(item: place.item, text: words))
      }
    }
    return passages
  }

  private static func differences(
    _ before: ArraySlice<Passage>, _ after: ArraySlice<Passage>
  ) -> [Pair] {
    var (before, after) = (before, after)
    while let first = before.first, first == after.first {
      before.removeFirst()
      after.removeFirst()
    }
    while let last = before.last, last == after.last {
      before.removeLast()
      after.removeLast()
    }
    guard before.count + after.count <= limit else {
      return paired(Array(before), Array(after))
    }
    let (old, new) = (Array(before), Array(after))
    let difference = new.difference(from: old)
    let removed = Set(
      difference.removals.map { if case .remove(let offset, _, _) = $0 { offset } else { -1 } })
    let inserted = Set(
      difference.insertions.map { if case .insert(let offset, _, _) = $0 { offset } else { -1 } })
    var result: [Pair] = []
    var (from, to) = (0, 0)
    while from < old.count || to < new.count {
      var gone: [Passage] = []
      var come: [Passage] = []
      while from < old.count, removed.contains(from) {
        gone.append(old[from])
        from += 1
      }
      while to < new.count, inserted.contains(to) {
        come.append(new[to])
        to += 1
      }
      result += paired(gone, come)
      from += 1
      to += 1
    }
    return result
  }

  /// What stands in the place of what: passages of one item, one by one.
  private static func paired(_ gone: [Passage], _ come: [Passage]) -> [Pair] {
    var result: [Pair] = []
    var (from, to) = (0, 0)
    while from < gone.count || to < come.count {
      if from < gone.count, to < come.count, gone[from].item == come[to].item {
        if gone[from] != come[to] { result.append((gone[from], come[to])) }
        from += 1
        to += 1
      } else if from < gone.count,
        to == come.count || !gone[from...].contains(where: { $0.item == come[to].item })
      {
        result.append((gone[from], nil))
        from += 1
      } else if to < come.count {
        result.append((nil, come[to]))
        to += 1
      }
    }
    return result
  }

  private static func heading(of item: ItemID?, in minutes: Minutes) -> String {
    guard let item, let number = minutes.number(of: item) else { return "Séance" }
    let title = minutes.item(item)?.title ?? ""
    return title.isEmpty ? "Point \(number)" : "Point \(number) · \(title)"
  }
}

extension Place {
  fileprivate var isItem: Bool {
    if case .item = self { true } else { false }
  }
}

extension RecordComparison.Change {
  /// The words around what changed, before and after, with « … » for what stays.
  package var excerpts: (before: String?, after: String?) {
    guard let before, let after else { return (before, after) }
    let (old, new) = (Array(before), Array(after))
    var start = 0
    while start < min(old.count, new.count), old[start] == new[start] { start += 1 }
    var end = 0
    while end < min(old.count, new.count) - start,
      old[old.count - 1 - end] == new[new.count - 1 - end]
    {
      end += 1
    }
    let context = 40
    func excerpt(_ text: [Character]) -> String {
      var lower = max(0, start - context)
      while lower > 0, text[lower - 1] != " " { lower -= 1 }
      var upper = min(text.count, text.count - end + context)
      while upper < text.count, text[upper] != " " { upper += 1 }
      return (lower > 0 ? "… " : "") + String(text[lower..<max(lower, upper)])
        + (upper < text.count ? " …" : "")
    }
    return (excerpt(old), excerpt(new))
  }
}
