package import MinutesModel

/// What a text typed by hand says of a vote: the words, where they stand, and what they claim.
package struct ResultClaim: Hashable, Sendable {
  /// What is claimed.
  package enum Kind: Hashable, Sendable {
    /// A formula of law.md §1.7, with or without counts; `.counts` for counts alone.
    case formula(ResultFormula)
    /// « à l’unanimité moins 2 abstentions »
    case unanimityButSome
    /// « sans opposition », « à la quasi-unanimité », « à une large majorité »
    case vague
    /// « est adopté », « n’est pas adoptée », « rejeté à l’unanimité »
    case outcome(Outcome)
  }

  /// The counts that are said; `nil` for those that are not.
  package struct Counts: Hashable, Sendable {
    /// Votes for, where the words say them.
    package var inFavour: Int?
    /// Votes against, where the words say them.
    package var against: Int?
    /// Abstentions, where the words say them.
    package var abstentions: Int?

    package init(inFavour: Int? = nil, against: Int? = nil, abstentions: Int? = nil) {
      self.inFavour = inFavour
      self.against = against
      self.abstentions = abstentions
    }

    /// No count at all.
    package static let none = Counts()
    /// Whether the words say no count.
    package var isEmpty: Bool { self == .none }
  }

  /// What the words claim.
  package let kind: Kind
  /// The counts they say.
  package let counts: Counts
  /// Where the words stand, in characters.
  package let range: Range<Int>

  package init(_ kind: Kind, counts: Counts = .none, range: Range<Int>) {
    self.kind = kind
    self.counts = counts
    self.range = range
  }

  /// Every claim in a text, in order, none overlapping another.
  ///
  /// Tolerant of case, lost accents, kinds of apostrophe and space; « la majorité des travaux »,
  /// « 35,28 € pour » and « formant la majorité des membres en exercice » are none.
  package static func all(in text: String) -> [ResultClaim] {
    guard ClaimTrigger.isPulled(by: text) else { return [] }
    return ClaimReader(ClaimToken.all(in: text)).claims().map { $0.inCharacters(of: text) }
  }

  /// The claim with its range counted in characters instead of UTF-8 code units.
  private func inCharacters(of text: String) -> ResultClaim {
    let start = text.utf8.index(text.startIndex, offsetBy: range.lowerBound)
    let end = text.utf8.index(text.startIndex, offsetBy: range.upperBound)
    let lower = text.distance(from: text.startIndex, to: start)
    return ResultClaim(
      kind, counts: counts, range: lower..<lower + text.distance(from: start, to: end))
  }
}
