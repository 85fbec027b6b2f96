/// The fields of a JSON object that this version does not know, kept to be written back unchanged.
package struct UnknownFields: Hashable, Codable, Sendable {
  /// A field's key and its value as compact JSON text.
  package struct Field: Hashable, Codable, Sendable {
    /// The key in its object.
    package let key: String
    /// The value as compact JSON text.
    package let json: String
    package init(key: String, json: String) {
      self.key = key
      self.json = json
    }
  }

  /// The fields in the file’s order.
  package let fields: [Field]

  package init(_ fields: [Field]) { self.fields = fields }

  /// Nothing unknown.
  package static let none = UnknownFields([])
}
