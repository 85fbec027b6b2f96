import MinutesModel
import MinutesWording

/// M-05: an amount in words says what the figures beside it say.
enum AmountsInWordsAreTheFigures: TextRule {
  static let id: RuleID = "M-05"
  static let title = "Le montant en lettres est celui en chiffres"
  static let explanation = """
    Un montant écrit en lettres et en chiffres doit être le même des deux façons : en cas de litige, \
    rien ne dit laquelle l’emporte. Les lettres s’écrivent « quatre-vingts » et « quatre-vingt-un », \
    « deux cents » et « deux cent un », « mille » sans s, « un million d’euros » ; les traits d’union \
    de 1990 sont admis. Une faute d’accord n’est qu’un conseil.
    """
  static let law = LawSource.arithmetic("Les lettres et les chiffres disent le même montant.")
  static let severity = Severity.error
  static let example = RuleExample(
    wrong: "mille six cent soixante-six euros et soixante-seize centimes (1 666,67 €)",
    right: "mille six cent soixante-six euros et soixante-sept centimes (1 666,67 €)")

  static let triggers = ["euro", "(0"]

  static func faults(in text: ReadText) -> [TextFault] {
    let spelling = text.facts.council.houseStyle.numberSpelling
    return SpelledAmount.all(in: text.tokens).compactMap { amount in
      let right = amount.right(spelling)
      if amount.inWords != amount.inFigures {
        return TextFault(
          amount.words,
          "« \(amount.written) » font \(amount.inWords.french), les chiffres disent "
            + "\(amount.inFigures.french) (écart "
            + "\((amount.inWords - amount.inFigures).magnitude.french))",
          cures: [
            TextFault.Cure(amount.words, right),
            TextFault.Cure(
              amount.figures, amount.inWords.french(cents: .whenAny, sign: false)),
          ])
      }
      guard !amount.isWellSpelled else { return nil }
      return TextFault(
        amount.words, "« \(amount.written) » s’écrit « \(right) »", severity: .advice,
        write: right)
    }
  }
}
