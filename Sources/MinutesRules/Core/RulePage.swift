import MinutesModel
import MinutesWording

/// A rule or a human check as it is explained, all texts in French typography.
package struct RulePage: Hashable, Sendable {
  /// The id in the catalogue.
  package let id: RuleID
  /// « erreur », « contrôle humain, alerte »
  package let weight: String
  /// What holds, or the question to answer.
  package let title: String
  /// Why, and what to do; why no machine can tell.
  package let explanation: String
  /// What the law says, the source with its dates and certainty.
  package let notes: [String]
  /// The texts that break it and keep it.
  package let examples: [Example]

  /// A text that breaks the rule, or keeps it.
  package struct Example: Hashable, Sendable {
    /// « Faux : », « Juste : »
    package let label: String
    /// The text.
    package let text: String
    /// Whether it is the right one.
    package let isRight: Bool
  }

  init(_ rule: any Rule.Type) {
    id = rule.id
    weight = rule.severity.french
    title = rule.title.typeset
    explanation = rule.explanation.typeset
    notes = rule.law.notes(in: rule.inForce)
    examples = [
      Example(label: "Faux : ".typeset, text: rule.example.wrong, isRight: false),
      Example(label: "Juste : ".typeset, text: rule.example.right, isRight: true),
    ]
  }

  init(_ check: HumanCheck) {
    id = check.id
    weight = "contrôle humain, " + check.severity.french
    title = check.question
    explanation = "Pourquoi un contrôle humain : ".typeset + check.reason
    notes = check.law.notes(in: check.law.period)
    examples = []
  }
}

extension RuleBook {
  /// The pages of all rules and human checks, in the order of the chapters.
  package static let pages: [RulePage] = topics.flatMap { topic in
    topic.rules.map { RulePage($0) } + topic.humanChecks.map { RulePage($0) }
  }

  /// The page of that id.
  package static func page(_ id: RuleID) -> RulePage? { pages.first { $0.id == id } }
}

extension LawSource {
  /// What it says, and where that stands: « Source : CGCT, art. L2121-17, sans limite de date (source
  /// vérifiée). »
  fileprivate func notes(in period: Period) -> [String] {
    [
      "La loi : \(text)".typeset,
      "Source : \(article), \(period.french) (\(certainty.french)).".typeset,
    ]
  }
}
