import EditorInterface
import FoundationEssentials
import MinutesFiles

/// Where the settings are kept between two runs of the program.
struct SettingsStore {
  let environment: ProgramEnvironment

  /// The file; `nil` without a home.
  var path: String? { environment.configurationFolder.map { $0 + "/reglages.toml" } }

  /// The settings, and what is wrong with the file, a sentence each; defaults where it says nothing.
  func load() -> (settings: EditorSettings, problems: [String]) {
    guard let path, TextFile.exists(path) else {
      return (EditorSettings(), [])
    }
    let text: String
    do throws(TextFileError) {
      text = try TextFile.read(path)
    } catch {
      return (EditorSettings(), [error.description])
    }
    do throws(TOMLProblem) {
      let (settings, problems) = try SettingsFile.read(text, file: path)
      return (settings, problems.map(\.description))
    } catch {
      return (EditorSettings(), [error.description])
    }
  }

  /// Writes the settings; a file that is no TOML is left to whoever wrote it.
  func store(_ settings: EditorSettings) throws(SettingsFailure) {
    guard let path, let folder = environment.configurationFolder else {
      throw SettingsFailure("Les réglages ne sont pas gardés\u{A0}: HOME n’est pas défini.")
    }
    var text = ""
    if TextFile.exists(path) {
      text = try known(path)
    }
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw SettingsFailure("Le dossier \(folder.printable) n’a pas pu être créé.")
    }
    do throws(SaveError) {
      let bytes = Array(SettingsFile.updated(text, with: settings).utf8)
      _ = try AtomicSave().replace(path, with: bytes, expecting: .anything)
    } catch {
      throw SettingsFailure(error.message)
    }
  }

  private func known(_ path: String) throws(SettingsFailure) -> String {
    let text: String
    do throws(TextFileError) {
      text = try TextFile.read(path)
    } catch {
      throw SettingsFailure(error.description)
    }
    do throws(TOMLProblem) {
      _ = try SettingsFile.read(text, file: path)
    } catch {
      throw SettingsFailure("Réglages non enregistrés\u{A0}: " + error.description)
    }
    return text
  }
}

/// Why settings were not kept, in French and safe to print.
struct SettingsFailure: Error, Hashable, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description.printable }
}
