/// A gap in the texts of a template, written `{{montant: coût des travaux}}`.
///
/// Slots of one kind and label are one slot: what is filled in at the first goes to all.
package struct TemplateSlot: Hashable, Sendable {
  /// What fills it.
  package let kind: SlotKind
  /// What it is called: « coût des travaux »; the kind’s word where it has no name of its own.
  package let label: String

  package init(_ kind: SlotKind, _ label: String = "") {
    self.kind = kind
    self.label = label.isEmpty ? kind.rawValue : label
  }

  /// What stands in the item until it is filled: « [coût des travaux] ».
  package var placeholder: String { "[\(label)]" }

  /// How a template’s text writes it.
  package var notation: String {
    label == kind.rawValue ? "{{\(kind.rawValue)}}" : "{{\(kind.rawValue): \(label)}}"
  }

  /// The slot between two pairs of braces; `nil` for words that name no kind.
  fileprivate init?(inside words: Substring) {
    let parts = words.split(separator: ":", maxSplits: 1).map { Self.trimmed($0) }
    guard let kind = parts.first.flatMap(SlotKind.init(rawValue:)) else { return nil }
    self.init(kind, parts.count > 1 ? parts[1] : "")
  }

  private static func trimmed(_ text: Substring) -> String {
    let start = text.drop { $0.isWhitespace }
    return String(start.prefix(start.count - start.reversed().prefix { $0.isWhitespace }.count))
  }
}

/// A text of a template, taken apart.
package struct TemplateText: Hashable, Sendable {
  /// Words as they stand, or a slot.
  package enum Piece: Hashable, Sendable {
    case words(String)
    case slot(TemplateSlot)
  }

  /// Its parts in order.
  package let pieces: [Piece]

  /// Reads a text; braces that hold no slot are words.
  package init(_ text: String) {
    var pieces: [Piece] = []
    var words = ""
    var rest = text[...]
    while let open = rest.firstRange(of: "{{") {
      let inside = rest[open.upperBound...]
      guard let close = inside.firstRange(of: "}}") else { break }
      words += rest[..<open.lowerBound]
      if let slot = TemplateSlot(inside: inside[..<close.lowerBound]) {
        if !words.isEmpty { pieces.append(.words(words)) }
        words = ""
        pieces.append(.slot(slot))
      } else {
        words += rest[open.lowerBound..<close.upperBound]
      }
      rest = rest[close.upperBound...]
    }
    words += rest
    if !words.isEmpty { pieces.append(.words(words)) }
    self.pieces = pieces
  }

  /// The text with something in the place of each slot.
  package func filled(_ filling: (TemplateSlot) -> String) -> String {
    pieces.reduce(into: "") { text, piece in
      switch piece {
      case .words(let words): text += words
      case .slot(let slot): text += filling(slot)
      }
    }
  }

  /// Its slots in order.
  package var slots: [TemplateSlot] {
    pieces.compactMap { if case .slot(let slot) = $0 { slot } else { nil } }
  }
}
