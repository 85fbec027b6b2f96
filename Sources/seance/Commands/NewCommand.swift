import ArgumentParser
import EditorInterface
import MinutesModel
import MinutesWording

/// `seance new`: a session from the council's roster.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Crée une séance avec les membres du conseil, puis l’ouvre.".typeset,
    discussion: "Sans terminal, écrit le chemin de la séance et s’arrête là.".typeset)

  @Option(
    help: ArgumentHelp(
      "Le jour de la séance : 2026-03-27 (par défaut, aujourd’hui).".typeset, valueName: "date"),
    transform: { text in
      guard let date = CalendarDate(iso: text) else {
        throw ValidationError("« \(text) » n’est pas une date de la forme 2026-03-27.".typeset)
      }
      return date
    })
  var date: CalendarDate?

  @Option(
    help: ArgumentHelp("L’heure de la convocation : 20h30.".typeset, valueName: "heure"),
    transform: { text in
      guard let time = ClockTime(reading: text) else {
        throw ValidationError("« \(text) » n’est pas une heure de la forme 20h30.".typeset)
      }
      return time
    })
  var time: ClockTime?

  @Flag(
    name: .customLong("no-open"),
    help: ArgumentHelp("Écrit le chemin de la séance au lieu de l’ouvrir.".typeset))
  var staysClosed = false

  @Argument(
    help: ArgumentHelp("Le dossier du registre.".typeset, valueName: "registre"),
    completion: .directory)
  var folder = "."

  @OptionGroup var look: LookOptions

  func run() throws {
    guard let day = date ?? SystemClock.now?.date else {
      throw CommandFailure("L’horloge du système ne répond pas : donnez --date.".typeset)
    }
    let path = try SessionRequest(date: day, time: time).create(in: folder)
    if staysClosed || !StandardStreams.areATerminal {
      StandardStreams.write(path + "\n")
    } else {
      var session = try look.session
      try session.run(path)
    }
  }
}
