import MinutesModel
import MinutesWording

/// F-11: « 80 % d’aides publiques » says the minimum only where all the money is public.
enum PublicAidIsNamedExactly: ItemRule {
  static let id: RuleID = "F-11"
  static let title = "« % d’aides publiques » se dit des seuls fonds publics"
  static let explanation = """
    « 80 % d’aides publiques » n’est l’envers des 20 % de la commune que si tout le financement est \
    public. Quand des fonds privés y entrent, le minimum se compte sur la part de la commune et les \
    subventions publiques, sans eux : dites la part de la commune.
    """
  static let law = LawSource(
    "CGCT, art. L1111-10, III",
    "La participation minimale se compte sur les financements apportés par des personnes publiques."
  )
  static let severity = Severity.advice
  static let example = RuleExample(
    wrong: "80 % d’aides publiques (avec mécénat)",
    right: "la commune finance 20 % des fonds publics")

  private static let hints = PhraseSearch("publiques", "publics")

  static func findings(in item: AgendaItem, _ context: ItemContext) -> [Finding] {
    let plans = item.plans.map(\.plan)
    let privateMoney = plans.flatMap(\.resources).filter { $0.kind == .privateFunding }
      .compactMap(\.amount.amount).total
    guard privateMoney > .zero else { return [] }
    return item.lines(in: \.isOwnWords).flatMap { address, text -> [Finding] in
      guard hints.isIn(text) else { return [] }
      let tokens = TokenizedText(text)
      return tokens.tokens.indices.compactMap { index in
        guard let end = tokens.publicAid(at: index) else { return nil }
        let bytes = tokens.tokens[index].bytes.lowerBound..<tokens.tokens[end].bytes.upperBound
        return finding(
          at: .field(address, tokens.characters(bytes)),
          "« \(tokens.text(bytes)) » : le plan compte \(privateMoney.french) de fonds privés, qui "
            + "n’entrent pas dans la base des 20 %")
      }
    }
  }
}

extension TokenizedText {
  /// The last token of « 80 % d’aides publiques » from its figure.
  fileprivate func publicAid(at index: Int) -> Int? {
    guard isNumber(index), isSign("%", at: index + 1), ["d", "de"].contains(word(index + 2)) else {
      return nil
    }
    let noun = isSign("'", at: index + 3) ? index + 4 : index + 3
    guard
      ["aides", "subventions", "financements", "fonds", "aide"].contains(word(noun)),
      ["publiques", "publics", "publique"].contains(word(noun + 1))
    else { return nil }
    return noun + 1
  }
}
