import ArgumentParser
import MinutesFiles
import MinutesWording

/// `seance verify`: whether a signed record, or a whole register, is what was signed.
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Vérifie les sceaux et les signatures d’un registre ou d’une séance.".typeset,
    discussion: """
      Dit l’état de chaque séance, ce qui a changé depuis la signature, et le premier maillon rompu de \
      la chaîne des sceaux. Un sceau seul et une signature par clé (ssh-keygen, liste « signataires » \
      du registre) sont distingués. Code de sortie : 0 tout est intact (une séance qui n’est pas \
      signée n’est pas une faute), 1 quelque chose est rompu, 2 un fichier n’a pas pu être lu.
      """.typeset)

  @Argument(
    help: ArgumentHelp(
      "Le dossier d’un registre, ou une séance (.json).".typeset, valueName: "chemin"),
    completion: .file(extensions: ["json"]))
  var path = "."

  @Option(
    help: ArgumentHelp(
      "La séance telle qu’elle était, pour nommer chaque champ qui diffère.".typeset,
      valueName: "fichier"),
    completion: .file(extensions: ["json"]))
  var against: String?

  @Flag(help: ArgumentHelp("Le résultat en JSON.".typeset))
  var json = false

  func run() throws {
    let kind: FileStatus.Kind?
    var version: [UInt8]?
    do throws(SystemRefusal) {
      let files = LocalFileSystem()
      kind = try files.status(of: path)?.kind
      if let against { version = try files.read(against, limit: RecordStore.sizeLimit).bytes }
    } catch {
      throw CommandFailure(error.message)
    }
    guard let kind else { throw CommandFailure("« \(path.printable) » n’existe pas.".typeset) }
    let isFolder = kind == .folder
    if isFolder, version != nil {
      throw ValidationError("--against se donne avec une séance, pas avec un registre.".typeset)
    }
    let verified =
      isFolder
      ? try VerifiedRegister(at: path)
      : try VerifiedRegister(
        at: path.folderPath, only: path.split(separator: "/").last.map(String.init),
        against: version)
    guard isFolder || !verified.sessions.isEmpty else {
      throw CommandFailure(
        "« \(path.printable) » n’est pas une séance : son nom commence par une date (2021-02-02.json)."
          .typeset)
    }
    StandardStreams.write(json ? verified.json : verified.text)
    if verified.hasUnreadable { throw ExitCode(2) }
    if verified.isBroken { throw ExitCode(1) }
  }
}
