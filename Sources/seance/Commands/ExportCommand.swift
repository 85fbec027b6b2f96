import ArgumentParser
import MinutesDocuments
import MinutesEditing
import MinutesFiles
import MinutesModel
import MinutesWording

/// `seance export`: documents and data made from a session, or from a whole register.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Produit un document ou des données à partir d’une séance ou d’un registre.".typeset,
    discussion: """
      Documents : \(Handout.all.map { "\($0.id) (\($0.name))" }.joined(separator: ", ")). \
      Données : \(DataExport.all.map { "\($0.id) (\($0.name))" }.joined(separator: ", ")). \
      Formats des documents : \
      \(DocumentFormat.all.map { "\($0.id) (\($0.name))" }.joined(separator: ", ")), pdf (par \
      LibreOffice).

      D’un registre, les documents vont dans le dossier que nomme -o, un fichier par séance ; une séance \
      rectifiée y est dans sa dernière rectification signée, et c’est dit. Ce qu’un \
      format de données ne peut pas dire est laissé vide et signalé sur la sortie d’erreur.
      """.typeset)

  @Argument(
    help: ArgumentHelp(
      "La séance (.json), le dossier d’un registre, ou « - » pour l’entrée standard.".typeset,
      valueName: "chemin"),
    completion: .file(extensions: ["json"]))
  var path: String

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp("Le document ou les données.".typeset, valueName: "document"),
    completion: .list(ExportedDocument.documents))
  var document = "pv"

  @Option(
    help: ArgumentHelp("Le format ; txt pour un document.".typeset, valueName: "format"),
    completion: .list(ExportedDocument.formats))
  var format: String?

  @Option(
    help: ArgumentHelp(
      "Le point dont faire l’extrait : 3, 5.2 ; sans lui, toutes les délibérations.".typeset,
      valueName: "numéro"))
  var item: String?

  @Flag(
    name: .customLong("public"),
    help: ArgumentHelp(
      "La copie publique : sans les débats à huis clos ni les données personnelles masquées."
        .typeset))
  var isPublic = false

  @Option(
    name: [.short, .customLong("output")],
    help: ArgumentHelp(
      "Le fichier à écrire, ou le dossier pour un registre ; « - », la sortie standard, par défaut."
        .typeset, valueName: "fichier"),
    completion: .file())
  var output = "-"

  func validate() throws {
    do throws(CommandFailure) {
      let document = try ExportedDocument(named: document, format: format)
      if item != nil {
        guard case .handout(let handout, _, _) = document, handout.takesItem else {
          throw CommandFailure("--item ne vaut que pour l’extrait du registre.".typeset)
        }
      }
    } catch {
      throw ValidationError(error.description)
    }
  }

  func run() throws {
    let document = try ExportedDocument(named: document, format: format)
    var source = try SessionSource(path)
    for problem in source.problems + source.remarks { StandardStreams.report(problem) }
    if isPublic { source = source.mapped { $0.publicCopy } }
    if source.isRegister, !document.joinsSessions {
      try exportEach(of: source, document)
    } else {
      let item = try source.sessions.first.flatMap { try chosenItem(in: $0.minutes) }
      try export(source.sessions.map(\.minutes), document, item: item, to: output)
    }
    if !source.problems.isEmpty { throw ExitCode(2) }
  }

  /// The item of that number.
  private func chosenItem(in minutes: Minutes) throws(CommandFailure) -> ItemID? {
    guard let item else { return nil }
    let wanted = item.hasSuffix(".") ? String(item.dropLast()) : item
    guard let found = minutes.numberedItems.first(where: { $0.number == wanted }) else {
      throw CommandFailure("La séance n’a pas de point \(item.printable).")
    }
    return found.item.id
  }

  /// A file a session, in the folder.
  private func exportEach(
    of source: SessionSource, _ document: ExportedDocument
  ) throws(CommandFailure) {
    guard output != "-", item == nil else {
      throw CommandFailure(
        item == nil
          ? "D’un registre, ce document va dans un dossier : ajoutez -o DOSSIER.".typeset
          : "--item vaut pour une séance, pas pour un registre.".typeset)
    }
    do throws(SystemRefusal) {
      try LocalFileSystem().createFolder(output)
    } catch {
      throw CommandFailure(error.message)
    }
    for session in source.sessions {
      let name = "\(session.name)-\(document.id).\(document.fileExtension)"
      try export([session.minutes], document, item: nil, to: output + "/" + name)
    }
  }

  private func export(
    _ sessions: [Minutes], _ document: ExportedDocument, item: ItemID?, to path: String
  ) throws(CommandFailure) {
    let (bytes, notices) = try document.file(of: sessions, item: item)
    for notice in notices { StandardStreams.report("\(document.id)\u{A0}: \(notice)".printable) }
    if path == "-" {
      StandardStreams.write(bytes)
      return
    }
    do throws(SaveError) {
      _ = try AtomicSave().replace(path, with: bytes, expecting: .anything)
    } catch {
      throw CommandFailure(error.message)
    }
  }
}
