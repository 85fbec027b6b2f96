import MinutesModel

extension ItemOrigin {
  var french: String {
    switch self {
    case .convocation: "à l’ordre du jour de la convocation"
    case .carriedOver: "reporté d’une séance précédente"
    case .addedInSession: "ajouté en séance"
    }
  }
}

extension BudgetAct {
  var french: String {
    switch self {
    case .orientationDebate: "débat d’orientation"
    case .primary: "budget primitif"
    case .supplementary: "budget supplémentaire"
    case .amending: "décision modificative"
    case .administrativeAccount: "compte administratif"
    case .managementAccount: "compte de gestion"
    case .singleFinancialAccount: "compte financier unique"
    }
  }
}
