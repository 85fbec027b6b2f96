import Glibc

/// Where journals lie: beside the record, or, where nothing can be written there, in the program’s
/// state folder.
package struct JournalStore: Sendable {
  let fileSystem: any FileSystem
  /// `$XDG_STATE_HOME/seance`; `nil` without a home.
  private let stateFolder: String?

  package init(stateFolder: String?, in fileSystem: any FileSystem = LocalFileSystem()) {
    self.stateFolder = stateFolder
    self.fileSystem = fileSystem
  }

  /// Journals above this size are not read.
  static let sizeLimit = 1 << 30

  /// A folder and the name that the journal of a record has there.
  private struct Place {
    let folder: String
    let name: String

    var path: String { folder.appending(component: name) }
  }

  /// The places for the journal of a record, the preferred one first; the path is absolute.
  private func places(of record: String) -> [Place] {
    let target: String
    do throws(SystemRefusal) {
      target = try fileSystem.resolvingLinks(record)
    } catch {
      target = record
    }
    var places = [Place(folder: target.folder, name: ".\(target.lastComponent).journal")]
    if let stateFolder {
      let digest = ContentDigest(of: Array(target.utf8)).short
      places.append(
        Place(
          folder: stateFolder + "/journals",
          // Names may have 255 bytes.
          name: "\(target.lastComponent.prefix(60))-\(digest).journal"))
    }
    return places
  }

  /// The journals that wait to be restored, wherever they lie.
  package func waiting(for record: String) -> [String] { paths(of: record) { !$0.isSetAside } }

  /// The journals that were refused or left without saving.
  package func setAside(of record: String) -> [String] { paths(of: record) { $0.isSetAside } }

  private func paths(of record: String, where isWanted: (String) -> Bool) -> [String] {
    places(of: record).flatMap { place in
      let names: [String]
      do throws(SystemRefusal) {
        names = try fileSystem.names(in: place.folder)
      } catch {
        // A folder that cannot be listed has no journal for us.
        return [String]()
      }
      return names.filter {
        $0.hasPrefix(place.name) && !$0.hasSuffix(JournalStore.unfinishedMark) && isWanted($0)
      }
      .sorted().map { place.folder.appending(component: $0) }
    }
  }

  /// What a journal’s file holds.
  package func read(_ path: String) throws(JournalProblem) -> ReadJournal {
    let bytes: [UInt8]
    do throws(SystemRefusal) {
      bytes = try fileSystem.read(path, limit: Self.sizeLimit).bytes
    } catch {
      throw .refused(error)
    }
    do throws(JournalFault) {
      return try ReadJournal(bytes)
    } catch {
      throw .fault(error)
    }
  }

  /// What a journal makes of its record; `file` is what tells the record’s file, where there is one.
  package func recovery(
    at path: String, file: ContentDigest?
  ) throws(JournalProblem) -> JournalRecovery {
    let journal = try read(path)
    do throws(JournalFault) {
      return try JournalRecovery(journal, at: path, file: file)
    } catch {
      throw .fault(error)
    }
  }

  /// Puts a journal out of the way, under a name by which it is not offered any more.
  @discardableResult
  package func setAside(_ path: String) throws(SystemRefusal) -> String {
    let number = String(UInt64.random(in: .min ... .max), radix: 36)
    let target = path + JournalStore.asideMark + number
    try fileSystem.rename(path, to: target)
    return target
  }

  package func remove(_ path: String) throws(SystemRefusal) {
    try fileSystem.remove(path)
  }

  fileprivate static let asideMark = ".aside-"
  private static let unfinishedMark = ".new"

  /// Begins a journal at the first place that takes it, but not in a folder that failed before.
  ///
  /// It is complete before it has its name, so that it replaces one without a gap.
  func begin(
    for record: String, replacing old: String?, avoiding folder: String?,
    _ make: (_ path: String) throws(JournalError) -> JournalWriter
  ) throws(JournalError) -> JournalWriter {
    var failure = JournalError.refused(SystemRefusal(.create, record, code: ENOENT))
    for place in places(of: record) where place.folder != folder {
      do throws(JournalError) {
        if place.folder == stateFolder.map({ $0 + "/journals" }) {
          do throws(SystemRefusal) {
            try fileSystem.createFolder(place.folder)
          } catch {
            throw .refused(error)
          }
        }
        return try begin(at: place, replacing: old, make)
      } catch {
        failure = error
      }
    }
    throw failure
  }

  private func begin(
    at place: Place, replacing old: String?,
    _ make: (_ path: String) throws(JournalError) -> JournalWriter
  ) throws(JournalError) -> JournalWriter {
    guard old == place.path else {
      do throws(JournalError) {
        return try make(place.path)
      } catch .refused(let refusal) where refusal.code == EEXIST {
        // Another journal waits there to be restored, or a second window writes it.
        let number = String(UInt64.random(in: .min ... .max), radix: 36)
        return try make(place.path + "-" + number)
      }
    }
    let temporary = place.path + JournalStore.unfinishedMark
    do throws(SystemRefusal) {
      if try fileSystem.status(of: temporary) != nil { try fileSystem.remove(temporary) }
    } catch {
      throw .refused(error)
    }
    let writer = try make(temporary)
    do throws(SystemRefusal) {
      try fileSystem.synchroniseContents(writer.file)
      try writer.rename(to: place.path)
    } catch {
      writer.withdraw()
      throw .refused(error)
    }
    return writer
  }
}

/// Why a journal could not be read.
package enum JournalProblem: Error, Hashable, Sendable {
  case refused(SystemRefusal)
  case fault(JournalFault)

  /// A French sentence, safe to print.
  package var message: String {
    switch self {
    case .refused(let refusal): refusal.message
    case .fault(let fault): fault.message
    }
  }
}

extension String {
  /// What follows the last slash of a path.
  var lastComponent: String {
    guard let slash = lastIndex(of: "/") else { return self }
    return String(self[index(after: slash)...])
  }

  /// Whether a journal of that name was put out of the way.
  fileprivate var isSetAside: Bool { contains(JournalStore.asideMark) }
}
