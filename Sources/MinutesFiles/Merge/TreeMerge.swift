/// Joins two states of a record that both come from a third, value by value: what only one of them has
/// changed is taken from it, what both have changed otherwise is a conflict.
///
/// It follows the shape of the file: objects are joined by key, lists of things that have an id by id,
/// other lists element by element.
struct TreeMerge {
  /// Two values for one place.
  struct Conflict: Hashable, Sendable {
    /// The keys that lead to it.
    let path: [String]
    /// The item it is in, and the block.
    let item: Int?
    let block: Int?
    /// The values; `nil` where there is none any more.
    let ours: JSONTree?
    let theirs: JSONTree?
    /// Whether both may stand, one after the other.
    let canKeepBoth: Bool
  }

  private(set) var conflicts: [Conflict] = []
  private let choices: [MergeSide]
  private var item: Int?
  private var block: Int?

  /// A conflict without a choice is settled for our side.
  init(choices: [MergeSide]) {
    self.choices = choices
  }

  mutating func merged(
    _ base: JSONTree?, _ ours: JSONTree?, _ theirs: JSONTree?, at path: [String]
  ) -> JSONTree? {
    if ours == theirs || base == theirs { return ours }
    if base == ours { return theirs }
    switch (ours, theirs) {
    case (.object(let mine)?, .object(let other)?):
      guard Self.isSameKind(ours, theirs) else { break }
      return object(base, mine, other, at: path)
    case (.array(let mine)?, .array(let other)?):
      let before: [JSONTree] = if case .array(let list)? = base { list } else { [] }
      if path == ["agenda"] { return agenda(before, mine, other) }
      if let key = Self.identity(of: before, mine, other, at: path) {
        return .array(keyed(by: key, before, mine, other, at: path))
      }
      return .array(list(before, mine, other, at: path))
    default: break
    }
    return settle(base, ours, theirs, at: path)
  }

  /// A value for which there are two.
  private mutating func settle(
    _ base: JSONTree?, _ ours: JSONTree?, _ theirs: JSONTree?, at path: [String]
  ) -> JSONTree? {
    choose(ours, theirs, at: path) == .theirs ? theirs : ours
  }

  private mutating func choose(
    _ ours: JSONTree?, _ theirs: JSONTree?, at path: [String], canKeepBoth: Bool = false
  ) -> MergeSide {
    let number = conflicts.count
    conflicts.append(
      Conflict(
        path: path, item: item, block: block, ours: ours, theirs: theirs,
        canKeepBoth: canKeepBoth))
    let choice = number < choices.count ? choices[number] : .ours
    return choice == .both && !canKeepBoth ? .ours : choice
  }

  // MARK: Objects

  /// A block that one side has made another kind of block has other fields.
  private static func isSameKind(_ ours: JSONTree?, _ theirs: JSONTree?) -> Bool {
    ours?[key: "kind"] == theirs?[key: "kind"]
  }

  private mutating func object(
    _ base: JSONTree?, _ ours: [JSONTree.Member], _ theirs: [JSONTree.Member], at path: [String]
  ) -> JSONTree {
    let other = JSONTree.object(theirs)
    var result: [JSONTree.Member] = []
    for member in ours {
      let value = merged(
        base?[key: member.key], member.value, other[key: member.key], at: path + [member.key])
      if let value { result.append(JSONTree.Member(key: member.key, value: value)) }
    }
    let mine = Set(ours.map(\.key))
    for member in theirs where !mine.contains(member.key) {
      let value = merged(base?[key: member.key], nil, member.value, at: path + [member.key])
      if let value { result.append(JSONTree.Member(key: member.key, value: value)) }
    }
    return .object(result)
  }

  // MARK: Lists of things that have an id

