import ArgumentParser
import EditorInterface
import MinutesDocuments
import MinutesEditing
import MinutesFiles
import MinutesModel
import MinutesWording

/// `seance recover`: what the editor offers at opening, without a terminal.
struct RecoverCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "recover",
    abstract: "Montre ce qu’un journal garde et que le fichier n’a pas, et le rétablit.".typeset,
    discussion: """
      Sans option, liste les journaux de la séance, ceux gardés de côté aussi, avec ce qu’ils \
      changent. --retablir enregistre la séance du dernier journal dans son fichier ; --sortie \
      l’écrit ailleurs, et convient aussi quand le fichier n’est plus celui que le journal continue.

      Un journal n’est jamais supprimé : une fois rétabli, il est gardé de côté. Code de sortie : \
      0 fait, 1 aucun journal, 2 un fichier n’a pas pu être lu ou écrit.
      """.typeset)

  @Argument(
    help: ArgumentHelp("La séance (.json).".typeset, valueName: "fichier"),
    completion: .file(extensions: ["json"]))
  var file: String

  @Flag(
    name: .customLong("retablir"),
    help: ArgumentHelp("Enregistre dans le fichier ce que le journal garde.".typeset))
  var restores = false

  @Option(
    name: .customLong("sortie"),
    help: ArgumentHelp(
      "Écrit la séance rétablie dans ce fichier nouveau.".typeset, valueName: "fichier"),
    completion: .file(extensions: ["json"]))
  var output: String?

  @Option(
    name: .customLong("journal"),
    help: ArgumentHelp("Ce journal plutôt que le dernier.".typeset, valueName: "chemin"),
    completion: .file())
  var journal: String?

  func validate() throws {
    if restores, output != nil {
      throw ValidationError("--retablir et --sortie ne vont pas ensemble.")
    }
  }

  func run() throws {
    let store = JournalStore(stateFolder: ProgramEnvironment.current.stateFolder)
    let contents = try current()
    let recoveries = try found(store, contents)
    guard let last = recoveries.last else {
      StandardStreams.report("Aucun journal pour \(file.printable).")
      throw ExitCode(1)
    }
    if let output {
      try write(last, to: output, expecting: .absent)
      StandardStreams.report("Rétabli dans \(output.printable).")
    } else if restores {
      try restore(last, contents, store)
    } else {
      StandardStreams.write(recoveries.map { text(of: $0, contents) }.joined(separator: "\n"))
    }
  }

  /// The file as it stands; `nil` where there is none.
  private func current() throws(CommandFailure) -> OpenedRecord<Minutes>? {
    do throws(OpenError) {
      return try RecordStore().openMinutes(at: file)
    } catch .refused(let refusal) where refusal.isAbsence {
      return nil
    } catch {
      throw CommandFailure(error.message)
    }
  }

  /// The journals that can be read, the last one begun last; those kept aside come first.
  private func found(
    _ store: JournalStore, _ contents: OpenedRecord<Minutes>?
  ) throws(CommandFailure) -> [JournalRecovery] {
    let path = file.absolutePath
    let groups =
      journal.map { [[$0]] } ?? [store.setAside(of: path), store.waiting(for: path)]
    let digest = contents.map { ContentDigest(of: $0.bytes) }
    var result: [JournalRecovery] = []
    for group in groups {
      var recoveries: [JournalRecovery] = []
      for path in group {
        do throws(JournalProblem) {
          recoveries.append(try store.recovery(at: path, file: digest))
        } catch {
          let message = "\(path.printable)\u{A0}: \(error.message)"
          if journal != nil { throw CommandFailure(message) }
          StandardStreams.report(message)
        }
      }
      result += recoveries.sorted { $0.journal.header.begun < $1.journal.header.begun }
    }
    return result
  }

  private func text(
    of recovery: JournalRecovery, _ contents: OpenedRecord<Minutes>?
  ) -> String {
    let offer = recovery.offer(saved: contents?.contents.value)
    var lines = [
      recovery.path.printable, "  \(offer.summary), \(offer.period) (\(offer.author))",
    ]
    switch recovery.relation {
    case .sameFile: break
    case .otherFile:
      lines.append("  Le fichier n’est plus celui que ce journal continue.".typeset)
    case .noFile: lines.append("  La séance n’a pas de fichier.")
    }
    lines += offer.remarks.map { "  " + $0 }
    let comparison = RecordComparison(from: offer.saved, to: recovery.history.current)
    var heading = ""
    for change in comparison.changes {
      if change.heading != heading {
        heading = change.heading
        lines.append("  " + heading.printable)
      }
      let (before, after) = change.excerpts
      if let before { lines.append("  − " + before.printable) }
      if let after { lines.append("  + " + after.printable) }
    }
    if !comparison.isDifferent {
      lines.append("  La séance est la même que dans le fichier.")
    } else if comparison.changes.isEmpty {
      lines += recovery.history.done.map { "  · " + $0.summary.printable }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func restore(
    _ recovery: JournalRecovery, _ contents: OpenedRecord<Minutes>?, _ store: JournalStore
  ) throws(CommandFailure) {
    if recovery.relation == .otherFile {
      throw CommandFailure(
        "Le fichier n’est plus celui que ce journal continue : donnez un fichier nouveau à --sortie."
          .typeset)
    }
    try refuseIfOpen()
    try write(
      recovery, to: file, expecting: contents.map { .unchanged(since: $0.version) } ?? .absent)
    do throws(SystemRefusal) {
      if journal == nil { try store.setAside(recovery.path) }
    } catch {
      StandardStreams.report(error.message)
    }
    StandardStreams.report("Rétabli dans \(file.printable).")
  }

  /// A window that has the session open has its journal too.
  private func refuseIfOpen() throws(CommandFailure) {
    let lock: (holder: LockHolder?, life: HolderLife)?
    do throws(SystemRefusal) {
      lock = try LockStore().holder(of: file.absolutePath)
    } catch {
      throw CommandFailure(error.message)
    }
    if let lock, lock.life == .alive {
      throw CommandFailure(
        "La séance est ouverte par \(OpenLock.name(of: lock.holder)) : fermez-la, ou donnez un "
          .typeset + "fichier nouveau à --sortie.")
    }
  }

  private func write(
    _ recovery: JournalRecovery, to path: String, expecting expectation: SaveExpectation
  ) throws(CommandFailure) {
    let minutes = recovery.history.current
    do throws(SaveError) {
      let report = try RecordStore().save(
        minutes, text: SessionFile.text(of: minutes), to: path, expecting: expectation)
      for message in [report.text?.message, report.durability?.message].compactMap({ $0 }) {
        StandardStreams.report(message)
      }
    } catch {
      throw CommandFailure(error.message)
    }
    for remark in recovery.offer(saved: nil).remarks { StandardStreams.report(remark) }
  }
}
