import EditorInterface
import MinutesFiles
import MinutesReading

/// Minutes that are no session of this program.
extension EffectRunner {
  private static let suffixes = [".txt", ".pdf", ".docx", ".odt", ".doc", ".rtf"]

  /// A session to take something from: a record, or minutes as text. A document is read apart, since the
  /// programs that do it may take a minute: what comes of it is heard later.
  mutating func session(at path: String) -> Report {
    guard path.hasSuffix(".json") else {
      if path.lowercased().hasSuffix(".txt") { return TextReading.read(path) }
      if let known = readText, known.path == path { return known.report }
      textReading?.abandon()
      let reading = TextReading(path)
      textReading = reading
      guard reading.begin() else {
        textReading = nil
        return TextReading.read(path)
      }
      return .readingText(name: path.split(separator: "/").last.map { String($0) } ?? path)
    }
    do throws(OpenError) {
      return .session(try RecordStore().openMinutes(at: path).contents.value)
    } catch {
      return .failed(message: error.message)
    }
  }

  /// What came of a document that was read apart, once.
  mutating func collectText() -> Report? {
    guard let reading = textReading, let report = reading.collect() else { return nil }
    textReading = nil
    if case .session = report { readText = (reading.path, report) }
    return report
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
