/// The list of a register’s seals in the order in which they were made: what tells that the last one was
/// taken away, which no other seal refers to.
package struct SealLedger: Hashable, Sendable {
  /// One seal.
  package struct Line: Hashable, Sendable {
    /// The session’s file, without folder.
    package let file: String
    /// The digest of its seal.
    package let digest: String

    package init(file: String, digest: String) {
      self.file = file
      self.digest = digest
    }
  }

  /// Its name in every register.
  package static let fileName = "sceaux.txt"
  /// The seals, oldest first.
  package private(set) var lines: [Line]

  package init(_ lines: [Line] = []) { self.lines = lines }

  /// The ledger in the bytes of its file; lines that are none count as a seal that no session has.
  package init(_ bytes: [UInt8]) {
    lines = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline).map { line in
      let words = line.split(separator: " ", maxSplits: 1)
      return Line(file: words.count > 1 ? String(words[1]) : "", digest: String(words[0]))
    }
  }

  /// The list as a file: a seal a line, digest and session.
  package var fileBytes: [UInt8] {
    Array(lines.map { "\($0.digest) \($0.file)\n" }.joined().utf8)
  }

  /// Adds a seal that is not in it yet.
  package mutating func add(_ line: Line) {
    if !lines.contains(line) { lines.append(line) }
  }
}
