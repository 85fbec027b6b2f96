import MinutesDocuments
import MinutesFiles
import MinutesModel
import MinutesRules
import MinutesWording

/// What is due, in the forms that `due` gives it.
struct ObligationList {
  /// Obligations of one kind, one session and one day.
  private struct Group {
    var obligations: [Obligation]

    var first: Obligation { obligations[0] }

    /// « 3 délibérations à publier », or the one.
    var task: String {
      obligations.count == 1 ? first.task : first.step.task(count: obligations.count)
    }

    var about: String {
      guard obligations.count > 1 else { return first.about }
      let numbers = obligations.compactMap(\.number)
      let day = first.session.map { "séance du " + $0.french } ?? ""
      return "points " + Enumeration.joining(numbers) + " – " + day
    }
  }

  /// What is due for longer is old paper: it is shown when all is asked for.
  private static let longest = 366

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
    func isOld(_ obligation: Obligation) -> Bool {
      if case .late(let days) = obligation.standing(on: today) { return days > Self.longest }
      guard obligation.standing(on: today) == .undated, let session = obligation.session else {
        return false
      }
      return today.daysSinceEpoch - session.daysSinceEpoch > Self.longest
    }
    self.obligations = showsAll ? open : open.filter { !isOld($0) }
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

  private var groups: [Group] {
    var result: [Group] = []
    for obligation in obligations {
      let index = result.lastIndex { group in
        let first = group.first
        return first.number != nil && obligation.number != nil && first.step == obligation.step
          && first.session == obligation.session && first.dueOn == obligation.dueOn
          && first.doneOn == obligation.doneOn
      }
      if let index {
        result[index].obligations.append(obligation)
      } else {
        result.append(Group(obligations: [obligation]))
      }
    }
    return result
  }

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

extension Obligation.Step {
  fileprivate func task(count: Int) -> String {
    switch self {
    case .transmission: "\(count) délibérations à transmettre à la préfecture"
    case .receipt: "\(count) accusés de réception de la préfecture à noter"
    case .publication: "\(count) délibérations à publier"
    case .convocation, .budgetDraft, .report, .listPosted, .listOnline, .minutesApproved,
      .minutesPublished, .budget, .accounts:
      rawValue
    }
  }
}
