/// A value behind one reference: for a rare and large part of a type that is copied often.
///
/// What the value must be able to do stands with each ability: what stands with the type is looked up, for
/// each value, before the first frame.
package struct Boxed<Value: Sendable>: Sendable {
  private final class Storage: Sendable {
    let value: Value

    init(_ value: Value) { self.value = value }
  }

  private let storage: Storage

  package init(_ value: Value) { storage = Storage(value) }

  /// What is in it; lent, so that a look at one field copies no other.
  package var value: Value {
    _read { yield storage.value }
    _modify {
      var value = storage.value
      yield &value
      self = Boxed(value)
    }
  }
}

extension Boxed: Equatable where Value: Equatable {
  package static func == (left: Boxed, right: Boxed) -> Bool {
    left.storage === right.storage || left.value == right.value
  }
}

extension Boxed: Hashable where Value: Hashable {
  package func hash(into hasher: inout Hasher) { value.hash(into: &hasher) }
}

extension Boxed: Encodable where Value: Encodable {
  package func encode(to encoder: any Encoder) throws { try value.encode(to: encoder) }
}

extension Boxed: Decodable where Value: Decodable {
  package init(from decoder: any Decoder) throws {
    self.init(try Value(from: decoder))
  }
}
