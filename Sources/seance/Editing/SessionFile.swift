import EditorInterface
import MinutesDocuments
import MinutesFiles
import MinutesModel

/// The file of the open session: what stood in it last, and how the next save treats it.
struct SessionFile {
  /// What to say of a save.
  struct Note: Hashable {
    let text: String
    /// Whether all of it was done: record, text, and both safe on the disk.
    let isComplete: Bool
  }

  /// What came of a save.
  enum Outcome {
    case saved(Note)
    /// Somebody else has written the file: it is joined first.
    case changed(MergeOffer)
    /// Nothing is written before this is accepted.
    case concerns([String])
    /// Nothing was written.
    case failed(String)
  }

  /// What the file on disk has become.
  enum DiskState {
    case same
    case changed(MergeOffer)
    /// It cannot be joined with what is in memory; why, in French.
    case trouble(String)
  }

  private(set) var path: String
  /// The bytes that were read or written last.
  private(set) var contents: [UInt8]
  private(set) var version: FileVersion?
  private var accepted: Set<SaveConcern> = []
  private var lastConcerns: [SaveConcern] = []
  private var hasToldOfFolder = false
  private let store: RecordStore
  private let versions: VersionStore

  /// A session that was opened, or a new one when there is no version of it yet.
  init(
    path: String, version: FileVersion?, contents: [UInt8] = [],
    store: RecordStore = RecordStore(), versions: VersionStore = VersionStore(stateFolder: nil)
  ) {
    self.path = path
    self.contents = contents
    self.store = store
    self.version = version
    self.versions = versions
  }

  /// The name without folders.
  var name: String { Self.name(of: path) }

  /// The register it lies in.
  var folder: String { path.folderPath }

  private var expectation: SaveExpectation {
    version.map { .unchanged(since: $0) } ?? .absent
  }

  // MARK: Saving

  /// Writes record and text, and keeps what was saved among the versions.
  ///
  /// What somebody else has written in the meantime is left as it is, until it is joined; where it
  /// cannot be read, or stands where a new session would go, the session goes into a file of its own
  /// beside it, which is saved to from then on.
  mutating func save(_ minutes: Minutes) -> Outcome {
    do throws(SaveError) {
      return .saved(try write(minutes))
    } catch .changedUnderneath {
      switch diskState(besides: minutes) {
      case .changed(let offer): return .changed(offer)
      case .same, .trouble: return saveBeside(minutes)
      }
    } catch .alreadyExists {
      return saveBeside(minutes)
    } catch .concerns(let concerns, _) {
      lastConcerns = concerns
      return .concerns(concerns.map(\.message))
    } catch {
      return .failed("Rien n’est perdu, mais rien n’est enregistré. " + error.message)
    }
  }

  /// What was last told of may be lost.
  mutating func acceptConcerns() { accepted.formUnion(lastConcerns) }

  private mutating func saveBeside(_ minutes: Minutes) -> Outcome {
    let (other, otherVersion) = (path, version)
    // What was there and is gone is written again where it was.
    if version != nil, !exists {
      version = nil
      do throws(SaveError) {
        let note = try write(minutes)
        return .saved(
          Note(text: "Le fichier avait disparu du disque. " + note.text, isComplete: false))
      } catch {
        version = otherVersion
        return .failed(error.message)
      }
    }
    do throws(SystemRefusal) {
      path = try Register(at: folder)
        .pathForSession(on: minutes.session.date)
    } catch {
      return .failed(error.message)
    }
    version = nil
    do throws(SaveError) {
      _ = try write(minutes)
    } catch {
      (path, version) = (other, otherVersion)
      return .failed(error.message)
    }
    return .saved(
      Note(
        text:
          "\(Self.name(of: other)) a changé sur le disque\u{A0}: votre séance est enregistrée à côté, "
          + "dans \(name).", isComplete: false))
  }

  private mutating func write(_ minutes: Minutes) throws(SaveError) -> Note {
    keepVersion(contents)
    if lastConcerns.contains(.inPlace), accepted.contains(.inPlace) {
      // Written over where it stands, the file may be lost: the new one lies elsewhere first.
      do throws(SystemRefusal) {
        try versions.keep(minutes.fileBytes, of: path.absolutePath, at: SystemClock.stamp)
      } catch {
        throw .refused(error)
      }
    }
    let report = try store.save(
      minutes, text: Self.text(of: minutes), to: path, expecting: expectation,
      accepting: accepted)
    version = report.version
    contents = report.bytes
    let kept = keepVersion(contents)
    let textName = Self.name(of: RecordStore.textPath(of: path))
    if let error = report.text {
      return Note(
        text: "\(name) est enregistré, mais pas son texte. " + error.message, isComplete: false)
    }
    if let refusal = report.durability, !hasToldOfFolder {
      hasToldOfFolder = true
      return Note(text: "\(name) est enregistré. " + refusal.message, isComplete: false)
    }
    if let kept {
      return Note(
        text: "\(name) est enregistré, mais pas gardé parmi les versions. " + kept.message,
        isComplete: true)
    }
    return Note(text: "Enregistré\u{A0}: \(name) et \(textName)", isComplete: true)
  }

