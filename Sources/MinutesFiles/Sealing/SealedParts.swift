import MinutesModel

/// The parts of a record, each with the beginning of its digest, so that a change has a place.
enum SealedParts {
  /// The parts of what was signed.
  static func of(_ root: LocatedJSON.Node, in json: LocatedJSON) -> [Seal.Part] {
    var parts: [Seal.Part] = []
    func add(_ place: String, _ bytes: [UInt8]) {
      parts.append(Seal.Part(place, digest: ContentDigest(of: bytes).short))
    }
    for (keyNode, value) in json.members(of: root) {
      let key = json.string(of: keyNode)
      switch key {
      case "format", "seal", "masks": break
      case "session":
        for (fieldNode, field) in json.members(of: value) {
          let name = json.string(of: fieldNode)
          if name == "state" || name == "formalities" { continue }
          let bytes = CanonicalForm.signed(field, of: json, key: name, inSession: true)
          // Nothing but steps that came after the signature.
          if name == "stateChanges", bytes.count == 2 { continue }
          add("session/\(name)", bytes)
        }
      case "council":
        add("council", CanonicalForm.plain(value, of: json, without: ["members"]))
        for member in json.member("members", of: value).map(json.elements) ?? [] {
          add("member/\(id(of: member, json))", CanonicalForm.plain(member, of: json))
        }
      case "agenda":
        var order = ""
        visit(json.elements(of: value), json, &order, add)
        add("agenda", Array(order.utf8))
      default: add(key, CanonicalForm.plain(value, of: json))
      }
    }
    return parts
  }

  private static func visit(
    _ items: [LocatedJSON.Node], _ json: LocatedJSON, _ order: inout String,
    _ add: (String, [UInt8]) -> Void
  ) {
    order += "["
    for item in items {
      let place = "item/\(id(of: item, json))"
      order += place
      add(place, CanonicalForm.signedFacts(ofItem: item, of: json))
      for block in json.member("blocks", of: item).map(json.elements) ?? [] {
        let number = id(of: block, json)
        order += " \(number)"
        add("\(place)/block/\(number)", CanonicalForm.plain(block, of: json))
      }
      if let children = json.member("children", of: item) {
        visit(json.elements(of: children), json, &order, add)
      }
    }
    order += "]"
  }

  private static func id(of node: LocatedJSON.Node, _ json: LocatedJSON) -> String {
    json.member("id", of: node).map { json.source.text(json.range(of: $0)) } ?? "?"
  }

  /// Where two lists of parts differ: the places, in the order of the first, then of the second.
  static func differences(_ sealed: [Seal.Part], _ found: [Seal.Part]) -> [String] {
    func table(_ parts: [Seal.Part]) -> [String: String] {
      Dictionary(parts.map { ($0.place, $0.digest) }, uniquingKeysWith: { $0 + $1 })
    }
    let (old, new) = (table(sealed), table(found))
    var seen: Set<String> = []
    return (sealed + found).map(\.place).filter {
      old[$0] != new[$0] && seen.insert($0).inserted
    }
  }
}
