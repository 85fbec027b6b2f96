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

  struct Failure: Error, Hashable, CustomStringConvertible {
    let description: String
  }

  private(set) var path: String
  /// The bytes that were read or written last.
  private(set) var contents: [UInt8]
  private var expectation: SaveExpectation
  private let store: RecordStore

  /// A session that was opened, or a new one when there is no version of it yet.
  init(
    path: String, version: FileVersion?, contents: [UInt8] = [], store: RecordStore = RecordStore()
  ) {
    self.path = path
    self.contents = contents
    self.store = store
    expectation = version.map { .unchanged(since: $0) } ?? .absent
  }

  /// The name without folders.
  var name: String { Self.name(of: path) }

  /// The register it lies in.
  var folder: String { Self.folder(of: path) }

  /// Writes record and text.
  ///
  /// What somebody else has written in the meantime is left as it is: the session goes into a file of
  /// its own beside it, which is saved to from then on.
  mutating func save(_ minutes: Minutes) -> Result<Note, Failure> {
    do throws(SaveError) {
      return .success(try write(minutes))
    } catch .changedUnderneath, .alreadyExists {
      return saveBeside(minutes)
    } catch {
      return .failure(
        Failure(description: "Rien n’est perdu, mais rien n’est enregistré. " + error.message))
    }
  }

  private mutating func saveBeside(_ minutes: Minutes) -> Result<Note, Failure> {
    let (other, otherExpectation) = (path, expectation)
    do throws(SystemRefusal) {
      path = try Register(at: folder)
        .pathForSession(on: minutes.session.date)
    } catch {
      return .failure(Failure(description: error.message))
    }
    expectation = .absent
    do throws(SaveError) {
      _ = try write(minutes)
    } catch {
      (path, expectation) = (other, otherExpectation)
      return .failure(Failure(description: error.message))
    }
    return .success(
      Note(
        text:
          "\(Self.name(of: other)) a changé sur le disque\u{A0}: votre séance est enregistrée à côté, "
          + "dans \(name).", isComplete: false))
  }

  private mutating func write(_ minutes: Minutes) throws(SaveError) -> Note {
    let report = try store.save(
      minutes, text: Self.text(of: minutes), to: path, expecting: expectation)
    expectation = .unchanged(since: report.version)
    contents = report.bytes
    let textName = Self.name(of: RecordStore.textPath(of: path))
    if let error = report.text {
      return Note(
        text: "\(name) est enregistré, mais pas son texte. " + error.message, isComplete: false)
    }
    if let refusal = report.durability {
      return Note(text: "\(name) est enregistré. " + refusal.message, isComplete: false)
    }
    return Note(text: "Enregistré\u{A0}: \(name) et \(textName)", isComplete: true)
  }

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

  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
