/// The characters of French typography that no keyboard shows.
package enum Glyph {
  /// U+00A0, before « : », « € », « % » and inside guillemets.
  package static let nonBreakingSpace: Character = "\u{A0}"
  /// U+202F, between groups of digits and before « ; », « ! », « ? ».
  package static let narrowSpace: Character = "\u{202F}"
  /// U+2019.
  package static let apostrophe: Character = "’"
  /// « (U+00AB)
  package static let openingGuillemet: Character = "«"
  /// » (U+00BB)
  package static let closingGuillemet: Character = "»"
  /// … (U+2026)
  package static let ellipsis: Character = "…"
  /// U+2212, before a negative figure.
  package static let minus: Character = "−"
  /// A colon with the space that belongs before it, and one after.
  package static let colon = "\u{A0}: "
  /// A colon at the end of a line, with the space before it.
  package static let colonAtEnd = "\u{A0}:"
  /// A semicolon with the space that belongs before it, and one after.
  package static let semicolon = "\u{202F}; "
}
