/// A key path that is written where it is used.
typealias StoredPath<Root, Value> = @Sendable () -> WritableKeyPath<Root, Value>

/// Where a field’s value lives in its model type.
///
/// Two functions that the compiler makes of a key path, with the access itself in their place: key paths
/// made at run time would cost a sixth of a start.
struct Access<Root, Value>: Sendable {
  let get: @Sendable (Root) -> Value
  let set: @Sendable (inout Root, Value) -> Void

  @inline(__always)
  init(_ path: @escaping StoredPath<Root, Value>) {
    get = { $0[keyPath: path()] }
    set = { $0[keyPath: path()] = $1 }
  }
}

/// One field of a shape: its key, where its value lives in the model, how it is coded, and whether
/// it may be missing.
struct Field<Root: Sendable>: Sendable {
  /// Its key; for a choice also those of the fields that go with its cases.
  let keys: [String]
  /// Sets the field of a value from an object, or by its default.
  let read: @Sendable (inout Root, inout ObjectCursor, inout RecordReader) -> Void
  /// Writes key and value, or nothing where the value goes without saying.
  let write: @Sendable (Root, inout JSONWriter) -> Void
  /// Enters the field in the schema of its object.
  let describe: @Sendable (inout ObjectSchema, inout SchemaBook) -> Void
}

extension Field {
  /// A field without which the object means nothing.
  @inline(__always)
  static func required<Value: Sendable>(
    _ key: String, _ name: String, _ path: @autoclosure @escaping StoredPath<Root, Value>,
    _ codec: Codec<Value>
  ) -> Field {
    let access = Access(path)
    return Field(
      keys: [key],
      read: { root, object, reader in
        guard let node = object.take(key) else {
          return reader.reportMissing(key, name, in: object)
        }
        if let value = reader.within(name, { codec.read(node, &$0) }) {
          access.set(&root, value)
        }
      },
      write: { root, writer in
        writer.key(key)
        codec.write(access.get(root), &writer)
      },
      describe: { $0.add(key, title: name, codec.schema(&$1), isRequired: true) })
  }

  /// A field that is always written, although a file may leave it out for the default.
  @inline(__always)
  static func stated<Value: Sendable>(
    _ key: String, _ name: String, _ path: @autoclosure @escaping StoredPath<Root, Value>,
    _ codec: Codec<Value>, default missing: Value
  ) -> Field {
    let access = Access(path)
    return Field(
      keys: [key],
      read: { root, object, reader in
        access.set(
          &root,
          object.take(key).flatMap { node in reader.within(name) { codec.read(node, &$0) } }
            ?? missing)
      },
      write: { root, writer in
        writer.key(key)
        codec.write(access.get(root), &writer)
      },
      describe: { schema, book in
        schema.add(key, title: name, codec.schema(&book), default: codec.json(missing))
      })
  }

  /// A field that is left out where it has its default.
  @inline(__always)
  static func omitted<Value: Equatable & Sendable>(
    _ key: String, _ name: String, _ path: @autoclosure @escaping StoredPath<Root, Value>,
    _ codec: Codec<Value>, default missing: Value
  ) -> Field {
    let access = Access(path)
    let stated = Field.stated(key, name, path(), codec, default: missing)
    return Field(
      keys: [key],
      read: stated.read,
      write: { root, writer in
        if access.get(root) != missing { stated.write(root, &writer) }
      },
      describe: stated.describe)
  }

  /// A field that is left out where there is no value.
  @inline(__always)
  static func optional<Value: Sendable>(
    _ key: String, _ name: String, _ path: @autoclosure @escaping StoredPath<Root, Value?>,
    _ codec: Codec<Value>
  ) -> Field {
    let access = Access(path)
    return Field(
      keys: [key],
      read: { root, object, reader in
        access.set(
          &root,
          object.take(key).flatMap { node in reader.within(name) { codec.read(node, &$0) } })
      },
      write: { root, writer in
        guard let value = access.get(root) else { return }
        writer.key(key)
        codec.write(value, &writer)
      },
      describe: { $0.add(key, title: name, codec.schema(&$1)) })
  }

