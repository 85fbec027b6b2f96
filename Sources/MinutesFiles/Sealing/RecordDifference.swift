/// A value that two files of a record do not have in common.
package struct RecordDifference: Hashable, Sendable {
  /// The way to it by keys and ids: « agenda/item 3/blocks/block 5/lines/2/text ».
  package let path: String
  /// The item and block that it stands in, by id.
  package let item: Int?
  package let block: Int?
  /// The value before, as JSON without spaces; `nil` for one that is new.
  package let before: String?
  /// The value after; `nil` for one that is gone.
  package let after: String?

  /// Every value that differs, in the order of the earlier file; `nil` where one is no JSON.
  package static func between(_ old: [UInt8], _ new: [UInt8]) -> [RecordDifference]? {
    let old = LocatedJSON(SourceText(name: "", bytes: old))
    let new = LocatedJSON(SourceText(name: "", bytes: new))
    guard let oldRoot = old.root, let newRoot = new.root, old.faults.isEmpty, new.faults.isEmpty
    else { return nil }
    var walk = Walk(old: old, new: new)
    walk.compare(oldRoot, newRoot)
    return walk.found
  }

  private struct Walk {
    let old: LocatedJSON
    let new: LocatedJSON
    var path: [String] = []
    var item: Int?
    var block: Int?
    var found: [RecordDifference] = []

    mutating func compare(_ left: LocatedJSON.Node?, _ right: LocatedJSON.Node?) {
      guard let left, let right, old.kind(of: left) == new.kind(of: right) else {
        return report(left, right)
      }
      switch old.kind(of: left) {
      case .object: compareObjects(left, right)
      case .array: compareArrays(left, right)
      default:
        let same =
          old.kind(of: left) == .string
          ? old.string(of: left) == new.string(of: right)
          : old.source.bytes[old.range(of: left)] == new.source.bytes[new.range(of: right)]
        if !same { report(left, right) }
      }
    }

    private mutating func report(_ left: LocatedJSON.Node?, _ right: LocatedJSON.Node?) {
      found.append(
        RecordDifference(
          path: path.joined(separator: "/"), item: item, block: block,
          before: left.map(old.compactText), after: right.map(new.compactText)))
    }

    private mutating func compareObjects(_ left: LocatedJSON.Node, _ right: LocatedJSON.Node) {
      let theirs = new.members(of: right).map { (new.string(of: $0.key), $0.value) }
      var seen: Set<String> = []
      for (keyNode, value) in old.members(of: left) {
        let key = old.string(of: keyNode)
        seen.insert(key)
        descend(key) { $0.compare(value, theirs.first { $0.0 == key }?.1) }
      }
      for (key, value) in theirs where !seen.contains(key) {
        descend(key) { $0.compare(nil, value) }
      }
    }

    private mutating func compareArrays(_ left: LocatedJSON.Node, _ right: LocatedJSON.Node) {
      let (mine, theirs) = (old.elements(of: left), new.elements(of: right))
      let names = mine.map { old.name(of: $0) }
      let others = theirs.map { new.name(of: $0) }
      // What is called by an id is compared with what is called so, wherever it stands.
      if names.allSatisfy({ $0 != nil }), others.allSatisfy({ $0 != nil }), !mine.isEmpty {
        for (element, name) in zip(mine, names) {
          enter(name ?? "") { walk in
            walk.compare(element, zip(theirs, others).first { $0.1 == name }?.0)
          }
        }
        for (element, name) in zip(theirs, others) where !names.contains(name) {
          enter(name ?? "") { $0.compare(nil, element) }
        }
        if found.isEmpty || names.count == others.count, names != others, Set(names) == Set(others)
        {
          report(left, right)
        }
        return
      }
      for index in 0..<max(mine.count, theirs.count) {
        descend(String(index + 1)) {
          $0.compare(
            index < mine.count ? mine[index] : nil, index < theirs.count ? theirs[index] : nil)
        }
      }
    }

    private mutating func descend(_ step: String, _ work: (inout Walk) -> Void) {
      path.append(step)
      work(&self)
      path.removeLast()
    }

    private mutating func enter(_ name: String, _ work: (inout Walk) -> Void) {
      let outer = (item, block)
      let number = Int(name)
      switch path.last {
      case "agenda", "children": item = number
      case "blocks": block = number
      default: break
      }
      descend(name, work)
      (item, block) = outer
    }
  }
}

extension LocatedJSON {
  /// What an element of a list is called by: its id, or the member that it is about.
  fileprivate func name(of node: Node) -> String? {
    (member("id", of: node) ?? member("member", of: node)).map { source.text(range(of: $0)) }
  }
}
