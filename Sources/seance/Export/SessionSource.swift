import MinutesFiles
import MinutesModel
import MinutesWording

/// The sessions that a command was given: one file, standard input, or all of a register.
struct SessionSource {
  /// A session and what its file is called without its ending: `2026-03-27`.
  struct Session {
    let name: String
    /// Where it stands; `nil` for standard input.
    let path: String?
    var minutes: Minutes
  }

  /// By date.
  private(set) var sessions: [Session] = []
  /// Whether it is a register, even one of a single session.
  let isRegister: Bool
  /// Why a session of the register could not be read; the others are there.
  private(set) var problems: [String] = []
  /// What there is to say of sessions that were rectified: which of their records is taken.
  private(set) var remarks: [String] = []

  /// Throws where the only file cannot be read, or where it is no session.
  init(_ path: String) throws(CommandFailure) {
    isRegister = path != "-" && Self.isFolder(path)
    if isRegister {
      try readRegister(path)
      return
    }
    let input = try RecordInput(path)
    guard case .session(let contents) = input.contents else {
      throw CommandFailure("\(path.printable)\u{A0}: ce n’est pas une séance.")
    }
    let name = path == "-" ? contents.value.session.date.iso : Self.name(of: path)
    sessions = [
      Session(name: name, path: path == "-" ? nil : path, minutes: contents.value)
    ]
    if path != "-" {
      settle(Self.settings(beside: path))
      remarks = Self.remarks(onFile: path)
    }
  }

  /// The same sessions, each changed.
  func mapped(_ change: (Minutes) -> Minutes) -> SessionSource {
    var result = self
    for index in result.sessions.indices {
      result.sessions[index].minutes = change(result.sessions[index].minutes)
    }
    return result
  }

  private mutating func readRegister(_ folder: String) throws(CommandFailure) {
    let register: Register
    do throws(SystemRefusal) {
      register = try Register(at: folder)
    } catch {
      throw CommandFailure(error.message)
    }
    guard register.councilPath != nil || !register.sessions.isEmpty else {
      throw CommandFailure(
        "«\u{A0}\(folder.printable)\u{A0}» n’est pas un registre\u{A0}: il n’y a ni "
          + "\(Register.councilName) ni séance (2026-03-27.json).")
    }
    for standing in register.standing {
      let entry = standing.entry
      remarks += standing.remarks.map(\.typeset)
      do throws(OpenError) {
        let opened = try RecordStore().openMinutes(at: entry.path)
        sessions.append(
          Session(
            name: Self.name(of: entry.path), path: entry.path, minutes: opened.contents.value))
      } catch {
        problems.append(error.message)
      }
    }
    settle(register.councilPath.flatMap(Self.settings(in:)))
  }

  /// Gives the register’s letterhead and formulas to the sessions that have none of their own.
  private mutating func settle(_ settings: DocumentSettings?) {
    guard let settings else { return }
    for index in sessions.indices
    where sessions[index].minutes.council.documents == DocumentSettings() {
      sessions[index].minutes.council.documents = settings
    }
  }

  /// That a file alone is not what counts of its session: it is taken all the same, since it was named.
  private static func remarks(onFile path: String) -> [String] {
    let name = String(path.lastComponent)
    guard let register = try? Register(at: path.folderPath),
      let standing = register.standing(of: name), standing.entry.name != name
    else { return [] }
    return [
      standing.replaced.contains { $0.name == name }
        ? "\(name) : rectifiée par \(standing.entry.name), qui vaut à sa place.".typeset
        : "\(name) : cette rectification n’est pas encore signée ; \(standing.entry.name) vaut toujours."
          .typeset
    ]
  }

  private static func settings(beside path: String) -> DocumentSettings? {
    let folder =
      path.contains("/") ? String(path[..<(path.lastIndex(of: "/") ?? path.endIndex)]) : "."
    return settings(
      in: folder.isEmpty ? "/\(Register.councilName)" : "\(folder)/\(Register.councilName)")
  }

  private static func settings(in councilPath: String) -> DocumentSettings? {
    do throws(OpenError) {
      return try RecordStore().openCouncil(at: councilPath).contents.value.documents
    } catch {
      // Without a council beside it, a session has only its own.
      return nil
    }
  }

  static func isFolder(_ path: String) -> Bool {
    do throws(SystemRefusal) {
      return try LocalFileSystem().status(of: path)?.kind == .folder
    } catch {
      return false
    }
  }

  private static func name(of path: String) -> String {
    let name = path.split(separator: "/").last.map { String($0) } ?? path
    return name.hasSuffix(".json") ? String(name.dropLast(5)) : name
  }
}
