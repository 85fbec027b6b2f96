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
      listés mais ne comptent pas. Les autres séances du dossier sont connues de chacune, pour ce que la loi \
      compte d’une séance à l’autre ; les règles que la commune écarte sont nommées. D’un texte, ce qui \
      n’a pas été lu avec certitude est dit sur la sortie d’erreur et ne compte pas non plus.
      """.typeset)

  @Argument(
    help: ArgumentHelp(
      """
      Les séances (.json), des procès-verbaux en texte, ou le dossier d’un registre ; « - » pour \
      l’entrée standard.
      """.typeset,
      valueName: "fichier"),
    completion: .file(extensions: ["json", "txt"]))
  var files: [String]

  @Option(help: ArgumentHelp("La forme du résultat.".typeset))
  var format = Format.text

  @Flag(help: ArgumentHelp("Les alertes comptent comme des erreurs.".typeset))
  var strict = false

  func run() throws {
    var checked: [CheckedFile] = []
    var registers = CheckedRegisters()
    var isUnreadable = false
    var isList = files.count > 1
    func report(_ failure: CommandFailure) {
      isUnreadable = true
      StandardStreams.report(failure.description)
    }
    for file in files {
      do throws(CommandFailure) {
        let sessions = try Self.sessions(ofRegister: file)
        if sessions != nil { isList = true }
        for file in sessions ?? [file] {
          do throws(CommandFailure) {
            let input = try RecordInput(file)
            if case .council = input.contents, sessions != nil { continue }
            checked.append(CheckedFile(input, &registers))
          } catch {
            report(error)
          }
        }
      } catch {
        report(error)
      }
    }
    switch format {
    case .text:
      for warning in checked.flatMap(\.warnings) { StandardStreams.report(warning) }
      StandardStreams.write(checked.map(\.text).joined())
      for line in checked.flatMap(\.doubtLines) { StandardStreams.report(line) }
    case .json:
      if let json = CheckedFile.json(checked, asList: isList) { StandardStreams.write(json) }
    }
    if isUnreadable { throw ExitCode(2) }
    let grave = Set<Severity>(strict ? [.error, .warning] : [.error])
    if checked.contains(where: { $0.open.contains { grave.contains($0.severity) } }) {
      throw ExitCode(1)
    }
  }

  /// The council’s file and the sessions of the register in a folder; `nil` for what is no folder.
  private static func sessions(ofRegister path: String) throws(CommandFailure) -> [String]? {
    do throws(SystemRefusal) {
      guard path != "-", try LocalFileSystem().status(of: path)?.kind == .folder else { return nil }
      let register = try Register(at: path)
      let files = [register.councilPath].compactMap(\.self) + register.sessions.map(\.path)
      if !files.isEmpty { return files }
    } catch {
      throw CommandFailure(error.message)
    }
    throw CommandFailure(
      "«\u{A0}\(path.printable)\u{A0}» n’est pas un registre\u{A0}: il n’y a ni "
        + "\(Register.councilName) ni séance (2026-03-27.json).")
  }
}
