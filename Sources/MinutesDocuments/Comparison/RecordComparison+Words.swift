/// Where two wordings of a passage part: the words that changed with a few around them.
package struct WordChange: Hashable, Sendable {
  /// One wording, « … » where it goes on.
  package struct Side: Hashable, Sendable {
    /// The words.
    package let text: String
    /// Which of its characters are changed words.
    package let changed: [Range<Int>]
  }

  /// The words before; `nil` for a passage that is new.
  package let before: Side?
  /// The words after; `nil` for a passage that is gone.
  package let after: Side?
}

extension RecordComparison.Change {
  /// Longer passages are compared as a whole: by their common beginning and end.
  private static let limit = 1_500
  /// How many words are shown around what changed.
  private static let context = 4

  /// What changed, word by word, in the order of the passage.
  package var words: [WordChange] {
    guard let before, let after else {
      func whole(_ text: String) -> WordChange.Side {
        WordChange.Side(text: text, changed: [0..<text.count])
      }
      return [WordChange(before: before.map(whole), after: after.map(whole))]
    }
    let old = before.split(separator: " ").map(String.init)
    let new = after.split(separator: " ").map(String.init)
    let steps = Self.steps(old, new)
    guard !steps.isEmpty else { return [] }
    return Self.groups(of: steps).map { group in
      WordChange(
        before: Self.side(old, group.map(\.old)), after: Self.side(new, group.map(\.new)))
    }
  }

  /// Words of the one that stand in the place of words of the other; either may be empty.
  private typealias Step = (old: Range<Int>, new: Range<Int>)

  private static func steps(_ old: [String], _ new: [String]) -> [Step] {
    guard old.count + new.count <= limit else {
      var start = 0
      while start < min(old.count, new.count), old[start] == new[start] { start += 1 }
      var end = 0
      while end < min(old.count, new.count) - start,
        old[old.count - 1 - end] == new[new.count - 1 - end]
      { end += 1 }
      return [(start..<old.count - end, start..<new.count - end)]
    }
    let difference = new.difference(from: old)
    let removed = Set(
      difference.removals.map { if case .remove(let offset, _, _) = $0 { offset } else { -1 } })
    let inserted = Set(
      difference.insertions.map { if case .insert(let offset, _, _) = $0 { offset } else { -1 } })
    var steps: [Step] = []
    var (from, to) = (0, 0)
    while from < old.count || to < new.count {
      let (first, second) = (from, to)
      while removed.contains(from) { from += 1 }
      while inserted.contains(to) { to += 1 }
      if from > first || to > second {
        steps.append((first..<from, second..<to))
      } else {
        from += 1
        to += 1
      }
    }
    return steps
  }

  /// Steps with too few words between them to be shown apart.
  private static func groups(of steps: [Step]) -> [[Step]] {
    var groups: [[Step]] = []
    for step in steps {
      if let last = groups.last?.last, step.old.lowerBound - last.old.upperBound <= 2 * context {
        groups[groups.count - 1].append(step)
      } else {
        groups.append([step])
      }
    }
    return groups
  }

  private static func side(_ words: [String], _ changed: [Range<Int>]) -> WordChange.Side {
    let first = max(0, (changed.first?.lowerBound ?? 0) - context)
    let last = min(words.count, (changed.last?.upperBound ?? 0) + context)
    var text = first > 0 ? "… " : ""
    var ranges: [Range<Int>] = []
    var length = text.count
    for index in first..<max(first, last) {
      if index > first {
        text += " "
        length += 1
      }
      let count = words[index].count
      if changed.contains(where: { $0.contains(index) }) {
        // Words that changed together are one stretch, the space between them too.
        if let open = ranges.last, open.upperBound == length - 1, index > first {
          ranges[ranges.count - 1] = open.lowerBound..<length + count
        } else {
          ranges.append(length..<length + count)
        }
      }
      text += words[index]
      length += count
    }
    if last < words.count { text += " …" }
    return WordChange.Side(text: text, changed: ranges)
  }
}
