import EditorInterface
import MinutesFiles
import MinutesModel
import MinutesReading

extension EffectRunner {
  /// The templates of the commune and those that ship with the program; of two with one id, the commune’s.
  func templates() -> Report {
    let folders =
      [TemplateFolder(ofRegister: folder)]
      + settings.environment.templateFolders.map { TemplateFolder($0) }
    var templates: [ItemTemplate] = []
    var problems: [String] = []
    for folder in folders {
      let found = folder.load()
      let known = Set(templates.map(\.id))
      templates += found.templates.filter { !known.contains($0.id) }
      problems += found.problems
    }
    if templates.isEmpty {
      return .failed(message: problems.first ?? "Aucun modèle n’a été trouvé.")
    }
    return .templates(templates, problem: problems.first)
  }

  /// Keeps a template in the register.
  func store(_ template: ItemTemplate) -> Report {
    do throws(SaveError) {
      let stored = try TemplateFolder(ofRegister: folder).store(template)
      return .done(message: "Modèle enregistré : \(TemplateFolder.name)/\(stored.id).json")
    } catch {
      return .failed(message: error.message)
    }
  }

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

  /// The sessions of the register but the one that is open, and the minutes in it that have no record.
  func otherSessions() -> Report {
    do throws(SystemRefusal) {
      let sessions = try Register(at: folder).sessions.filter { $0.path != file?.path }
      let entries = sessions.map(RegisterEntry.init) + (try foundTexts())
      if entries.isEmpty { return .failed(message: "Le registre n’a pas d’autre séance.") }
      return .sessions(entries)
    } catch {
      return .failed(message: error.message)
    }
  }
}

extension EffectRunner {
  private static let textSuffixes = [".txt", ".pdf", ".docx", ".odt", ".doc", ".rtf"]

  /// Minutes in the register’s folder that no session wrote: texts, PDF and documents.
  private func foundTexts() throws(SystemRefusal) -> [RegisterEntry] {
    let names = try LocalFileSystem().names(in: folder)
    let records = Set(names.filter { $0.hasSuffix(".json") }.map { $0.dropLast(5) })
    return names.sorted().compactMap { name in
      guard
        let suffix = Self.textSuffixes.first(where: { name.lowercased().hasSuffix($0) }),
        !records.contains(name.dropLast(suffix.count)), !name.hasPrefix(".")
      else { return nil }
      return RegisterEntry(text: name, path: folder + "/" + name)
    }
  }
}

extension RegisterEntry {
  /// A session as the register lists it.
  init(_ entry: Register.Entry) {
    self.init(path: entry.path, date: entry.date, commune: entry.commune, state: entry.state)
  }
}
