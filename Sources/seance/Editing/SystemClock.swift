import EditorInterface
import Glibc
import MinutesModel

/// The clock on the wall, where the program runs.
enum SystemClock {
  /// The local date and time; `nil` where the system cannot tell.
  static var now: Moment? {
    var seconds = time(nil)
    var parts = unsafe tm()
    let isKnown = unsafe localtime_r(&seconds, &parts) != nil
    guard isKnown,
      let date = CalendarDate(
        year: Int(unsafe parts.tm_year) + 1900, month: Int(unsafe parts.tm_mon) + 1,
        day: Int(unsafe parts.tm_mday)),
      let time = ClockTime(hour: Int(unsafe parts.tm_hour), minute: Int(unsafe parts.tm_min))
    else { return nil }
    return Moment(date: date, time: time)
  }

  /// The local time to the second, as versions of a record bear it: « 2026-03-27T20:41:05 ».
  static var stamp: String {
    guard let now else { return "1970-01-01T00:00:00" }
    let second = time(nil) % 60
    return now.stamp + ":" + (second < 10 ? "0" : "") + String(second)
  }

  /// Milliseconds since some moment in the past, whatever happens to the clock.
  static var milliseconds: Int64 {
    var now = timespec()
    guard unsafe clock_gettime(CLOCK_MONOTONIC, &now) == 0 else { return 0 }
    return Int64(now.tv_sec) * 1000 + Int64(now.tv_nsec) / 1_000_000
  }

  /// Until the minute on the screen is over.
  static var millisecondsToNextMinute: Int32 {
    var now = timespec()
    guard unsafe clock_gettime(CLOCK_REALTIME, &now) == 0 else { return 60_000 }
    let passed = (now.tv_sec % 60) * 1000 + now.tv_nsec / 1_000_000
    return Int32(60_000 - passed)
  }
}

/// The clock on the wall, asked by somebody who looks often: what the system knows about its time zone is
/// gone through once a minute.
struct MinuteClock {
  private var known: (minute: Int, moment: Moment)?

  /// The local date and time; `nil` where the system cannot tell.
  var now: Moment? {
    mutating get {
      let minute = time(nil) / 60
      if let known, known.minute == minute { return known.moment }
      known = SystemClock.now.map { (minute, $0) }
      return known?.moment
    }
  }
}
