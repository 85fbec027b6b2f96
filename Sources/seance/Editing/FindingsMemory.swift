import EditorInterface
import MinutesFiles
import MinutesModel
import MinutesRules

/// What was found in a session when it was left last, so that opening it shows that at once.
struct FindingsMemory {
  private let folder: String?

  init(_ environment: ProgramEnvironment) { folder = environment.cacheFolder }

  /// Another program, or another profile, finds other things.
  private func cache(_ profile: CheckProfile) -> FindingsCache {
    FindingsCache(folder: folder, judge: "\(SeanceCommand.version) \(profile.rawValue)")
  }

  /// The findings of a file as it was read; `nil` where they are not known.
  func findings(in file: SessionFile, _ profile: CheckProfile) -> [Finding]? {
    cache(profile).findings(in: file.contents)?.compactMap { Finding($0) }
  }

  /// Keeps the findings of a file as it was read or saved last, where they are known and are others.
  func keep(_ editor: Editor, of file: SessionFile) {
    guard let findings = editor.findingsOfFile, file.version != nil else { return }
    let cache = cache(editor.profile)
    let kept = findings.map(\.kept)
    if cache.findings(in: file.contents) != kept { cache.keep(kept, of: file.contents) }
  }
}
