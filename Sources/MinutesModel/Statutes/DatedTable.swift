/// A row of the law: a value in force during a period, with its source.
package struct Dated<Value: Sendable>: Sendable {
  /// The days on which the value is the law.
  package let period: Period
  /// What the law says then.
  package let value: Value
  /// Where it says so.
  package let law: LawSource
}

extension Dated: Equatable where Value: Equatable {}
extension Dated: Hashable where Value: Hashable {}

/// A threshold of the law through time: changing the law is adding a row.
package struct DatedTable<Value: Sendable>: Sendable {
  /// The rows, earliest first, each in force until the next begins.
  package let rows: [Dated<Value>]
  private let earliest: Dated<Value>

  /// What held at first, then each change with its first day.
  init(
    _ value: Value, _ law: LawSource,
    changes: [(from: CalendarDate?, value: Value, law: LawSource)] = []
  ) {
    let changes = changes.filter { $0.from != nil }
    let ends = changes.map { $0.from?.adding(days: -1) } + [nil]
    earliest = Dated(period: Period(until: ends[0]), value: value, law: law)
    rows =
      [earliest]
      + zip(changes, ends.dropFirst()).map { change, end in
        Dated(
          period: Period(from: change.from, until: end), value: change.value, law: change.law)
      }
  }

  /// The row in force on that day.
  package func row(on date: CalendarDate) -> Dated<Value> {
    rows.last { $0.period.from.map { $0 <= date } ?? true } ?? earliest
  }
}

/// A first day of force, written `day(2021, 10, 1)` in the tables.
func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate? {
  CalendarDate(year: year, month: month, day: day)
}
