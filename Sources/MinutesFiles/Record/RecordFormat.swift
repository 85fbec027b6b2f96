/// The versions of the file format, and the steps from each to the next.
enum RecordFormat {
  /// The version that is written.
  static let current: Int64 = 1
  /// The oldest version that is read.
  static let oldest: Int64 = 1

  /// What turns a file of one version into the next: a rewriting of the whole tree.
  struct Upgrade: Sendable {
    let from: Int64
    let apply: @Sendable (JSONTree) -> JSONTree
  }

  /// One step for each version before the current; format 1 is the first.
  static let upgrades: [Upgrade] = []

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
