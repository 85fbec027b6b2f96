import MinutesModel
import MinutesRules
import TerminalScreen

/// The roll in the words of the status line, made anew only when the roll changes.
struct RollSummary: Equatable, Sendable {
  /// The item that it is about; `nil` for the opening.
  let item: ItemID?
  /// « Quorum 13/8 ✓ »
  let quorum: QuorumPicture
  /// « 15 en exercice · 0 pouvoir · 2 absentes »
  let text: String
  /// « 2 absentes »
  let shortText: String
  /// In columns.
  let quorumWidth, textWidth, shortTextWidth: Int

  init(_ rolls: RollCalls, at item: ItemID?, in minutes: Minutes) {
    let roll = item.map { rolls[$0] } ?? rolls.opening
    self.item = item
    quorum = Self.quorum(roll, on: minutes.session.date)
    let away = (roll.absent + roll.excused).compactMap { minutes.council.member($0) }
    let areWomen = !away.isEmpty && away.allSatisfy { $0.civility == .madame }
    let absent = "absent" + (areWomen ? "e" : "") + (away.count > 1 ? "s" : "")
    shortText = "\(away.count) \(absent)"
    text =
      "\(roll.inOffice.count) en exercice · \(roll.proxies.count) pouvoir"
      + (roll.proxies.count > 1 ? "s" : "") + " · " + shortText
    quorumWidth = DisplayWidth.of(quorum.text)
    textWidth = DisplayWidth.of(text)
    shortTextWidth = DisplayWidth.of(shortText)
  }

  private static func quorum(_ roll: RollCall, on date: CalendarDate) -> QuorumPicture {
    if roll.unaccounted.count == roll.inOffice.count {
      return QuorumPicture(text: "Quorum : appel à faire (F2)", role: .warning)
    }
    let regime = QuorumRegime.table.row(on: date).value
    let need = regime.need(for: roll)
    let count = regime.attending(in: roll)
    return count >= need
      ? QuorumPicture(text: "Quorum \(count)/\(need) ✓", role: .ok)
      : QuorumPicture(text: "Quorum \(count)/\(need) ✗ non atteint", role: .error)
  }
}
