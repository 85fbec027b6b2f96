import EditorInterface
import MinutesEditing
import MinutesFiles
import MinutesModel
import MinutesRules
import MinutesWording

extension EffectRunner {
  /// What is due of a session of the register.
  func readDue(of path: String, message: String?) -> Report {
    do throws(OpenError) {
      return .due(
        try RecordStore().openMinutes(at: path).contents.value, path: path, message: message)
    } catch {
      return .failed(message: error.message)
    }
  }

  /// Notes the day on which something was done in the session’s file, and lists the register anew.
  mutating func note(
    _ step: Obligation.Step, _ day: CalendarDate?, _ item: ItemID?, at path: String,
    _ now: Moment
  ) -> Report {
    let author = settings.load().0.userName
    do throws(CommandFailure) {
      let name = try SessionChange(path).apply { minutes throws(CommandFailure) in
        let secretary = minutes.council.member(minutes.session.secretary)?.name ?? ""
        let edit = step.noting(
          day, of: item, in: minutes, by: author.isEmpty ? secretary : author, on: now.date,
          at: now.time)
        guard let edit else { throw CommandFailure("Cela ne se note pas par un jour.") }
        return [edit]
      }
      relist()
      return readDue(
        of: path,
        message: (day.map { "\(name) : noté, \($0.french)." } ?? "\(name) : le jour est ôté.")
          .typeset)
    } catch {
      return .failed(message: error.description)
    }
  }

  /// Looks at the register’s folder again; what was written since is read while nothing else happens.
  private mutating func relist() {
    guard let folder = home?.index.folder else { return }
    do throws(SystemRefusal) {
      home?.index = try RegisterIndex(
        at: folder, cacheFolder: settings.environment.cacheFolder
      ) { SessionSummary(judging: $0) }
    } catch {
      // The list stays as it was: the file has been written all the same.
    }
  }

  /// Keeps in the council’s file how the commune numbers, classes and prints.
  func store(_ habits: CouncilHabits, since before: CouncilHabits) -> Report {
    switch CouncilFile(folder: folder).store(habits, since: before) {
    case .success(let text): .done(message: text.typeset)
    case .failure(let failure): .failed(message: failure.description.typeset)
    }
  }
}
