/// An hour and minute of the day, as a clerk notes it.
package struct ClockTime: Hashable, Comparable, Codable, Sendable {
  /// 0…23.
  package let hour: Int
  /// 0…59.
  package let minute: Int

  /// A time, or `nil` when there is no such minute of the day.
  package init?(hour: Int, minute: Int) {
    guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
    self.hour = hour
    self.minute = minute
  }

  /// The time that a text says: `20:30`, `20h30`, `20 h 30`, `20h`; `nil` for anything else.
  package init?(reading text: Substring) {
    let compact = text.lowercased().filter { !$0.isFrenchSpace }
    let parts = compact.split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "h" }
    // a sign would pass for a figure otherwise
    guard parts.count == 2, parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
      let hour = Int(parts[0]), parts[0].count <= 2
    else { return nil }
    if parts[1].isEmpty, compact.hasSuffix("h") {
      self.init(hour: hour, minute: 0)
    } else {
      guard parts[1].count == 2, let minute = Int(parts[1]) else { return nil }
      self.init(hour: hour, minute: minute)
    }
  }

  /// The time that a whole text says.
  package init?(reading text: String) { self.init(reading: text[...]) }

  /// `20:30`.
  package var iso: String {
    (hour < 10 ? "0" : "") + "\(hour):" + (minute < 10 ? "0" : "") + "\(minute)"
  }

  package static func < (left: ClockTime, right: ClockTime) -> Bool {
    (left.hour, left.minute) < (right.hour, right.minute)
  }
}
