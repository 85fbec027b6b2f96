import EditorInterface
import MinutesFiles
import MinutesModel
import MinutesRules

/// A register as its folder stands, for the screen that shows it.
struct OpenedRegister {
  let folder: String
  /// The commune, or the folder where the council's file does not say it.
  let name: String
  /// The council’s file; `nil` where there is none or it cannot be read.
  let council: OpenedRecord<Council>?
  /// The sessions, those not read yet among them.
  var index: RegisterIndex
  /// Why the council’s file cannot be read.
  let problem: String?

  /// Lists a folder; throws where it holds neither council nor session.
  init(at folder: String, _ environment: ProgramEnvironment) throws(CommandFailure) {
    do throws(SystemRefusal) {
      index = try RegisterIndex(
        at: folder.absolutePath, cacheFolder: environment.cacheFolder
      ) { SessionSummary(judging: $0) }
    } catch {
      throw CommandFailure(error.message)
    }
    guard index.councilPath != nil || !index.entries.isEmpty else {
      throw CommandFailure(
        "«\u{A0}\(folder.printable)\u{A0}» n’est pas un registre\u{A0}: il n’y a ni "
          + "\(Register.councilName) ni séance (2026-03-27.json).")
    }
    self.folder = folder
    var problem: String?
    var council: OpenedRecord<Council>?
    if let path = index.councilPath {
      do throws(OpenError) {
        council = try RecordStore().openCouncil(at: path)
      } catch {
        problem = error.message
      }
    }
    self.council = council
    self.problem = problem
    name = council?.contents.value.commune.printable ?? folder.printable
  }
}

extension RegisterIndex {
  /// The sessions as the register’s home shows them.
  var registerEntries: [RegisterEntry] {
    let withoutEffect = pathsWithoutEffect
    return entries.map { entry in
      RegisterEntry(
        path: entry.path, date: entry.date, summary: entry.summary,
        problem: entry.isUnreadable ? "illisible" : nil,
        isStanding: !withoutEffect.contains(entry.path))
    }
  }
}
