import MinutesDocuments
import MinutesModel
import MinutesWording

/// What `export` is asked for, and how it is made of a session.
enum ExportedDocument {
  case handout(Handout, DocumentFormat, isPDF: Bool)
  case data(DataExport)

  /// How PDF is called, which LibreOffice makes of a Flat ODT.
  static let pdf = "pdf"

  /// `format` is `nil` where none is asked for; throws a French sentence.
  init(named id: String, format: String?) throws(CommandFailure) {
    if let export = DataExport.named(id) {
      guard format == nil || format == export.fileExtension else {
        throw CommandFailure("« \(id) » n’existe qu’au format \(export.fileExtension).".typeset)
      }
      self = .data(export)
      return
    }
    guard let handout = Handout.named(id) else {
      throw CommandFailure(
        "Le document « \(id) » n’existe pas ; il y a : \(Self.list(Self.documents)).".typeset)
    }
    let name = format ?? "txt"
    let isPDF = name == Self.pdf
    guard let format = DocumentFormat.named(isPDF ? "fodt" : name) else {
      throw CommandFailure(
        "Le format « \(name) » n’existe pas ; il y a : \(Self.list(Self.formats)).".typeset)
    }
    self = .handout(handout, format, isPDF: isPDF)
  }

  /// The ids of all documents and data.
  static var documents: [String] { Handout.all.map(\.id) + DataExport.all.map(\.id) }
  /// The ids of all formats of documents.
  static var formats: [String] { DocumentFormat.all.map(\.id) + [pdf] }

  private static func list(_ names: [String]) -> String { names.joined(separator: ", ") }

  /// How its files end.
  var fileExtension: String {
    switch self {
    case .handout(_, let format, let isPDF): isPDF ? Self.pdf : format.id
    case .data(let export): export.fileExtension
    }
  }

  /// What its files are called after the session.
  var id: String {
    switch self {
    case .handout(let handout, _, _): handout.id
    case .data(let export): export.id
    }
  }

  /// Whether all sessions go into one file.
  var joinsSessions: Bool {
    if case .data(let export) = self { export.joinsSessions } else { false }
  }

  /// The file made of sessions: of one, unless it joins them.
  func file(of sessions: [Minutes], item: ItemID?) throws(CommandFailure) -> (
    bytes: [UInt8], notices: [String]
  ) {
    switch self {
    case .data(let export):
      let file = export.write(sessions)
      return (Array(file.text.utf8), file.notices)
    case .handout(let handout, let format, let isPDF):
      guard let minutes = sessions.first else { return ([], []) }
      let bytes = Array(render(minutes, as: handout, of: item, format: format).utf8)
      return (isPDF ? try PDFConversion.pdf(ofFlatODT: bytes) : bytes, [])
    }
  }
}
