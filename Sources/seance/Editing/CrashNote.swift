import MinutesFiles
import TerminalCurses

/// What a crash says: made ready beforehand, for nothing can be worked out in it.
enum CrashNote {
  /// Says where what was typed is kept: in a journal, or, where there is none, in the file alone.
  static func set(journal: String?, record: String, environment: ProgramEnvironment) {
    var lines = ["", "seance s’est arrêté sur une erreur interne."]
    if let journal {
      lines.append("Tout ce que vous avez tapé est dans le journal\u{A0}: \(journal.printable)")
      lines.append(
        "Ouvrez de nouveau la séance pour le reprendre\u{A0}: seance \(record.printable)")
    } else {
      lines.append(
        "Rien n’était à enregistrer\u{A0}: \(record.printable) est comme vous l’avez vu.")
    }
    let report = report(environment)
    if let report { lines.append("Le relevé de l’erreur est dans \(report.printable)") }
    CursesTerminal.setCrashNote(
      lines.joined(separator: "\n"), report: report ?? "")
  }

  /// The file of this run; `nil` where the state folder cannot be made.
  private static func report(_ environment: ProgramEnvironment) -> String? {
    guard let folder = environment.stateFolder.map({ $0 + "/crashes" }) else { return nil }
    do throws(SystemRefusal) {
      try LocalFileSystem().createFolder(folder)
    } catch {
      return nil
    }
    return folder + "/" + SystemClock.stamp.filter { $0 != ":" }
      + "-\(LocalProcessTable().current.number).txt"
  }
}
