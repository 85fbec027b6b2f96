/// The rules on numbers, titles and annexes.
enum NumberingRules: RuleTopic {
  static let title = "Les numéros, les objets et les annexes"
}
