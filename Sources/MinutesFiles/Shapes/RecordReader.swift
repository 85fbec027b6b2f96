import MinutesModel

/// Reads the values of a record and collects what is wrong with them, going on after each fault.
struct RecordReader {
  /// A step on the way to a value, for telling where it is.
  enum Step: Hashable {
    case field(String)
    case element(String, Int)
  }

  /// A mention of a member, to be held against the roster once all is read.
  struct MemberReference {
    let id: MemberID
    let node: LocatedJSON.Node
    let trail: [Step]
  }

  let json: LocatedJSON
  var trail: [Step] = []
  private(set) var faults: [Fault] = []
  private(set) var notices: [Fault] = []
  var memberReferences: [MemberReference] = []
  /// The object whose fields are being read.
  var object: LocatedJSON.Node?
  /// The object that defines each thing with an id.
  var memberNodes: [MemberID: LocatedJSON.Node] = [:]
  var itemNodes: [ItemID: LocatedJSON.Node] = [:]
  var blockNodes: [BlockID: LocatedJSON.Node] = [:]

  init(_ json: LocatedJSON) {
    self.json = json
  }

  /// The way to the value being read: « ordre du jour, point 3, bloc 2, montant ».
  var path: String { RecordReader.path(of: trail) }

  private static func path(of trail: [Step]) -> String {
    trail.map { step in
      switch step {
      case .field(let name): name
      case .element(let noun, let index): "\(noun) \(index + 1)"
      }
    }.joined(separator: ", ")
  }

  mutating func within<Value>(_ name: String, _ read: (inout RecordReader) -> Value?) -> Value? {
    trail.append(.field(name))
    defer { trail.removeLast() }
    return read(&self)
  }

  mutating func report(_ node: LocatedJSON.Node, _ explanation: String, _ remedy: String) {
    report(at: json.range(of: node), trail, explanation, remedy)
  }

  mutating func report(
    at range: Range<Int>, _ trail: [Step], _ explanation: String, _ remedy: String
  ) {
    guard faults.count < Fault.limit else { return }
    faults.append(
      Fault(
        range: range, path: RecordReader.path(of: trail), explanation: explanation, remedy: remedy))
  }

  mutating func reportMissing(_ key: String, _ name: String, in object: ObjectCursor) {
    guard !object.isDamaged else { return }
    let start = json.range(of: object.node).lowerBound
    report(
      at: start..<start + 1, trail, "Il manque le champ \"\(key)\" (\(name)) dans cet objet.",
      "Ajoutez \"\(key)\": … entre ces accolades.")
  }

  /// Whether a node is of that kind; what is damaged has been told of already.
  mutating func expect(
    _ kind: LocatedJSON.Kind, at node: LocatedJSON.Node, _ meaning: String
  ) -> Bool {
    let found = json.kind(of: node)
    if found == kind { return true }
    guard found != .damaged, !json.isDamaged(node) else { return false }
    report(
      node, "Il y a ici \(found.french), là où est attendu \(meaning).",
      found == .null
        ? "Retirez le champ, ou donnez \(meaning)." : "Écrivez \(meaning).")
    return false
  }

  /// A whole number within bounds.
  mutating func integer(
    at node: LocatedJSON.Node, in bounds: ClosedRange<Int64>, _ meaning: String
  ) -> Int64? {
    guard expect(.number, at: node, meaning) else { return nil }
    do throws(LocatedJSON.IntegerFault) {
      let number = try json.integer(of: node)
      if bounds.contains(number) { return number }
      report(
        node, "Nombre hors limites\u{A0}: \(number).",
        "Écrivez \(meaning), entre \(bounds.lowerBound) et \(bounds.upperBound).")
    } catch {
      switch error {
      case .fraction:
        report(
          node,
          "Ce nombre a une partie décimale ou un exposant\u{202F}; "
            + "les montants et les taux sont des nombres entiers.", "Écrivez \(meaning).")
      case .tooLarge:
        report(
          node, "Nombre hors limites\u{A0}: il dépasse 64 bits.",
          "Écrivez \(meaning), entre \(bounds.lowerBound) et \(bounds.upperBound).")
      }
    }
    return nil
  }

