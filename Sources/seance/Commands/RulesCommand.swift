import ArgumentParser
import MinutesWording
import MinutesRules

/// `seance rules`: the catalogue of what is checked.
struct RulesCommand: ParsableCommand {
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text
    case markdown
  }

  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: "Toutes les règles, avec leur article et leurs dates de vigueur.".typeset)

  @Option(help: ArgumentHelp("La forme du résultat.".typeset))
  var format = Format.text

  func run() {
    switch format {
    case .text: StandardStreams.write(RuleBook.text)
    case .markdown: StandardStreams.write(RuleBook.markdown)
    }
  }
}
