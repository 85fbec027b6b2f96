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

  static let looksAt: ItemParts = [.plans, .figures]

  static func findings(in item: AgendaItem, _ context: ItemContext) -> [Finding] {
    guard context.reading.hasPlans else { return [] }
    let said = context.reading.texts.filter { $0.role.isOwnWords && !$0.reading.publicAid.isEmpty }
    guard !said.isEmpty else { return [] }
    let privateMoney = item.plans.flatMap(\.plan.resources).filter { $0.kind == .privateFunding }
      .compactMap(\.amount.amount).total
    guard privateMoney > .zero else { return [] }
    return said.flatMap { text in
      text.reading.publicAid.map { aid in
        finding(
          at: .field(text.address, aid.range),
          "« \(aid.words) » : le plan compte \(privateMoney.french) de fonds privés, qui "
            + "n’entrent pas dans la base des 20 %")
      }
    }
  }
}
