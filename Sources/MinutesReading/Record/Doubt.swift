package import MinutesModel

/// Something the reader is not sure of, or had to leave as it stands: it is for the clerk to confirm.
package struct Doubt: Hashable, Sendable {
  /// What sort of doubt it is.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    /// The day of the session was not found, or two are said.
    case date
    /// A person whose gender, office or pouvoir the text does not tell.
    case person
    /// Words about the session that were kept as they stand.
    case session
    /// Where an item begins or what it is.
    case item
    /// A vote that is not told whole.
    case vote
    /// A table, a plan or an amount.
    case figures
    /// Bytes or words that conversion damaged.
    case text
  }

  /// What sort of doubt it is.
  package let kind: Kind
  /// The place of the record that it is about.
  package let place: Place
  /// Where the words stand in the text.
  package let point: TextPoint
  /// A French sentence without its full stop: « 'Budget participatif' rattaché à la recette
  /// précédente ».
  package let sentence: String
}
