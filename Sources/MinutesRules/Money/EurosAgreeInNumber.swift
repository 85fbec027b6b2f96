import MinutesModel
import MinutesWording

/// M-09: « euro » is plural from two on.
enum EurosAgreeInNumber: TextRule {
  static let id: RuleID = "M-09"
  static let title = "« euro » ne prend un s qu’à partir de deux"
  static let explanation = """
    En français, le pluriel commence à deux : « 1,99 euro », « 0,50 euro », « 2 euros ».
    """
  static let law = LawSource(
    "usage (CLDR)", "Un nom compté par un nombre inférieur à deux est au singulier.")
  static let severity = Severity.advice
  static let example = RuleExample(wrong: "1,99 euros", right: "1,99 euro")

  static let triggers = ["0 euros", "0euros"]

  static func faults(in text: ReadText) -> [TextFault] {
    WrongPlural.all(in: text.tokens).map { plural in
      TextFault(
        plural.range, "« \(plural.written) » s’écrit « \(plural.right) »", write: plural.singular)
    }
  }
}
