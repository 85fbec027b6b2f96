import MinutesRules

/// The ids that the rule book must answer for: the catalogue of the law, W-01 to W-03 for what texts say of
/// results, of members present and of the quorum, and W-04 to W-06 for what only a reader sees in them.
enum Catalogue {
  private static let chapters: KeyValuePairs = [
    "A": 5, "B": 7, "C": 12, "F": 23, "L": 14, "M": 10, "N": 6, "P": 9, "Q": 12, "R": 18, "S": 6,
    "T": 11, "V": 18, "W": 6,
  ]

  static let ids: [RuleID] = chapters.flatMap { chapter, count in
    (1...count).map { RuleID(chapter + ($0 < 10 ? "-0" : "-") + String($0)) }
  }

  /// What is neither a rule nor a human check yet: each id leaves with its rule, and none may come.
  static let missing = Set(missingOnMoney + missingInTexts)

  private static let missingOnMoney: [RuleID] = []

  private static let missingInTexts: [RuleID] = []
}
