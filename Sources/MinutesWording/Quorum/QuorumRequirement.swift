package import MinutesModel

/// How many must attend for the council to deliberate, and how many did: what lets the minutes say
/// truthfully that the quorum was reached.
package struct QuorumRequirement: Hashable, Sendable {
  /// Members in office.
  package let inOffice: Int
  /// The least number that must attend.
  package let needed: Int
  /// Members who attend in the sense of the law of that day.
  package let attending: Int
  /// Whether the represented count with the present (3 April to 10 July 2020).
  package let countsRepresented: Bool
  /// Whether the council deliberates without a quorum, being convoked a second time (L2121-17).
  package let isWaived: Bool

  /// Whether the council may deliberate.
  package var isMet: Bool { isWaived || isReached }
  /// Whether enough members attend.
  package var isReached: Bool { inOffice > 0 && attending >= needed }

  /// The requirement on that day for a roll: share and who counts are those of `QuorumRegime`; a
  /// second convocation sent early enough waives it.
  package init(rollCall: RollCall, on date: CalendarDate, convocation: Convocation) {
    inOffice = rollCall.inOffice.count
    let regime = QuorumRegime.table.row(on: date).value
    needed = regime.need(for: rollCall)
    countsRepresented = regime.countsRepresented
    attending = regime.attending(in: rollCall)
    isWaived = convocation.waivesQuorum(on: date)
  }
}

extension Minutes {
  /// The quorum at an item, or at the opening of the session for `nil`.
  package func quorum(at item: ItemID? = nil) -> QuorumRequirement {
    QuorumRequirement(
      rollCall: rollCall(at: item), on: session.date, convocation: session.convocation)
  }
}
