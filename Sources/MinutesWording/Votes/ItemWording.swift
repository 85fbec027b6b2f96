package import MinutesModel

/// What the minutes say of an item beside its votes.
package enum ItemWording {
  /// « Ce point est reporté à une séance ultérieure. »; `nil` for an item that was dealt with.
  package static func state(_ state: ItemState) -> String? {
    switch state {
    case .adjourned: "Ce point est reporté à une séance ultérieure."
    case .withdrawn: "Ce point est retiré de l’ordre du jour."
    case .notDiscussed, .inDiscussion, .done: nil
    }
  }

  /// What introduces the clauses drafted for an item that was put off or withdrawn without a vote.
  package static let undecided = "Projet de délibération, non mis aux voix" + Glyph.colonAtEnd

  /// « La présente délibération annule et remplace la délibération n° 2021-01-03 du 5 janvier 2021
  /// portant sur le régime indemnitaire. »; what is not known of the old act is left out.
  package static func replacement(_ act: ReplacedAct) -> String {
    var text = "La présente délibération annule et remplace la délibération"
    let number = act.number.trimmingSpaces
    if !number.isEmpty { text += " n°" + String(Glyph.nonBreakingSpace) + number }
    if let date = act.date { text += " du " + date.french }
    var object = act.object.trimmingSpaces
    while object.hasSuffix(".") { object.removeLast() }
    if !object.isEmpty { text += " portant sur " + object }
    return text + "."
  }
}
