package import MinutesEditing
package import MinutesModel
import FoundationEssentials

/// The sessions of a register by their summaries, and their texts to search; what was read once is kept
/// in a cache, by the name, size and time of each file.
package struct RegisterIndex: Sendable {
  /// A session, and what is known of it so far.
  package struct Entry: Hashable, Sendable {
    /// `2021-02-02.json`
    package let name: String
    /// The session’s file.
    package let path: String
    /// The day in the file’s name.
    package let date: CalendarDate
    /// `nil` until it has been read, and for a file that cannot be.
    package fileprivate(set) var summary: SessionSummary?
    /// Whether the file has been read and is no record.
    package fileprivate(set) var isUnreadable = false
    /// The file as it was when it was listed.
    fileprivate let stamp: FileStamp
  }

  /// A text that holds what was looked for.
  package struct Hit: Hashable, Sendable {
    /// The session it is in.
    package let entry: Entry
    /// The text, and where it stands.
    package let line: SessionTexts.Line
  }

  /// The register’s folder.
  package let folder: String
  /// The council’s file, if there is one.
  package let councilPath: String?
  /// The sessions, newest first.
  package private(set) var entries: [Entry]
  /// The entries that are still to be read, newest first.
  package private(set) var pending: [Int] = []
  private let cache: RegisterCache?
  private let summarise: @Sendable (Minutes) -> SessionSummary
  private let fileSystem: any FileSystem
  private var texts: [String: SearchedTexts] = [:]
  private var isStored: Bool

  /// Lists a folder: one look at each file, none into it where the cache knows it.
  ///
  /// - Parameters:
  ///   - cacheFolder: where summaries and texts are kept; `nil` to keep them in memory alone.
  ///   - summarise: what is kept of a record.
  package init(
    at folder: String, cacheFolder: String?, in fileSystem: any FileSystem = LocalFileSystem(),
    summarise: @escaping @Sendable (Minutes) -> SessionSummary
  ) throws(SystemRefusal) {
    self.folder = folder
    self.summarise = summarise
    self.fileSystem = fileSystem
    let names = try fileSystem.names(in: folder)
    councilPath =
      names.contains(Register.councilName)
      ? folder.appending(component: Register.councilName) : nil
    cache = cacheFolder.map { RegisterCache(folder: $0, register: folder, fileSystem) }
    let known = cache?.load() ?? [:]
    var entries: [Entry] = []
    for name in names {
      guard let date = Register.date(ofFile: name) else { continue }
      let path = folder.appending(component: name)
      guard let status = try fileSystem.status(of: path), status.kind == .file else { continue }
      let stamp = FileStamp(status)
      var entry = Entry(name: name, path: path, date: date, stamp: stamp)
      if let kept = known[name], kept.stamp == stamp {
        entry.summary = kept.summary
        entry.isUnreadable = kept.summary == nil
      }
      entries.append(entry)
    }
    entries.sort { ($0.date, $0.name.count, $0.name) > ($1.date, $1.name.count, $1.name) }
    pending = entries.indices.filter { entries[$0].summary == nil && !entries[$0].isUnreadable }
    isStored = pending.isEmpty && known.count == entries.count
    self.entries = entries
  }

  /// Reads the next sessions that the cache does not know, at most so many; says whether any was left.
  /// After the last the cache is written.
  @discardableResult
  package mutating func readPending(atMost count: Int) -> Bool {
    guard !pending.isEmpty else {
      storeIfNeeded()
      return false
    }
    for index in pending.prefix(count) { read(index) }
    pending.removeFirst(min(count, pending.count))
    if pending.isEmpty { storeIfNeeded() }
    return true
  }

  private mutating func read(_ index: Int) {
    let entry = entries[index]
    do throws(OpenError) {
      let minutes = try RecordStore(fileSystem).openMinutes(at: entry.path).contents.value
      entries[index].summary = summarise(minutes)
      let searched = SearchedTexts(SessionTexts(minutes))
      texts[entry.name] = searched
      cache?.store(searched, of: entry.name)
    } catch {
      entries[index].isUnreadable = true
    }
  }

  private mutating func storeIfNeeded() {
    guard !isStored else { return }
    isStored = true
    cache?.store(
      entries.map { KeptSummary(name: $0.name, stamp: $0.stamp, summary: $0.summary) })
  }

  /// The texts of the sessions read so far in which some words stand (`RegisterWords`), newest session
  /// first; at most so many, with the number of all.
  package mutating func search(
    _ typed: String, limit: Int
  ) -> (hits: [Hit], total: Int) {
    let words = RegisterWords(typed)
    guard !words.words.isEmpty else { return ([], 0) }
    var hits: [Hit] = []
    var total = 0
    for entry in entries where entry.summary != nil {
      guard let searched = searchedTexts(of: entry) else { continue }
      let lines = searched.lines(with: words)
      total += lines.count
      for line in lines.prefix(max(0, limit - hits.count)) {
        if let line = searched.line(line) { hits.append(Hit(entry: entry, line: line)) }
      }
    }
    return (hits, total)
  }

  private mutating func searchedTexts(of entry: Entry) -> SearchedTexts? {
    if let known = texts[entry.name] { return known }
    if let kept = cache?.texts(of: entry.name) {
      texts[entry.name] = kept
      return kept
    }
    // The cache has lost it: the file has not.
    guard let index = entries.firstIndex(of: entry) else { return nil }
    read(index)
    return texts[entry.name]
  }
}

/// A file as it was when it was read: another size or time is another file.
struct FileStamp: Hashable, Codable, Sendable {
  let size: Int64
  let modified: [Int64]
  let inode: UInt64

  init(_ status: FileStatus) {
    size = status.size
    modified = status.modified
    inode = status.inode
  }
}

/// What the cache keeps of a session; no summary for a file that is no record.
struct KeptSummary: Codable, Sendable {
  let name: String
  let stamp: FileStamp
  let summary: SessionSummary?
}
