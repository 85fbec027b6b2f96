package import MinutesModel

/// Why a record cannot be signed; it is as it was.
package enum SealError: Error, Hashable, Sendable {
  /// Everybody has signed already.
  case alreadySealed
  /// This quality has signed already.
  case alreadySigned(SigningRole)
  /// The record is not what those before signed.
  case changedSince
  /// The record would not read back as it is.
  case unreadable
  /// It has to be sealed for that.
  case notSealed

  /// The reason in French.
  package var message: String {
    switch self {
    case .alreadySealed: "Ce procès-verbal est déjà signé et scellé."
    case .alreadySigned(.president): "La présidence a déjà signé."
    case .alreadySigned(.secretary): "Le secrétariat de séance a déjà signé."
    case .changedSince:
      "Le procès-verbal n’est plus celui qui a été signé\u{A0}: retirez d’abord la première signature."
    case .unreadable: "Ce procès-verbal ne se relirait pas tel qu’il est\u{A0}: rien n’est signé."
    case .notSealed: "Ce procès-verbal n’est pas scellé\u{A0}: il se modifie encore."
    }
  }
}
