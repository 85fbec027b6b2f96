import MinutesEditing
import MinutesModel

/// The words that a record holds at its places.
enum RecordTexts {
  static func text(of minutes: Minutes, at place: Place) -> String? {
    switch place {
    case .field(let address, _): minutes.text(at: address)
    case .session(.openingRemarks): minutes.session.openingRemarks
    case .session(.closingRemarks): minutes.session.closingRemarks
    default: nil
    }
  }
}
