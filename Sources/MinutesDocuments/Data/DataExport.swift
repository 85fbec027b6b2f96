package import MinutesModel

/// What an export of data came to.
package struct DataFile: Hashable, Sendable {
  /// The file’s text.
  package var text: String
  /// What the format cannot say and was left empty, a French sentence each, without where it was.
  package var notices: [String]

  package init(text: String, notices: [String] = []) {
    self.text = text
    self.notices = notices
  }
}

/// Facts of sessions in a format that other programs read.
package struct DataExport: Sendable {
  /// What the command line calls it: `scdl`.
  package let id: String
  /// What the clerk chooses it by.
  package let name: String
  /// How its files end: `csv`.
  package let fileExtension: String
  /// Whether the sessions of a register make one file; else each makes its own.
  package let joinsSessions: Bool
  /// Writes sessions, in their order; of what makes a file each, the first.
  package let write: @Sendable ([Minutes]) -> DataFile

  /// Every export, in the order in which they are offered.
  package static let all: [DataExport] = [
    DataExport(
      id: "scdl", name: "Délibérations au format SCDL 2.1.5", fileExtension: "csv",
      joinsSessions: true, write: { DeliberationRows.file(of: $0) }),
    DataExport(
      id: "akn", name: "Débat Akoma Ntoso 3.0", fileExtension: "xml", joinsSessions: false,
      write: { sessions in
        sessions.first.map { AkomaNtosoDebate.file(of: $0) } ?? DataFile(text: "")
      }),
    DataExport(
      id: "ocd", name: "Séances et votes au format Open Civic Data", fileExtension: "json",
      joinsSessions: true, write: { OpenCivicData.file(of: $0) }),
    DataExport(
      id: "votes", name: "Votes nominatifs", fileExtension: "csv", joinsSessions: true,
      write: { VoteRows.file(of: $0) }),
    DataExport(
      id: "plans", name: "Plans de financement", fileExtension: "csv", joinsSessions: true,
      write: { PlanRows.file(of: $0) }),
  ]

  /// The export of that id.
  package static func named(_ id: String) -> DataExport? {
    all.first { $0.id == id }
  }
}
