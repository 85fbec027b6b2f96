import MinutesRules

/// The ids that the rule book must answer for: the catalogue of the law, and W-01 to W-03 for what texts
/// say of results, of members present and of the quorum.
enum Catalogue {
  private static let chapters: KeyValuePairs = [
    "A": 5, "B": 7, "C": 12, "F": 23, "L": 14, "M": 10, "N": 6, "P": 9, "Q": 12, "R": 18, "S": 6,
    "T": 11, "V": 18, "W": 3,
  ]

  static let ids: [RuleID] = chapters.flatMap { chapter, count in
    (1...count).map { RuleID(chapter + ($0 < 10 ? "-0" : "-") + String($0)) }
  }

  /// What is neither a rule nor a human check yet: each id leaves with its rule, and none may come.
  static let missing = Set(missingOnTheSession + missingOnMoney + missingInTexts)

  private static let missingOnTheSession: [RuleID] = [
    "A-04", "A-05",
    //
    "C-03", "C-04", "C-05", "C-06", "C-07", "C-08", "C-09", "C-10", "C-11",
    //
    "P-02", "P-04", "P-05", "P-06", "P-07", "P-08", "P-09",
    //
    "Q-02", "Q-05", "Q-06", "Q-07", "Q-08", "Q-09", "Q-10", "Q-11", "Q-12",
    //
    "R-01", "R-02", "R-03", "R-04", "R-05", "R-06", "R-07", "R-08", "R-09", "R-10", "R-11", "R-12",
    "R-13", "R-14", "R-15", "R-16", "R-17", "R-18",
    //
    "S-01", "S-02", "S-04", "S-05", "S-06",
    //
    "V-03", "V-04", "V-06", "V-07", "V-08", "V-09", "V-10", "V-11", "V-12", "V-13", "V-14", "V-17",
  ]

  private static let missingOnMoney: [RuleID] = []

  private static let missingInTexts: [RuleID] = ["N-01"]
}
