package import MinutesModel

extension SessionState {
  /// What a clerk calls it: « relu ».
  package var french: String {
    switch self {
    case .preparation: "préparation"
    case .inSession: "séance en cours"
    case .draft: "brouillon"
    case .reviewed: "relu"
    case .signed: "signé"
    case .approved: "arrêté"
    case .published: "publié"
    }
  }
}

extension SigningRole {
  /// « présidence »
  package var french: String {
    switch self {
    case .president: "présidence"
    case .secretary: "secrétariat de séance"
    }
  }
}
