import EditorInterface
import MinutesFiles
import MinutesReading

/// Minutes that are no session of this program.
extension EffectRunner {
  private static let suffixes = [".txt", ".pdf", ".docx", ".odt", ".doc", ".rtf"]

  /// A session to take something from: a record, or minutes as text.
  func session(at path: String) -> Report {
    guard path.hasSuffix(".json") else {
      do throws(CommandFailure) {
        return .session(try RecordInput.text(path).minutes)
      } catch {
        return .failed(message: error.description)
      }
    }
    do throws(OpenError) {
      return .session(try RecordStore().openMinutes(at: path).contents.value)
    } catch {
      return .failed(message: error.message)
    }
  }

  /// Those in the register’s folder: texts that no session wrote, PDF and documents.
  func foundTexts() throws(SystemRefusal) -> [RegisterEntry] {
    let names = try LocalFileSystem().names(in: folder)
    let records = Set(names.filter { $0.hasSuffix(".json") }.map { $0.dropLast(5) })
    return names.sorted().compactMap { name in
      guard
        let suffix = Self.suffixes.first(where: { name.lowercased().hasSuffix($0) }),
        !records.contains(name.dropLast(suffix.count)), !name.hasPrefix(".")
      else { return nil }
      return RegisterEntry(text: name, path: folder + "/" + name)
    }
  }
}
