import MinutesFiles
import MinutesModel

/// A session read from its file, ready to be edited.
struct OpenedSession {
  let minutes: Minutes
  let file: SessionFile
  /// Why it may not be changed; `nil` when it may.
  let readOnlyReason: String?
  /// What the clerk should know before she starts.
  let notices: [String]

  /// Opens the session in a file.
  init(at path: String) throws(CommandFailure) {
    let record: OpenedRecord<Minutes>
    do throws(OpenError) {
      record = try RecordStore().openMinutes(at: path)
    } catch {
      throw CommandFailure(error.message)
    }
    minutes = record.contents.value
    file = SessionFile(path: path, version: record.version)
    readOnlyReason = record.contents.newerFormat.map {
      "ce fichier est au format \($0), plus récent que ce programme"
    }
    var notices = record.contents.notices.map {
      "Ligne \($0.position.line)\u{A0}: \($0.explanation)"
    }
    do throws(SystemRefusal) {
      try LocalFileSystem().checkWritable(path)
    } catch {
      notices.append(error.message)
    }
    self.notices = notices
  }
}
