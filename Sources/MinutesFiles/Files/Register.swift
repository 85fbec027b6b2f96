package import MinutesModel

/// A register: the folder that holds a council’s file and its sessions.
package struct Register: Sendable {
  /// One session file, as its name and its first lines tell.
  package struct Entry: Hashable, Sendable {
    /// `2021-02-02.json`.
    package let name: String
    /// The session’s file.
    package let path: String
    /// The day in the file’s name.
    package let date: CalendarDate
    /// As the file’s first lines say; empty when they do not.
    package let commune: String
    /// As the head of the file says; `nil` when it does not.
    package let state: SessionState?
  }

  /// The folder of the register.
  package let folder: String
  /// The council’s file, if there is one.
  package let councilPath: String?
  /// The sessions, oldest first.
  package let sessions: [Entry]

  /// The name of the council’s file in every register.
  package static let councilName = "conseil.json"

  /// The register in a folder; files that are no sessions are passed over.
  package init(
    at folder: String, in fileSystem: any FileSystem = LocalFileSystem()
  ) throws(SystemRefusal) {
    let names = try fileSystem.names(in: folder)
    self.folder = folder
    councilPath =
      names.contains(Register.councilName)
      ? folder.appending(component: Register.councilName) : nil
    var sessions: [Entry] = []
    for name in names {
      guard let date = Register.date(ofFile: name) else { continue }
      let path = folder.appending(component: name)
      let head = Register.head(ofFile: path, fileSystem)
      sessions.append(
        Entry(name: name, path: path, date: date, commune: head.commune, state: head.state))
    }
    self.sessions = sessions.sorted {
      ($0.date, $0.name.count, $0.name) < ($1.date, $1.name.count, $1.name)
    }
  }

  /// The session files of a folder with the days that their names tell, oldest first; nothing is read of
  /// them, so that it costs one look at the folder.
  package static func sessionFiles(
    in folder: String, _ fileSystem: any FileSystem = LocalFileSystem()
  ) throws(SystemRefusal) -> [(path: String, date: CalendarDate)] {
    try fileSystem.names(in: folder)
      .compactMap { name in
        date(ofFile: name).map { (path: folder.appending(component: name), date: $0) }
      }
      .sorted { ($0.date, $0.path.count, $0.path) < ($1.date, $1.path.count, $1.path) }
  }

  /// The path for a new session of that day: `2021-02-02.json`, or `2021-02-02-2.json` when it is taken.
  package func pathForSession(
    on date: CalendarDate, in fileSystem: any FileSystem = LocalFileSystem()
  ) throws(SystemRefusal) -> String {
    var number = 1
    while true {
      let name = date.iso + (number == 1 ? "" : "-\(number)") + ".json"
      let path = folder.appending(component: name)
      // A text without its record is somebody’s work too.
      if try fileSystem.status(of: path) == nil,
        try fileSystem.status(of: RecordStore.textPath(of: path)) == nil
      {
        return path
      }
      number += 1
    }
  }

  /// The date that starts a session file’s name.
  static func date(ofFile name: String) -> CalendarDate? {
    guard name.hasSuffix(".json"), name.count >= 15 else { return nil }
    let rest = name.dropFirst(10).dropLast(5)
    guard rest.isEmpty || rest.hasPrefix("-") else { return nil }
    return CalendarDate(iso: name.prefix(10))
  }

  /// What the head of a session file says.
  private static func head(
    ofFile path: String, _ fileSystem: any FileSystem
  ) -> (commune: String, state: SessionState?) {
    do throws(SystemRefusal) {
      // Council and session come before the agenda, which is long: that it breaks off is no news.
      let start = try fileSystem.readStart(path, count: 16_384)
      let json = LocatedJSON(SourceText(name: path, bytes: start))
      guard let root = json.root else { return ("", nil) }
      func text(_ key: String, in object: String) -> String? {
        guard let owner = json.member(object, of: root), let value = json.member(key, of: owner),
          json.kind(of: value) == .string
        else { return nil }
        return json.string(of: value).composed
      }
      return (
        text("commune", in: "council") ?? "",
        text("state", in: "session").flatMap(SessionState.init(rawValue:))
      )
    } catch {
      return ("", nil)
    }
  }
}
