/// The state of a file when it was last read or written, to tell whether somebody else has changed it.
package struct FileVersion: Hashable, Sendable {
  /// What the system said of the file when it was read or written.
  package let status: FileStatus
  /// A hash of the bytes, good for this run of the program only.
  let contents: Int
  /// The file’s format where it is newer than this program writes: such a file is never replaced.
  let newerFormat: Int64?

  init(_ status: FileStatus, _ bytes: [UInt8], newerFormat: Int64? = nil) {
    self.status = status
    contents = bytes.fingerprint
    self.newerFormat = newerFormat
  }
}

extension [UInt8] {
  /// A hash of the bytes, good for this run of the program only; taken of all at once, where
  /// `hashValue` would go byte by byte.
  var fingerprint: Int {
    var hasher = Hasher()
    unsafe withUnsafeBytes { unsafe hasher.combine(bytes: $0) }
    return hasher.finalize()
  }
}

/// What must hold of the file that a save replaces.
package enum SaveExpectation: Hashable, Sendable {
  /// There is none yet.
  case absent
  /// It is as it was read or written then.
  case unchanged(since: FileVersion)
  /// Whatever is there goes: only after the user has said so.
  case anything
}

/// Why a save did not happen; the file on disk is as it was.
package enum SaveError: Error, Hashable, Sendable {
  case refused(SystemRefusal)
  /// Another program has changed, replaced or removed the file since.
  case changedUnderneath(path: String)
  /// A new file was meant, and there is one of that name.
  case alreadyExists(path: String)
  /// A folder, device or pipe stands in its place.
  case notAFile(path: String)
  /// A newer version wrote the file; saving would lose what only that version knows.
  case newerFormat(path: String, format: Int64)
  /// The record is sealed and no longer says what was signed.
  case sealed(path: String)
  /// It would lose something, or be no longer safe; nothing is written before that is accepted.
  case concerns([SaveConcern], path: String)

  /// A French sentence, safe to print.
  package var message: String {
    switch self {
    case .refused(let refusal): refusal.message
    case .changedUnderneath(let path):
      "«\u{A0}\(path.printable)\u{A0}» a changé sur le disque depuis son ouverture\u{A0}: rien n’est écrasé."
    case .alreadyExists(let path):
      "«\u{A0}\(path.printable)\u{A0}» existe déjà\u{A0}: rien n’est écrasé."
    case .notAFile(let path):
      "«\u{A0}\(path.printable)\u{A0}» n’est pas un fichier ordinaire\u{A0}: rien n’est écrit."
    case .newerFormat(let path, let format):
      "«\u{A0}\(path.printable)\u{A0}» est au format \(format), plus récent que ce programme\u{A0}: il s’ouvre en lecture seule."
    case .sealed(let path):
      "«\u{A0}\(path.printable)\u{A0}» est signé et scellé\u{A0}: ce qui a été signé ne change plus."
    case .concerns(let concerns, _): concerns.map(\.message).joined(separator: " ")
    }
  }
}
