package import MinutesModel

/// Something that a session still asks for: what, and by when.
package struct DueLine: Hashable, Sendable {
  /// « liste à afficher »
  package let what: String
  /// The last day for it; `nil` where the law sets none.
  package let by: CalendarDate?

  package init(_ what: String, by: CalendarDate? = nil) {
    self.what = what
    self.by = by
  }

  /// « liste à afficher avant le 30 avril »; a day of another year with its year.
  package func french(on today: CalendarDate) -> String {
    guard let by else { return what }
    let day = by.year == today.year ? by.frenchDayAndMonth : by.french
    return isLate(on: today) ? "\(what) (dû le \(day))" : "\(what) au plus tard le \(day)"
  }

  /// Whether its day is over.
  package func isLate(on today: CalendarDate) -> Bool { by.map { $0 < today } ?? false }
}

extension SessionSummary {
  /// What it still asks for on a day, the most urgent first; nothing for what is a year old.
  ///
  /// - Parameter others: the other sessions of its register.
  package func dueLines(on today: CalendarDate, among others: [SessionSummary]) -> [DueLine] {
    guard date.daysSinceEpoch > today.daysSinceEpoch - 366 else { return [] }
    var lines: [DueLine] = []
    if state == .preparation, date >= today, convocationSentOn == nil {
      lines.append(
        DueLine("convocation à envoyer", by: date.adding(days: -convocationDelay - 1)))
    }
    guard state.isAfterSession else { return lines }
    let regime = PublicityRegime.table.row(on: date).value
    if formalities.listPostedOn == nil {
      let document = regime.isSignedByOfficers ? "liste" : "compte rendu"
      lines.append(
        DueLine("\(document) à afficher", by: date.adding(days: regime.daysToPost)))
    }
    if untransmitted > 0 {
      let noun = untransmitted > 1 ? "délibérations" : "délibération"
      lines.append(DueLine("\(untransmitted) \(noun) à transmettre"))
    }
    if let approval = approval(among: others) {
      if formalities.minutesPublishedOn == nil, let days = regime.daysToPublishMinutes {
        lines.append(DueLine("procès-verbal à publier", by: approval.adding(days: days)))
      }
    } else {
      let next = others.filter { $0.date > date && $0.state < .draft }.map(\.date).min()
      lines.append(
        DueLine(
          "procès-verbal à arrêter"
            + (next.map { " le \($0.frenchDayAndMonth)" } ?? " à la prochaine séance")))
    }
    return lines.sorted { left, right in
      guard let first = left.by else { return false }
      return right.by.map { first < $0 } ?? true
    }
  }

  /// The day its minutes were approved, as noted or as a later session that was held says.
  private func approval(among others: [SessionSummary]) -> CalendarDate? {
    formalities.minutesApprovedOn
      ?? others.first { $0.state.isAfterSession && $0.approves.contains(date) }?.date
  }
}
