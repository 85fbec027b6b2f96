package import MinutesModel
import MinutesWording

/// Why a record does not come to a state; it stays as it is.
package enum StateRefusal: Error, Hashable, Sendable {
  /// It is there already.
  case alreadyThere(SessionState)
  /// It comes to that state by its signatures.
  case bySignature
  /// One of two has signed.
  case halfSigned
  /// It is sealed and does not go back.
  case sealed
  /// It has to be signed before.
  case unsigned
  /// It has to be approved before it is published.
  case notApproved
  /// It goes back, and nobody says why.
  case noReason
  /// Nobody says who.
  case noAuthor
  /// The day is before another that comes first.
  case tooEarly(CalendarDate)
  /// The day has not come yet.
  case inFuture(CalendarDate)

  /// The reason in French, not typeset.
  package var message: String {
    switch self {
    case .alreadyThere: "La séance en est déjà là."
    case .bySignature:
      "Un procès-verbal est signé par ses signataires : F9 puis s, ou « seance sign »."
    case .halfSigned: "Une signature est déjà donnée : retirez-la d’abord (F9, s, x)."
    case .sealed:
      "Le procès-verbal est scellé : il ne revient pas en arrière ; « Rectifier » ouvre une rectification."
    case .unsigned: "Le procès-verbal n’est pas signé : il se signe d’abord (F9, s)."
    case .notApproved:
      "Le procès-verbal n’est pas arrêté : il l’est à la séance suivante, puis publié."
    case .noReason: "Revenir en arrière demande une raison."
    case .noAuthor: "Dites qui : le nom est gardé dans la séance."
    case .tooEarly(let day): "Ce jour est trop tôt : pas avant le \(day.frenchFigures)."
    case .inFuture(let day): "Ce jour n’est pas encore venu : le \(day.frenchFigures) au plus tard."
    }
  }
}
