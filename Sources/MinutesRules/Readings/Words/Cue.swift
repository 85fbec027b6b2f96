import MinutesModel

/// Words whose truth depends on the record: what was decided, who the mayor is, when the session was.
enum Cue: Hashable, Sendable {
  /// « annule et remplace », with what of the replaced act the sentence names.
  case replaces(hasObject: Bool, hasDate: Bool, hasNumber: Bool)
  /// « ci-annexé », with what is annexed: « projet de convention ».
  case annexed(String)
  /// « secrétaire de mairie », with the words of the law of 2023 where the gender is plain.
  case townClerk(String?)
  case relativeDay(RelativeDay)
  /// « Monsieur le Maire », « Madame la Maire ».
  case mayor(Civility, article: String)
  /// An acronym of the table.
  case acronym(Int)
  /// « pour 2025 »
  case forYear(Int)
  /// « exercice 2026 », « budget 2026 »
  case exercise(Int)
  /// « avenant n° 2 »: the noun and its number.
  case numbered(String, Int)
  /// « votants : 11 »
  case headcount(Headcount, Int)
  case quorum(isReached: Bool)
  /// « annexe n° 2 », « Après en avoir délibéré »
  case deliberated

  /// A day named from the day of writing.
  enum RelativeDay: Hashable, Sendable {
    /// « hier », « demain »: days from the session, and the part of the day: « au soir ».
    case near(days: Int, part: String?)
    /// « mardi dernier », « mardi prochain »
    case weekday(Int, isNext: Bool)
    /// « la semaine dernière », « publié ce jour »
    case vague
  }

  /// What a number of members counts.
  enum Headcount: String, Hashable, Sendable {
    case inOffice = "membres en exercice"
    case present = "présents"
    case proxies = "pouvoirs"
    case voters = "votants"
  }
}
