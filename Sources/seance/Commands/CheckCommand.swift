import ArgumentParser
import MinutesWording
import MinutesFiles
import MinutesModel
import MinutesRules

/// `seance check`: the rules of the live panel, for scripts and for those who like lists.
struct CheckCommand: ParsableCommand {
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text
    case json
  }

  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Vérifie des séances : une ligne par constat.".typeset,
    discussion: """
      Code de sortie : 0 aucune erreur (avec --strict : aucune alerte non plus), 1 des constats, \
      2 un fichier n’a pas pu être lu. Les constats acceptés dans la séance sont \
      listés mais ne comptent pas ; les règles que la commune écarte sont nommées. D’un texte, ce qui \
      n’a pas été lu avec certitude est dit sur la sortie d’erreur et ne compte pas non plus.
      """.typeset)

  @Argument(
    help: ArgumentHelp(
      "Les séances (.json) ou des procès-verbaux en texte ; « - » pour l’entrée standard.".typeset,
      valueName: "fichier"),
    completion: .file(extensions: ["json", "txt"]))
  var files: [String]

  @Option(help: ArgumentHelp("La forme du résultat.".typeset))
  var format = Format.text

  @Flag(help: ArgumentHelp("Les alertes comptent comme des erreurs.".typeset))
  var strict = false

  func run() throws {
    var checked: [CheckedFile] = []
    var isUnreadable = false
    for file in files {
      do throws(CommandFailure) {
        checked.append(try CheckedFile(RecordInput(file)))
      } catch {
        isUnreadable = true
        StandardStreams.report(error.description)
      }
    }
    switch format {
    case .text:
      for warning in checked.compactMap(\.warning) { StandardStreams.report(warning) }
      StandardStreams.write(checked.map(\.text).joined())
      for line in checked.flatMap(\.doubtLines) { StandardStreams.report(line) }
    case .json:
      if let json = CheckedFile.json(checked, of: files.count) { StandardStreams.write(json) }
    }
    if isUnreadable { throw ExitCode(2) }
    let grave = Set<Severity>(strict ? [.error, .warning] : [.error])
    if checked.contains(where: { $0.open.contains { grave.contains($0.severity) } }) {
      throw ExitCode(1)
    }
  }
}
