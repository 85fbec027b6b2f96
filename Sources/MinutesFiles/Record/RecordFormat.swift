/// The versions of the file format, and the steps from each to the next.
enum RecordFormat {
  /// The version that is written.
  static let current: Int64 = 2
  /// The oldest version that is read.
  static let oldest: Int64 = 1

  /// What turns a file of one version into the next: a rewriting of the whole tree.
  struct Upgrade: Sendable {
    let from: Int64
    let apply: @Sendable (JSONTree) -> JSONTree
  }

  /// One step for each version before the current; format 1 is the first.
  static let upgrades: [Upgrade] = [Upgrade(from: 1, apply: recusalsOfItems)]

  /// Format 2 notes on the item who takes no part in which of its votes, format 1 on each vote.
  private static func recusalsOfItems(_ record: JSONTree) -> JSONTree {
    var record = record
    if case .array(let agenda)? = record[key: "agenda"] {
      record[key: "agenda"] = .array(agenda.map(withRecusals))
    }
    return record
  }

  private static func withRecusals(_ item: JSONTree) -> JSONTree {
    var item = item
    if case .array(let children)? = item[key: "children"] {
      item[key: "children"] = .array(children.map(withRecusals))
    }
    guard case .array(var blocks)? = item[key: "blocks"] else { return item }
    var votes = 0
    var recused: [(member: JSONTree, votes: [JSONTree])] = []
    for index in blocks.indices where blocks[index][key: "kind"] == "ballot" {
      votes += 1
      guard case .array(let members)? = blocks[index][key: "recusals"] else { continue }
      let vote = blocks[index][key: "id"] ?? 0
      for member in members {
        if let known = recused.firstIndex(where: { $0.member == member }) {
          if recused[known].votes.last != vote { recused[known].votes.append(vote) }
        } else {
          recused.append((member, [vote]))
        }
      }
      blocks[index][key: "recusals"] = nil
    }
    guard !recused.isEmpty else { return item }
    item[key: "blocks"] = .array(blocks)
    item[key: "recusals"] = .array(
      recused.map { recusal in
        var tree: JSONTree = ["member": recusal.member, "ground": "personalInterest"]
        if recusal.votes.count < votes { tree[key: "votes"] = .array(recusal.votes) }
        return tree
      })
    return item
  }

  /// The tree of a file of an older version, brought to the current one; `nil` when a step is missing.
  static func upgraded(
    _ tree: JSONTree, from version: Int64, by upgrades: [Upgrade] = upgrades,
    to target: Int64 = current
  ) -> JSONTree? {
    var tree = tree
    var version = version
    while version < target {
      guard let step = upgrades.first(where: { $0.from == version }) else { return nil }
      tree = step.apply(tree)
      version += 1
      tree[key: "format"] = .integer(version)
    }
    return tree
  }
}
