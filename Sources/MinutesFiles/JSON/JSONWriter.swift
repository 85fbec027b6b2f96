/// Writes JSON as a record is kept: keys in the order given, one value a line, two spaces a level,
/// UTF-8 unescaped but for what a terminal or an editor would act on.
struct JSONWriter {
  private(set) var bytes: [UInt8] = []
  /// For each open container, whether something stands in it already.
  private var hasContent: [Bool] = []
  /// The numbers under which ids are written.
  var renumbering = Renumbering()

  /// What has been written, ended by a newline.
  var finished: [UInt8] { bytes + [0x0A] }

  mutating func beginObject() { begin("{") }
  mutating func endObject() { end("}") }
  mutating func beginArray() { begin("[") }
  mutating func endArray() { end("]") }

  /// Starts a line for an element of an array; its value must follow.
  mutating func startElement() {
    if let last = hasContent.indices.last {
      if hasContent[last] { bytes.append(UInt8(ascii: ",")) }
      hasContent[last] = true
      startLine()
    }
  }

  /// Starts a line for a field of an object; its value must follow.
  mutating func key(_ key: String) {
    startElement()
    string(key)
    bytes.append(contentsOf: [UInt8(ascii: ":"), 0x20])
  }

  mutating func integer(_ number: Int64) {
    bytes.append(contentsOf: String(number).utf8)
  }

  mutating func bool(_ value: Bool) {
    bytes.append(contentsOf: (value ? "true" : "false").utf8)
  }

  /// A number or literal of a `LocatedJSON`, as it is written there.
  mutating func verbatim(_ text: some Collection<UInt8>) {
    bytes.append(contentsOf: text)
  }

  mutating func string(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    if text.utf8.contains(where: \.mayNeedJSONEscape) {
      for scalar in text.unicodeScalars { append(scalar) }
    } else {
      bytes.append(contentsOf: text.utf8)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// A value of another text, laid out anew.
  mutating func value(_ node: LocatedJSON.Node, of json: LocatedJSON) {
    switch json.kind(of: node) {
    case .object:
      beginObject()
      for (key, value) in json.members(of: node) {
        startElement()
        verbatim(json.source.bytes[json.range(of: key)])
        bytes.append(contentsOf: [UInt8(ascii: ":"), 0x20])
        self.value(value, of: json)
      }
      endObject()
    case .array:
      beginArray()
      for element in json.elements(of: node) {
        startElement()
        value(element, of: json)
      }
      endArray()
    default:
      verbatim(json.source.bytes[json.range(of: node)])
    }
  }

  private mutating func begin(_ bracket: Unicode.Scalar) {
    bytes.append(UInt8(ascii: bracket))
    hasContent.append(false)
  }

  private mutating func end(_ bracket: Unicode.Scalar) {
    if hasContent.popLast() == true { startLine() }
    bytes.append(UInt8(ascii: bracket))
  }

  private mutating func startLine() {
    bytes.append(0x0A)
    bytes.append(contentsOf: repeatElement(0x20, count: 2 * hasContent.count))
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\"": bytes.append(contentsOf: "\\\"".utf8)
    case "\\": bytes.append(contentsOf: "\\\\".utf8)
    case "\n": bytes.append(contentsOf: "\\n".utf8)
    case "\t": bytes.append(contentsOf: "\\t".utf8)
    case "\r": bytes.append(contentsOf: "\\r".utf8)
    case _ where scalar.isHiddenControl:
      let digits = String(scalar.value, radix: 16)
      bytes.append(
        contentsOf: "\\u\(String(repeating: "0", count: 4 - digits.count))\(digits)".utf8)
    default: bytes.append(contentsOf: scalar.utf8)
    }
  }
}

extension Unicode.Scalar {
  /// Whether it is a control character, a separator or a mark of direction: nothing a reader sees,
  /// something a terminal or an editor may act on.
  var isHiddenControl: Bool {
    switch value {
    case 0..<0x20, 0x7F..<0xA0, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }

}

extension UInt8 {
  /// Whether a scalar that starts with this byte may have to be escaped.
  fileprivate var mayNeedJSONEscape: Bool {
    self < 0x20 || self == UInt8(ascii: "\"") || self == UInt8(ascii: "\\") || self == 0x7F
      || self == 0xC2 || self == 0xE2 || self == 0xEF
  }
}
