/// A record’s JSON in the one form that digests are made of: keys sorted by bytes, no white space, the
/// fewest escapes. How a file is laid out, and in which order a program wrote its keys, does not matter.
struct CanonicalForm {
  /// What of a record is meant.
  enum Scope {
    /// All of it.
    case everything
    /// What was signed: without the seal and what is noted later.
    case signed
  }

  /// Where in a record a value stands, as far as that decides what is signed.
  private enum Spot {
    case record
    case session
    case stateChanges
    case items
    case item
    case deliberation
    case seal
    case other

    /// Where the value of a key stands.
    func under(_ key: String) -> Spot {
      switch (self, key) {
      case (.record, "session"): .session
      case (.record, "agenda"), (.item, "children"): .items
      case (.record, "seal"): .seal
      case (.session, "stateChanges"): .stateChanges
      case (.item, "deliberation"): .deliberation
      default: .other
      }
    }

    /// The keys of what may be noted after the signature.
    var later: Set<String> {
      switch self {
      case .record: ["format", "seal", "masks"]
      case .session: ["state", "formalities"]
      case .deliberation: CanonicalForm.laterOfDeliberation
      default: []
      }
    }

    /// The keys whose value counts as left out where nothing of it is signed.
    var mayBeEmpty: Set<String> {
      switch self {
      case .session: ["stateChanges"]
      case .item: ["deliberation"]
      default: []
      }
    }
  }

  /// The facts of an act that are known only after it was signed.
  static let laterOfDeliberation: Set<String> = [
    "signedOn", "transmittedOn", "receivedOn", "receiptNumber", "publishedOn", "notifiedOn",
    "certifiedOn", "replacedBy", "annulledOn",
  ]

  /// The states that a record comes to by being signed, and after.
  private static let laterStates: Set<String> = ["signed", "approved", "published"]

  private let json: LocatedJSON
  private let scope: Scope
  /// The keys of the seal that are left out.
  private let withoutOfSeal: Set<String>
  private(set) var bytes: [UInt8] = []

  private init(_ json: LocatedJSON, _ scope: Scope, withoutOfSeal: Set<String>) {
    self.json = json
    self.scope = scope
    self.withoutOfSeal = withoutOfSeal
    bytes.reserveCapacity(json.source.bytes.count)
  }

  /// What was signed.
  static func signed(_ root: LocatedJSON.Node, of json: LocatedJSON) -> [UInt8] {
    var form = CanonicalForm(json, .signed, withoutOfSeal: [])
    form.append(root, at: .record)
    return form.bytes
  }

  /// The whole record but for the digest of what was noted later.
  static func everything(_ root: LocatedJSON.Node, of json: LocatedJSON) -> [UInt8] {
    var form = CanonicalForm(json, .everything, withoutOfSeal: ["later"])
    form.append(root, at: .record)
    return form.bytes
  }

  /// A seal without the digest of itself.
  static func seal(_ seal: LocatedJSON.Node, of json: LocatedJSON) -> [UInt8] {
    var form = CanonicalForm(json, .everything, withoutOfSeal: ["digest", "later"])
    form.append(seal, at: .seal)
    return form.bytes
  }

  /// A value as it is, whatever it is.
  static func plain(
    _ node: LocatedJSON.Node, of json: LocatedJSON, without keys: Set<String> = []
  ) -> [UInt8] {
    var form = CanonicalForm(json, .everything, withoutOfSeal: [])
    form.append(node, without: keys)
    return form.bytes
  }

  /// What was signed of the value of a key of the record or of its session.
  static func signed(
    _ node: LocatedJSON.Node, of json: LocatedJSON, key: String, inSession: Bool
  ) -> [UInt8] {
    var form = CanonicalForm(json, .signed, withoutOfSeal: [])
    form.append(node, at: (inSession ? Spot.session : .record).under(key))
    return form.bytes
  }

  /// What was signed of an item, without its blocks and its sub-items.
  static func signedFacts(ofItem node: LocatedJSON.Node, of json: LocatedJSON) -> [UInt8] {
    var form = CanonicalForm(json, .signed, withoutOfSeal: [])
    form.append(node, at: .item, without: ["blocks", "children"])
    return form.bytes
  }

  private mutating func append(
    _ node: LocatedJSON.Node, at spot: Spot = .other, without extra: Set<String> = []
  ) {
    switch json.kind(of: node) {
    case .object: appendObject(node, at: spot, without: extra)
    case .array: appendArray(node, at: spot)
    case .string: appendString(node)
    default: bytes.append(contentsOf: json.source.bytes[json.range(of: node)])
    }
  }

  private mutating func appendArray(_ node: LocatedJSON.Node, at spot: Spot) {
    bytes.append(UInt8(ascii: "["))
    var isFirst = true
    for element in json.elements(of: node) {
      if spot == .stateChanges, scope == .signed, isLater(change: element) { continue }
      if !isFirst { bytes.append(UInt8(ascii: ",")) }
      isFirst = false
      append(element, at: spot == .items ? .item : .other)
    }
    bytes.append(UInt8(ascii: "]"))
  }

  private func isLater(change: LocatedJSON.Node) -> Bool {
    guard let state = json.member("state", of: change), json.kind(of: state) == .string else {
      return false
    }
    return Self.laterStates.contains(json.string(of: state))
  }

  private mutating func appendObject(
    _ node: LocatedJSON.Node, at spot: Spot, without extra: Set<String>
  ) {
    bytes.append(UInt8(ascii: "{"))
    var isFirst = true
    let later: Set<String> =
      spot == .seal ? withoutOfSeal : scope == .signed ? spot.later : []
    // In the parts of a record that are neither, keys need not be looked at.
    let isWatched = spot != .other || !extra.isEmpty
    for (key, value) in sortedMembers(of: node) {
      let before = bytes.count
      let name = isWatched ? json.string(of: key) : ""
      if isWatched, later.contains(name) || extra.contains(name) { continue }
      if !isFirst { bytes.append(UInt8(ascii: ",")) }
      appendString(key)
      bytes.append(UInt8(ascii: ":"))
      let start = bytes.count
      append(value, at: isWatched ? spot.under(name) : .other)
      if isWatched, scope == .signed, spot.mayBeEmpty.contains(name), bytes.count == start + 2 {
        bytes.removeSubrange(before...)
        continue
      }
      isFirst = false
    }
    bytes.append(UInt8(ascii: "}"))
  }

  private func sortedMembers(
    of node: LocatedJSON.Node
  ) -> [(key: LocatedJSON.Node, value: LocatedJSON.Node)] {
    json.members(of: node).sorted { left, right in
      let bytes = json.source.bytes
      return bytes[json.range(of: left.key)].lexicographicallyPrecedes(
        bytes[json.range(of: right.key)])
    }
  }

  private mutating func appendString(_ node: LocatedJSON.Node) {
    let range = json.range(of: node)
    let raw = json.source.bytes[range]
    guard raw.contains(UInt8(ascii: "\\")) else {
      bytes.append(contentsOf: raw)
      return
    }
    bytes.append(UInt8(ascii: "\""))
    for byte in json.string(of: node).utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        bytes.append(UInt8(ascii: "\\"))
        bytes.append(byte)
      case 0..<0x20:
        bytes.append(contentsOf: "\\u00".utf8)
        bytes.append((byte >> 4).hexadecimalDigit)
        bytes.append((byte & 15).hexadecimalDigit)
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
