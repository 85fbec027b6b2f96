import MinutesModel
import MinutesWording

/// Days and hours, in figures and in words.
enum MomentReader {
  /// The day at a token: « 2 février 2021 », « 1er mars 2021 », « deux février deux mille vingt et
  /// un », « 02/02/2021 », with or without its weekday.
  static func date(
    _ tokens: [ClaimToken], at index: Int, year known: Int? = nil
  ) -> (CalendarDate, next: Int)? {
    var index = index
    if weekdays.contains(word(tokens, index)) { index += 1 }
    if word(tokens, index) == "," { index += 1 }
    if word(tokens, index) == "le" { index += 1 }
    if let figures = inFigures(tokens, at: index) { return figures }
    guard let (day, dayEnd) = day(tokens, at: index) else { return nil }
    var afterDay = dayEnd
    // « le 27 du mois de mai », « le quinze du mois d’avril »
    if word(tokens, afterDay) == "du", word(tokens, afterDay + 1) == "mois" {
      afterDay += word(tokens, afterDay + 3) == "'" ? 4 : 3
    }
    guard let month = month(word(tokens, afterDay))
    else { return nil }
    var next = afterDay + 1
    if let known, year(tokens, at: next) == nil {
      return CalendarDate(year: known, month: month, day: day).map { ($0, next) }
    }
    if word(tokens, next) == "de", word(tokens, next + 1) == "l" { next += 3 }
    guard let (year, end) = year(tokens, at: next),
      let date = CalendarDate(year: year, month: month, day: day)
    else { return nil }
    return (date, end)
  }

  /// The first day that a text tells, with its tokens.
  static func firstDate(_ tokens: [ClaimToken], from start: Int = 0) -> (CalendarDate, Range<Int>)?
  {
    var index = start
    while index < tokens.count {
      if let (date, next) = date(tokens, at: index) { return (date, index..<next) }
      index += 1
    }
    return nil
  }

  private static func word(_ tokens: [ClaimToken], _ index: Int) -> String {
    tokens.indices.contains(index) ? tokens[index].text : ""
  }

  private static func day(_ tokens: [ClaimToken], at index: Int) -> (Int, next: Int)? {
    if word(tokens, index) == "1er" { return (1, index + 1) }
    guard let (value, next) = FrenchNumberReader.number(tokens, at: index), (1...31).contains(value)
    else { return nil }
    return (value, next)
  }

  private static func year(_ tokens: [ClaimToken], at index: Int) -> (Int, next: Int)? {
    guard let (value, next) = FrenchNumberReader.number(tokens, at: index),
      (1_800...2_200).contains(value)
    else { return nil }
    return (value, next)
  }

  /// « 02/02/2021 », « 2-2-21 »; « 2.2.2021 » is one token.
  private static func inFigures(
    _ tokens: [ClaimToken], at index: Int
  ) -> (CalendarDate, next: Int)? {
    var numbers: [Int] = []
    var next = index
    if tokens.indices.contains(index), tokens[index].kind == .figure {
      numbers = tokens[index].text.split(separator: ".").compactMap { Int($0) }
      next = index + 1
    } else {
      let sign = word(tokens, index + 1)
      guard sign == "/" || sign == "-", word(tokens, index + 3) == sign else { return nil }
      numbers = [index, index + 2, index + 4].compactMap {
        Int(word(tokens, $0)).flatMap { $0 >= 0 ? $0 : nil }
      }
      next = index + 5
    }
    guard numbers.count == 3 else { return nil }
    let year = numbers[2] < 100 ? 2_000 + numbers[2] : numbers[2]
    guard (1_800...2_200).contains(year) else { return nil }
    return CalendarDate(year: year, month: numbers[1], day: numbers[0]).map { ($0, next) }
  }

  /// The hour at a token: « 20 h 30 », « 20h30 », « 20:30 », « vingt heures trente », « midi ».
  static func time(_ tokens: [ClaimToken], at index: Int) -> (ClockTime, next: Int)? {
    let first = word(tokens, index)
    if first == "midi" || first == "minuit" {
      return ClockTime(hour: first == "midi" ? 12 : 0, minute: 0).map { ($0, index + 1) }
    }
    if let joined = ClockTime(reading: first), first.contains("h") {
      // « 20h » may go on with minutes: « 20h 30 »
      if first.hasSuffix("h"), let (minute, next) = minutes(tokens, at: index + 1) {
        return ClockTime(hour: joined.hour, minute: minute).map { ($0, next) }
      }
      return (joined, index + 1)
    }
    guard let (hour, afterHour) = FrenchNumberReader.number(tokens, at: index), hour < 24 else {
      return nil
    }
    if word(tokens, afterHour) == ":", let (minute, next) = minutes(tokens, at: afterHour + 1) {
      return ClockTime(hour: hour, minute: minute).map { ($0, next) }
    }
    let unit = word(tokens, afterHour)
    // « 20 h30 »
    if unit.hasPrefix("h"), let minute = Int(unit.dropFirst()), unit.count == 3 {
      return ClockTime(hour: hour, minute: minute).map { ($0, afterHour + 1) }
    }
    guard ["h", "heure", "heures"].contains(unit) else { return nil }
    var next = afterHour + 1
    var minute = 0
    if let (value, end) = minutes(tokens, at: word(tokens, next) == "et" ? next + 1 : next) {
      (minute, next) = (value, end)
      if ["minutes", "mn", "min"].contains(word(tokens, next)) { next += 1 }
    } else if word(tokens, next) == "et", word(tokens, next + 1) == "demie" {
      (minute, next) = (30, next + 2)
    } else if word(tokens, next) == "et", word(tokens, next + 1) == "quart" {
      (minute, next) = (15, next + 2)
    }
    return ClockTime(hour: hour, minute: minute).map { ($0, next) }
  }

  private static func minutes(_ tokens: [ClaimToken], at index: Int) -> (Int, next: Int)? {
    guard let (value, next) = FrenchNumberReader.number(tokens, at: index), value < 60,
      months[word(tokens, next)] == nil
    else { return nil }
    return (value, next)
  }

  /// « septembre », also where a scanner read « rn » for « m ».
  private static func month(_ word: String) -> Int? {
    months[word] ?? (word.contains("rn") ? months[word.replacing("rn", with: "m")] : nil)
  }

  private static let weekdays = Set(CalendarDate.weekdayNames)

  private static let months: [String: Int] = Dictionary(
    uniqueKeysWithValues: CalendarDate.monthNames.enumerated().map { ($1.folded, $0 + 1) })
}
