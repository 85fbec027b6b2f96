import ArgumentParser
import EditorInterface
import MinutesFiles
import MinutesModel
import MinutesRules
import MinutesWording

/// `seance sign`: the signatures of president and secretary, without the editor.
struct SignCommand: ParsableCommand {
  enum Role: String, CaseIterable, ExpressibleByArgument {
    case president
    case secretaire

    var role: SigningRole { self == .president ? .president : .secretary }
  }

  static let configuration = CommandConfiguration(
    commandName: "sign",
    abstract: "Signe des procès-verbaux et les scelle.".typeset,
    discussion: """
      Le président et le secrétaire de séance signent chacun (--as) ; avec la seconde signature le \
      procès-verbal est scellé et ne change plus. Sans --as, les deux signent ensemble. D’un registre \
      (un dossier), les séances relues sont signées. Avec --key, la clé SSH du signataire signe aussi, \
      par ssh-keygen. Code de sortie : 0 tout est signé, 2 une séance n’a pas pu l’être.
      """.typeset)

  @Argument(
    help: ArgumentHelp(
      "Les séances (.json), ou des dossiers de registre.".typeset, valueName: "fichier"),
    completion: .file(extensions: ["json"]))
  var files: [String]

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp("Qui signe : president ou secretaire.".typeset, valueName: "qualité"))
  var role: Role?

  @Option(
    help: ArgumentHelp(
      "La clé SSH du signataire ; sans elle, celle des réglages (signingKey).".typeset,
      valueName: "clé"),
    completion: .file())
  var key: String?

  @Flag(
    name: .customLong("sans-cle"),
    help: ArgumentHelp("Sans clé, même si les réglages en nomment une : le sceau seul.".typeset))
  var withoutKey = false

  @Flag(
    name: .customLong("retirer"),
    help: ArgumentHelp("Retire une première signature, tant que la seconde manque.".typeset))
  var withdraws = false

  func validate() throws {
    if key != nil, withoutKey {
      throw ValidationError("--key et --sans-cle se contredisent.".typeset)
    }
    if key != nil, role == nil, !withdraws {
      throw ValidationError(
        "Une clé est celle d’une personne : dites qui signe avec --as.".typeset)
    }
  }

  func run() throws {
    guard let now = SystemClock.now else {
      throw CommandFailure("L’horloge du système ne répond pas.")
    }
    var hasFailed = false
    for path in try files.flatMap(Self.sessions) {
      do throws(CommandFailure) {
        StandardStreams.write(try sign(path, at: now) + "\n")
      } catch {
        hasFailed = true
        StandardStreams.report(error.description)
      }
    }
    if hasFailed { throw ExitCode(2) }
  }

  private func sign(_ path: String, at now: Moment) throws(CommandFailure) -> String {
    let opened: OpenedRecord<Minutes>
    do throws(OpenError) {
      opened = try RecordStore().openMinutes(at: path)
    } catch {
      throw CommandFailure(error.message)
    }
    let minutes = opened.contents.value
    let desk = SigningDesk(path: path)
    let name = SessionFile.name(of: path)
    if withdraws {
      _ = try desk.withdraw(minutes, expecting: .unchanged(since: opened.version))
      return "\(name) : signature retirée.".typeset
    }
    if let check = SealCheck(opened.bytes), let breach = check.breaches.first {
      throw CommandFailure("\(name) : le sceau est rompu, ".typeset + check.sentence(of: breach))
    }
    let errors = RuleBook.findings(in: minutes).count {
      $0.severity == .error && $0.acceptedBecause == nil
    }
    if errors > 0 {
      StandardStreams.report(
        "\(name) : \(errors) \(errors == 1 ? "erreur reste ouverte" : "erreurs restent ouvertes") (seance check)."
          .typeset)
    }
    let roles = role.map { [$0.role] } ?? minutes.seal?.missingRoles ?? SigningRole.allCases
    let report = try desk.sign(
      minutes, as: roles, key: chosenKey, at: now,
      expecting: .unchanged(since: opened.version))
    return SigningDesk.note(on: report, at: name).text
  }

  private var chosenKey: String? {
    if withoutKey || role == nil { return nil }
    let settings = SettingsStore(environment: .current).load().0
    return key ?? (settings.signingKey.isEmpty ? nil : settings.signingKey)
  }

  /// A session, or those of a register that were read through and wait for their signatures.
  private static func sessions(_ path: String) throws(CommandFailure) -> [String] {
    do throws(SystemRefusal) {
      guard try LocalFileSystem().status(of: path)?.kind == .folder else { return [path] }
      return try Register(at: path).sessions.filter { $0.state == .reviewed }.map(\.path)
    } catch {
      throw CommandFailure(error.message)
    }
  }
}
