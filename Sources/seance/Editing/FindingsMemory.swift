import EditorInterface
import Glibc
import MinutesFiles
import MinutesModel
import MinutesRules
import Synchronization

/// What was found in a session when it was left last, so that opening it shows that at once.
struct FindingsMemory: Sendable {
  private let folder: String?

  init(_ environment: ProgramEnvironment) { folder = environment.cacheFolder }

  /// Another program, or another profile, finds other things.
  private func cache(_ profile: CheckProfile) -> FindingsCache {
    FindingsCache(folder: folder, judge: "\(SeanceCommand.version) \(profile.rawValue)")
  }

  /// The findings of a file as it was read; `nil` where they are not known.
  func findings(in contents: [UInt8], _ profile: CheckProfile) -> [Finding]? {
    cache(profile).findings(in: contents)?.compactMap { Finding($0) }
  }

  /// Keeps the findings of a file as it was read or saved last, where they are known and are others.
  func keep(_ editor: Editor, of file: SessionFile) {
    guard let findings = editor.findingsOfFile, file.version != nil else { return }
    keep(findings, editor.profile, of: file.contents)
  }

  /// The same on a thread of its own, while the session stays open: it may be left with its changes given
  /// up, or be killed.
  func keepApart(_ editor: Editor, of file: SessionFile) {
    guard let findings = editor.findingsOfFile, file.version != nil else { return }
    let (profile, contents) = (editor.profile, file.contents)
    _ = BackgroundThread.start { keep(findings, profile, of: contents) }
  }

  private func keep(_ findings: [Finding], _ profile: CheckProfile, of contents: [UInt8]) {
    let cache = cache(profile)
    let kept = findings.map(\.kept)
    if cache.findings(in: contents) != kept { cache.keep(kept, of: contents) }
  }
}

/// What was found in the session of a file, recalled on another thread while the record is read.
///
/// Whoever asks first looks for it, and who asks meanwhile waits; so it does not matter when the other
/// thread begins, or whether there is one.
final class FindingsRecall: Sendable {
  private struct Recalled {
    let contents: [UInt8]
    let findings: [Finding]?
  }

  private let path: String
  private let profile: CheckProfile
  private let memory: FindingsMemory
  private let recalled = Mutex<Recalled?>(nil)

  init(of path: String, _ profile: CheckProfile, in memory: FindingsMemory) {
    self.path = path
    self.profile = profile
    self.memory = memory
  }

  /// Whether anything is known of the file.
  var isKnown: Bool { look().findings != nil }

  /// The findings of the file where it is as it was read, with these contents; else `nil`.
  func findings(in contents: [UInt8]) -> [Finding]? {
    let recalled = look()
    return recalled.contents.isSame(as: contents) ? recalled.findings : nil
  }

  private func look() -> Recalled {
    recalled.withLock { recalled in
      if let recalled { return recalled }
      let contents = (try? LocalFileSystem().read(path, limit: RecordStore.sizeLimit).bytes) ?? []
      let made = Recalled(contents: contents, findings: memory.findings(in: contents, profile))
      recalled = made
      return made
    }
  }
}

extension [UInt8] {
  /// Whether they are equal; told at once however many they are, where `==` looks at one after the other.
  fileprivate func isSame(as other: [UInt8]) -> Bool {
    guard count == other.count else { return false }
    return unsafe withUnsafeBytes { mine in
      unsafe other.withUnsafeBytes { theirs in
        guard let mine = mine.baseAddress, let theirs = theirs.baseAddress else { return true }
        return unsafe memcmp(mine, theirs, count) == 0
      }
    }
  }
}