  /// A field that says which of several cases the value is; the fields of that case follow in the
  /// same object. Left out where the value is the default, if there is one.
  @inline(__always)
  static func choice<Value: Sendable>(
    _ key: String, _ name: String, _ path: @autoclosure @escaping StoredPath<Root, Value>,
    _ cases: [Case<Value>], omitting missing: Value? = nil
  ) -> Field where Value: Equatable {
    let access = Access(path)
    return Field(
      keys: [key] + cases.flatMap(\.keys),
      read: { root, object, reader in
        guard let node = object.take(key) else {
          guard let missing else { return reader.reportMissing(key, name, in: object) }
          access.set(&root, missing)
          return
        }
        guard let word = reader.within(name, { $0.word(at: node, among: cases.map(\.name)) }),
          let chosen = cases.first(where: { $0.name == word })
        else { return }
        access.set(&root, chosen.read(&object, &reader))
        reader.reportStray(fieldsOf: cases, notIn: chosen, named: key, in: object)
      },
      write: { root, writer in
        let value = access.get(root)
        if value == missing { return }
        for candidate in cases where candidate.write(value, key, &writer) { return }
      },
      describe: { schema, book in
        schema.add(
          key, title: name, ["enum": .strings(cases.map(\.name))], isRequired: missing == nil)
        for candidate in cases { candidate.describe(key, &schema, &book) }
      })
  }

  /// A field with one value for all files, which reading has checked before.
  static func constant(_ key: String, _ name: String, _ value: Int64) -> Field {
    Field(
      keys: [key],
      read: { _, object, _ in _ = object.take(key) },
      write: { _, writer in
        writer.key(key)
        writer.integer(value)
      },
      describe: { schema, _ in
        schema.add(key, title: name, ["const": .integer(value)], isRequired: true)
      })
  }
}

/// One case of an enumeration with a payload: its word in the file and the fields that go with it.
struct Case<Value: Sendable>: Sendable {
  let name: String
  /// The keys of its fields.
  let keys: [String]
  let read: @Sendable (inout ObjectCursor, inout RecordReader) -> Value
  /// Writes the word under a key, then the fields; `false` for a value of another case.
  let write: @Sendable (Value, String, inout JSONWriter) -> Bool
  let describe: @Sendable (String, inout ObjectSchema, inout SchemaBook) -> Void

  /// A case with a payload that `extract` finds in the value and `embed` makes a value of.
  init<Payload: Sendable>(
    _ name: String, blank: Payload, embed: @escaping @Sendable (Payload) -> Value,
    extract: @escaping @Sendable (Value) -> Payload?, fields: [Field<Payload>] = [],
    check: @escaping @Sendable (Payload, ObjectCursor, inout RecordReader) -> Void = { _, _, _ in }
  ) {
    self.name = name
    keys = fields.flatMap(\.keys)
    read = { object, reader in
      var payload = blank
      for field in fields { field.read(&payload, &object, &reader) }
      check(payload, object, &reader)
      return embed(payload)
    }
    write = { value, key, writer in
      guard let payload = extract(value) else { return false }
      writer.key(key)
      writer.string(name)
      for field in fields { field.write(payload, &writer) }
      return true
    }
    describe = { key, schema, book in
      guard !fields.isEmpty else { return }
      var own = ObjectSchema()
      for field in fields { field.describe(&own, &book) }
      schema.addCase(key, name, own)
    }
  }

  /// A case without payload.
  init(_ name: String, _ value: Value) where Value: Equatable & Sendable {
    self.init(name, blank: value, embed: { $0 }, extract: { $0 == value ? $0 : nil })
  }
}

extension Codec {
  /// A value as JSON, for the default in a schema.
  func json(_ value: Value) -> JSONTree? {
    var writer = JSONWriter()
    write(value, &writer)
    let json = LocatedJSON(SourceText(name: "", bytes: writer.bytes))
    return json.root.map { JSONTree($0, of: json) }
  }
}
