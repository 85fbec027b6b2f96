import MinutesDocuments
import MinutesFiles
import MinutesModel
import MinutesRules
import MinutesWording

/// What is due, in the forms that `due` gives it.
struct ObligationList {
  private let obligations: [Obligation]
  private let today: CalendarDate
  private let commune: String
  /// How many were left out for their age.
  private let forgotten: Int

  init(
    _ obligations: [Obligation], on today: CalendarDate, showsAll: Bool, source: SessionSource
  ) {
    self.today = today
    commune = source.sessions.last?.minutes.council.commune ?? ""
    let open = obligations.filter { showsAll || $0.doneOn == nil }
    self.obligations = showsAll ? open : open.filter { !$0.isOld(on: today) }
    forgotten = open.count - self.obligations.count
  }

  /// Whether something shown is late.
  var isLate: Bool {
    obligations.contains { if case .late = $0.standing(on: today) { true } else { false } }
  }

  /// What standard error says of what is not shown.
  var remark: String? {
    guard forgotten > 0 else { return nil }
    return
      (forgotten == 1
      ? "1 échéance de plus d’un an n’est pas montrée"
      : "\(forgotten) échéances de plus d’un an ne sont pas montrées") + " (--all)."
  }

  private var groups: [ObligationGroup] { ObligationGroup.groups(of: obligations) }

  /// A line each: the day, how far it is, what is to be done and of what, the law.
  var text: String {
    let groups = groups
    guard !groups.isEmpty else { return "Rien à faire.\n" }
    let standings = groups.map { $0.first.standingInWords(on: today) }
    let width = standings.map(\.count).max() ?? 0
    return zip(groups, standings).map { group, standing in
      let day = group.first.dueOn?.iso ?? "          "
      let padding = String(repeating: " ", count: width - standing.count)
      let about = group.about.isEmpty ? "" : Glyph.colon + group.about
      return "\(day)  \(standing)\(padding)  \(group.task)\(about) (\(group.first.law))".typeset
        .printable + "\n"
    }.joined()
  }

  var json: String {
    let lines = obligations.map { obligation in
      let standing =
        switch obligation.standing(on: today) {
        case .done: "done"
        case .late: "late"
        case .open: "open"
        case .undated: "undated"
        }
      return "    "
        + JSONText.object([
          ("step", obligation.step.rawValue.json),
          ("session", obligation.session?.iso.json ?? "null"),
          ("item", obligation.number?.json ?? "null"), ("subject", obligation.subject.json),
          ("year", obligation.year.map { String($0) } ?? "null"),
          ("dueOn", obligation.dueOn?.iso.json ?? "null"),
          ("doneOn", obligation.doneOn?.iso.json ?? "null"), ("standing", standing.json),
          ("task", obligation.task.json), ("law", obligation.law.json),
        ])
    }
    return "{\"on\": \(today.iso.json),\n  \"obligations\": \(JSONText.array(lines))}\n"
  }

  /// What has a day and is not done, as a calendar.
  var calendar: String {
    let entries = groups.compactMap { group -> CalendarFile.Entry? in
      guard group.first.doneOn == nil, let day = group.first.dueOn else { return nil }
      let subject = group.first.session?.iso ?? group.first.year.map { String($0) } ?? ""
      let number = group.first.number.map { "-" + $0 } ?? ""
      return CalendarFile.Entry(
        id:
          "\(commune.folded.filter(\.isLetter))-\(subject)\(number)-\(group.first.step.rawValue)@seance",
        day: day, summary: group.task,
        description: group.about.isEmpty
          ? group.first.law : "\(group.about) (\(group.first.law))")
    }
    return CalendarFile(
      name: commune.isEmpty ? "Échéances du conseil" : "Échéances du conseil – \(commune)",
      writtenOn: today, entries: entries
    ).text
  }
}
