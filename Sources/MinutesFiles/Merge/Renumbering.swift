import MinutesModel

/// Other numbers for some of a record’s ids, taken over wherever the record names them.
struct Renumbering: Hashable, Sendable {
  var members: [Int: Int] = [:]
  var items: [Int: Int] = [:]
  var blocks: [Int: Int] = [:]

  var isEmpty: Bool { members.isEmpty && items.isEmpty && blocks.isEmpty }

  /// The notation of a place with the new numbers: `item/3/block/5`.
  func notation(_ notation: String) -> String {
    guard !isEmpty else { return notation }
    var parts = notation.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    var index = 0
    while index + 1 < parts.count {
      let numbers: [Int: Int]? =
        switch parts[index] {
        case "item": items
        case "block": blocks
        case "member": members
        default: nil
        }
      if let numbers, let old = Int(parts[index + 1]), let new = numbers[old] {
        parts[index + 1] = String(new)
      }
      index += 2
    }
    return parts.joined(separator: "/")
  }
}

extension Renumbering {
  /// What keeps apart the things that two states of a record have each added to a third under the same
  /// number: new numbers for those of the second.
  init(of theirs: Minutes, besides ours: Minutes, since base: Minutes) {
    members = Self.numbers(
      theirs.council.members.map { ($0.id.number, $0) },
      ours.council.members.map { ($0.id.number, $0) }, base.council.members.map(\.id.number))
    items = Self.numbers(
      theirs.flatItems.map { ($0.id.number, $0) }, ours.flatItems.map { ($0.id.number, $0) },
      base.flatItems.map(\.id.number))
    blocks = Self.numbers(
      theirs.flatItems.flatMap { $0.blocks.map { ($0.id.number, $0) } },
      ours.flatItems.flatMap { $0.blocks.map { ($0.id.number, $0) } },
      base.flatItems.flatMap { $0.blocks.map(\.id.number) })
  }

  private static func numbers<Value: Equatable>(
    _ theirs: [(number: Int, value: Value)], _ ours: [(number: Int, value: Value)], _ base: [Int]
  ) -> [Int: Int] {
    let known = Set(base)
    let mine = Dictionary(ours.map { ($0.number, $0.value) }) { first, _ in first }
    var free = (base + theirs.map(\.number) + ours.map(\.number)).max() ?? 0
    var result: [Int: Int] = [:]
    for (number, value) in theirs where !known.contains(number) {
      guard let other = mine[number], other != value else { continue }
      free += 1
      result[number] = free
    }
    return result
  }
}

extension Minutes {
  /// Every item of the agenda, without its sub-items.
  fileprivate var flatItems: [AgendaItem] {
    var result: [AgendaItem] = []
    func add(_ items: [AgendaItem]) {
      for item in items {
        var alone = item
        alone.children = []
        result.append(alone)
        add(item.children)
      }
    }
    add(agenda)
    return result
  }
}
