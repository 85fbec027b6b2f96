import ArgumentParser
import MinutesDocuments
import MinutesFiles
import MinutesWording

/// `seance export`: a document made from a session.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Produit un document à partir d’une séance.".typeset,
    discussion: """
      Documents : \(Handout.all.map { "\($0.id) (\($0.name))" }.joined(separator: ", ")). \
      Formats : \(DocumentFormat.all.map { "\($0.id) (\($0.name))" }.joined(separator: ", ")).
      """.typeset)

  @Argument(
    help: ArgumentHelp(
      "La séance (.json) ; « - » pour l’entrée standard.".typeset, valueName: "fichier"),
    completion: .file(extensions: ["json"]))
  var file: String

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp("Le document.".typeset, valueName: "document"),
    completion: .list(Handout.all.map(\.id)))
  var handout = "pv"

  @Option(
    help: ArgumentHelp("Le format.".typeset, valueName: "format"),
    completion: .list(DocumentFormat.all.map(\.id)))
  var format = "txt"

  @Option(
    name: [.short, .customLong("output")],
    help: ArgumentHelp(
      "Le fichier à écrire ; « - », la sortie standard, par défaut.".typeset, valueName: "fichier"),
    completion: .file())
  var output = "-"

  func validate() throws {
    guard Handout.named(handout) != nil else {
      throw ValidationError(
        "Le document « \(handout) » n’existe pas ; il y a : \(Self.list(Handout.all.map(\.id)))."
          .typeset)
    }
    guard DocumentFormat.named(format) != nil else {
      throw ValidationError(
        "Le format « \(format) » n’existe pas ; il y a : \(Self.list(DocumentFormat.all.map(\.id)))."
          .typeset)
    }
  }

  func run() throws {
    let input = try RecordInput(file)
    guard case .session(let contents) = input.contents, let handout = Handout.named(handout),
      let format = DocumentFormat.named(format)
    else {
      throw CommandFailure("\(file.printable) : ce n’est pas une séance.".typeset)
    }
    let bytes = Array(render(contents.value, as: handout, format: format).utf8)
    if output == "-" {
      StandardStreams.write(bytes)
      return
    }
    do throws(SaveError) {
      _ = try AtomicSave().replace(output, with: bytes, expecting: .anything)
    } catch {
      throw CommandFailure(error.message)
    }
  }

  private static func list(_ names: [String]) -> String { names.joined(separator: ", ") }
}