  /// The key by which the elements of a list are told apart; `nil` where they are not.
  private static func identity(
    of base: [JSONTree], _ ours: [JSONTree], _ theirs: [JSONTree], at path: [String]
  ) -> String? {
    // A roll may name a member twice, and is then a list like others.
    let key = path.last == "attendance" ? "member" : "id"
    func isTold(_ list: [JSONTree]) -> Bool {
      Set(list.compactMap { $0[key: key] }).count == list.count
    }
    return isTold(base) && isTold(ours) && isTold(theirs) ? key : nil
  }

  private mutating func keyed(
    by key: String, _ base: [JSONTree], _ ours: [JSONTree], _ theirs: [JSONTree],
    at path: [String]
  ) -> [JSONTree] {
    func table(_ list: [JSONTree]) -> [JSONTree: JSONTree] {
      Dictionary(list.compactMap { element in element[key: key].map { ($0, element) } }) { $1 }
    }
    let (before, mine, other) = (table(base), table(ours), table(theirs))
    let outer = block
    defer { block = outer }
    var result: [JSONTree: JSONTree] = [:]
    for id in Self.ids(ours, theirs, by: key) {
      if path.last == "blocks" { block = id.number }
      result[id] = merged(before[id], mine[id], other[id], at: path + ["id"])
    }
    block = outer
    let ids = { (list: [JSONTree]) in list.compactMap { $0[key: key] } }
    let order = ordered(
      ids(base), ids(ours), ids(theirs), Set(result.keys), at: path
    ) { result[$0]?.rank ?? "" }
    return order.compactMap { result[$0] }
  }

  private static func ids(_ ours: [JSONTree], _ theirs: [JSONTree], by key: String) -> [JSONTree] {
    let mine = ours.compactMap { $0[key: key] }
    let known = Set(mine)
    return mine + theirs.compactMap { $0[key: key] }.filter { !known.contains($0) }
  }

  private mutating func ordered(
    _ base: [JSONTree], _ ours: [JSONTree], _ theirs: [JSONTree], _ kept: Set<JSONTree>,
    at path: [String], rank: (JSONTree) -> String
  ) -> [JSONTree] {
    let order = SequenceMerge.order(base, ours, theirs, keeping: kept, rank: rank)
    if let order { return order }
    let side = choose(.array(ours), .array(theirs), at: path + ["order"])
    // Whoever is followed moved what both have; the other’s additions keep their neighbours.
    let followed = side == .theirs ? theirs : ours
    let common = Set(ours).intersection(theirs)
    let spine = followed.filter(common.contains)
    func aligned(_ list: [JSONTree]) -> [JSONTree] {
      list == followed
        ? list : spine + list.filter { !common.contains($0) }
    }
    return SequenceMerge.order(spine, aligned(ours), aligned(theirs), keeping: kept, rank: rank)
      ?? followed.filter(kept.contains)
  }

  // MARK: The agenda

  /// The items are joined one by one wherever they stand, then their outline: an item that one side has
  /// moved under another and the other side has written in is both.
  private mutating func agenda(
    _ base: [JSONTree], _ ours: [JSONTree], _ theirs: [JSONTree]
  ) -> JSONTree {
    let (before, mine, other) = (Outline(base), Outline(ours), Outline(theirs))
    var items: [JSONTree: JSONTree] = [:]
    let known = Set(mine.ids)
    for id in mine.ids + other.ids.filter({ !known.contains($0) }) {
      item = id.number
      items[id] = merged(before.items[id], mine.items[id], other.items[id], at: ["agenda", "id"])
    }
    item = nil
    var parents: [JSONTree: JSONTree] = [:]
    for id in items.keys.sorted(by: { $0.rank < $1.rank }) {
      let (b, o, t) = (before.parents[id], mine.parents[id], other.parents[id])
      let parent: JSONTree?
      if mine.items[id] == nil {
        parent = t
      } else if other.items[id] == nil || o == t || b == t {
        parent = o
      } else if b == o, before.items[id] != nil {
        parent = t
      } else {
        item = id.number
        parent = choose(o, t, at: ["agenda", "parent"]) == .theirs ? t : o
        item = nil
      }
      // A parent that is gone leaves its place to its own.
      var standing = parent
      while let gone = standing, items[gone] == nil {
        standing = mine.parents[gone] ?? other.parents[gone]
      }
      parents[id] = standing
    }
    Self.breakCircles(&parents)
    return .array(children(of: nil, items, parents, before, mine, other))
  }

