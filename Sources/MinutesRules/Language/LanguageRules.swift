/// The rules on the traps of the trade’s language.
enum LanguageRules: RuleTopic {
  static let title = "La langue"
}
