package import MinutesModel

/// The date and time on the clock when something happens: an argument, never read here.
package struct Moment: Hashable, Sendable {
  /// The day, in the machine’s time zone.
  package let date: CalendarDate
  /// The hour and minute.
  package let time: ClockTime

  package init(date: CalendarDate, time: ClockTime) {
    self.date = date
    self.time = time
  }
}
