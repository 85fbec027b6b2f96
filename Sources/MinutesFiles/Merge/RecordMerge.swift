package import MinutesModel

/// Whose value stands where two people have each given one.
package enum MergeSide: Hashable, Codable, Sendable {
  case ours
  case theirs
  /// Both, ours first; for added lines.
  case both
}

/// Two states of a session that both come from a third, joined item by item and field by field.
///
/// What only one side has changed is taken from it; what both have changed otherwise is a conflict, for
/// which somebody has to choose. Things that both have added under the same number get numbers of
/// their own.
package struct RecordMerge: Sendable {
  /// Two values for one place of the record.
  package struct Conflict: Hashable, Sendable {
    /// The item it is in.
    package let item: ItemID?
    /// What it is, in French: « titre », « lignes », « ordre ».
    package let field: String
    /// The values as the file keeps them; `nil` where one side has removed it.
    package let ours: String?
    package let theirs: String?
    /// Whether both may stand, one after the other.
    package let canKeepBoth: Bool
  }

  /// The state that both come from.
  package let base: Minutes
  /// The state in memory.
  package let ours: Minutes
  /// The state on disk.
  package let theirs: Minutes
  /// What has to be chosen; empty where everything joins by itself.
  package let conflicts: [Conflict]

  private let trees: (base: JSONTree, ours: JSONTree, theirs: JSONTree)

  package init(base: Minutes, ours: Minutes, theirs: Minutes) {
    self.base = base
    self.ours = ours
    self.theirs = theirs
    trees = (
      base.tree(), ours.tree(),
      theirs.tree(renumbering: Renumbering(of: theirs, besides: ours, since: base))
    )
    var merge = TreeMerge(choices: [])
    _ = merge.merged(trees.base, trees.ours, trees.theirs, at: [])
    let names = Self.fieldNames
    conflicts = merge.conflicts.map { conflict in
      Conflict(
        item: conflict.item.map { ItemID($0) },
        field: Self.name(of: conflict.path, names),
        ours: conflict.ours?.reading, theirs: conflict.theirs?.reading,
        canKeepBoth: conflict.canKeepBoth)
    }
  }

  /// The joined record with these choices, conflict by conflict; those that are missing fall to our side.
  ///
  /// `nil` where the choices do not go together: a member removed by one side whom the other names.
  package func record(choosing choices: [MergeSide] = []) -> Minutes? {
    if ours == theirs || base == theirs { return ours }
    var merge = TreeMerge(choices: choices)
    guard let tree = merge.merged(trees.base, trees.ours, trees.theirs, at: []) else { return nil }
    if let record = Self.record(of: tree) { return record }
    // Whoever is still named stays on the roster.
    return Self.record(of: withAllMembers(tree))
  }

  private static func record(of tree: JSONTree) -> Minutes? {
    do throws(RecordError) {
      return try Minutes.reading(SourceText(name: "", bytes: tree.fileBytes)).value
    } catch {
      return nil
    }
  }

  private func withAllMembers(_ tree: JSONTree) -> JSONTree {
    var tree = tree
    guard var council = tree[key: "council"], case .array(var members)? = council[key: "members"]
    else { return tree }
    var known = Set(members.compactMap { $0[key: "id"] })
    for source in [trees.ours, trees.theirs] {
      guard case .array(let others)? = source[key: "council"]?[key: "members"] else { continue }
      for member in others {
        if let id = member[key: "id"], known.insert(id).inserted { members.append(member) }
      }
    }
    council[key: "members"] = .array(members)
    tree[key: "council"] = council
    return tree
  }

  // MARK: Names

  /// The last key on the way that has a French name.
  private static func name(of path: [String], _ names: [String: String]) -> String {
    switch path.last {
    case "order": return "ordre"
    case "parent": return "place dans l’ordre du jour"
    default: return path.reversed().lazy.compactMap { names[$0] }.first ?? "contenu"
    }
  }

  /// The French name of each key of a session file.
  private static let fieldNames: [String: String] = {
    var names: [String: String] = [:]
    func collect(_ tree: JSONTree) {
      switch tree {
      case .object(let members):
        for member in members {
          if case .string(let title)? = member.value[key: "title"], names[member.key] == nil {
            names[member.key] = title
          }
          collect(member.value)
        }
      case .array(let elements): elements.forEach(collect)
      default: break
      }
    }
    collect(RecordSchema.seance.tree())
    names["id"] = nil
    return names
  }()
}

extension Minutes {
  /// The record as its file has it, under other ids where some are given.
  fileprivate func tree(renumbering: Renumbering = Renumbering()) -> JSONTree {
    var writer = JSONWriter()
    writer.renumbering = renumbering
    Minutes.shape.write(self, &writer)
    let json = LocatedJSON(SourceText(name: "", bytes: writer.finished))
    return json.root.map { JSONTree($0, of: json) } ?? .object([])
  }
}

extension JSONTree {
  /// What the value says, without the keys: for places that no document tells.
  fileprivate var reading: String {
    switch self {
    case .string(let text): text.printable
    case .integer(let number): String(number)
    case .bool(let value): value ? "oui" : "non"
    case .verbatim(let text): text
    case .array(let elements): elements.map(\.reading).joined(separator: " · ")
    case .object(let members):
      members.filter { $0.key != "id" }.map(\.value.reading).filter { !$0.isEmpty }
        .joined(separator: " · ")
    }
  }
}