  @discardableResult
  private func keepVersion(_ bytes: [UInt8]) -> SystemRefusal? {
    if bytes.isEmpty { return nil }
    do throws(SystemRefusal) {
      try versions.keep(bytes, of: path.absolutePath, at: SystemClock.stamp)
      return nil
    } catch {
      return error
    }
  }

  /// Writes the whole session to a new file, and leaves this one as it is.
  func saveCopy(_ minutes: Minutes, to path: String) -> Result<String, CommandFailure> {
    let path = path.hasSuffix(".json") ? path : path + ".json"
    do throws(SaveError) {
      let report = try store.save(
        minutes, text: Self.text(of: minutes), to: path, expecting: .absent)
      let message = "Copie écrite\u{A0}: \(path.printable)."
      return .success(report.text.map { message + " " + $0.message } ?? message)
    } catch {
      return .failure(CommandFailure(error.message))
    }
  }

  // MARK: What is on disk

  private var exists: Bool {
    do throws(SystemRefusal) {
      return try LocalFileSystem().status(of: path) != nil
    } catch {
      return true
    }
  }

  /// What the file has become while the record was edited.
  mutating func diskState(besides minutes: Minutes) -> DiskState {
    guard let version else { return .same }
    let record: OpenedRecord<Minutes>
    do throws(OpenError) {
      record = try store.openMinutes(at: path)
    } catch .refused(let refusal) where refusal.isAbsence {
      return .trouble("\(name) a disparu du disque\u{A0}: Ctrl-S l’écrit de nouveau.")
    } catch {
      return .trouble(
        "\(name) a changé sur le disque et ne se lit pas\u{A0}: Ctrl-S enregistre à côté.")
    }
    if record.bytes == contents {
      // Touched, or copied back: the same as before.
      self.version = record.version
      return .same
    }
    guard record.contents.newerFormat == nil, version.status.kind == .file else {
      return .trouble(
        "\(name) a été enregistré par une version plus récente de seance\u{A0}: Ctrl-S enregistre à côté."
      )
    }
    guard let merge = merge(minutes, with: record.contents.value) else {
      return .trouble("\(name) a changé sur le disque\u{A0}: Ctrl-S enregistre à côté.")
    }
    return .changed(MergeOffer(merge))
  }

  /// What comes of joining a record with the file as it is, which is the one to be replaced from then on;
  /// `nil` where the file cannot be read or the choices do not go together.
  mutating func joined(_ minutes: Minutes, _ choices: [ConflictChoice]) -> (Minutes, isFile: Bool)?
  {
    do throws(OpenError) {
      let record = try store.openMinutes(at: path)
      guard let merge = merge(minutes, with: record.contents.value),
        merge.conflicts.count == choices.count,
        let joined = merge.record(choosing: choices.map(\.side))
      else { return nil }
      (version, contents) = (record.version, record.bytes)
      return (joined, joined == merge.theirs)
    } catch {
      return nil
    }
  }

  /// Takes the file as it is on disk for the one that is open.
  mutating func follow() {
    do throws(OpenError) {
      let record = try store.openMinutes(at: path)
      (version, contents) = (record.version, record.bytes)
    } catch {
      // It changed once more, and that is seen again.
    }
  }

  private func merge(_ minutes: Minutes, with theirs: Minutes) -> RecordMerge? {
    do throws(RecordError) {
      let base = try Minutes.reading(SourceText(name: name, bytes: contents)).value
      return RecordMerge(base: base, ours: minutes, theirs: theirs)
    } catch {
      return nil
    }
  }

  // MARK: Names and texts

  /// The procès-verbal as it is kept beside the record.
  static func text(of minutes: Minutes) -> String {
    guard let handout = Handout.named("pv"), let format = DocumentFormat.named("txt") else {
      return ""
    }
    return render(minutes, as: handout, format: format)
  }

  static func name(of path: String) -> String {
    path.split(separator: "/").last.map { String($0).printable } ?? path.printable
  }
}
