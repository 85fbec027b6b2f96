import EditorInterface
import MinutesFiles
import MinutesModel
import MinutesWording

/// What is done about the session’s file beside saving it.
extension EffectRunner {
  /// Where a copy may go when the file’s own place takes nothing: the home folder, or else the one for
  /// temporary files if that is another disk.
  func anotherPlace(for file: SessionFile) -> String {
    func device(_ path: String) -> UInt64? {
      do throws(SystemRefusal) {
        return try LocalFileSystem().status(of: path)?.device
      } catch {
        return nil
      }
    }
    let full = device(file.folder)
    let candidates = [settings.environment.variables["HOME"] ?? "", "/tmp"]
      .filter { $0.hasPrefix("/") && device($0) != nil }
    let folder = candidates.first { device($0) != full } ?? candidates.first ?? "/tmp"
    let stem = file.name.hasSuffix(".json") ? String(file.name.dropLast(5)) : file.name
    return folder + "/" + stem + "-copie.json"
  }

  func saveCopy(_ minutes: Minutes, _ path: String, thenQuit: Bool) -> Result {
    guard let file else { return .nothing }
    var target = path
    if target.hasPrefix("~/"), let home = settings.environment.variables["HOME"] {
      target = home + target.dropFirst(1)
    }
    switch file.saveCopy(minutes, to: target) {
    case .success(let message):
      // The journal stays: the file itself still lacks what the copy has.
      return thenQuit ? .leave(.quit) : .report(.done(message: message))
    case .failure(let failure):
      return .report(
        .saveFailed(message: failure.description, elsewhere: path, thenQuit: thenQuit))
    }
  }

  /// What to say of the file as it stands on disk; `nil` when it is as it was.
  mutating func diskReport(besides record: Minutes) -> Report? {
    switch file?.diskState(besides: record) {
    case .changed(let offer): return .fileChanged(offer)
    case .trouble(let message): return .fileTrouble(message)
    case .same: return .fileTrouble(nil)
    case nil: return nil
    }
  }

  mutating func join(_ minutes: Minutes, _ choices: [ConflictChoice]) -> Report {
    guard let (joined, isFile) = file?.joined(minutes, choices) else {
      // It has changed once more, or was another one than what was shown.
      if case .changed(let offer)? = file?.diskState(besides: minutes),
        offer.conflicts.count != choices.count
      {
        return .fileChanged(offer)
      }
      return .failed(
        message: "Ces choix ne vont pas ensemble\u{A0}: ce que l’un a supprimé, l’autre le nomme.")
    }
    if let file {
      noteFile(file)
    }
    return .joined(joined, isFile: isFile)
  }

  mutating func takeOverLock() -> Report {
    guard var lock else { return .lockTaken }
    let isOurs = lock.takeOver()
    self.lock = lock
    noteLock()
    return isOurs
      ? .lockTaken : .lockRefused(reason: lock.readOnlyReason ?? "la séance est verrouillée")
  }

  var versions: Report {
    guard let file else { return .failed(message: "Il n’y a pas de séance ici.") }
    let versions = VersionStore(stateFolder: settings.environment.stateFolder)
      .versions(of: file.path.absolutePath)
    if versions.isEmpty {
      return .failed(
        message: "Aucune version n’est encore gardée\u{A0}: la première l’est au prochain Ctrl-S.")
    }
    return .versions(versions.map { KeptVersion(path: $0.path, label: Self.label(of: $0)) })
  }

  /// « vendredi 27 mars 2026 à 20 h 41 (05 s) »
  private static func label(of version: VersionStore.Version) -> String {
    guard let moment = Moment(stamp: String(version.stamp.prefix(16))) else {
      return version.stamp
    }
    return "\(moment.date.frenchWithWeekday) à \(moment.time.french) (\(version.stamp.suffix(2)) s)"
  }

  func read(_ version: KeptVersion) -> Report {
    do throws(OpenError) {
      return .version(version, try RecordStore().openMinutes(at: version.path).contents.value)
    } catch {
      return .failed(message: error.message)
    }
  }
}
