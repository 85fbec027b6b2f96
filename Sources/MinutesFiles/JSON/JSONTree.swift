/// JSON as a plain value, for what is built or rewritten rather than located: schemas and upgrades.
indirect enum JSONTree: Hashable, Sendable {
  case object([Member])
  case array([JSONTree])
  case string(String)
  case integer(Int64)
  case bool(Bool)
  /// A number that is no integer of 64 bits, or `null`, as it is written.
  case verbatim(String)

  struct Member: Hashable, Sendable {
    var key: String
    var value: JSONTree
  }

  /// An object of these members, in their order.
  static func object(_ members: KeyValuePairs<String, JSONTree>) -> JSONTree {
    .object(members.map { Member(key: $0.key, value: $0.value) })
  }

  static func strings(_ texts: some Sequence<String>) -> JSONTree {
    .array(texts.map { .string($0) })
  }

  /// The value of a key of an object; setting `nil` removes it, setting a new key appends it.
  subscript(key key: String) -> JSONTree? {
    get {
      guard case .object(let members) = self else { return nil }
      return members.first { $0.key == key }?.value
    }
    set {
      guard case .object(var members) = self else { return }
      let index = members.firstIndex { $0.key == key }
      switch (index, newValue) {
      case (let index?, let value?): members[index].value = value
      case (let index?, nil): members.remove(at: index)
      case (nil, let value?): members.append(Member(key: key, value: value))
      case (nil, nil): break
      }
      self = .object(members)
    }
  }

  /// The value of a node of a located text.
  init(_ node: LocatedJSON.Node, of json: LocatedJSON) {
    switch json.kind(of: node) {
    case .object:
      self = .object(
        json.members(of: node).map {
          Member(key: json.string(of: $0.key), value: JSONTree($0.value, of: json))
        })
    case .array: self = .array(json.elements(of: node).map { JSONTree($0, of: json) })
    case .string: self = .string(json.string(of: node))
    case .bool: self = .bool(json.isTrue(node))
    case .number, .null, .damaged:
      let text = json.source.text(json.range(of: node))
      self = Int64(text).map { .integer($0) } ?? .verbatim(text)
    }
  }

  /// The tree as the bytes of a file.
  var fileBytes: [UInt8] {
    var writer = JSONWriter()
    write(to: &writer)
    return writer.finished
  }

  func write(to writer: inout JSONWriter) {
    switch self {
    case .object(let members):
      writer.beginObject()
      for member in members {
        writer.key(member.key)
        member.value.write(to: &writer)
      }
      writer.endObject()
    case .array(let elements):
      writer.beginArray()
      for element in elements {
        writer.startElement()
        element.write(to: &writer)
      }
      writer.endArray()
    case .string(let text): writer.string(text)
    case .integer(let number): writer.integer(number)
    case .bool(let value): writer.bool(value)
    case .verbatim(let text): writer.verbatim(text.utf8)
    }
  }
}
