package import MinutesModel

/// Days of a register as a calendar that other programs subscribe to (iCalendar, RFC 5545).
package struct CalendarFile: Sendable {
  /// One day of the calendar.
  package struct Entry: Hashable, Sendable {
    /// The same for the same thing, whenever the file is written.
    package var id: String
    /// The day.
    package var day: CalendarDate
    /// What is to be done.
    package var summary: String
    /// What it is about and where the law says so.
    package var description: String

    package init(id: String, day: CalendarDate, summary: String, description: String) {
      self.id = id
      self.day = day
      self.summary = summary
      self.description = description
    }
  }

  /// What the calendar is called.
  package let name: String
  /// The day it was written.
  package let writtenOn: CalendarDate
  /// Its days.
  package let entries: [Entry]

  package init(name: String, writtenOn: CalendarDate, entries: [Entry]) {
    self.name = name
    self.writtenOn = writtenOn
    self.entries = entries
  }

  /// The file: lines of at most 75 bytes that end with carriage return and line feed.
  package var text: String {
    var lines = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//seance//FR", "CALSCALE:GREGORIAN",
      "X-WR-CALNAME:" + Self.escaped(name),
    ]
    for entry in entries {
      lines += [
        "BEGIN:VEVENT", "UID:" + Self.escaped(entry.id),
        "DTSTAMP:\(Self.compact(writtenOn))T000000Z",
        "DTSTART;VALUE=DATE:" + Self.compact(entry.day),
      ]
      // The end of a whole day is the next one.
      if let next = entry.day.adding(days: 1) {
        lines.append("DTEND;VALUE=DATE:" + Self.compact(next))
      }
      lines += [
        "SUMMARY:" + Self.escaped(entry.summary), "DESCRIPTION:" + Self.escaped(entry.description),
        "TRANSP:TRANSPARENT", "BEGIN:VALARM", "ACTION:DISPLAY",
        "DESCRIPTION:" + Self.escaped(entry.summary), "TRIGGER:-P1D", "END:VALARM", "END:VEVENT",
      ]
    }
    lines.append("END:VCALENDAR")
    return lines.flatMap(Self.folded).map { $0 + "\r\n" }.joined()
  }

  private static func compact(_ date: CalendarDate) -> String {
    date.iso.filter { $0 != "-" }
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for character in text.printable {
      if "\\;,".contains(character) { result.append("\\") }
      result.append(character)
    }
    return result
  }

  /// A line in pieces of at most 75 bytes, each after the first with a space before it.
  private static func folded(_ line: String) -> [String] {
    var pieces: [String] = []
    var piece = ""
    for scalar in line.unicodeScalars {
      if piece.utf8.count + UTF8.width(scalar) > 75 {
        pieces.append(piece)
        piece = " "
      }
      piece.unicodeScalars.append(scalar)
    }
    return pieces + [piece]
  }
}
