import ArgumentParser
import MinutesWording
import TerminalScreen

/// `seance [PATH]`: the editor.
struct EditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit",
    abstract: "Ouvre un registre ou une séance dans l’éditeur ; la commande par défaut.".typeset)

  @Argument(
    help: ArgumentHelp(
      "Le dossier d’un registre, ou une séance (.json).".typeset, valueName: "chemin"),
    completion: .file(extensions: ["json"]))
  var path = "."

  @OptionGroup var look: LookOptions

  func run() throws {
    var session = try look.session
    try session.run(path)
  }
}

/// How the editor looks, for the commands that open it.
struct LookOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Le thème : un nom de « seance themes », ou un fichier .toml.".typeset, valueName: "nom"),
    completion: .custom { _, _, _ in
      ThemeLibrary(folders: ProgramEnvironment.current.themeFolders).found.entries
        .map(\.theme.name)
    })
  var theme: String?

  @Flag(
    name: .customLong("lecture-seule"),
    help: ArgumentHelp("Montre la séance sans permettre de la modifier.".typeset))
  var readOnly = false

  /// An editor that looks so.
  var session: EditingSession {
    get throws(CommandFailure) { try EditingSession(theme: theme, isReadOnly: readOnly) }
  }
}
