package import MinutesModel

/// Where in the file that was read each place of the record stands.
///
/// It tells of the file as it was: after an edit, a place may have moved or be new.
package struct SourceMap: Sendable {
  private let json: LocatedJSON
  private let members: [MemberID: LocatedJSON.Node]
  private let items: [ItemID: LocatedJSON.Node]
  private let blocks: [BlockID: LocatedJSON.Node]

  init(_ reader: RecordReader) {
    json = reader.json
    members = reader.memberNodes
    items = reader.itemNodes
    blocks = reader.blockNodes
  }

  /// The line and column of a place, or of the nearest thing around it that the file has.
  package func position(of place: Place) -> SourcePosition {
    switch place {
    case .council: position(at: ["council"])
    case .session(let field): position(at: ["session"] + field.keys)
    case .roll: position(at: ["attendance"])
    case .member(let member): position(members[member], else: ["council", "members"])
    case .agenda: position(at: ["agenda"])
    case .item(let item): position(items[item], else: ["agenda"])
    case .block(let item, let block): position(blocks[block] ?? items[item], else: ["agenda"])
    case .field(let address, let words): position(of: address, words)
    }
  }

  private func position(of address: FieldAddress, _ words: Range<Int>?) -> SourcePosition {
    guard let start = address.block.flatMap({ blocks[$0] }) ?? items[address.item] else {
      return position(at: ["agenda"])
    }
    let keys = address.block == nil ? ["title"] : address.path.keys
    let (node, isExact) = json.descend(from: start, keys)
    guard isExact, json.kind(of: node) == .string else { return json.position(of: node) }
    return json.source.position(at: json.offset(ofCharacter: words?.lowerBound ?? 0, in: node))
  }

  private func position(
    _ node: LocatedJSON.Node?, else keys: [JSONKey]
  ) -> SourcePosition {
    node.map(json.position) ?? position(at: keys)
  }

  private func position(at keys: [JSONKey]) -> SourcePosition {
    guard let root = json.root else { return SourcePosition(line: 1, column: 1) }
    return json.position(of: json.descend(from: root, keys).node)
  }
}

/// A step down a JSON tree.
enum JSONKey: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
  /// The first of these keys that an object has.
  case keys([String])
  case index(Int)
  /// The value of this key where the node is an object, else the node itself.
  case bareOr(String)

  init(stringLiteral key: String) { self = .keys([key]) }
  init(integerLiteral index: Int) { self = .index(index) }
}

extension LocatedJSON {
  /// The node that the keys lead to; where one is missing, the last node reached.
  func descend(from start: Node, _ keys: [JSONKey]) -> (node: Node, isExact: Bool) {
    var node = start
    for key in keys {
      let next: Node? =
        switch key {
        case .keys(let names): names.lazy.compactMap { member($0, of: node) }.first
        case .index(let index):
          elements(of: node).dropFirst(index).first
        case .bareOr(let name): kind(of: node) == .object ? member(name, of: node) : node
        }
      guard let next else { return (node, false) }
      node = next
    }
    return (node, true)
  }

  /// The offset of the n-th character of what a string says; its end for one beyond.
  func offset(ofCharacter number: Int, in node: Node) -> Int {
    let inner = range(of: node).inside
    let text = string(of: node)
    let escaped = source.bytes[inner]
    if escaped.count == text.utf8.count {
      return inner.lowerBound + text.prefix(number).utf8.count
    }
    // Escapes of one scalar each: walk the source beside the text.
    var offset = inner.lowerBound
    for _ in text.prefix(number).unicodeScalars {
      guard offset < inner.upperBound else { break }
      offset += lengthOfScalar(at: offset)
    }
    return min(offset, inner.upperBound)
  }

  private func lengthOfScalar(at offset: Int) -> Int {
    let bytes = source.bytes
    if bytes[offset] == UInt8(ascii: "\\") {
      guard bytes[offset + 1] == UInt8(ascii: "u") else { return 2 }
      let isPair = JSONString.codeUnit(in: bytes[...], at: offset)
        .map { (0xD800..<0xDC00).contains($0) }
      return isPair == true ? 12 : 6
    }
    var length = 1
    while offset + length < bytes.count, bytes[offset + length].isUTF8Continuation { length += 1 }
    return length
  }
}

extension SessionField {
  /// The way to it from the session.
  fileprivate var keys: [JSONKey] {
    switch self {
    case .date: ["date"]
    case .opening: ["opensAt"]
    case .closing: ["closesAt"]
    case .place: ["place"]
    case .convocation: ["convocation"]
    case .president: ["president"]
    case .secretary: ["secretary"]
    case .statedFigures: ["statedFigures"]
    case .openingRemarks: ["openingRemarks"]
    case .closingRemarks: ["closingRemarks"]
    }
  }
}

extension FieldPath {
  /// The way to it from its block.
  fileprivate var keys: [JSONKey] {
    switch self {
    case .title: ["title"]
    case .lead: [.keys(["lead", "caption", "title", "subject", "baseLabel", "label"])]
    case .line(let index): ["lines", .index(index), .bareOr("text")]
    case .header(let column): ["columns", .index(column), "header"]
    case .cell(let row, let column):
      ["rows", .index(row), .index(column), .bareOr("value")]
    case .note(let row, let column): ["rows", .index(row), .index(column), "note"]
    case .expense(let index, let column): ["expenses", .index(index), column.key]
    case .resource(let index, let column): ["resources", .index(index), column.key]
    case .expenseTotal: ["statedExpenseTotal"]
    case .resourceTotal: ["statedResourceTotal"]
    case .includingVATTotal: ["statedIncludingVAT"]
    case .base: ["base"]
    case .ceiling: ["statedCeiling"]
    case .authorisation(let index, let column): ["uses", .index(index), .keys([column.rawValue])]
    case .authorisationTotal: ["statedTotal"]
    case .result: ["result"]
    case .reference: ["reference"]
    }
  }
}

extension PlanColumn {
  fileprivate var key: JSONKey {
    switch self {
    case .label: "label"
    case .amount: "amount"
    case .vatRate: "vatRate"
    case .includingVAT: "includingVAT"
    case .share: "declaredShare"
    }
  }
}
