package import MinutesModel

/// What the minutes say around a financing plan.
package enum FinancingWording {
  /// « Plan de financement (HT) »; without brackets where the plan does not say.
  package static func title(_ basis: TaxBasis) -> String {
    "Plan de financement" + (basis == .notStated ? "" : " (\(basis.amountHeading))")
  }

  /// « Soit un coût total de 9 509,40 € TTC. »
  package static func includingVAT(_ amount: String) -> String {
    "Soit un coût total de \(amount) TTC."
  }

  /// « Reste à financer : 10,00 € »: what the plan leaves open, said under its totals; `nil` when it
  /// balances.
  package static func imbalance(expenses: Amount, resources: Amount) -> String? {
    if resources < expenses {
      return "Reste à financer" + Glyph.colon + (expenses - resources).french
    }
    guard resources > expenses else { return nil }
    return "Excédent des recettes sur les dépenses" + Glyph.colon + (resources - expenses).french
  }

  /// What the line under a plan says of the text that allows an own share below the minimum: the words
  /// typed, else the ground with the prefect’s decision; `nil` for none.
  package static func derogation(of plan: FinancingPlan) -> String? {
    var text = plan.ownFundingDerogation.trimmingSpaces
    if text.isEmpty {
      guard let ground = plan.derogationGround else { return nil }
      text = ground.french
      if let date = plan.derogationDecidedOn { text += ", décision du préfet du " + date.french }
    }
    return "Dérogation à la participation minimale du maître d’ouvrage" + Glyph.colon + text
  }

  /// What the line under a plan says of the expense that funders take into account.
  package static func eligibleBase(_ amount: String) -> String {
    "Dépense éligible retenue par les financeurs" + Glyph.colon + amount
  }
}

extension OwnFundingDerogation {
  /// « rénovation énergétique des écoles »
  package var french: String {
    switch self {
    case .protectedHeritage: "patrimoine protégé"
    case .unprotectedHeritage: "patrimoine non protégé"
    case .calamity: "calamité publique"
    case .listedWorks: "travaux énumérés par la loi"
    case .schoolRenovation: "rénovation énergétique des écoles"
    case .urbanRenewal: "rénovation urbaine (ANRU)"
    case .territorialCooperation: "coopération territoriale européenne"
    case .corsica: "Corse"
    case .overseas: "outre-mer"
    case .other: "autre motif"
    }
  }
}

extension TaxBasis {
  /// What stands over a column of amounts: « HT », « TTC », « Montant ».
  package var amountHeading: String {
    switch self {
    case .excludingVAT: "HT"
    case .includingVAT: "TTC"
    case .notStated: "Montant"
    }
  }
}

extension ResourceKind {
  /// What a resource is called that has neither label nor funder.
  package var french: String {
    switch self {
    case .stateGrant: "Dotation de l’État"
    case .publicSubsidy: "Subvention publique"
    case .fondsDeConcours: "Fonds de concours"
    case .ownFunding: "Autofinancement"
    case .loan: "Emprunt"
    case .privateFunding: "Financement privé"
    case .vatRefund: "FCTVA"
    }
  }
}

extension ResourceLine {
  /// « Département des Deux-Sèvres – Budget participatif »: who pays, and under what name; only once
  /// what both say.
  package var caption: String {
    let label = label.trimmingSpaces
    let funder = funder.trimmingSpaces
    if label.isEmpty { return funder.isEmpty ? kind.french : funder }
    if funder.isEmpty || label.folded.contains(funder.folded) { return label }
    return funder.folded.contains(label.folded) ? funder : funder + " – " + label
  }
}
