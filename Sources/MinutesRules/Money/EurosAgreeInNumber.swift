import MinutesEditing
import MinutesModel
import MinutesWording

/// M-09: « euro » is plural from two on.
enum EurosAgreeInNumber: ItemRule {
  static let id: RuleID = "M-09"
  static let title = "« euro » ne prend un s qu’à partir de deux"
  static let explanation = """
    En français, le pluriel commence à deux : « 1,99 euro », « 0,50 euro », « 2 euros ».
    """
  static let law = LawSource(
    "usage (CLDR)", "Un nom compté par un nombre inférieur à deux est au singulier.")
  static let severity = Severity.advice
  static let example = RuleExample(wrong: "1,99 euros", right: "1,99 euro")

  static func findings(in item: AgendaItem, _ context: ItemContext) -> [Finding] {
    context.reading.texts.flatMap { text in
      (text.reading.money?.plurals ?? []).map { plural in
        finding(
          at: .field(text.address, plural.range),
          "« \(plural.written) » s’écrit « \(plural.right) »",
          remedy: Remedy(
            "écrire « \(plural.singular) »",
            .text(.replace(TextRange(text.address, plural.range), with: plural.singular))))
      }
    }
  }
}
