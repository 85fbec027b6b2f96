/// Where a rule comes from: the text, what it says, since when, and how sure that is.
package struct LawSource: Hashable, Sendable {
  /// How far the source was read.
  package enum Certainty: Hashable, Sendable {
    /// Read in the text or in an official answer.
    case verified
    /// From knowledge or usage, no text read.
    case unverified
    /// No text needed: figures agree or they do not.
    case arithmetic
  }

  /// « CGCT, art. L2121-17 »
  package let article: String
  /// What it says, in one French sentence as typed: `typeset` it to print it.
  package let text: String
  package let period: Period
  package let certainty: Certainty

  package init(
    _ article: String, _ text: String, period: Period = .always, certainty: Certainty = .verified
  ) {
    self.article = article
    self.text = text
    self.period = period
    self.certainty = certainty
  }

  /// Figures that must agree, whatever the law says.
  package static func arithmetic(_ text: String) -> LawSource {
    LawSource("calcul", text, certainty: .arithmetic)
  }
}
