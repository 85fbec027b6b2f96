/// A value behind one reference: for a rare and large part of a type that is copied often.
package struct Boxed<Value: Hashable & Codable & Sendable>: Hashable, Codable, Sendable {
  private final class Storage: Sendable {
    let value: Value

    init(_ value: Value) { self.value = value }
  }

  private let storage: Storage

  package init(_ value: Value) { storage = Storage(value) }

  package init(from decoder: any Decoder) throws {
    self.init(try Value(from: decoder))
  }

  package func encode(to encoder: any Encoder) throws { try value.encode(to: encoder) }

  /// What is in it; lent, so that a look at one field copies no other.
  package var value: Value {
    _read { yield storage.value }
    _modify {
      var value = storage.value
      yield &value
      self = Boxed(value)
    }
  }

  package static func == (left: Boxed, right: Boxed) -> Bool {
    left.storage === right.storage || left.value == right.value
  }

  package func hash(into hasher: inout Hasher) { value.hash(into: &hasher) }
}
