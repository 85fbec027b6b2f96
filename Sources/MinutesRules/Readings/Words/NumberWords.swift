import MinutesWording

/// Numbers in words, as dates have them.
enum NumberWords {
  /// One to thirty-one by their words joined: « vingt et un ».
  private static let small: [[WordKey]: Int] = {
    var table: [[WordKey]: Int] = [["premier"]: 1]
    for value in 1...99 {
      let words = FrenchNumber(value).words().folded.split { $0 == " " || $0 == "-" }
      table[words.map { WordKey($0) }] = value
    }
    return table
  }()

  private static let parts = WordSet(small.keys.flatMap { $0 })

  /// The day of the month in words that ends before an index.
  static func day(in tape: WordTape, endingAt end: Int) -> (day: Int, first: Int)? {
    guard end > 0, parts.contains(tape.key(end - 1)) else { return nil }
    for length in [3, 2, 1] where end - length >= 0 {
      let first = end - length
      let keys = (first..<end).map { tape.key($0) }
      let isJoined = (first..<end).dropFirst().allSatisfy { tape.gap($0).isInPhrase }
      if isJoined, let value = small[keys], (1...31).contains(value) { return (value, first) }
    }
    return nil
  }

  /// A year in words from an index on: « deux mille vingt et un ».
  static func year(in tape: WordTape, at index: Int) -> (year: Int, next: Int)? {
    guard tape.key(index) == "deux", ["mille", "mil"].contains(tape.key(index + 1)),
      tape.gap(index + 1).isInPhrase
    else { return nil }
    for length in [4, 3, 2, 1] where index + 2 + length <= tape.words.count {
      let range = index + 2..<index + 2 + length
      guard range.allSatisfy({ tape.gap($0).isInPhrase }),
        let value = small[range.map { tape.key($0) }]
      else { continue }
      return (2000 + value, range.upperBound)
    }
    return (2000, index + 2)
  }
}
