package import MinutesModel

/// What a record file holds.
package struct RecordContents<Value: Sendable>: Sendable {
  /// The record itself.
  package let value: Value
  /// What a reader should know although the record could be read: invisible controls in a text…
  package let notices: [FileProblem]
  /// Where in the file each place of the record stands.
  package let sourceMap: SourceMap
  /// The file’s format where it is newer than this program writes: the record may be shown, never
  /// saved.
  package let newerFormat: Int64?

  /// Whether saving would lose what a newer version has written.
  package var isReadOnly: Bool { newerFormat != nil }
}

extension Minutes {
  /// The record of a session file, or everything that is wrong with it.
  package static func reading(
    _ source: SourceText
  ) throws(RecordError) -> RecordContents<Minutes> {
    try RecordContents.reading(source, as: shape) { $1.checkRecord($0) }
  }

  /// The record as the bytes of a session file.
  package var fileBytes: [UInt8] { Minutes.shape.fileBytes(of: self) }
}

extension Council {
  /// The council of a `conseil.json`, or everything that is wrong with it.
  package static func reading(
    _ source: SourceText
  ) throws(RecordError) -> RecordContents<Council> {
    try RecordContents.reading(source, as: fileShape) { _, _ in }
  }

  /// The council as the bytes of a `conseil.json`.
  package var fileBytes: [UInt8] { Council.fileShape.fileBytes(of: self) }
}

extension Shape {
  func fileBytes(of root: Root) -> [UInt8] {
    var writer = JSONWriter()
    write(root, &writer)
    return writer.finished
  }
}

extension RecordContents {
  static func reading(
    _ source: SourceText, as shape: Shape<Value>,
    check: (Value, inout RecordReader) -> Void
  ) throws(RecordError) -> RecordContents {
    var json = LocatedJSON(source)
    guard let root = json.root else { throw RecordError(json.faults, in: source) }
    var newer: Int64?
    switch RecordFormat.version(at: root, of: json) {
    case .current: break
    case .newer(let version): newer = version
    case .older(let version):
      // An upgraded text has lines of its own, so a file that is no JSON is told of as it stands.
      let old = JSONTree(root, of: json)
      guard json.faults.isEmpty, var tree = RecordFormat.upgraded(old, from: version) else {
        throw RecordError(
          json.faults + [RecordFormat.tooOld(version, at: root, of: json)], in: source)
      }
      let upgraded = tree.fileBytes
      tree[key: "format"] = old[key: "format"]
      // Where only the number differs, the text is read as it stands, lines and all.
      if tree != old { json = LocatedJSON(SourceText(name: source.name, bytes: upgraded)) }
    case .unknown(let fault):
      throw RecordError(json.faults + [fault], in: source)
    }
    var reader = RecordReader(json)
    let value = json.root.flatMap { shape.read($0, &reader) }
    if let value { check(value, &reader) }
    let faults = json.faults + reader.faults
    guard let value, faults.isEmpty else {
      throw RecordError(
        newer.map { [RecordFormat.tooNew($0, at: root, of: json)] } ?? faults, in: json.source,
        newerFormat: newer)
    }
    return RecordContents(
      value: value, notices: reader.notices.map { FileProblem($0, in: json.source) },
      sourceMap: SourceMap(reader), newerFormat: newer)
  }
}
