import MinutesModel
import MinutesRules

/// What is to be done in a register on a day, as `due` tells it too.
struct RegisterDues: Hashable, Sendable {
  /// The day on which it was asked.
  let today: CalendarDate
  /// All of it, by its day.
  let groups: [ObligationGroup]
  /// What a session asks for, the most urgent first.
  private let sessions: [CalendarDate: [ObligationGroup]]
  /// What the year asks for: its budget, the accounts of the year before.
  let ofYear: [ObligationGroup]

  init(_ entries: [RegisterEntry], on today: CalendarDate) {
    self.today = today
    groups = ObligationGroup.groups(
      of: Obligations.open(
        of: entries.filter(\.isStanding).compactMap { $0.summary?.duties }, on: today))
    sessions = Dictionary(grouping: groups.filter { $0.first.session != nil }) {
      $0.first.session ?? today
    }
    ofYear = groups.filter { $0.first.session == nil }
  }

  subscript(_ entry: RegisterEntry) -> [ObligationGroup] {
    entry.isStanding ? entry.summary.flatMap { sessions[$0.date] } ?? [] : []
  }
}
