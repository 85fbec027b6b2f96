/// A value of JSON, written with two spaces a level and its keys in the order given.
indirect enum JSONValue {
  case string(String)
  case integer(Int)
  case bool(Bool)
  case null
  case array([JSONValue])
  case object([(key: String, value: JSONValue)])

  /// The text, without a line break at the end.
  func text(indent: String = "") -> String {
    let inside = indent + "  "
    switch self {
    case .string(let text): return text.printable.json
    case .integer(let number): return String(number)
    case .bool(let value): return value ? "true" : "false"
    case .null: return "null"
    case .array(let values):
      guard !values.isEmpty else { return "[]" }
      return "[\n" + values.map { inside + $0.text(indent: inside) }.joined(separator: ",\n")
        + "\n" + indent + "]"
    case .object(let members):
      guard !members.isEmpty else { return "{}" }
      return "{\n"
        + members.map { inside + $0.key.json + ": " + $0.value.text(indent: inside) }
        .joined(separator: ",\n") + "\n" + indent + "}"
    }
  }
}
