/// A record that cannot be read: all that is wrong with it, in the order of the file.
package struct RecordError: Error, Hashable, Sendable {
  /// Never empty; at most `limit`, after which reading gave up.
  package let problems: [FileProblem]
  /// The format of the file where it is newer than this program reads; such a file is not broken.
  package let newerFormat: Int64?

  init(_ faults: [Fault], in source: SourceText, newerFormat: Int64? = nil) {
    problems = faults.sorted { $0.range.lowerBound < $1.range.lowerBound }
      .prefix(Fault.limit)
      .map { FileProblem($0, in: source) }
    self.newerFormat = newerFormat
  }

  /// So many problems are told at most.
  package static var limit: Int { Fault.limit }

  /// All problems, safe to print, ended by how many there are.
  package var rendering: String {
    let count = problems.count
    let more = count >= RecordError.limit ? " (les suivants ne sont pas montrés)" : ""
    return problems.map(\.rendering).joined(separator: "\n")
      + "\n\(count) erreur\(count > 1 ? "s" : "")\(more)\u{A0}: le fichier n’est pas modifié.\n"
  }
}
