import Foundation
import MinutesModel
import MinutesTestSupport
import Testing

@testable import MinutesFiles

/// Whatever is changed in a sealed record shows, and where.
struct TamperingTests {
  /// Every value and every key of a text with its bytes.
  private func leaves(of json: LocatedJSON) -> [(path: [String], range: Range<Int>)] {
    var result: [(path: [String], range: Range<Int>)] = []
    func visit(_ node: LocatedJSON.Node, _ path: [String]) {
      switch json.kind(of: node) {
      case .object:
        for (key, value) in json.members(of: node) {
          let path = path + [json.string(of: key)]
          result.append((path, json.range(of: key)))
          visit(value, path)
        }
      case .array:
        for element in json.elements(of: node) {
          let id = json.member("id", of: element).map { json.source.text(json.range(of: $0)) }
          visit(element, path + [id ?? ""])
        }
      default: result.append((path, json.range(of: node)))
      }
    }
    if let root = json.root { visit(root, []) }
    return result
  }

  /// The text with one byte of a value changed, so that it still is JSON.
  private func changing(_ range: Range<Int>, of bytes: [UInt8]) -> [UInt8]? {
    var bytes = bytes
    let first = bytes[range.lowerBound]
    switch first {
    case UInt8(ascii: "\""):
      // An ASCII letter or digit of the text; an empty text gets one.
      let inner = range.inside
      if inner.isEmpty {
        bytes.insert(UInt8(ascii: "x"), at: inner.lowerBound)
        return bytes
      }
      guard let place = inner.last(where: { isLetter(bytes[$0]) && bytes[$0 - 1] != 0x5C }) else {
        bytes.insert(UInt8(ascii: "x"), at: inner.lowerBound)
        return bytes
      }
      bytes[place] = bytes[place] == UInt8(ascii: "e") ? UInt8(ascii: "a") : UInt8(ascii: "e")
      return bytes
    case UInt8(ascii: "t"):
      bytes.replaceSubrange(range, with: Array("false".utf8))
      return bytes
    case UInt8(ascii: "f"):
      bytes.replaceSubrange(range, with: Array("true".utf8))
      return bytes
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
      let last = range.upperBound - 1
      bytes[last] = bytes[last] == UInt8(ascii: "7") ? UInt8(ascii: "6") : UInt8(ascii: "7")
      return bytes
    default: return nil
    }
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  /// What a change at a path must be told as.
  private func isNamed(_ path: [String], by breaches: [SealCheck.Breach]) -> Bool {
    // A key of the record itself that is called otherwise is another part of it.
    if ["seal", "format", "masks"].contains(path.first) { return !breaches.isEmpty }
    let parts = breaches.compactMap { if case .part(let place) = $0 { place } else { nil } }
    switch path.first {
    case "session":
      let isLater = breaches == [.later] || breaches == [.state]
      return isLater || parts.contains { $0.hasPrefix("session") }
    case "council": return parts.contains { $0 == "council" || $0.hasPrefix("member/") }
    case "agenda":
      guard path.count > 2 else { return !parts.isEmpty }
      if path.contains("deliberation"), breaches == [.later] { return true }
      // A block or an item that is called otherwise is named as it was.
      return parts.contains { $0 == "agenda" || $0.hasPrefix("item/") }
    default: return parts.contains(path.first ?? "")
    }
  }

  private func check(_ minutes: Minutes) throws -> Int {
    let bytes = try SealedSamples.sealedWithKey(minutes).fileBytes
    #expect(try #require(SealCheck(bytes)).isIntact)
    let json = LocatedJSON(SourceText(name: "", bytes: bytes))
    var tried = 0
    for (path, range) in leaves(of: json) {
      guard let changed = changing(range, of: bytes), changed != bytes else { continue }
      tried += 1
      let spot = path.joined(separator: "/")
      guard let check = SealCheck(changed) else { continue }
      #expect(!check.isIntact, "\(spot)")
      #expect(
        isNamed(path, by: check.breaches) || check.seal == nil, "\(spot): \(check.breaches)")
      // With the record as it was signed at hand, the very field is named.
      guard tried % 8 == 0 else { continue }
      let differences = try #require(RecordDifference.between(bytes, changed))
      #expect(differences.contains { $0.path.contains(path.first ?? "") }, "\(spot)")
      #expect(differences.allSatisfy { $0.before != $0.after }, "\(spot)")
    }
    return tried
  }

