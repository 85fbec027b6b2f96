import EditorInterface
import MinutesFiles
import MinutesModel

/// A register as its folder stands, for the screen that shows it.
struct OpenedRegister {
  let folder: String
  /// The commune, or the folder where the council's file does not say it.
  let name: String
  let entries: [RegisterEntry]

  /// Lists a folder; throws where it holds neither council nor session.
  init(at folder: String) throws(CommandFailure) {
    let register: Register
    do throws(SystemRefusal) {
      register = try Register(at: folder)
    } catch {
      throw CommandFailure(error.message)
    }
    guard register.councilPath != nil || !register.sessions.isEmpty else {
      throw CommandFailure(
        "«\u{A0}\(folder.printable)\u{A0}» n’est pas un registre\u{A0}: il n’y a ni "
          + "\(Register.councilName) ni séance (2026-03-27.json).")
    }
    self.folder = folder
    name = Self.commune(of: register) ?? folder.printable
    entries = register.sessions.map { entry in
      RegisterEntry(path: entry.path, date: entry.date, commune: entry.commune, state: entry.state)
    }
  }

  /// A council's file that cannot be read is told of when it is needed, for a new session.
  private static func commune(of register: Register) -> String? {
    guard let path = register.councilPath else { return nil }
    do throws(OpenError) {
      return try RecordStore().openCouncil(at: path).contents.value.commune.printable
    } catch {
      return nil
    }
  }
}
