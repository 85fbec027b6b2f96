package import MinutesModel

/// The date and time on the clock when something happens: an argument, never read here.
package struct Moment: Hashable, Sendable {
  package let date: CalendarDate
  package let time: ClockTime

  package init(date: CalendarDate, time: ClockTime) {
    self.date = date
    self.time = time
  }
}
