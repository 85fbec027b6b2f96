package import MinutesModel

/// What the seal of a file comes to, by the bytes of the file alone.
package struct SealCheck: Sendable {
  /// Something that is not as it was sealed.
  package enum Breach: Hashable, Sendable {
    /// A part of what was signed, as in `Seal.Part`.
    case part(String)
    /// What was signed as a whole, where no part is known to differ.
    case content
    /// The seal: its names, offices, times, its link.
    case seal
    /// What was noted since the signature: dates, receipts, masks, states.
    case later
    /// The canonical form is one that this version does not know.
    case form(Int)
    /// The record says that it is signed and has no seal, or a seal that nobody has completed.
    case state
  }

  /// The seal; `nil` where the file has none.
  package let seal: Seal?
  /// The day of the session.
  package let date: CalendarDate?
  /// How far the record says it is.
  package let state: SessionState?
  /// The record that it rectifies.
  package let revision: Revision?
  /// What is not as it was sealed; empty where all is.
  package let breaches: [Breach]
  /// The numbers of its deliberations, in their order.
  package let actNumbers: [String]
  /// The number as printed (« 5.2 ») of each item, by id.
  package let numbers: [Int: String]

  /// Whether everybody signed and nothing was changed since.
  package var isIntact: Bool { seal?.isComplete == true && breaches.isEmpty }

  /// Checks the seal in a file’s bytes; `nil` where they are no record.
  package init?(_ bytes: [UInt8]) {
    self.init(LocatedJSON(SourceText(name: "", bytes: bytes)))
  }

  init?(_ json: LocatedJSON) {
    guard json.faults.isEmpty, let root = json.root, json.kind(of: root) == .object,
      let session = json.member("session", of: root)
    else { return nil }
    var reader = RecordReader(json)
    date = json.member("date", of: session).flatMap { Codec<CalendarDate>.date.read($0, &reader) }
    state = json.member("state", of: session).flatMap {
      Codec<SessionState>.word.read($0, &reader)
    }
    revision = json.member("revision", of: session).flatMap {
      Revision.shape.read($0, &reader)
    }
    actNumbers = Self.actNumbers(root, json)
    guard let node = json.member("seal", of: root) else {
      seal = nil
      breaches = []
      numbers = [:]
      return
    }
    guard let seal = Seal.shape.read(node, &reader) else {
      self.seal = nil
      breaches = [.seal]
      numbers = [:]
      return
    }
    self.seal = seal
    breaches = Self.breaches(of: seal, at: node, in: root, json, state: state)
    numbers = breaches.isEmpty ? [:] : Self.numbers(root, json)
  }

  private static func breaches(
    of seal: Seal, at node: LocatedJSON.Node, in root: LocatedJSON.Node, _ json: LocatedJSON,
    state: SessionState?
  ) -> [Breach] {
    guard seal.form == 1 else { return [.form(seal.form)] }
    var breaches: [Breach] = []
    if ContentDigest(of: CanonicalForm.signed(root, of: json)).description != seal.content {
      let places = SealedParts.differences(seal.parts, SealedParts.of(root, in: json))
      breaches += places.isEmpty ? [.content] : places.map(Breach.part)
    }
    if seal.isComplete {
      let own = ContentDigest(of: CanonicalForm.seal(node, of: json)).description
      if own != seal.digest { breaches.append(.seal) }
    } else if !seal.digest.isEmpty {
      breaches.append(.seal)
    }
    // Whatever else differs shows in the digest of everything.
    if breaches.isEmpty,
      ContentDigest(of: CanonicalForm.everything(root, of: json)).description != seal.later
    {
      breaches.append(.later)
    }
    if let state, seal.isComplete != (state >= .signed), breaches.isEmpty {
      breaches.append(.state)
    }
    return breaches
  }

  private static func actNumbers(_ root: LocatedJSON.Node, _ json: LocatedJSON) -> [String] {
    var numbers: [String] = []
    func visit(_ items: [LocatedJSON.Node]) {
      for item in items {
        if let act = json.member("deliberation", of: item),
          let number = json.member("number", of: act), json.kind(of: number) == .string
        {
          numbers.append(json.string(of: number))
        }
        visit(json.member("children", of: item).map(json.elements) ?? [])
      }
    }
    visit(json.member("agenda", of: root).map(json.elements) ?? [])
    return numbers
  }

  private static func numbers(_ root: LocatedJSON.Node, _ json: LocatedJSON) -> [Int: String] {
    var numbers: [Int: String] = [:]
    func visit(_ items: [LocatedJSON.Node], _ prefix: String) {
      for (index, item) in items.enumerated() {
        let number = prefix + String(index + 1)
        if let id = json.member("id", of: item),
          let value = Int(json.source.text(json.range(of: id)))
        {
          numbers[value] = number
        }
        visit(json.member("children", of: item).map(json.elements) ?? [], number + ".")
      }
    }
    visit(json.member("agenda", of: root).map(json.elements) ?? [], "")
    return numbers
  }
}