  /// Two items that were each moved under the other: the first one goes back to the top.
  private static func breakCircles(_ parents: inout [JSONTree: JSONTree]) {
    for id in parents.keys.sorted(by: { $0.rank < $1.rank }) {
      var seen: Set<JSONTree> = [id]
      var next = parents[id]
      while let parent = next {
        guard seen.insert(parent).inserted else {
          parents[id] = nil
          break
        }
        next = parents[parent]
      }
    }
  }

  private mutating func children(
    of parent: JSONTree?, _ items: [JSONTree: JSONTree], _ parents: [JSONTree: JSONTree],
    _ base: Outline, _ ours: Outline, _ theirs: Outline
  ) -> [JSONTree] {
    let kept = Set(items.keys.filter { parents[$0] == parent })
    var order = ordered(
      base.children[parent] ?? [], ours.children[parent] ?? [], theirs.children[parent] ?? [],
      kept, at: ["agenda"]
    ) { items[$0]?.rank ?? "" }
    // What came here because its parent is gone, or to break a circle.
    let placed = Set(order)
    order += kept.filter { !placed.contains($0) }.sorted { $0.rank < $1.rank }
    return order.compactMap { id in
      guard var item = items[id] else { return nil }
      let below = children(of: id, items, parents, base, ours, theirs)
      if !below.isEmpty { item[key: "children"] = .array(below) }
      return item
    }
  }

  /// An agenda taken apart: its items without sub-items, and what stands under what.
  private struct Outline {
    private(set) var ids: [JSONTree] = []
    private(set) var items: [JSONTree: JSONTree] = [:]
    private(set) var parents: [JSONTree: JSONTree] = [:]
    private(set) var children: [JSONTree?: [JSONTree]] = [:]

    init(_ agenda: [JSONTree]) {
      add(agenda, under: nil)
    }

    private mutating func add(_ list: [JSONTree], under parent: JSONTree?) {
      for var item in list {
        guard let id = item[key: "id"] else { continue }
        let below = item[key: "children"]
        item[key: "children"] = nil
        ids.append(id)
        items[id] = item
        parents[id] = parent
        children[parent, default: []].append(id)
        if case .array(let list)? = below { add(list, under: id) }
      }
    }
  }

  // MARK: Other lists

  private mutating func list(
    _ base: [JSONTree], _ ours: [JSONTree], _ theirs: [JSONTree], at path: [String]
  ) -> [JSONTree] {
    var result: [JSONTree] = []
    for part in SequenceMerge(base, ours, theirs).parts {
      switch part {
      case .shared(let elements): result += elements
      case .changed(let before, let mine, let other):
        if mine == other || before == other {
          result += mine
        } else if before == mine {
          result += other
        } else if mine.count == other.count, before.count == mine.count {
          for index in mine.indices {
            let value = merged(before[index], mine[index], other[index], at: path + ["element"])
            if let value { result.append(value) }
          }
        } else {
          switch choose(.array(mine), .array(other), at: path, canKeepBoth: true) {
          case .ours: result += mine
          case .theirs: result += other
          case .both: result += mine + other
          }
        }
      }
    }
    return result
  }
}

extension JSONTree {
  fileprivate var number: Int? {
    if case .integer(let number) = self { Int(number) } else { nil }
  }

  /// What the value is compared by where any order will do that both sides agree on; its id is no part of
  /// it, for each side may have given it another.
  fileprivate var rank: String {
    if case .integer(let number) = self {
      let digits = String(number)
      return String(repeating: "0", count: max(0, 20 - digits.count)) + digits
    }
    var tree = self
    tree[key: "id"] = nil
    return String(decoding: tree.fileBytes, as: UTF8.self)
  }
}
