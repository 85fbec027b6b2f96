import MinutesModel

extension CalendarDate {
  /// Days from an earlier day to this one.
  func days(since date: CalendarDate) -> Int { daysSinceEpoch - date.daysSinceEpoch }
}
