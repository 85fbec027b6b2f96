import MinutesFiles
import MinutesModel
import MinutesRules
import MinutesWording

/// A session of a register as the others are judged by it.
struct RegisterNeighbour {
  let path: String
  /// The day that its name tells.
  let date: CalendarDate
  /// What it says; `nil` for a file that cannot be read, which says only that there is a session.
  let session: RegisterFacts.OtherSession?
  /// Folded; a folder may hold the sessions of several communes.
  let commune: String

  /// Above this many bytes a neighbour is not read: nobody should wait for a file that is not hers.
  private static let sizeLimit = 16 << 20

  init(_ path: String, _ date: CalendarDate) {
    self.path = path
    self.date = date
    do throws(OpenError) {
      let minutes = try RecordStore().openMinutes(at: path, limit: Self.sizeLimit).contents.value
      session = RegisterFacts.OtherSession(minutes)
      commune = minutes.council.commune.folded
    } catch {
      (session, commune) = (nil, "")
    }
  }
}

extension RegisterFacts {
  /// What neighbours say to a session of that commune.
  init(_ neighbours: [RegisterNeighbour], for minutes: Minutes) {
    let commune = minutes.council.commune.folded
    let own = neighbours.filter { $0.session == nil || $0.commune == commune }
    self.init(own.compactMap(\.session), days: Set(own.map(\.date)))
  }
}

/// The registers that sessions to be checked lie in, each read once.
struct CheckedRegisters {
  private var folders: [String: [RegisterNeighbour]] = [:]

  /// What the other sessions in the folder of a file say; `nil` where the folder cannot be listed.
  mutating func facts(beside path: String, for minutes: Minutes) -> RegisterFacts? {
    // A rectification and what it rectifies are one session.
    let name = Register.nameWithoutRevision(String(path.lastComponent))
    return neighbours(of: path).map { all in
      RegisterFacts(
        all.filter { Register.nameWithoutRevision(String($0.path.lastComponent)) != name },
        for: minutes)
    }
  }

  /// The same of minutes as text: a record of their own day is what they were written from, or read into.
  /// `nil` too where no session lies beside them: the folder is no register then.
  mutating func facts(besideText path: String, for minutes: Minutes) -> RegisterFacts? {
    guard let others = neighbours(of: path)?.filter({ $0.date != minutes.session.date }),
      !others.isEmpty
    else { return nil }
    return RegisterFacts(others, for: minutes)
  }

  /// The sessions in the folder of a file.
  private mutating func neighbours(of path: String) -> [RegisterNeighbour]? {
    let folder = path.folderPath
    if let known = folders[folder] { return known }
    do throws(SystemRefusal) {
      let found = try Register.sessionFiles(in: folder).map { RegisterNeighbour($0.path, $0.date) }
      folders[folder] = found
      return found
    } catch {
      return nil
    }
  }
}

extension String {
  /// The folder of the file at this path.
  var folderPath: String {
    guard let slash = lastIndex(of: "/") else { return "." }
    return slash == startIndex ? "/" : String(self[..<slash])
  }

  /// The name without folders.
  var lastComponent: Substring { split(separator: "/").last ?? self[...] }
}
