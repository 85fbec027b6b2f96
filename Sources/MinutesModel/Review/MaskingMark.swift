/// What was decided about words that may be personal data (CRPA L312-1-2; law.md R-14).
///
/// A mark is bound to its words: it moves with them, and is gone once they are changed.
package struct MaskingMark: WordMark, Hashable, Codable, Sendable {
  /// What the words are.
  package enum Kind: String, Hashable, Codable, Sendable, CaseIterable {
    /// The name of somebody who is neither a member of the council nor an agent in office.
    case privatePerson
    /// A private telephone number.
    case phone
    /// A private electronic address.
    case email
    /// Somebody’s health.
    case health
    /// Somebody’s debts or means.
    case debt
    /// Any other personal datum: a home address, a date of birth, a bank account…
    case other
  }

  /// What becomes of the words in the public copy.
  package enum Treatment: String, Hashable, Codable, Sendable, CaseIterable {
    /// They stay.
    case kept
    /// They are blotted out.
    case masked
    /// Initials stand in their place.
    case initials
  }

  /// The field, without the range of words.
  package var place: Place
  /// Characters of the field before the words.
  package var start: Int
  /// The words.
  package var words: String
  /// What the words are.
  package var kind: Kind
  /// What becomes of them in the public copy.
  package var treatment: Treatment
  /// Why, where somebody said so.
  package var reason: String
  package var unknownFields: UnknownFields

  package init(
    _ place: Place, words: String, kind: Kind, treatment: Treatment, reason: String = "",
    unknownFields: UnknownFields = .none
  ) {
    self.place = place.withoutRange
    start = if case .field(_, let range?) = place { range.lowerBound } else { 0 }
    self.words = words
    self.kind = kind
    self.treatment = treatment
    self.reason = reason
    self.unknownFields = unknownFields
  }

  /// What the public copy has in the place of the words.
  package var publicWords: String {
    switch treatment {
    case .kept: words
    case .masked: MaskingMark.blot
    case .initials: MaskingMark.initials(of: words)
    }
  }

  /// What stands in the place of words that are blotted out.
  package static let blot = "[…]"

  private static let civilities: Set = [
    "M.", "MM.", "Mme", "Mmes", "Mlle", "Monsieur", "Madame", "Messieurs", "Mesdames",
    "Mademoiselle", "consorts", "famille", "époux",
  ]

  /// The initials of a name, after its civility: « Jean-Pierre d’ARTOIS » is « J.-P. A. ».
  package static func initials(of name: String) -> String {
    let words = name.split { $0 == " " || $0 == "\u{A0}" || $0 == "\u{202F}" }
    let initials = words.compactMap { word -> String? in
      if civilities.contains(String(word)) { return String(word) }
      let parts = word.split(separator: "-").compactMap { part -> String? in
        // What an elision leaves in small letters is no name: « d’ARTOIS ».
        let bare = part.split { $0 == "’" || $0 == "'" }.last ?? part
        guard let first = bare.first, first.isUppercase else { return nil }
        return "\(first)."
      }
      return parts.isEmpty ? nil : parts.joined(separator: "-")
    }
    return initials.allSatisfy(civilities.contains) ? blot : initials.joined(separator: " ")
  }
}
