import MinutesModel

/// How one sort of value is read from JSON, written to it and described by a JSON Schema.
struct Codec<Value: Sendable>: Sendable {
  /// The value at a node; `nil` after a fault has been reported.
  let read: @Sendable (LocatedJSON.Node, inout RecordReader) -> Value?
  let write: @Sendable (Value, inout JSONWriter) -> Void
  /// A JSON Schema; definitions it needs are entered in the book.
  let schema: @Sendable (inout SchemaBook) -> JSONTree
}

extension Codec {
  /// An array of such values; `noun` names one of them in a message (« point 3 »).
  static func list<Element: Sendable>(
    of codec: Codec<Element>, noun: String, atMost limit: Int = RecordLimits.list
  ) -> Codec
  where Value == [Element] {
    Codec(
      read: { node, reader in
        guard reader.expect(.array, at: node, "une liste entre crochets [ ]") else { return nil }
        let nodes = reader.json.elements(of: node)
        guard nodes.count <= limit else {
          reader.report(
            node, "Cette liste a \(nodes.count) entrées, plus que les \(limit) qui sont lues.",
            "Aucune séance n’en demande tant\u{A0}: vérifiez que c’est le bon fichier.")
          return nil
        }
        var result: [Element] = []
        result.reserveCapacity(nodes.count)
        for (index, node) in nodes.enumerated() {
          reader.trail.append(.element(noun, index))
          if let element = codec.read(node, &reader) { result.append(element) }
          reader.trail.removeLast()
        }
        return result
      },
      write: { values, writer in
        writer.beginArray()
        for value in values {
          writer.startElement()
          codec.write(value, &writer)
        }
        writer.endArray()
      },
      schema: { ["type": "array", "items": codec.schema(&$0)] })
  }

  /// A value that may be missing: its key is then left out.
  static func optional<Wrapped: Sendable>(_ codec: Codec<Wrapped>) -> Codec
  where Value == Wrapped? {
    Codec(
      read: { node, reader in codec.read(node, &reader).map(Optional.some) },
      write: { value, writer in if let value { codec.write(value, &writer) } },
      schema: codec.schema)
  }

  /// An object of that shape; the shape may contain itself.
  static func object(_ shape: @escaping @autoclosure @Sendable () -> Shape<Value>) -> Codec {
    Codec(
      read: { node, reader in shape().read(node, &reader) },
      write: { value, writer in shape().write(value, &writer) },
      schema: { book in book.reference(to: shape()) })
  }

  /// The bare value of one field where the others are as in a blank, which `make` makes a value of, else
  /// an object of that shape.
  @inline(__always)
  static func bare<Part: Sendable>(
    _ path: @autoclosure @escaping StoredPath<Value, Part>, _ codec: Codec<Part>,
    making make: @escaping @Sendable (Part) -> Value, or shape: Shape<Value>
  ) -> Codec where Value: Equatable {
    let access = Access(path)
    return Codec(
      read: { node, reader in
        if reader.json.kind(of: node) == .object { return shape.read(node, &reader) }
        return codec.read(node, &reader).map(make)
      },
      write: { value, writer in
        if make(access.get(value)) == value {
          codec.write(access.get(value), &writer)
        } else {
          shape.write(value, &writer)
        }
      },
      schema: { ["anyOf": [codec.schema(&$0), $0.reference(to: shape)]] })
  }
}

extension JSONTree: ExpressibleByDictionaryLiteral, ExpressibleByArrayLiteral,
  ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral
{
  init(dictionaryLiteral members: (String, JSONTree)...) {
    self = .object(members.map { Member(key: $0.0, value: $0.1) })
  }
  init(arrayLiteral elements: JSONTree...) { self = .array(elements) }
  init(stringLiteral text: String) { self = .string(text) }
  init(integerLiteral number: Int64) { self = .integer(number) }
  init(booleanLiteral value: Bool) { self = .bool(value) }
}