  /// What a text says when it has the form meant.
  mutating func parsed<Value>(
    at node: LocatedJSON.Node, _ meaning: String, _ parse: (String) -> Value?
  ) -> Value? {
    guard expect(.string, at: node, meaning) else { return nil }
    let text = json.string(of: node)
    if let value = parse(text) { return value }
    report(
      node, "«\u{A0}\(text.shortened)\u{A0}» n’est pas \(meaning).", "Écrivez \(meaning).")
    return nil
  }

  /// One of the words that the format knows here.
  mutating func word(at node: LocatedJSON.Node, among words: [String]) -> String? {
    guard expect(.string, at: node, "un mot du format") else { return nil }
    if let word = words.first(where: { json.hasText(node, $0) }) { return word }
    report(
      node,
      "«\u{A0}\(json.string(of: node).shortened)\u{A0}» n’est pas un mot que le format connaît ici.",
      "Écrivez l’un de\u{A0}: \(words.joined(separator: ", ")).")
    return nil
  }

  /// Whether an id is defined here for the first time; a second definition is told of.
  mutating func isFirstDefinition(
    at node: LocatedJSON.Node, after first: LocatedJSON.Node?, noun: String
  ) -> Bool {
    guard let first else { return true }
    report(
      node, "Ce numéro de \(noun) est déjà pris (ligne \(json.position(of: first).line)).",
      "Donnez un autre numéro à l’un des deux.")
    return false
  }

  /// Tells of fields that belong to another case of a choice: they would be lost at its next change.
  mutating func reportStray<Value: Sendable>(
    fieldsOf cases: [Case<Value>], notIn chosen: Case<Value>, named key: String,
    in object: ObjectCursor
  ) {
    for (node, _) in object.rest {
      let name = json.string(of: node)
      guard !chosen.keys.contains(name), let owner = cases.first(where: { $0.keys.contains(name) })
      else { continue }
      report(
        node, "Le champ \"\(name.shortened)\" n’a pas de sens avec \"\(key)\": \"\(chosen.name)\".",
        "Retirez-le, ou écrivez \"\(key)\": \"\(owner.name)\".")
    }
  }

  /// The fields of an object that nobody took, kept as they are.
  func unknownFields(left object: ObjectCursor) -> UnknownFields {
    let rest = object.rest
    guard !rest.isEmpty else { return .none }
    return UnknownFields(
      rest.map {
        UnknownFields.Field(key: json.string(of: $0.key), json: json.compactText(of: $0.value))
      })
  }

  /// Whether a text is one that edits could have made.
  mutating func checkLength(
    of text: String, at node: LocatedJSON.Node, atMost limit: Int = Line.longestText
  ) -> Bool {
    if text.utf8.count <= limit { return true }
    report(
      node, "Ce texte dépasse un million de signes.",
      "Faites-en plusieurs alinéas, ou vérifiez que c’est le bon fichier.")
    return false
  }

  mutating func noticeControls(in text: String, at node: LocatedJSON.Node) {
    guard notices.count < Fault.limit,
      text.unicodeScalars.contains(where: { $0.isHiddenControl && $0 != "\t" })
    else { return }
    let hasLineEnd = text.unicodeScalars.contains { $0 == "\n" || $0 == "\r" }
    notices.append(
      Fault(
        range: json.range(of: node), path: path,
        explanation: hasLineEnd
          ? "Ce texte contient un retour à la ligne."
          : "Ce texte contient des caractères de commande invisibles.",
        remedy: hasLineEnd
          ? "Faites-en plusieurs lignes." : "Retapez ce passage s’ils n’y sont pas voulus."))
  }
}

extension LocatedJSON.Kind {
  /// What it is, with its article.
  var french: String {
    switch self {
    case .object: "un objet"
    case .array: "une liste"
    case .string: "un texte"
    case .number: "un nombre"
    case .bool: "true ou false"
    case .null: "null"
    case .damaged: "une valeur illisible"
    }
  }
}

extension Int {
  /// « 3 cases »: the count with its noun, which takes an s from two on.
  func french(_ noun: String) -> String { "\(self) \(noun)\(self > 1 ? "s" : "")" }
}

extension String {
  /// At most the first 40 characters, without controls: for quoting in a message.
  var shortened: String {
    let visible = String(
      prefix(40).map { $0.unicodeScalars.contains(where: \.isHiddenControl) ? "\u{FFFD}" : $0 })
    return count > 40 ? visible + "…" : visible
  }
}
