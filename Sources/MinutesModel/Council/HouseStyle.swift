/// How a commune likes its minutes worded, among wordings that are all true.
package struct HouseStyle: Hashable, Codable, Sendable {
  /// Whether the opening sentence starts with the year (« L’an deux mille vingt et un, le deux
  /// février ») or with the day (« Le vingt-trois avril deux mille vingt-six »).
  package enum DateOrder: String, Hashable, Codable, Sendable, CaseIterable {
    case yearFirst
    case dayFirst
  }

  /// What unanimity is said of, where several wordings are true.
  package enum Unanimity: String, Hashable, Codable, Sendable, CaseIterable {
    /// « à l’unanimité des membres présents (et représentés) »
    case membersPresent
    /// « à l’unanimité des membres votants »
    case membersVoting
    /// « à l’unanimité des suffrages exprimés »
    case votesCast
    /// « à l’unanimité »
    case bare
  }

  /// The title of a woman who is mayor.
  package enum MayoressTitle: String, Hashable, Codable, Sendable, CaseIterable {
    /// « Madame le maire »
    case leMaire
    /// « Madame la maire »
    case laMaire
    /// « Madame la mairesse », only where she wants it.
    case mairesse
  }

  /// How the opening sentence says the date.
  package var dateOrder: DateOrder
  /// What a unanimous result is called.
  package var unanimity: Unanimity
  /// Whether the counts follow a unanimous result in brackets (« (13 voix pour) »).
  package var countsAfterUnanimity: Bool
  /// How a woman who is mayor is called.
  package var mayoressTitle: MayoressTitle
  /// Whether opponents and abstainers are named after the counts of an ordinary ballot.
  package var namesExceptions: Bool
  /// Whether numbers in words take a hyphen everywhere (rectifications of 1990).
  package var hyphenatedNumbers: Bool
  /// The width of the plain text, in columns: 60…120.
  package var textWidth: Int
  package var unknownFields: UnknownFields

  package init(
    dateOrder: DateOrder = .yearFirst, unanimity: Unanimity = .membersPresent,
    countsAfterUnanimity: Bool = true, mayoressTitle: MayoressTitle = .laMaire,
    namesExceptions: Bool = true, hyphenatedNumbers: Bool = false, textWidth: Int = 90,
    unknownFields: UnknownFields = .none
  ) {
    self.dateOrder = dateOrder
    self.unanimity = unanimity
    self.countsAfterUnanimity = countsAfterUnanimity
    self.mayoressTitle = mayoressTitle
    self.namesExceptions = namesExceptions
    self.hyphenatedNumbers = hyphenatedNumbers
    self.textWidth = textWidth
    self.unknownFields = unknownFields
  }
}
