import ArgumentParser
import EditorInterface
import MinutesDocuments
import MinutesEditing
import MinutesFiles
import MinutesModel
import MinutesReading
import MinutesRules
import MinutesWording

/// `seance due`: what the law asks for and by when; notes the day on which it was done.
struct DueCommand: ParsableCommand {
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text
    case json
    case ical
  }

  static let configuration = CommandConfiguration(
    commandName: "due",
    abstract: "Dit ce qui est à faire et pour quand, et note ce qui est fait.".typeset,
    discussion: """
      Ce qui est à faire : \
      \(Obligation.Step.allCases.map(\.rawValue).joined(separator: ", ")). Avec --done, le jour est \
      noté dans la séance ; avec --receipt, un accusé de réception de la préfecture (XML) est lu et \
      rangé avec sa délibération.

      Code de sortie : 0 rien en retard, 1 quelque chose en retard, 2 un fichier n’a pas pu être lu ou \
      écrit.
      """.typeset)

  @Argument(
    help: ArgumentHelp(
      "Le dossier du registre, ou une séance (.json).".typeset, valueName: "chemin"),
    completion: .file(extensions: ["json"]))
  var path = "."

  @Option(help: ArgumentHelp("La forme du résultat.".typeset))
  var format = Format.text

  @Option(
    help: ArgumentHelp(
      "Le jour auquel compter, comme 2026-03-27 ; par défaut, aujourd’hui.".typeset,
      valueName: "date"), transform: Self.day)
  var on: CalendarDate?

  @Flag(
    help: ArgumentHelp(
      "Aussi ce qui est fait, et ce qui est en retard de plus d’un an.".typeset))
  var all = false

  @Option(
    help: ArgumentHelp(
      "Note que cela est fait ; d’un registre, avec --session.".typeset, valueName: "étape"),
    completion: .list(Obligation.Step.allCases.map(\.rawValue)),
    transform: { text in
      guard let step = Obligation.Step(rawValue: text) else {
        throw ValidationError(
          "« \(text) » n’existe pas ; il y a : \(Obligation.Step.allCases.map(\.rawValue).joined(separator: ", "))."
            .typeset)
      }
      return step
    })
  var done: Obligation.Step?

  @Option(
    help: ArgumentHelp(
      "Le jour où cela a été fait, comme 2026-03-27 ; par défaut, aujourd’hui.".typeset,
      valueName: "date"), transform: Self.day)
  var date: CalendarDate?

  @Option(
    help: ArgumentHelp(
      "Le point dont il s’agit : 3, 5.2 ; sans lui, toutes les délibérations.".typeset,
      valueName: "numéro"))
  var item: String?

  @Option(
    help: ArgumentHelp(
      "Dans un registre, la séance : 2026-03-27.".typeset, valueName: "date"),
    transform: Self.day)
  var session: CalendarDate?

  @Option(
    help: ArgumentHelp(
      "Lit un accusé de réception de la préfecture (XML).".typeset, valueName: "fichier"),
    completion: .file(extensions: ["xml"]))
  var receipt: [String] = []

  static func day(_ text: String) throws -> CalendarDate {
    guard let date = CalendarDate(iso: text) else {
      throw ValidationError("« \(text) » n’est pas une date de la forme 2026-03-27.".typeset)
    }
    return date
  }

  func validate() throws {
    guard done == nil, date != nil || item != nil || session != nil else { return }
    throw ValidationError("--date, --item et --session vont avec --done.".typeset)
  }

  func run() throws {
    guard let now = SystemClock.now else {
      throw CommandFailure("L’horloge du système ne répond pas.")
    }
    let today = on ?? now.date
    let source = try SessionSource(path)
    for problem in source.problems + source.remarks { StandardStreams.report(problem) }
    if let done {
      let author = SettingsStore(environment: .current).load().settings.userName
      try ObligationTick(
        step: done, day: date ?? today, item: item,
        now: Moment(date: max(today, now.date), time: now.time),
        author: author.isEmpty ? nil : author
      ).note(in: source, session: session)
    } else if !receipt.isEmpty {
      try ReceiptFiling(source).file(receipt)
    } else {
      let list = ObligationList(
        Obligations.all(of: source.sessions.map(\.minutes), on: today), on: today,
        showsAll: all, source: source)
      switch format {
      case .text: StandardStreams.write(list.text)
      case .json: StandardStreams.write(list.json)
      case .ical: StandardStreams.write(list.calendar)
      }
      if let remark = list.remark { StandardStreams.report(remark) }
      if source.problems.isEmpty, list.isLate { throw ExitCode(1) }
    }
    if !source.problems.isEmpty { throw ExitCode(2) }
  }
}
