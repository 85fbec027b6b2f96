import ArgumentParser
import MinutesWording
import MinutesFiles
import TerminalScreen

/// `seance themes`: what `--theme` may name.
struct ThemesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "themes",
    abstract: "Les thèmes, et où chacun a été trouvé.".typeset)

  func run() {
    let library = ThemeLibrary(folders: ProgramEnvironment.current.themeFolders)
    let (entries, problems) = library.found
    let width = entries.map(\.theme.name.count).max() ?? 0
    for entry in entries {
      let name = entry.theme.name
      let padding = String(repeating: " ", count: width - name.count)
      let place = entry.path ?? "dans le programme"
      StandardStreams.write("\(name)\(padding)  \(entry.theme.title) (\(place))\n".shown)
    }
    for problem in problems { StandardStreams.report(problem.shown) }
  }
}

extension String {
  /// What a terminal may be sent: every line printable.
  fileprivate var shown: String {
    split(separator: "\n", omittingEmptySubsequences: false)
      .map { String($0).printable }.joined(separator: "\n")
  }
}
