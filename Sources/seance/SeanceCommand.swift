import ArgumentParser
import TOMLKit

@main
struct SeanceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "seance")
}
