/// The properties of one object of a JSON Schema, as they are collected field by field.
struct ObjectSchema {
  private var properties: [JSONTree.Member] = []
  private var required: [String] = []
  private var conditions: [JSONTree] = []

  var keys: [String] { properties.map(\.key) }

  mutating func add(
    _ key: String, title: String, _ schema: JSONTree, default missing: JSONTree? = nil,
    isRequired: Bool = false
  ) {
    var members: [JSONTree.Member] = [.init(key: "title", value: .string(title))]
    if case .object(let own) = schema { members += own }
    if let missing { members.append(.init(key: "default", value: missing)) }
    properties.append(.init(key: key, value: .object(members)))
    if isRequired { required.append(key) }
  }

  /// The fields that go with one word of a choice.
  mutating func addCase(_ key: String, _ word: String, _ fields: ObjectSchema) {
    conditions.append([
      "if": ["properties": [key: ["const": .string(word)]], "required": [.string(key)]],
      "then": .object(fields.members),
    ])
  }

  var members: [JSONTree.Member] {
    var result: [JSONTree.Member] = [.init(key: "properties", value: .object(properties))]
    if !required.isEmpty { result.append(.init(key: "required", value: .strings(required))) }
    if !conditions.isEmpty { result.append(.init(key: "allOf", value: .array(conditions))) }
    return result
  }
}

/// The definitions of a JSON Schema (draft 2020-12), one a shape.
struct SchemaBook {
  /// Whether fields that no shape declares are refused: so is a writer held against its schema.
  let isStrict: Bool
  private var names: Set<String> = []
  private var definitions: [JSONTree.Member] = []

  init(isStrict: Bool) {
    self.isStrict = isStrict
  }

  /// A schema that points at the definition of a shape, entered at its first mention.
  mutating func reference<Root: Sendable>(to shape: Shape<Root>) -> JSONTree {
    if names.insert(shape.name).inserted {
      let definition = describe(shape)
      definitions.append(.init(key: shape.name, value: .object(definition)))
    }
    return ["$ref": .string("#/$defs/\(shape.name)")]
  }

  /// The whole schema of files of that shape.
  static func schema<Root: Sendable>(of shape: Shape<Root>, title: String, isStrict: Bool)
    -> JSONTree
  {
    var book = SchemaBook(isStrict: isStrict)
    let root = book.describe(shape)
    let definitions = book.definitions.sorted { $0.key < $1.key }
    return .object(
      [
        .init(key: "$schema", value: "https://json-schema.org/draft/2020-12/schema"),
        .init(key: "title", value: .string(title)),
      ] + root + [.init(key: "$defs", value: .object(definitions))])
  }

  private mutating func describe<Root: Sendable>(_ shape: Shape<Root>) -> [JSONTree.Member] {
    var object = ObjectSchema()
    for field in shape.fields { field.describe(&object, &self) }
    var members = [JSONTree.Member(key: "type", value: "object")] + object.members
    if isStrict { members.append(.init(key: "unevaluatedProperties", value: false)) }
    return members
  }
}
