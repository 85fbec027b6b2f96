package import MinutesModel
import MinutesWording

/// Obligations of one kind, one session and one day, which are told in one line.
package struct ObligationGroup: Hashable, Sendable {
  /// One at least; several only of acts.
  package private(set) var obligations: [Obligation]

  /// What they have in common stands in the first.
  package var first: Obligation { obligations[0] }

  /// Those that belong together, each group where its first obligation stood.
  package static func groups(of obligations: [Obligation]) -> [ObligationGroup] {
    struct Key: Hashable {
      let step: Obligation.Step
      let session: CalendarDate?
      let dueOn: CalendarDate?
      let doneOn: CalendarDate?
    }
    var result: [ObligationGroup] = []
    var known: [Key: Int] = [:]
    for obligation in obligations {
      let key = Key(
        step: obligation.step, session: obligation.session, dueOn: obligation.dueOn,
        doneOn: obligation.doneOn)
      if obligation.number != nil, let index = known[key] {
        result[index].obligations.append(obligation)
      } else {
        if obligation.number != nil { known[key] = result.count }
        result.append(ObligationGroup(obligations: [obligation]))
      }
    }
    return result
  }

  /// « 3 délibérations à publier », or the task of the one.
  package var task: String {
    obligations.count == 1 ? first.task : first.step.task(count: obligations.count)
  }

  /// « points 3, 4 et 7 – séance du 5 mars 2026 », or what the one is about.
  package var about: String {
    guard obligations.count > 1 else { return first.about }
    let numbers = obligations.compactMap(\.number)
    let day = first.session.map { "séance du " + $0.french } ?? ""
    return "points " + Enumeration.joining(numbers) + " – " + day
  }

  /// Whether its day is over.
  package func isLate(on today: CalendarDate) -> Bool {
    if case .late = first.standing(on: today) { true } else { false }
  }

  /// Beside its session: « liste à afficher au plus tard le 30 avril »; a day of another year with its
  /// year.
  package func line(on today: CalendarDate) -> String {
    guard let by = first.dueOn else {
      return first.step == .minutesApproved ? what + " à la prochaine séance" : what
    }
    if isLate(on: today) { return "\(what) (dû le \(Self.day(by, today)))" }
    let words = first.step == .minutesApproved ? " le " : " au plus tard le "
    return what + words + Self.day(by, today)
  }

  /// The same in the room that a list has: « liste à afficher : 30/04 ».
  package func brief(on today: CalendarDate) -> String {
    guard let by = first.dueOn else { return what }
    let figures = by.frenchFigures
    // « 25/11/25 » where the year is another.
    let day = figures.prefix(5) + (by.year == today.year ? "" : "/" + figures.suffix(2))
    return isLate(on: today) ? "\(what) (dû le \(day))" : "\(what) : \(day)".typeset
  }

  private var what: String { first.step.shortTask(count: obligations.count, year: first.year) }

  private static func day(_ day: CalendarDate, _ today: CalendarDate) -> String {
    day.year == today.year ? day.frenchDayAndMonth : day.french
  }
}
