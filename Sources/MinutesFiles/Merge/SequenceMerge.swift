/// Lines up three states of a list: what stands between the elements that all of them share.
struct SequenceMerge<Element: Hashable> {
  /// A part of the list that is the same in all three, or that at least one of the two has changed.
  enum Part {
    case shared([Element])
    case changed(base: [Element], ours: [Element], theirs: [Element])
  }

  let parts: [Part]

  init(_ base: [Element], _ ours: [Element], _ theirs: [Element]) {
    let mine = Self.matches(of: base, in: ours)
    let other = Self.matches(of: base, in: theirs)
    var parts: [Part] = []
    var shared: [Element] = []
    var (b, o, t) = (0, 0, 0)
    func change(to nextB: Int, _ nextO: Int, _ nextT: Int) {
      guard b < nextB || o < nextO || t < nextT else { return }
      if !shared.isEmpty { parts.append(.shared(shared)) }
      shared = []
      parts.append(
        .changed(
          base: Array(base[b..<nextB]), ours: Array(ours[o..<nextO]),
          theirs: Array(theirs[t..<nextT])))
    }
    for index in base.indices {
      guard let inOurs = mine[index], let inTheirs = other[index] else { continue }
      change(to: index, inOurs, inTheirs)
      shared.append(base[index])
      (b, o, t) = (index + 1, inOurs + 1, inTheirs + 1)
    }
    change(to: base.count, ours.count, theirs.count)
    if !shared.isEmpty { parts.append(.shared(shared)) }
    self.parts = parts
  }

  /// Above so many elements only beginning and end are compared: the rest is then one part, which is right
  /// though coarse.
  private static var limit: Int { 2_000 }

  /// Where each element of `base` stands in `list`, `nil` for what is not there any more; rising.
  private static func matches(of base: [Element], in list: [Element]) -> [Int?] {
    var result = [Int?](repeating: nil, count: base.count)
    var start = 0
    while start < min(base.count, list.count), base[start] == list[start] {
      result[start] = start
      start += 1
    }
    var end = 0
    while end < min(base.count, list.count) - start,
      base[base.count - 1 - end] == list[list.count - 1 - end]
    {
      result[base.count - 1 - end] = list.count - 1 - end
      end += 1
    }
    let before = Array(base[start..<base.count - end])
    let after = Array(list[start..<list.count - end])
    guard before.count + after.count <= limit else { return result }
    let difference = after.difference(from: before)
    let removed = Set(difference.removals.compactMap(\.offset))
    let inserted = Set(difference.insertions.compactMap(\.offset))
    let kept = after.indices.filter { !inserted.contains($0) }
    let left = before.indices.filter { !removed.contains($0) }
    for (from, to) in zip(left, kept) { result[start + from] = start + to }
    return result
  }
}

extension CollectionDifference.Change {
  fileprivate var offset: Int? {
    switch self {
    case .insert(let offset, _, _), .remove(let offset, _, _): offset
    }
  }
}

extension SequenceMerge {
  /// The order of elements that are told apart by themselves, each of which occurs once: that of whoever
  /// has moved some, with what was added behind what it stood behind; `nil` where both have moved some.
  ///
  /// `rank` puts what both have added at one place in an order that does not depend on the side.
  static func order(
    _ base: [Element], _ ours: [Element], _ theirs: [Element], keeping kept: Set<Element>,
    rank: (Element) -> String
  ) -> [Element]? {
    let common = Set(base).intersection(ours).intersection(theirs).intersection(kept)
    let (b, o, t) = (
      base.filter(common.contains), ours.filter(common.contains), theirs.filter(common.contains)
    )
    guard b == o || b == t || o == t else { return nil }
    let spine = b == o ? t : o
    var result: [Element] = []
    var placed: Set<Element> = []
    let mine = added(ours, common, kept)
    let other = added(theirs, common, kept)
    for anchor in [nil] + spine.map(Optional.some) {
      if let anchor {
        result.append(anchor)
        placed.insert(anchor)
      }
      var groups = [mine[anchor] ?? [], other[anchor] ?? []].filter { !$0.isEmpty }
      if groups.count == 2, rank(groups[1][0]) < rank(groups[0][0]) { groups.swapAt(0, 1) }
      for element in groups.joined() where placed.insert(element).inserted {
        result.append(element)
      }
    }
    return result
  }

  /// What a list has beside the common elements, by the common element before it.
  private static func added(
    _ list: [Element], _ common: Set<Element>, _ kept: Set<Element>
  ) -> [Element?: [Element]] {
    var result: [Element?: [Element]] = [:]
    var anchor: Element?
    for element in list {
      if common.contains(element) {
        anchor = element
      } else if kept.contains(element) {
        result[anchor, default: []].append(element)
      }
    }
    return result
  }
}
