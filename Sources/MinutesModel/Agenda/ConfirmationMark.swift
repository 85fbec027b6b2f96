/// Words or a fact taken over from elsewhere, to be confirmed by the secretary.
///
/// A mark is bound to its words: it moves with them, and is gone once they are changed or confirmed.
package struct ConfirmationMark: WordMark, Hashable, Codable, Sendable {
  /// Where the words came from.
  package enum Origin: String, Hashable, Codable, Sendable, CaseIterable {
    /// An item of an earlier session.
    case earlierSession
    /// A template.
    case template
    /// A text that was read into the record.
    case importedText
  }

  /// Where it is, without the range of words.
  package var place: Place
  /// Characters of the field before the words; 0 for a place that is no field.
  package var start: Int
  /// The words; empty for the field, or the fact, as a whole.
  package var words: String
  /// Where the words came from.
  package var origin: Origin
  /// What is doubtful, in French: « rattaché à la recette précédente »; empty where that is plain.
  package var note: String
  /// The line of the text that was read, from 1.
  package var sourceLine: Int?
  package var unknownFields: UnknownFields

  package init(
    _ place: Place, words: String = "", origin: Origin, note: String = "", sourceLine: Int? = nil,
    unknownFields: UnknownFields = .none
  ) {
    self.place = place.withoutRange
    start = if case .field(_, let range?) = place { range.lowerBound } else { 0 }
    self.words = words
    self.origin = origin
    self.note = note
    self.sourceLine = sourceLine
    self.unknownFields = unknownFields
  }
}
