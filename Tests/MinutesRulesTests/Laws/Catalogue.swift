import MinutesRules

/// The ids that the rule book must answer for: the catalogue of the law, and W-01 for the table of the
/// wordings of a result.
enum Catalogue {
  private static let chapters: KeyValuePairs = [
    "A": 5, "B": 7, "C": 12, "F": 23, "L": 14, "M": 10, "N": 6, "P": 9, "Q": 12, "R": 18, "S": 6,
    "T": 11, "V": 18, "W": 1,
  ]

  static let ids: [RuleID] = chapters.flatMap { chapter, count in
    (1...count).map { RuleID(chapter + ($0 < 10 ? "-0" : "-") + String($0)) }
  }

  /// What is neither a rule nor a human check yet: each id leaves with its rule, and none may come.
  static let missing = Set(missingOnMoney + missingInTexts)

  private static let missingOnMoney: [RuleID] = [
    "B-03", "B-04", "B-05", "B-06", "B-07",
    //
    "F-08", "F-09", "F-14", "F-15", "F-16", "F-17", "F-18", "F-19", "F-21", "F-22", "F-23",
    //
    "M-02", "M-03", "M-04", "M-05", "M-06", "M-07", "M-08", "M-09", "M-10",
  ]

  private static let missingInTexts: [RuleID] = [
    "L-01", "L-02", "L-03", "L-04", "L-05", "L-06", "L-07", "L-08", "L-09", "L-10", "L-11", "L-12",
    "L-13", "L-14",
    //
    "N-01", "N-02", "N-03", "N-04", "N-05", "N-06",
    //
    "T-01", "T-02", "T-03", "T-04", "T-05", "T-06", "T-07", "T-08", "T-09", "T-10", "T-11",
  ]
}
