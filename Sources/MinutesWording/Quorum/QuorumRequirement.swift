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

  /// The requirement on that day for a roll; a second convocation waives it when it was sent at
  /// least three clear days before.
  ///
  /// More than half of the members in office (CGCT L2121-17), a third in the windows of the health
  /// emergency (laws 2020-290, 2020-1379 and 2021-1465).
  package init(rollCall: RollCall, on date: CalendarDate, convocation: Convocation) {
    inOffice = rollCall.inOffice.count
    let regime = QuorumRequirement.regimes.last { $0.from <= date.iso } ?? .ordinary("")
    needed = regime.isThird ? (inOffice + 2) / 3 : inOffice / 2 + 1
    countsRepresented = regime.countsRepresented
    attending = rollCall.present.count + (countsRepresented ? rollCall.proxies.count : 0)
    isWaived =
      convocation.isSecond && (convocation.sentOn.map { $0.clearDays(until: date) >= 3 } ?? true)
  }

  private struct Regime {
    /// The first day, as an ISO date.
    let from: String
    let isThird: Bool
    let countsRepresented: Bool

    static func ordinary(_ from: String) -> Regime {
      Regime(from: from, isThird: false, countsRepresented: false)
    }
    static func third(_ from: String, countsRepresented: Bool = false) -> Regime {
      Regime(from: from, isThird: true, countsRepresented: countsRepresented)
    }
  }

  private static let regimes: [Regime] = [
    .third("2020-03-24"), .third("2020-04-03", countsRepresented: true), .third("2020-07-11"),
    .ordinary("2020-08-31"), .third("2020-10-17"), .ordinary("2021-10-01"),
    .third("2021-11-10"), .ordinary("2022-08-01"),
  ]
}

extension Minutes {
  /// The quorum at an item, or at the opening of the session for `nil`.
  package func quorum(at item: ItemID? = nil) -> QuorumRequirement {
    QuorumRequirement(
      rollCall: rollCall(at: item), on: session.date, convocation: session.convocation)
  }
}
