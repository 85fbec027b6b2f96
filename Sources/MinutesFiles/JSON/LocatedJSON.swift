/// A JSON text (RFC 8259) as a tree whose values know their bytes, and so their line and column.
///
/// The tree is one flat array of twelve bytes a value in the order of the text; strings and numbers stay
/// in the source until asked for. So a file costs little more than its bytes, deep nesting costs no
/// call stack, and a number never passes through floating point.
package struct LocatedJSON: Sendable {
  /// One value (or key) of the tree.
  struct Node: Hashable, Sendable {
    let index: Int
  }

  /// What the parser keeps of a value.
  struct Entry: Sendable {
    /// Offset of its first byte and of the byte after its last.
    var start: UInt32
    var end: UInt32
    /// The entry that follows it and all it contains.
    var next: UInt32
  }

  enum Kind: Hashable, Sendable {
    case object, array, string, number, bool, null
    /// Something that is not JSON; a fault tells of it.
    case damaged
  }

  /// The deepest nesting of arrays and objects that is read.
  static let deepestNesting = 64

  /// How many keys and values are read; a session of two hundred items has thirty thousand.
  static let valueLimit = 2_000_000

  let source: SourceText
  /// What is wrong with the text, in its order; empty when it is JSON.
  let faults: [Fault]
  private let entries: [Entry]
  /// Entries whose bytes are not JSON, or that contain such.
  private let damaged: Set<Int>

  /// Reads a text to its end, going on after each fault.
  init(_ source: SourceText) {
    var parser = JSONParser(source.bytes, from: source.start)
    parser.parse()
    self.source = source
    entries = parser.entries
    damaged = parser.damaged
    faults = parser.faults.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// The value of the whole text; `nil` when there is none.
  var root: Node? { entries.isEmpty ? nil : Node(index: 0) }

  func kind(of node: Node) -> Kind {
    guard entries[node.index].start < source.bytes.count else { return .damaged }
    switch source.bytes[Int(entries[node.index].start)] {
    case UInt8(ascii: "{"): return .object
    case UInt8(ascii: "["): return .array
    case _ where damaged.contains(node.index): return .damaged
    case UInt8(ascii: "\""): return .string
    case UInt8(ascii: "t"), UInt8(ascii: "f"): return .bool
    case UInt8(ascii: "n"): return .null
    default: return .number
    }
  }

  /// Whether a fault lies in this value itself (for an array or object: between its values).
  func isDamaged(_ node: Node) -> Bool { damaged.contains(node.index) }

  /// The bytes of a value, quotes and brackets included.
  func range(of node: Node) -> Range<Int> {
    let entry = entries[node.index]
    return Int(entry.start)..<Int(entry.end)
  }

  func position(of node: Node) -> SourcePosition {
    source.position(at: range(of: node).lowerBound)
  }

  /// The values of an array, in order; none for another kind.
  func elements(of node: Node) -> [Node] {
    guard kind(of: node) == .array else { return [] }
    return children(of: node)
  }

  /// The keys and values of an object, in order; none for another kind.
  func members(of node: Node) -> [(key: Node, value: Node)] {
    guard kind(of: node) == .object else { return [] }
    let nodes = children(of: node)
    return stride(from: 0, to: nodes.count - 1, by: 2).map { (nodes[$0], nodes[$0 + 1]) }
  }

  /// The value of a key of an object.
  func member(_ key: String, of node: Node) -> Node? {
    members(of: node).first { hasText($0.key, key) }?.value
  }

  /// Whether a string of the tree says this text.
  func hasText(_ node: Node, _ text: String) -> Bool {
    let inner = range(of: node).inside
    let bytes = source.bytes[inner]
    if bytes.count == text.utf8.count { return bytes.elementsEqual(text.utf8) }
    return bytes.contains(UInt8(ascii: "\\")) && string(of: node) == text
  }

  /// What a string says, its escapes resolved.
  func string(of node: Node) -> String {
    let inner = range(of: node).inside
    guard source.bytes[inner].contains(UInt8(ascii: "\\")) else { return source.text(inner) }
    return JSONParser.unescaped(source.bytes[inner])
  }

  /// What a string says where it is in letters and signs of ordinary French: no escape, no combining
  /// mark, no hidden control. `nil` for any other; quicker than `string(of:)`, and most are ordinary.
  func ordinaryText(of node: Node) -> String? {
    let bytes = source.bytes.span.extracting(range(of: node).inside)
    var place = 0
    while place < bytes.count {
      if place + 8 <= bytes.count, bytes.isPlainText(at: place) {
        place += 8
        continue
      }
      let byte = bytes[place]
      if (0x20..<0x7F).contains(byte), byte != UInt8(ascii: "\\") {
        place += 1
      } else if place + 1 < bytes.count, bytes[place + 1].isUTF8Continuation,
        byte == 0xC3 || byte == 0xC2 && bytes[place + 1] >= 0xA0
      {
        place += 2
      } else if place + 2 < bytes.count, byte == 0xE2, bytes[place + 1] == 0x80,
        bytes[place + 2].isFrenchSign
      {
        place += 3
      } else {
        return nil
      }
    }
    // Well-formed: nothing else has been let through.
    return unsafe String(copying: UTF8Span(unchecked: bytes))
  }

  /// Whether a literal is `true`.
  func isTrue(_ node: Node) -> Bool {
    source.bytes[Int(entries[node.index].start)] == UInt8(ascii: "t")
  }

  /// What keeps a number from being a whole number that fits.
  enum IntegerFault: Error { case fraction, tooLarge }

  /// A number that has neither fraction nor exponent, exactly.
  func integer(of node: Node) throws(IntegerFault) -> Int64 {
    var value: Int64 = 0
    var isNegative = false
    for byte in source.bytes[range(of: node)] {
      switch byte {
      case UInt8(ascii: "-"): isNegative = true
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        let digit = Int64(byte - UInt8(ascii: "0"))
        let (shifted, overflow) = value.multipliedReportingOverflow(by: 10)
        let (next, carried) = shifted.addingReportingOverflow(isNegative ? -digit : digit)
        guard !overflow, !carried else { throw .tooLarge }
        value = next
      default: throw .fraction
      }
    }
    return value
  }

  private func children(of node: Node) -> [Node] {
    var result: [Node] = []
    let end = Int(entries[node.index].next)
    var index = node.index + 1
    while index < end {
      result.append(Node(index: index))
      index = Int(entries[index].next)
    }
    return result
  }
}

extension Range<Int> {
  /// The range without the quotes or brackets at its ends.
  var inside: Range<Int> {
    count < 2 ? lowerBound..<lowerBound : lowerBound + 1..<upperBound - 1
  }
}

extension UInt8 {
  /// The last byte of – — ‘ ’ “ ” … and of the narrow space that does not break.
  fileprivate var isFrenchSign: Bool {
    switch self {
    case 0x93, 0x94, 0x98, 0x99, 0x9C, 0x9D, 0xA6, 0xAF: true
    default: false
    }
  }
}
