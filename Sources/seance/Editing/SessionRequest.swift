import MinutesFiles
import MinutesModel

/// A session to be made from the council's roster.
struct SessionRequest: Hashable {
  let date: CalendarDate
  /// When it is called for; `nil` leaves it open.
  let time: ClockTime?

  /// Makes the session file in a register, and says where.
  func create(in folder: String) throws(CommandFailure) -> String {
    let council = try Self.council(in: folder)
    let session = Session(
      date: date, opensAt: time, president: council.asOf(date).mayor(on: date)?.id)
    return try Self.create(Minutes(council: council.asOf(date), session: session), in: folder)
  }

  /// Makes the file of a new session in a register, and says where.
  static func create(_ minutes: Minutes, in folder: String) throws(CommandFailure) -> String {
    let path: String
    do throws(SystemRefusal) {
      path = try Register(at: folder).pathForSession(on: minutes.session.date)
    } catch {
      throw CommandFailure(error.message)
    }
    do throws(SaveError) {
      _ = try RecordStore().save(
        minutes, text: SessionFile.text(of: minutes), to: path, expecting: .absent)
    } catch {
      throw CommandFailure(error.message)
    }
    return path
  }

  private static func council(in folder: String) throws(CommandFailure) -> Council {
    let register: Register
    do throws(SystemRefusal) {
      register = try Register(at: folder)
    } catch {
      throw CommandFailure(error.message)
    }
    guard let path = register.councilPath else {
      throw CommandFailure(
        "Il n’y a pas de \(Register.councilName) dans «\u{A0}\(folder.printable)\u{A0}»\u{A0}: ce fichier dit la "
          + "commune et les membres du conseil (voir docs/format.md).")
    }
    do throws(OpenError) {
      return try RecordStore().openCouncil(at: path).contents.value
    } catch {
      throw CommandFailure(error.message)
    }
  }
}
