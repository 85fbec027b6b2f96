/// The first line of a journal: what it belongs to.
package struct JournalHeader: Hashable, Codable, Sendable {
  /// The format that this program writes.
  package static let currentFormat = 2

  /// The format of the lines.
  package var format = JournalHeader.currentFormat
  /// The version of the program that wrote it.
  package var program: String
  /// Told apart from every other journal by this; each checksum covers it.
  package var id: String
  /// The absolute path of the record.
  package var record: String
  /// The digest of the record’s file when the journal was begun; `nil` when there was none yet.
  package var file: ContentDigest?
  /// The digest of the record that the entries start from, which follows the header.
  package var base: ContentDigest
  /// In bytes, of that record.
  package var baseLength: Int
  /// The date and time at which it was begun: « 2026-03-27T20:41 ».
  package var begun: String
  /// Who wrote it, as the system names the user.
  package var user: String
  /// The machine it was written on.
  package var host: String

  package init(
    program: String, record: String, file: ContentDigest?, base: [UInt8], begun: String,
    user: String, host: String
  ) {
    self.program = program
    id = String(UInt64.random(in: .min ... .max), radix: 36)
    self.record = record
    self.file = file
    self.base = ContentDigest(of: base)
    baseLength = base.count
    self.begun = begun
    self.user = user
    self.host = host
  }
}
