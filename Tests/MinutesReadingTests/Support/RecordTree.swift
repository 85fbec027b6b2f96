import Foundation
import MinutesFiles
import MinutesModel
import MinutesWording

/// All that a record says, a line a value: « agenda[2].blocks[1].expenses[0].amount = 1455000 », with
/// members by their names, and without the numbers that only tie its parts together.
struct RecordTree {
  let lines: Set<String>

  init(_ minutes: Minutes) throws {
    var minutes = minutes
    minutes.agenda = minutes.agenda.map(RecordTree.withCaptionsAsProse)
    let bytes = Data(minutes.fileBytes)
    let tree = try JSONSerialization.jsonObject(with: bytes)
    var names: [Int: String] = [:]
    for member in minutes.council.members { names[member.id.number] = member.name }
    var lines: Set<String> = []
    RecordTree.add(tree, at: "", names, to: &lines)
    self.lines = lines
  }

  /// What only one of two records says: « − » for the first, « + » for the second.
  static func differences(_ one: Minutes, _ two: Minutes) throws -> [String] {
    let (first, second) = (try RecordTree(one).lines, try RecordTree(two).lines)
    return
      (first.subtracting(second).map { "− " + $0 } + second.subtracting(first).map { "+ " + $0 })
      .sorted { $0.dropFirst(2) < $1.dropFirst(2) }
  }

  /// Keys whose numbers are members.
  private static let members: Set<String> = [
    "member", "by", "rapporteur", "president", "secretary", "replaces",
  ]

  private static func add(
    _ value: Any, at path: String, _ names: [Int: String], to lines: inout Set<String>
  ) {
    switch value {
    case let object as [String: Any]:
      for (key, value) in object where key != "id" && key != "seance" {
        if members.contains(key), let id = value as? Int {
          lines.insert("\(path).\(key) = \(names[id] ?? String(id))")
        } else if !(key == "votes" && value is [Any]) {
          add(value, at: path + "." + key, names, to: &lines)
        }
      }
    case let list as [Any]:
      for (index, value) in list.enumerated() {
        add(value, at: path + "[\(key(of: value, names) ?? String(index))]", names, to: &lines)
      }
    default: lines.insert("\(path) = \(withoutEnd(value, at: path))")
    }
  }

  /// A sentence that leads to a table may be its caption or prose above it: a text shows them alike.
  private static func withCaptionsAsProse(_ item: AgendaItem) -> AgendaItem {
    var item = item
    var blocks: [Block] = []
    for var block in item.blocks {
      if case .table(var table) = block.content, table.caption.hasSuffix(":") {
        if case .passage(var prose)? = blocks.last?.content, prose.role == .exposition {
          prose.lines.append(Line(table.caption))
          blocks[blocks.count - 1].content = .passage(prose)
        } else {
          blocks.append(
            Block(
              id: block.id, content: .passage(Passage(role: .exposition, texts: [table.caption]))))
        }
        table.caption = ""
        block.content = .table(table)
      }
      blocks.append(block)
    }
    item.blocks = blocks
    item.children = item.children.map(withCaptionsAsProse)
    return item
  }

  /// Whether the end of a line was typed or written by the program is not told by a text.
  private static func withoutEnd(_ value: Any, at path: String) -> Any {
    guard path.contains(".lines["), let text = value as? String else { return value }
    return text.trimmingCharacters(in: .whitespaces.union(CharacterSet(charactersIn: ".;:")))
  }

  /// The member that an entry is of: the order of such entries says nothing.
  private static func key(of value: Any, _ names: [Int: String]) -> String? {
    guard let entry = value as? [String: Any] else { return nil }
    if let member = entry["member"] as? Int { return names[member] }
    if entry["familyName"] != nil, let id = entry["id"] as? Int { return names[id] }
    return nil
  }
}
