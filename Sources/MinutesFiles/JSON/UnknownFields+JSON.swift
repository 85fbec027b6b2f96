import MinutesModel

extension LocatedJSON {
  /// A value as it is written but for the spaces between its parts.
  func compactText(of node: Node) -> String {
    var bytes: [UInt8] = []
    func append(_ node: Node) {
      switch kind(of: node) {
      case .object:
        bytes.append(UInt8(ascii: "{"))
        for (index, member) in members(of: node).enumerated() {
          if index > 0 { bytes.append(UInt8(ascii: ",")) }
          bytes.append(contentsOf: source.bytes[range(of: member.key)])
          bytes.append(UInt8(ascii: ":"))
          append(member.value)
        }
        bytes.append(UInt8(ascii: "}"))
      case .array:
        bytes.append(UInt8(ascii: "["))
        for (index, element) in elements(of: node).enumerated() {
          if index > 0 { bytes.append(UInt8(ascii: ",")) }
          append(element)
        }
        bytes.append(UInt8(ascii: "]"))
      default:
        bytes.append(contentsOf: source.bytes[range(of: node)])
      }
    }
    append(node)
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension JSONWriter {
  /// Writes back the fields that reading kept, in their order.
  mutating func unknownFields(_ unknown: UnknownFields) {
    for field in unknown.fields {
      let json = LocatedJSON(SourceText(name: "", bytes: Array(field.json.utf8)))
      guard let root = json.root, json.faults.isEmpty else { continue }
      key(field.key)
      value(root, of: json)
    }
  }
}
