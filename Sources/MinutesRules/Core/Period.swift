package import MinutesModel
import MinutesWording

/// The days on which a text is in force; open ends have no known limit.
package struct Period: Hashable, Sendable {
  package let from: CalendarDate?
  /// The last day in force.
  package let until: CalendarDate?

  package init(from: CalendarDate? = nil, until: CalendarDate? = nil) {
    self.from = from
    self.until = until
  }

  /// No limit in time.
  package static let always = Period()

  /// Whether the text is in force on that day.
  package func contains(_ date: CalendarDate) -> Bool {
    if let from, date < from { return false }
    if let until, date > until { return false }
    return true
  }

  /// « depuis le 1er juillet 2022 », « du 17 octobre 2020 au 30 septembre 2021 »
  package var french: String {
    switch (from, until) {
    case (nil, nil): "sans limite de date"
    case (let from?, nil): "depuis le \(from.french)"
    case (nil, let until?): "jusqu’au \(until.french)"
    case (let from?, let until?): "du \(from.french) au \(until.french)"
    }
  }
}
