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
      case .table, .annex: break
      }
    }
    if hasAuthorisation { return ItemKind.authorisation.id }
    if hasPlan { return ItemKind.financing.id }
    guard hasDecision || item.blocks.contains(where: decides) else {
      return ItemKind.information.id
    }
    let words = Set(ClaimToken.all(in: item.title).map(\.text))
    let isAgreement = !words.isDisjoint(with: [
      "convention", "conventions", "adhesion", "avenant", "contrat",
    ])
    return isAgreement && hasVisas ? ItemKind.agreement.id : ItemKind.general.id
  }

  /// Whether prose tells a decision.
  private static func decides(_ block: Block) -> Bool {
    guard case .passage(let passage) = block.content, passage.role == .exposition else {
      return false
    }
    return passage.lines.contains { line in
      var decides = false
      var before = (last: "", lastButOne: "")
      ClaimToken.eachPortion(of: line.text) { tokens in
        for token in tokens {
          let isCouncil =
            before.last == "conseil"
            || before.last == "municipal" && before.lastButOne == "conseil"
          if isCouncil, token.text == "decide" { decides = true }
          before = (token.text, before.last)
        }
      }
      return decides
    }
  }
}
