/// How a register numbers its deliberations, as the commune writes it: « AAAA-MM-NN » gives
/// « 2026-04-12 », « AAAA_NNN » gives « 2026_012 ».
///
/// `AAAA` is the year, `AA` its last two digits, `MM` the month, `JJ` the day, a run of `N` the order
/// number with at least so many digits; everything else stands as it is. The order number starts anew with
/// the smallest of year, month and day that the pattern names; without any it goes on for ever.
package struct NumberPattern: Hashable, Codable, Sendable {
  /// How far back order numbers are counted.
  package enum Scope: Hashable, Sendable {
    case always
    case year
    case month
    case day
  }

  private enum Piece: Hashable, Sendable {
    case year(digits: Int)
    case month
    case day
    case order(digits: Int)
    case literal(Character)
  }

  /// As it is written.
  package let text: String
  private let pieces: [Piece]

  /// `nil` where it names no order number, or more than one.
  package init?(_ text: String) {
    var pieces: [Piece] = []
    let characters = Array(text)
    var index = 0
    while index < characters.count {
      let character = characters[index]
      let run = characters[index...].prefix { $0 == character }.count
      switch (character, run) {
      case ("A", 4...):
        pieces.append(.year(digits: 4))
        index += 4
      case ("A", 2...3):
        pieces.append(.year(digits: 2))
        index += 2
      case ("M", 2...):
        pieces.append(.month)
        index += 2
      case ("J", 2...):
        pieces.append(.day)
        index += 2
      case ("N", _):
        pieces.append(.order(digits: run))
        index += run
      default:
        pieces.append(.literal(character))
        index += 1
      }
    }
    let orders = pieces.filter { if case .order = $0 { true } else { false } }
    guard orders.count == 1, characters.count <= 40 else { return nil }
    self.text = text
    self.pieces = pieces
  }

  package init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let pattern = NumberPattern(text) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "no pattern of numbers"))
    }
    self = pattern
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }

  /// How far back order numbers are counted.
  package var scope: Scope {
    if pieces.contains(.day) { return .day }
    if pieces.contains(.month) { return .month }
    return pieces.contains { if case .year = $0 { true } else { false } } ? .year : .always
  }

  /// Whether sessions of these two days are numbered in one run.
  package func counts(_ day: CalendarDate, with other: CalendarDate) -> Bool {
    switch scope {
    case .always: true
    case .year: day.year == other.year
    case .month: day.year == other.year && day.month == other.month
    case .day: day == other
    }
  }

  /// The number of the deliberation of that order (from 1) of a session.
  package func number(_ order: Int, on day: CalendarDate) -> String {
    pieces.map { piece in
      switch piece {
      case .year(let digits): String(Self.padded(day.year, 4).suffix(digits))
      case .month: Self.padded(day.month, 2)
      case .day: Self.padded(day.day, 2)
      case .order(let digits): Self.padded(order, digits)
      case .literal(let character): String(character)
      }
    }.joined()
  }

  /// The order that a number written by the pattern says; `nil` for a number of another form or day.
  package func order(of number: String, on day: CalendarDate) -> Int? {
    var rest = number[...]
    var order: Int?
    for (index, piece) in pieces.enumerated() {
      let expected: String
      switch piece {
      case .year(let digits): expected = String(Self.padded(day.year, 4).suffix(digits))
      case .month: expected = Self.padded(day.month, 2)
      case .day: expected = Self.padded(day.day, 2)
      case .literal(let character): expected = String(character)
      case .order(let digits):
        // What follows may be digits too: « NNAAAA ».
        let tail = Self.length(of: pieces[(index + 1)...])
        let count = rest.count - tail
        guard count >= digits, let value = Int(rest.prefix(count)), value > 0,
          rest.prefix(count).allSatisfy({ $0.isASCII && $0.isNumber }),
          Self.padded(value, digits).count == count
        else { return nil }
        order = value
        rest = rest.dropFirst(count)
        continue
      }
      guard rest.hasPrefix(expected) else { return nil }
      rest = rest.dropFirst(expected.count)
    }
    return rest.isEmpty ? order : nil
  }

  private static func length(of pieces: ArraySlice<Piece>) -> Int {
    pieces.reduce(0) { sum, piece in
      switch piece {
      case .year(let digits), .order(let digits): sum + digits
      case .month, .day: sum + 2
      case .literal: sum + 1
      }
    }
  }

  private static func padded(_ number: Int, _ digits: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
  }
}
