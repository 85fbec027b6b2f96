import MinutesModel

/// A day named in a text: « mardi 2 février 2021 », « 02/02/2021 », « le deux février deux mille vingt
/// et un ».
struct DateMention: Hashable, Sendable {
  /// What the words before a date say of it.
  struct Context: OptionSet, Hashable, Sendable {
    let rawValue: UInt16
    /// « à compter du », « prend effet le », « entre en vigueur le »
    static let effect = Context(rawValue: 1)
    /// The first day of « du … au … ».
    static let periodStart = Context(rawValue: 2)
    static let periodEnd = Context(rawValue: 4)
    /// « aura lieu le », « prochaine séance », « au plus tard le »
    static let upcoming = Context(rawValue: 8)
    /// « la présente séance du », « fait et délibéré le »
    static let ownSession = Context(rawValue: 16)
    /// « la délibération du »
    static let ofDeliberation = Context(rawValue: 32)
    /// « l’arrêté du », « le courrier du »: something that was written that day.
    static let ofDocument = Context(rawValue: 64)
    /// The document has a number of its own.
    static let numbered = Context(rawValue: 128)
    /// « le procès-verbal de la séance du »
    static let ofMinutes = Context(rawValue: 256)
  }

  /// What the sentence around a date is about.
  struct Topics: OptionSet, Hashable, Sendable {
    let rawValue: UInt8
    /// A convention, a lease, a membership.
    static let agreement = Topics(rawValue: 1)
    /// Tariffs, rules, allowances: what binds everybody from a day on.
    static let regulation = Topics(rawValue: 2)
    /// « conclure », « renouveler », « nouvelle »
    static let renewal = Topics(rawValue: 4)
    /// « la présente délibération »
    static let ownAct = Topics(rawValue: 8)
    /// « régularise », « à titre de régularisation »: the retroactive effect is owned up to.
    static let regularisation = Topics(rawValue: 16)
    /// « la délibération mentionnait », « la convention a pris fin »: an earlier state of things.
    static let past = Topics(rawValue: 32)
    /// Another assembly than the municipal council is named.
    static let otherAssembly = Topics(rawValue: 64)
  }

  let day: Int
  let month: Int
  /// `nil` where the text leaves it out.
  let year: Int?
  /// 0 for Monday; `nil` where none is written.
  let weekday: Int?
  /// The weekday’s range, in characters.
  let weekdayRange: Range<Int>?
  /// The year’s range, in characters.
  let yearRange: Range<Int>?
  var context: Context = []
  var topics: Topics = []
  /// The year, where the end of a period gives it.
  var impliedYear: Int?

  /// The day it is; `nil` where there is no such day, or no year.
  var date: CalendarDate? {
    (year ?? impliedYear).flatMap { CalendarDate(year: $0, month: month, day: day) }
  }

  /// Whether no calendar has such a day.
  var isImpossible: Bool {
    if let year { return year >= 1 && CalendarDate(year: year, month: month, day: day) == nil }
    return CalendarDate(year: 2024, month: month, day: day) == nil
  }
}
