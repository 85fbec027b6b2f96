import MinutesModel
import MinutesWording

/// The kind of an item, from what it holds.
enum ItemKindGuess {
  static func kind(of item: AgendaItem) -> String {
    if item.blocks.isEmpty, !item.children.isEmpty { return ItemKind.container.id }
    var (hasPlan, hasAuthorisation, hasVisas, hasDecision) = (false, false, false, false)
    for block in item.blocks {
      switch block.content {
      case .financingPlan: hasPlan = true
      case .authorisation: hasAuthorisation = true
      case .ballot: hasDecision = true
      case .passage(let passage):
        if case .operative = passage.role { hasDecision = true }
        if passage.role == .visas { hasVisas = true }
        if passage.role == .exposition, passage.lines.contains(where: { decides($0.text) }) {
          hasDecision = true
        }
      case .table, .annex: break
      }
    }
    if hasAuthorisation { return ItemKind.authorisation.id }
    if hasPlan { return ItemKind.financing.id }
    guard hasDecision else { return ItemKind.information.id }
    let words = Set(ClaimToken.all(in: item.title).map(\.text))
    let isAgreement = !words.isDisjoint(with: [
      "convention", "conventions", "adhesion", "avenant", "contrat",
    ])
    return isAgreement && hasVisas ? ItemKind.agreement.id : ItemKind.general.id
  }

  private static func decides(_ text: String) -> Bool {
    let folded = text.folded
    return folded.contains("conseil municipal decide") || folded.contains("conseil decide")
  }
}
