import MinutesFiles
import MinutesModel
import MinutesRules

/// Reads the other sessions of the register that a session lies in, one at a time, while the program has
/// nothing else to do.
struct RegisterReading {
  private let path: String
  private let minutes: Minutes
  /// The files to be read, the nearest day last; `nil` before the folder was looked at.
  private var pending: [(path: String, date: CalendarDate)]?
  private var read: [RegisterNeighbour] = []
  private(set) var isDone = false

  /// Of the session in a file; nothing is read yet.
  init(beside path: String, _ minutes: Minutes) {
    self.path = path
    self.minutes = minutes
  }

  /// Reads one file more; what the register says, once all are read.
  mutating func step() -> RegisterFacts? {
    guard !isDone else { return nil }
    guard var files = pending else {
      pending = list()
      return nil
    }
    guard let next = files.popLast() else {
      isDone = true
      defer { read = [] }
      return RegisterFacts(read, for: minutes)
    }
    pending = files
    read.append(RegisterNeighbour(next.path, next.date))
    return nil
  }

  private func list() -> [(path: String, date: CalendarDate)] {
    let day = minutes.session.date.daysSinceEpoch
    do throws(SystemRefusal) {
      // A rectification and what it rectifies are one session.
      let own = Register.nameWithoutRevision(String(path.lastComponent))
      return try Register.sessionFiles(in: path.folderPath)
        .filter { Register.nameWithoutRevision(String($0.path.lastComponent)) != own }
        .sorted { abs($0.date.daysSinceEpoch - day) > abs($1.date.daysSinceEpoch - day) }
    } catch {
      return []
    }
  }
}
