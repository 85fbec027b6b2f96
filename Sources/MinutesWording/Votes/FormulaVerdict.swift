package import MinutesModel

/// What law.md §1.7 says of a formula for the counts of a ballot.
package struct FormulaVerdict: Hashable, Sendable {
  /// Whether the formula tells the truth.
  package enum Truth: Hashable, Sendable, CaseIterable {
    /// True in law and to a reader.
    case holds
    /// True in law by the ministerial doctrine, but a reader takes it for something else.
    case weak
    /// Not true.
    case untrue
  }

  /// How much a departure weighs.
  package enum Hint: Hashable, Sendable, CaseIterable {
    case info
    case warning
    case error
  }

  /// Whether the formula is true of the ballot.
  package let truth: Truth
  /// `nil` when there is nothing to say.
  package let hint: Hint?
  /// In French, with the figures and the better wording; empty without a hint.
  package let explanation: String
  /// The formula to write instead, where there is one.
  package let better: ResultFormula?

  /// The formula is right as it stands.
  static let holds = FormulaVerdict(truth: .holds, hint: nil, explanation: "", better: nil)

  static func holds(noting explanation: String, better: ResultFormula? = nil) -> FormulaVerdict {
    FormulaVerdict(
      truth: .holds, hint: .info, explanation: explanation.typeset, better: better)
  }

  static func weak(_ explanation: String, better: ResultFormula) -> FormulaVerdict {
    FormulaVerdict(
      truth: .weak, hint: .warning, explanation: explanation.typeset, better: better)
  }

  static func untrue(_ explanation: String, better: ResultFormula) -> FormulaVerdict {
    FormulaVerdict(
      truth: .untrue, hint: .error, explanation: explanation.typeset, better: better)
  }
}
