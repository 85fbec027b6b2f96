import MinutesEditing
import MinutesModel
import MinutesWording

/// M-05: an amount in words says what the figures beside it say.
enum AmountsInWordsAreTheFigures: ItemRule {
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

  static func findings(in item: AgendaItem, _ context: ItemContext) -> [Finding] {
    let spelling = context.facts.council.houseStyle.numberSpelling
    return context.reading.texts.flatMap { text in
      (text.reading.money?.spelled ?? []).compactMap { amount in
        judge(amount, at: text.address, spelling)
      }
    }
  }

  private static func judge(
    _ amount: SpelledAmount, at address: FieldAddress, _ spelling: NumberSpelling
  ) -> Finding? {
    let right = amount.right(spelling)
    let remedy = Remedy(
      "écrire « \(right) »", .text(.replace(TextRange(address, amount.words), with: right)))
    if amount.inWords != amount.inFigures {
      let difference = (amount.inWords - amount.inFigures).magnitude.french
      return finding(
        at: .field(address, amount.words),
        "« \(amount.written) » font \(amount.inWords.french), les chiffres disent "
          + "\(amount.inFigures.french) (écart \(difference))",
        remedy: remedy)
    }
    guard !amount.isWellSpelled else { return nil }
    return finding(
      at: .field(address, amount.words), "« \(amount.written) » s’écrit « \(right) »",
      severity: .advice, remedy: remedy)
  }
}
