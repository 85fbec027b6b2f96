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

  /// Every text of the record.
  static func all(of minutes: Minutes) -> [String] {
    var result = [
      minutes.council.commune, minutes.council.department, minutes.session.place,
      minutes.session.othersAttending, minutes.session.openingRemarks,
      minutes.session.closingRemarks,
    ]
    for member in minutes.council.members { result += [member.givenName, member.familyName] }
    for numbered in minutes.numberedItems {
      result += numbered.item.fields.map(\.text)
      if let act = numbered.item.replacedAct { result += [act.object, act.number] }
      for block in numbered.item.blocks {
        guard case .financingPlan(let plan) = block.content else { continue }
        result.append(plan.ownFundingDerogation)
        for line in plan.expenses {
          if case .text(let text) = line.includingVAT { result.append(text) }
        }
      }
    }
    return result
  }
}
