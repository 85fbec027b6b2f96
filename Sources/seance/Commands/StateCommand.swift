import ArgumentParser
import EditorInterface
import MinutesDocuments
import MinutesEditing
import MinutesFiles
import MinutesModel
import MinutesWording

/// `seance state`: where sessions stand, who brought them there and when; brings them further.
struct StateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "state",
    abstract:
      "Dit où en sont des séances et qui les y a menées, ou les fait passer à un autre état."
      .typeset,
    discussion: """
      Les états : \(SessionState.allCases.map(\.commandName).joined(separator: ", ")). Une séance est \
      signée par « seance sign » ; « arrete » et « publie » viennent après la signature. Revenir en \
      arrière demande une raison (--because), et ne se fait plus une fois le procès-verbal scellé. D’un \
      registre (un dossier), --to fait avancer les séances qui sont à l’état précédent.

      Code de sortie : 0, ou 2 si une séance n’a pas pu être lue ou changée.
      """.typeset)

  @Argument(
    help: ArgumentHelp(
      "Les séances (.json), ou des dossiers de registre.".typeset, valueName: "chemin"),
    completion: .file(extensions: ["json"]))
  var paths: [String] = ["."]

  @Option(
    help: ArgumentHelp("L’état où les mener.".typeset, valueName: "état"),
    completion: .list(SessionState.allCases.map(\.commandName)),
    transform: { text in
      let wanted = text.folded
      guard
        let state = SessionState.allCases.first(where: {
          $0.commandName == wanted || $0.rawValue == text
        })
      else {
        let names = SessionState.allCases.map(\.commandName).joined(separator: ", ")
        throw ValidationError("L’état « \(text) » n’existe pas ; il y a : \(names).".typeset)
      }
      return state
    })
  var to: SessionState?

  @Option(
    help: ArgumentHelp(
      "Qui le fait ; sans lui, le nom des réglages (userName) ou le secrétaire de séance.".typeset,
      valueName: "nom"))
  var by: String?

  @Option(
    help: ArgumentHelp(
      "Le jour de l’arrêt ou de la publication, comme 2026-03-27 ; par défaut, aujourd’hui."
        .typeset,
      valueName: "date"), transform: DueCommand.day)
  var date: CalendarDate?

  @Option(help: ArgumentHelp("Pourquoi, pour revenir en arrière.".typeset, valueName: "raison"))
  var because: String?

  @Flag(help: ArgumentHelp("Le résultat en JSON.".typeset))
  var json = false

  func validate() throws {
    if to == nil, by != nil || date != nil || because != nil {
      throw ValidationError("--by, --date et --because vont avec --to.".typeset)
    }
    if date != nil, to != .approved, to != .published {
      throw ValidationError("--date vaut pour « arrete » et « publie ».".typeset)
    }
  }

  func run() throws {
    guard let now = SystemClock.now else {
      throw CommandFailure("L’horloge du système ne répond pas.")
    }
    let author = by ?? SettingsStore(environment: .current).load().settings.userName
    var hasFailed = false
    var objects: [String] = []
    for path in try paths.flatMap({ path throws(CommandFailure) in try files(path) }) {
      do throws(CommandFailure) {
        if let to {
          let session = try SessionChange(path).applied { minutes throws(CommandFailure) in
            [try edit(minutes, entering: to, by: author, at: now, in: path)]
          }
          if !json { StandardStreams.write(Self.head(of: session, at: path) + "\n") }
          objects.append(Self.object(of: session, at: path))
        } else {
          let session = try Self.read(path)
          if !json { StandardStreams.write(Self.lines(of: session, at: path)) }
          objects.append(Self.object(of: session, at: path))
        }
      } catch {
        hasFailed = true
        StandardStreams.report(error.description)
      }
    }
    if json { StandardStreams.write(JSONText.array(objects.map { "  " + $0 }) + "\n") }
    if hasFailed { throw ExitCode(2) }
  }

  private func edit(
    _ minutes: Minutes, entering state: SessionState, by author: String, at now: Moment,
    in path: String
  ) throws(CommandFailure) -> Edit {
    let secretary = minutes.council.member(minutes.session.secretary)?.name ?? ""
    let change = StateChange(
      state, on: now.date, at: now.time, by: author.isEmpty ? secretary : author,
      reason: because ?? "")
    do throws(StateRefusal) {
      let edit = try minutes.edit(entering: change, day: date)
      return state == .reviewed
        ? .sequence(
          "marquer comme relu",
          [
            .review(
              .look(
                ReviewLook(on: now.date, at: now.time, seen: PrintedText(minutes).seen))), edit,
          ]) : edit
    } catch {
      throw CommandFailure(
        "\(SessionFile.name(of: path)) : ".typeset + error.message.typeset)
    }
  }

  /// A session, or those of a register: with --to the ones that stand just before that state.
  private func files(_ path: String) throws(CommandFailure) -> [String] {
    do throws(SystemRefusal) {
      guard try LocalFileSystem().status(of: path)?.kind == .folder else { return [path] }
      let sessions = try Register(at: path).sessions
      guard let to else { return sessions.map(\.path) }
      let before = SessionState.allCases.last { $0 < to }
      return sessions.filter { $0.state == before }.map(\.path)
    } catch {
      throw CommandFailure(error.message)
    }
  }

  private static func read(_ path: String) throws(CommandFailure) -> Minutes {
    do throws(OpenError) {
      return try RecordStore().openMinutes(at: path).contents.value
    } catch {
      throw CommandFailure(error.message)
    }
  }

  private static func head(of minutes: Minutes, at path: String) -> String {
    "\(SessionFile.name(of: path)) : \(minutes.session.state.french)".typeset
  }

  private static func lines(of minutes: Minutes, at path: String) -> String {
    head(of: minutes, at: path) + "\n"
      + minutes.session.stateChanges.map { "  " + $0.line.printable + "\n" }.joined()
  }

  private static func object(of minutes: Minutes, at path: String) -> String {
    let changes = minutes.session.stateChanges.map { change in
      JSONText.object([
        ("state", change.state.rawValue.json), ("on", change.on?.iso.json ?? "null"),
        ("at", change.at?.iso.json ?? "null"), ("by", change.by.json),
        ("reason", change.reason.json),
      ])
    }
    return JSONText.object([
      ("file", SessionFile.name(of: path).json), ("date", minutes.session.date.iso.json),
      ("state", minutes.session.state.rawValue.json),
      ("changes", "[" + changes.joined(separator: ", ") + "]"),
    ])
  }
}

extension SessionState {
  /// What it is called on the command line.
  var commandName: String {
    switch self {
    case .preparation: "preparation"
    case .inSession: "seance"
    case .draft: "brouillon"
    case .reviewed: "relu"
    case .signed: "signe"
    case .approved: "arrete"
    case .published: "publie"
    }
  }
}
