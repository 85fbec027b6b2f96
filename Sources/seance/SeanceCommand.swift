import ArgumentParser
import MinutesWording

@main
struct SeanceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "seance",
    abstract: "Rédige le procès-verbal d’une séance de conseil municipal, et le vérifie.".typeset,
    discussion: """
      Sans commande, ouvre dans l’éditeur le registre du dossier courant, ou celui qui est nommé, \
      ou une séance.

      « - » est l’entrée ou la sortie standard. Code de sortie : 0 rien à signaler, 1 des erreurs \
      trouvées, 2 un fichier n’a pas pu être lu ou écrit, 64 commande mal écrite.
      """.typeset,
    version: version,
    subcommands: [
      EditCommand.self, NewCommand.self, CheckCommand.self, ExportCommand.self, ImportCommand.self,
      SignCommand.self, StateCommand.self, VerifyCommand.self, DueCommand.self, RecoverCommand.self,
      RulesCommand.self, ThemesCommand.self,
    ],
    defaultSubcommand: EditCommand.self)

  /// The version of the program.
  static let version = "0.1.0"

  static func main() {
    do {
      let arguments = Array(CommandLine.arguments.dropFirst())
      if let path = plainPath(arguments) {
        var session = try EditingSession()
        try session.run(path)
      } else {
        var command = try parseAsRoot(arguments)
        try command.run()
      }
    } catch let failure as CommandFailure {
      StandardStreams.report(failure.description)
      exit(withError: ExitCode(2))
    } catch {
      leave(with: error)
    }
  }

  /// The words that are commands; everything else without a hyphen is a path.
  ///
  /// A list: making a set of texts, before anything is on the screen, takes longer than the look through it.
  static let words = [
    "edit", "new", "check", "export", "import", "sign", "state", "verify", "due", "recover",
    "rules",
    "themes", "help",
  ]

  /// What to open where nothing else is asked for: setting up the parser takes as long as reading a
  /// session, and this is how the editor is started nearly always.
  static func plainPath(_ arguments: [String]) -> String? {
    guard let first = arguments.first else { return "." }
    return arguments.count == 1 && !first.isEmpty && !first.hasPrefix("-")
      && !words.contains(first) ? first : nil
  }

  /// Ends the program with what an error says, in French, and its exit code.
  private static func leave(with error: any Error) -> Never {
    let code = exitCode(for: error)
    let message = FrenchUsage.translate(fullMessage(for: error))
    if !message.isEmpty {
      if code.isSuccess {
        StandardStreams.write(message + "\n")
      } else {
        StandardStreams.report(message)
      }
    }
    exit(withError: code)
  }
}
