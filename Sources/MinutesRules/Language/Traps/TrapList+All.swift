extension TrapList {
  /// Every list; a phrase stands in one of them.
  static let all: [TrapList] = [
    droppedLetters, agreements, titles, accentedCapitals, years, sessions, formulas, names,
    pastedConventions,
  ]
}
