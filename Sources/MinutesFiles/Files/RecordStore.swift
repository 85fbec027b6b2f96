package import MinutesModel

/// Why a record could not be opened.
package enum OpenError: Error, Hashable, Sendable {
  case refused(SystemRefusal)
  case unreadable(RecordError)

  /// What happened, in French and safe to print: one sentence, or all problems of the file.
  package var message: String {
    switch self {
    case .refused(let refusal): refusal.message + "\n"
    case .unreadable(let error): error.rendering
    }
  }
}

/// A record as it was opened.
package struct OpenedRecord<Value: Sendable>: Sendable {
  /// The path it was read from.
  package let path: String
  /// What the file holds.
  package let contents: RecordContents<Value>
  /// The bytes of the file.
  package let bytes: [UInt8]
  /// To be handed back when saving.
  package let version: FileVersion
}

/// What saving a session came to; the record is on disk.
package struct SaveReport: Sendable {
  /// The bytes that were written.
  package let bytes: [UInt8]
  /// To be handed back at the next save.
  package let version: FileVersion
  /// Why the record may not survive a power cut, although it is in place.
  package let durability: SystemRefusal?
  /// Why the text beside the record is not the record’s.
  package let text: SaveError?
  /// Why the record just written would not open again: the program made something it should not
  /// have. Never so as long as edits keep the bounds of docs/format.md.
  package let unreadable: RecordError?
}

/// Opens and saves records and their texts.
package struct RecordStore: Sendable {
  let fileSystem: any FileSystem

  package init(_ fileSystem: any FileSystem = LocalFileSystem()) {
    self.fileSystem = fileSystem
  }

  /// Files above this size are refused: a session of two hundred items has one megabyte.
  package static let sizeLimit = 256 << 20

  /// The session in a file of at most so many bytes.
  package func openMinutes(
    at path: String, limit: Int = RecordStore.sizeLimit
  ) throws(OpenError) -> OpenedRecord<Minutes> {
    try open(path, limit: limit) { source throws(RecordError) in try Minutes.reading(source) }
  }

  /// The council in a `conseil.json`.
  package func openCouncil(
    at path: String
  ) throws(OpenError) -> OpenedRecord<Council> {
    try open(path) { source throws(RecordError) in try Council.reading(source) }
  }

  /// Saves a session and, beside it, its procès-verbal; each whole or not at all, the record first.
  ///
  /// Throws `newerFormat` for a version of a file that was opened read-only, and `sealed` where something
  /// that was signed would change; what is noted after the signature is sealed anew.
  package func save(
    _ minutes: Minutes, text: String, to path: String, expecting expectation: SaveExpectation,
    accepting accepted: Set<SaveConcern> = []
  ) throws(SaveError) -> SaveReport {
    guard minutes.keepsItsSeal else { throw .sealed(path: path) }
    let bytes = minutes.withLaterDigest.fileBytes
    let save = AtomicSave(fileSystem)
    let outcome = try save.replace(
      path, with: bytes, expecting: expectation, accepting: accepted)
    var unreadable: RecordError?
    do throws(RecordError) {
      _ = try Minutes.reading(SourceText(name: path, bytes: bytes))
    } catch {
      unreadable = error
    }
    var textError: SaveError?
    do throws(SaveError) {
      _ = try save.replace(
        RecordStore.textPath(of: path), with: Array(text.utf8), expecting: .anything,
        accepting: SaveConcern.ofDerivedFiles)
    } catch {
      textError = error
    }
    return SaveReport(
      bytes: bytes, version: outcome.version, durability: outcome.durability, text: textError,
      unreadable: unreadable)
  }

  /// Saves a council.
  package func save(
    _ council: Council, to path: String, expecting expectation: SaveExpectation
  ) throws(SaveError) -> FileVersion {
    try AtomicSave(fileSystem)
      .replace(path, with: council.fileBytes, expecting: expectation).version
  }

  /// Where the text of a record stands: `2021-02-02.txt` beside `2021-02-02.json`.
  package static func textPath(of path: String) -> String {
    (path.hasSuffix(".json") ? String(path.dropLast(5)) : path) + ".txt"
  }

  private func open<Value>(
    _ path: String, limit: Int = RecordStore.sizeLimit,
    _ read: (SourceText) throws(RecordError) -> RecordContents<Value>
  ) throws(OpenError) -> OpenedRecord<Value> {
    let bytes: [UInt8]
    let status: FileStatus
    do throws(SystemRefusal) {
      (bytes, status) = try fileSystem.read(path, limit: limit)
    } catch {
      throw .refused(error)
    }
    do throws(RecordError) {
      let contents = try read(SourceText(name: path, bytes: bytes))
      return OpenedRecord(
        path: path, contents: contents, bytes: bytes,
        version: FileVersion(status, bytes, newerFormat: contents.newerFormat))
    } catch {
      throw .unreadable(error)
    }
  }
}
