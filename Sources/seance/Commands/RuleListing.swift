import MinutesRules

/// The rules as a list to read: at the prompt, and as the page `docs/rules.md`.
enum RuleListing {
  /// Two lines a rule.
  static var text: String {
    RuleBook.all.map { rule in
      """
      \(rule.id)  \(rule.title)
            \(rule.severity.french), \(rule.law.article), \(rule.inForce.french)

      """
    }.joined()
  }

  /// A section a rule.
  static var markdown: String {
    let sections = RuleBook.all.map { rule in
      """
      ## \(rule.id) · \(rule.title)

      \(rule.explanation)

      - Gravité : \(rule.severity.french)
      - Source : \(rule.law.article). \(rule.law.text)
      - En vigueur : \(rule.inForce.french)
      - \(rule.law.certainty.french.prefix(1).uppercased())\(rule.law.certainty.french.dropFirst())

      Au lieu de :

      > \(quoted(rule.example.wrong))

      écrire :

      > \(quoted(rule.example.right))

      """
    }
    return """
      # Les règles

      Cette page est produite par `seance rules --format markdown`.

      \(sections.joined(separator: "\n"))
      """
  }

  private static func quoted(_ text: String) -> String {
    text.split(separator: "\n").joined(separator: "\n> ")
  }
}
