package import MinutesModel

/// The findings of records as they were when they were last closed, by the records’ contents.
///
/// Opening a session shows them at once; then it is judged. All of it can be made again, so that what goes
/// wrong with it is passed over.
package struct FindingsCache: Sendable {
  /// So many records are kept; the oldest goes first.
  static let records = 50

  private let folder: String?
  private let judge: String
  private let fileSystem: any FileSystem

  /// For `$XDG_CACHE_HOME/seance`, without which nothing is kept; `judge` tells program and profile, since
  /// another one finds other things.
  package init(
    folder: String?, judge: String, in fileSystem: any FileSystem = LocalFileSystem()
  ) {
    self.folder = folder?.appending(component: "constats")
    self.judge = judge
    self.fileSystem = fileSystem
  }

  private func path(of record: [UInt8]) -> String? {
    folder?.appending(component: ContentDigest(of: record + Array(judge.utf8)).short + ".json")
  }

  /// What was found in a record with these bytes; `nil` where that is not known.
  package func findings(in record: [UInt8]) -> [KeptFinding]? {
    guard let path = path(of: record) else { return nil }
    do {
      let bytes = try fileSystem.read(path, limit: RecordStore.sizeLimit).bytes
      return try RecordContents.reading(
        SourceText(name: path, bytes: bytes), as: KeptFindings.shape
      ) { _, _ in }.value.findings
    } catch {
      return nil
    }
  }

  /// Keeps what was found in a record with these bytes.
  package func keep(_ findings: [KeptFinding], of record: [UInt8]) {
    guard let folder, let path = path(of: record) else { return }
    let bytes = KeptFindings.shape.fileBytes(of: KeptFindings(findings: findings))
    do {
      try fileSystem.createFolder(folder)
      try fileSystem.keep(bytes, at: path)
      try forgetOldest(in: folder)
    } catch {
      return
    }
  }

  private func forgetOldest(in folder: String) throws(SystemRefusal) {
    var files: [(path: String, modified: [Int64])] = []
    for name in try fileSystem.names(in: folder) {
      let path = folder.appending(component: name)
      if let status = try fileSystem.status(of: path) { files.append((path, status.modified)) }
    }
    let newestFirst = files.sorted { $1.modified.lexicographicallyPrecedes($0.modified) }
    for file in newestFirst.dropFirst(Self.records) { try fileSystem.remove(file.path) }
  }
}

/// A file of the cache.
private struct KeptFindings: Sendable {
  var findings: [KeptFinding] = []
  var unknownFields = UnknownFields.none

  static let shape: Shape<KeptFindings> = Shape(
    "findings", blank: KeptFindings(), unknown: \.unknownFields,
    fields: [
      .constant("format", "version du format", RecordFormat.current),
      .stated(
        "findings", "constats", \.findings,
        .list(of: .object(KeptFinding.shape), noun: "constat"), default: []),
    ])
}

extension KeptFinding {
  fileprivate static let shape: Shape<KeptFinding> = Shape(
    "finding",
    blank: KeptFinding(rule: "", severity: 0, place: .agenda, message: "", law: ""),
    unknown: \.unknownFields,
    fields: [
      .required("rule", "règle", \.rule, .text),
      .required("severity", "gravité", \.severity, .integer(0...2, "0, 1 ou 2")),
      .required("place", "endroit", \.address, .place),
      .omitted(
        "words", "mots", \.words,
        .list(of: .integer(0...RecordLimits.id, "un caractère"), noun: "bord", atMost: 2),
        default: []),
      .required("message", "message", \.message, .text),
      .required("law", "source", \.law, .text),
      .omitted("isMendable", "remède", \.isMendable, .bool, default: false),
      .optional("acceptedBecause", "raison", \.acceptedBecause, .text),
    ])
}
