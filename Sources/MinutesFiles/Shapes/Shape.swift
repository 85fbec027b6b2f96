import MinutesModel

/// How a type is kept as a JSON object: its fields in the order in which they are written.
///
/// Reader, writer and schema all follow this one declaration, so they cannot drift apart.
struct Shape<Root: Sendable>: Sendable {
  /// The type’s name in the schema.
  let name: String
  /// What reading starts from; every field is then set from the file or by its default.
  let blank: Root
  let fields: [Field<Root>]
  /// Where fields of other versions are kept.
  let unknown: Access<Root, UnknownFields>

  @inline(__always)
  init(
    _ name: String, blank: Root,
    unknown: @autoclosure @escaping StoredPath<Root, UnknownFields>, fields: [Field<Root>]
  ) {
    self.name = name
    self.blank = blank
    self.fields = fields
    self.unknown = Access(unknown)
  }

  func read(_ node: LocatedJSON.Node, _ reader: inout RecordReader) -> Root? {
    guard reader.expect(.object, at: node, "un objet entre accolades { }") else { return nil }
    let outer = reader.object
    reader.object = node
    defer { reader.object = outer }
    var object = ObjectCursor(node, of: reader.json)
    var root = blank
    for field in fields { field.read(&root, &object, &reader) }
    unknown.set(&root, reader.unknownFields(left: object))
    return root
  }

  func write(_ root: Root, _ writer: inout JSONWriter) {
    writer.beginObject()
    for field in fields { field.write(root, &writer) }
    writer.unknownFields(unknown.get(root))
    writer.endObject()
  }
}

/// The members of an object, taken one by one by key.
struct ObjectCursor {
  let node: LocatedJSON.Node
  let isDamaged: Bool
  private let json: LocatedJSON
  private let members: [(key: LocatedJSON.Node, value: LocatedJSON.Node)]
  private var isTaken: [Bool]
  private var next = 0

  init(_ node: LocatedJSON.Node, of json: LocatedJSON) {
    self.node = node
    self.json = json
    members = json.members(of: node)
    isDamaged = json.isDamaged(node)
    isTaken = Array(repeating: false, count: members.count)
  }

  /// The value of a key; keys in the declared order are found at the first look.
  mutating func take(_ key: String) -> LocatedJSON.Node? {
    for offset in members.indices {
      let index = (next + offset) % members.count
      if !isTaken[index], json.hasText(members[index].key, key) {
        isTaken[index] = true
        next = (index + 1) % members.count
        return members[index].value
      }
    }
    return nil
  }

  /// What nobody has taken.
  var rest: [(key: LocatedJSON.Node, value: LocatedJSON.Node)] {
    zip(members, isTaken).filter { !$0.1 }.map(\.0)
  }
}