  @Test
  func `a changed byte in any field of a sealed record is found and named`() throws {
    #expect(try check(SealedSamples.ofEverything()) > 900)
  }

  @Test(arguments: [1, 2])
  func `a changed byte in any field of random records is found and named`(seed: Int) throws {
    #expect(try check(SealedSamples.minutes(UInt64(seed))) > 20)
  }

  @Test
  func `the fields that are tampered with are all that a record can have`() throws {
    func properties(of value: Any) -> Set<String> {
      if let list = value as? [Any] {
        return list.reduce(into: []) { $0.formUnion(properties(of: $1)) }
      }
      guard let object = value as? [String: Any] else { return [] }
      return object.reduce(into: []) { names, member in
        if member.key == "properties", let fields = member.value as? [String: Any] {
          names.formUnion(fields.keys)
        }
        names.formUnion(properties(of: member.value))
      }
    }
    let schema = PackageFolder.url.appending(path: "docs/seance.schema.json")
    var missing = properties(of: try JSONSerialization.jsonObject(with: Data(contentsOf: schema)))
    #expect(missing.count > 150)
    for seed in 0...60 {
      let minutes =
        try seed == 0 ? SealedSamples.ofEverything() : SealedSamples.minutes(UInt64(seed))
      let json = LocatedJSON(
        SourceText(name: "", bytes: try SealedSamples.sealedWithKey(minutes).fileBytes))
      for (path, _) in leaves(of: json) { missing.subtract(path) }
    }
    // What only a rectification says: no random one has the record that it rectifies.
    missing.subtract(["revision", "number", "of", "reason"])
    #expect(missing.isEmpty, "\(missing.sorted())")
  }

  @Test(arguments: Array(1...5))
  func `any single byte changed in the file is found, wherever it stands`(seed: Int) throws {
    let bytes = try SealedSamples.sealed(SealedSamples.minutes(UInt64(seed))).fileBytes
    var generator = SeededGenerator(seed: UInt64(seed))
    let blank: Set<UInt8> = [0x20, 0x0A]
    for _ in 0..<40 {
      var changed = bytes
      let place = Int.random(in: 0..<bytes.count, using: &generator)
      guard !blank.contains(bytes[place]) else { continue }
      changed[place] ^= 1 << UInt8.random(in: 0...6, using: &generator)
      guard !blank.contains(changed[place]) else { continue }
      // No JSON any more, or no record: it does not open at all.
      guard let check = SealCheck(changed) else { continue }
      let isSameText = RecordDifference.between(bytes, changed)?.isEmpty == true
      #expect(!check.isIntact || isSameText, "\(place)")
    }
  }

  @Test
  func `the field that differs is named with its item, its block and both values`() throws {
    var minutes = try SealedSamples.ofEverything()
    let sealed = try SealedSamples.sealed(minutes)
    minutes = sealed
    let item = try #require(minutes.agenda.first { !$0.blocks.isEmpty })
    minutes.agenda[0].title += " !"
    let differences = try #require(
      RecordDifference.between(sealed.fileBytes, minutes.fileBytes))
    #expect(differences.count == 1)
    #expect(differences.first?.path == "agenda/\(minutes.agenda[0].id.number)/title")
    #expect(differences.first?.item == minutes.agenda[0].id.number)
    #expect(item.blocks.first != nil)
  }

  @Test
  func `items that change places are found`() throws {
    for seed: UInt64 in 1...40 {
      let sealed = try SealedSamples.sealed(SealedSamples.minutes(seed))
      guard sealed.agenda.count > 1 else { continue }
      var changed = sealed
      changed.agenda.swapAt(0, 1)
      let check = try #require(SealCheck(changed.fileBytes))
      #expect(check.breaches == [.part("agenda")])
      return
    }
    Issue.record("no record of two items")
  }

  @Test
  func `a seal taken out of a record leaves none that is intact`() throws {
    var sealed = try SealedSamples.sealed(SealedSamples.minutes(3))
    sealed.seal = nil
    let check = try #require(SealCheck(sealed.fileBytes))
    #expect(!check.isIntact && check.seal == nil)
  }
}
