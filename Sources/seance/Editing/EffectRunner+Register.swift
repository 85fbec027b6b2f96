import EditorInterface
import MinutesFiles
import MinutesModel

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

  /// The sessions of the register but the one that is open.
  func otherSessions() -> Report {
    do throws(SystemRefusal) {
      let sessions = try Register(at: folder).sessions.filter { $0.path != file?.path }
      if sessions.isEmpty { return .failed(message: "Le registre n’a pas d’autre séance.") }
      return .sessions(sessions.map(RegisterEntry.init))
    } catch {
      return .failed(message: error.message)
    }
  }
}

extension RegisterEntry {
  /// A session as the register lists it.
  init(_ entry: Register.Entry) {
    self.init(path: entry.path, date: entry.date, commune: entry.commune, state: entry.state)
  }
}
