package import MinutesModel

/// What the minutes say around a budget authorisation (CGCT L1612-1).
package enum AuthorisationWording {
  /// What the base is called when nobody typed it, with what it is declared to count and to leave out.
  package static func base(_ scope: BaseScope) -> String {
    var text = "Crédits d’investissement ouverts au budget de l’exercice précédent"
    if scope.includesAmendments { text += " (décisions modificatives comprises)" }
    let without = [
      scope.isNetOfDebt ? "le remboursement de la dette" : nil,
      scope.isNetOfCarryOver ? "les restes à réaliser" : nil,
    ].compactMap(\.self)
    switch without.count {
    case 0: return text
    case 1: return text + ", sans " + without[0]
    default: return text + ", sans " + without.joined(separator: " ni ")
    }
  }

  /// What a base with that name is declared to be; `nil` for a name of the clerk’s own.
  package static func scope(calledBy name: String) -> BaseScope? {
    let choices = [false, true]
    for amendments in choices {
      for debt in choices {
        for carryOver in choices {
          let scope = BaseScope(
            includesAmendments: amendments, isNetOfDebt: debt, isNetOfCarryOver: carryOver)
          if base(scope) == name { return scope }
        }
      }
    }
    return nil
  }

  /// What stands before the ceiling.
  package static let ceiling = "Plafond de l’autorisation (quart de ces crédits)"

  /// « opération n° 236 »
  package static func operation(_ number: String) -> String {
    "opération n°" + String(Glyph.nonBreakingSpace) + number.trimmingSpaces
  }

  /// « Ce total est inférieur au plafond autorisé de 126 071,39 €. »
  package static func comparison(of total: Amount, with ceiling: Amount) -> String {
    let relation =
      total < ceiling ? "inférieur au" : total == ceiling ? "égal au" : "supérieur au"
    return "Ce total est \(relation) plafond autorisé de \(ceiling.french)."
  }
}
