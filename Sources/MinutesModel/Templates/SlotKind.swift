/// What sort of fact fills a slot of a template, or was found in a text.
///
/// The raw value is the word by which a template file names it.
package enum SlotKind: String, Hashable, Codable, Sendable, CaseIterable {
  /// An amount in euros: the figures, without the sign.
  case amount = "montant"
  case date
  /// Four figures.
  case year = "année"
  /// A member of the council.
  case member = "membre"
  /// Whoever gives a subsidy.
  case funder = "financeur"
  /// A whole number.
  case number = "nombre"
  /// A rate: the figures, without « % ».
  case rate = "taux"
  /// Any words.
  case text = "texte"
}

/// A fact that a text states, where it stands.
package struct StatedFact: Hashable, Sendable {
  /// What sort of fact it is.
  package let kind: SlotKind
  /// Where it stands, in characters of the text; an amount and a rate without their sign.
  package let range: Range<Int>

  package init(_ kind: SlotKind, _ range: Range<Int>) {
    self.kind = kind
    self.range = range
  }
}
