import EditorInterface
import MinutesEditing
import MinutesFiles
import MinutesModel
import MinutesRules
import MinutesWording

/// A step that was done on a day, to be noted in its session.
struct ObligationTick {
  let step: Obligation.Step
  let day: CalendarDate
  /// The number of the item, where one act is meant.
  let item: String?
  /// When it is noted, and by whom: `nil` for the secretary of the session.
  let now: Moment
  let author: String?

  /// Notes it in the only session of the source, or in the register’s of that day.
  func note(in source: SessionSource, session: CalendarDate?) throws(CommandFailure) {
    let meant = source.sessions.filter { session == nil || $0.minutes.session.date == session }
    guard meant.count == 1, let path = meant[0].path else {
      throw CommandFailure(
        meant.isEmpty
          ? "Il n’y a pas de séance de ce jour.".typeset
          : meant.count > 1
            ? "Il y a plusieurs séances : nommez-en une par --session ou par son fichier.".typeset
            : "La séance doit être un fichier, pour que le jour y soit noté.".typeset)
    }
    let noted = try SessionChange(path).apply { minutes throws(CommandFailure) in
      var id: ItemID?
      if let item {
        guard step.isOfAnAct else {
          throw CommandFailure("« \(step.rawValue) » vaut pour la séance entière.".typeset)
        }
        guard let found = minutes.numberedItems.first(where: { $0.number == item }) else {
          throw CommandFailure("La séance n’a pas de point \(item.printable).")
        }
        id = found.item.id
      }
      if let reason = step.refusal(of: day, item: id, in: minutes, on: now.date) {
        throw CommandFailure("Ce jour n’est pas possible : \(reason).".typeset)
      }
      let secretary = minutes.council.member(minutes.session.secretary)?.name ?? ""
      guard
        let edit = step.noting(
          day, of: id, in: minutes, by: author ?? secretary, on: now.date, at: now.time)
      else {
        throw CommandFailure(
          step == .budget || step == .accounts
            ? "Le vote du budget et des comptes se lit dans les séances : il ne se note pas."
              .typeset
            : "Il n’y a pas de délibération à noter.".typeset)
      }
      return [edit]
    }
    StandardStreams.write("\(noted)\u{A0}: \(step.rawValue), \(day.french)\n")
  }
}

/// A change made to the file of a session by a command, as the editor would make and save it.
struct SessionChange {
  private let path: String

  init(_ path: String) { self.path = path }

  /// Carries the edits out and saves the record with its text; the file’s name.
  func apply(
    _ edits: (Minutes) throws(CommandFailure) -> [Edit]
  ) throws(CommandFailure) -> String {
    _ = try applied(edits)
    return SessionFile.name(of: path)
  }

  /// Carries the edits out and saves the record with its text; the record.
  func applied(
    _ edits: (Minutes) throws(CommandFailure) -> [Edit]
  ) throws(CommandFailure) -> Minutes {
    let opened: OpenedRecord<Minutes>
    do throws(OpenError) {
      opened = try RecordStore().openMinutes(at: path)
    } catch {
      throw CommandFailure(error.message)
    }
    var minutes = opened.contents.value
    let changes = try edits(minutes)
    do throws(EditError) {
      for edit in changes { try edit.apply(to: &minutes) }
    } catch {
      throw CommandFailure(error.message)
    }
    do throws(SaveError) {
      let report = try RecordStore().save(
        minutes, text: SessionFile.text(of: minutes), to: path,
        expecting: .unchanged(since: opened.version))
      if let error = report.text { StandardStreams.report(error.message) }
    } catch {
      throw CommandFailure(error.message)
    }
    return minutes
  }
}
