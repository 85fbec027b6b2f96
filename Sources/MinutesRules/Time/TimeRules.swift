/// The rules on dates, effects and legal references.
enum TimeRules: RuleTopic {
  static let title = "Les dates et les références"
}
