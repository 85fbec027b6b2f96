import MinutesModel
import MinutesWording

/// T-06: laws, decrees and ordinances are cited with their number and date.
enum ActsAreCitedExactly: TextRule {
  static let id: RuleID = "T-06"
  static let title = "Les lois et décrets cités ont leur numéro et leur date"
  static let explanation = """
    Le numéro d’une loi ou d’un décret commence par son année. Les textes souvent cités sont \
    comparés à une table : un chiffre changé se voit. Les lois statutaires de 1983 et 1984 sont \
    abrogées et codifiées depuis le 1er mars 2022 : un visa d’une séance postérieure cite le Code \
    général de la fonction publique.
    """
  static let law = LawSource(
    "table des références",
    "Numéros et dates lus aux textes ; ordonnance n° 2021-1574, art. 3 pour l’abrogation des lois "
      + "statutaires.")
  static let severity = Severity.warning
  static let example = RuleExample(
    wrong: "décret n° 2020-997 du 26 août 2010",
    right: "décret n° 2010-997 du 26 août 2010")
  static let triggers: [String] = ["loi", "decret", "ordonnance"]

  static func reads(_ kind: TextKind) -> Bool { true }

  static func faults(in text: ReadText) -> [TextFault] {
    (text.slips(of: id) + repealed(in: text)).sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// Visas of acts that are no longer in force.
  private static func repealed(in text: ReadText) -> [TextFault] {
    guard text.kind == .passage(.visas), text.tape.hasNumbers,
      text.tape.lexemes.contains(.act)
    else { return [] }
    return ActReader.all(in: text.tape).compactMap { mention in
      guard mention.value.isHead, let row = ActReferences.row(of: mention.value),
        let day = row.repealedOn, text.facts.session.date >= day
      else { return nil }
      return TextFault(
        mention.range,
        "\(row.citation) : abrogé depuis le \(day.french), ses dispositions sont au \(row.successor)"
      )
    }
  }
}
