/// The numbers of a register’s deliberations, session after session, and what is wrong with them.
package struct NumberRun: Hashable, Sendable {
  /// A session with the numbers of its deliberations, in their order.
  package struct Session: Hashable, Sendable {
    /// The session’s file.
    package let file: String
    /// The day of the session.
    package let date: CalendarDate
    /// The numbers, none of them empty.
    package let numbers: [String]

    package init(file: String, date: CalendarDate, numbers: [String]) {
      self.file = file
      self.date = date
      self.numbers = numbers.filter { !$0.isEmpty }
    }
  }

  /// A number that is not where it should be.
  package enum Fault: Hashable, Sendable {
    /// Two deliberations have it; the files of both, the same twice within a session.
    case double(String, String, String)
    /// Nobody has the numbers from one to the other, the same twice for a single one.
    case gap(String, String)
    /// A session has numbers after those of a later one.
    case outOfOrder(earlier: String, later: String)

    /// What is wrong, in French, not typeset.
    package var sentence: String {
      switch self {
      case .double(let number, let first, let second):
        first == second
          ? "le numéro \(number) est donné deux fois dans \(first)"
          : "le numéro \(number) est donné deux fois : \(first) et \(second)"
      case .gap(let first, let last):
        first == last
          ? "le numéro \(first) manque" : "les numéros \(first) à \(last) manquent"
      case .outOfOrder(let earlier, let later):
        "\(earlier) a été numérotée après \(later) : les numéros ne suivent pas l’ordre des séances"
      }
    }
  }

  /// By date.
  private let sessions: [Session]

  package init(_ sessions: [Session]) {
    self.sessions = sessions.sorted { ($0.date, $0.file) < ($1.date, $1.file) }
  }

  /// Doubles, gaps and sessions out of order. Gaps and order are judged by a pattern, from the first
  /// number that the register has: what came before it may be on paper.
  package func faults(by pattern: NumberPattern?) -> [Fault] {
    doubles + (pattern.map { gaps($0) + outOfOrder($0) } ?? [])
  }

  private var doubles: [Fault] {
    var known: [String: String] = [:]
    return sessions.flatMap { session in
      session.numbers.compactMap { number in
        defer { known[number] = known[number] ?? session.file }
        return known[number].map { .double(number, $0, session.file) }
      }
    }
  }

  private func gaps(_ pattern: NumberPattern) -> [Fault] {
    var faults: [Fault] = []
    for run in runs(pattern) {
      let orders = Set(run.flatMap(\.orders)).sorted()
      for (before, after) in zip(orders, orders.dropFirst()) where after > before + 1 {
        let day = run.first { $0.orders.contains(after) }?.session.date ?? run[0].session.date
        faults.append(
          .gap(pattern.number(before + 1, on: day), pattern.number(after - 1, on: day)))
      }
    }
    return faults
  }

  private func outOfOrder(_ pattern: NumberPattern) -> [Fault] {
    runs(pattern).flatMap { run in
      zip(run, run.dropFirst()).compactMap { earlier, later in
        guard let last = earlier.orders.max(), let first = later.orders.min(), last > first,
          earlier.session.date < later.session.date
        else { return nil }
        return .outOfOrder(earlier: earlier.session.file, later: later.session.file)
      }
    }
  }

  /// The sessions that are counted together, with the orders of their numbers.
  private func runs(
    _ pattern: NumberPattern
  ) -> [[(session: Session, orders: [Int])]] {
    var runs: [[(session: Session, orders: [Int])]] = []
    for session in sessions {
      let orders = session.numbers.compactMap { pattern.order(of: $0, on: session.date) }
      guard !orders.isEmpty else { continue }
      let index = runs.firstIndex { run in
        run.first.map { pattern.counts(session.date, with: $0.session.date) } ?? false
      }
      if let index {
        runs[index].append((session, orders))
      } else {
        runs.append([(session, orders)])
      }
    }
    return runs
  }
}
