import FoundationEssentials
import MinutesFiles
import MinutesWording

/// The text of a PDF or of a word processor’s document, made by the programs that are installed for it.
struct DocumentConversion {
  /// As the user gave it, for messages.
  let name: String
  let format: DocumentSignature
  /// Whether somebody still waits for it.
  var isWanted: () -> Bool = { true }

  /// More than the longest minutes need on a slow machine.
  private static let patience = (pdf: 60, office: 120)

  /// The text in UTF-8, with the page’s layout.
  func text(of bytes: [UInt8]) throws(CommandFailure) -> [UInt8] {
    let folder = FileManager.default.temporaryDirectory.path + "/seance-" + UUID().uuidString
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      // a name of our own: one that begins with a dash would be an option
      try Data(bytes).write(to: URL(filePath: folder + "/document." + format.suffix))
    } catch {
      throw CommandFailure(
        "\(name.printable) : impossible d’écrire dans le dossier temporaire.".typeset)
    }
    defer { try? FileManager.default.removeItem(atPath: folder) }
    if format != .pdf { try convertToPDF(in: folder) }
    try convertToText(in: folder)
    do throws(SystemRefusal) {
      return try LocalFileSystem().read(folder + "/document.txt", limit: RecordStore.sizeLimit)
        .bytes
    } catch {
      throw CommandFailure("\(name.printable) : ce document n’a pas pu être converti.".typeset)
    }
  }

  private func convertToText(in folder: String) throws(CommandFailure) {
    try run(
      ["pdftotext"],
      ["-layout", "-enc", "UTF-8", folder + "/document.pdf", folder + "/document.txt"],
      package: "poppler-utils", seconds: Self.patience.pdf)
  }

  private func convertToPDF(in folder: String) throws(CommandFailure) {
    try run(
      ["soffice", "libreoffice"],
      [
        // a profile of its own: an office that is open would take the document over
        "-env:UserInstallation=file://\(folder)/profil", "--headless", "--norestore",
        "--convert-to", "pdf", "--outdir", folder, folder + "/document." + format.suffix,
      ], package: "libreoffice-writer", seconds: Self.patience.office)
  }

  /// Runs the first of these programs that is there.
  private func run(
    _ programs: [String], _ arguments: [String], package: String, seconds: Int
  ) throws(CommandFailure) {
    for program in programs {
      switch ExternalProgram.run(program, arguments, seconds: seconds, while: isWanted) {
      case .missing: continue
      case .ended(0): return
      case .ended:
        throw CommandFailure(
          "\(name.printable) : \(program) n’a pas pu lire ce document ; est-il protégé ou abîmé ?"
            .typeset)
      case .tookTooLong:
        throw CommandFailure(
          "\(name.printable) : \(program) n’a pas fini en \(seconds) secondes ; convertissez le "
            .typeset + "document en texte vous-même.")
      }
    }
    throw CommandFailure(
      "\(name.printable) : \(format.french) ; pour le lire, installez le paquet \(package) (sudo apt "
        .typeset + "install \(package)), ou enregistrez-le en texte brut (.txt).")
  }
}
