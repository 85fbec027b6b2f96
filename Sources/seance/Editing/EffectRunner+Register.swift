import EditorInterface
import MinutesEditing
import MinutesFiles
import MinutesModel
import MinutesRules
import MinutesWording

extension EffectRunner {
  /// The templates of the commune and those that ship with the program; of two with one id, the commune’s.
  func templates() -> Report {
    let (templates, problems) = readTemplates()
    if templates.isEmpty {
      return .failed(message: problems.first ?? "Aucun modèle n’a été trouvé.")
    }
    return .templates(templates, problem: problems.first)
  }

  private func readTemplates() -> (templates: [ItemTemplate], problems: [String]) {
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
    return (templates, problems)
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

  /// How the register’s sessions were rectified; nothing where the folder cannot be read.
  var rectifications: [Rectification] {
    let sessions = (try? Register(at: folder).sessions) ?? []
    return sessions.compactMap { entry in
      entry.revision.map {
        Rectification(
          date: entry.date, number: $0.number, reason: $0.reason, on: $0.on, file: entry.name,
          rectifies: $0.of.file)
      }
    }
  }

  /// The sessions of the register but the one that is open.
  func otherSessions() -> Report {
    do throws(SystemRefusal) {
      let index = try RegisterIndex(
        at: folder.absolutePath, cacheFolder: settings.environment.cacheFolder
      ) { SessionSummary(judging: $0) }
      let open = file?.path.absolutePath
      let others = index.registerEntries.filter { $0.path != open } + (try foundTexts())
      return others.isEmpty
        ? .failed(message: "Le registre n’a pas d’autre séance.") : .sessions(others)
    } catch {
      return .failed(message: error.message)
    }
  }

  /// Reads some of the sessions that the register’s list lacks, while nothing else is to be done; `nil`
  /// when it lacks none.
  mutating func work() -> Report? {
    guard let isLeft = home?.index.readPending(atMost: 4), isLeft else { return nil }
    return home.map { .sessions($0.index.registerEntries) }
  }

  /// The texts of the register in which words stand.
  mutating func search(_ words: String) -> Report {
    guard let (hits, total) = home?.index.search(words, limit: 200) else {
      return .found(words: words, [], total: 0)
    }
    return .found(
      words: words,
      hits.map { hit in
        RegisterHit(
          path: hit.entry.path, date: hit.entry.date, place: Place(notation: hit.line.place),
          heading: hit.line.heading, text: hit.line.text)
      }, total: total)
  }

  /// Keeps the council’s file, unless another program has changed it.
  mutating func store(_ council: Council) -> Report {
    guard let path = home?.index.councilPath, let version = home?.councilVersion else {
      return .failed(message: "Il n’y a pas de \(Register.councilName) à enregistrer.")
    }
    do throws(SaveError) {
      home?.councilVersion = try RecordStore().save(
        council, to: path, expecting: .unchanged(since: version))
      home?.council = council
      return .done(message: "Conseil enregistré : \(Register.councilName)")
    } catch {
      return .saveFailed(message: error.message)
    }
  }

  /// What a new session can start from.
  func planSession() -> Report {
    guard let home, let council = home.council else {
      return .failed(message: "Il n’y a pas de \(Register.councilName) lisible dans le registre.")
    }
    let summaries = home.index.entries.compactMap(\.summary)
    let held = summaries.filter { $0.state.isAfterSession }.max { $0.date < $1.date }
    let isApproved = held.map { held in
      held.duties.formalities.minutesApprovedOn != nil
        || summaries.contains { $0.duties.approves.contains(held.date) }
    }
    let library = readTemplates().templates
    return .sessionPlan(
      SessionPlan(
        council: council, previous: isApproved == false ? held?.date : nil,
        place: summaries.first?.place ?? "à la mairie",
        opensAt: summaries.first?.opensAt, leftovers: leftovers(home.index),
        approval: library.first { $0.id == "approbation-proces-verbal" },
        decisions: library.first { $0.id == "decisions-par-delegation" }))
  }

  /// What the sessions of the last year adjourned and no later one has on its agenda under that heading.
  private func leftovers(_ index: RegisterIndex) -> [SessionPlan.Leftover] {
    guard let newest = index.entries.first?.date else { return [] }
    var leftovers: [SessionPlan.Leftover] = []
    var taken: Set<String> = []
    for entry in index.entries where entry.date.daysSinceEpoch > newest.daysSinceEpoch - 366 {
      guard let summary = entry.summary, let minutes = minutes(at: entry.path) else { continue }
      for leftover in summary.leftovers where !taken.contains(leftover.title.folded) {
        if let item = minutes.item(leftover.item) {
          leftovers.append(SessionPlan.Leftover(date: entry.date, item: item))
        }
      }
      taken.formUnion(minutes.numberedItems.map { $0.item.title.folded })
    }
    return leftovers.reversed()
  }

  private func minutes(at path: String) -> Minutes? {
    do throws(OpenError) {
      return try RecordStore().openMinutes(at: path).contents.value
    } catch {
      return nil
    }
  }
}

/// The register whose home is shown: its sessions, and its council as it is kept.
struct RegisterDesk {
  var index: RegisterIndex
  var council: Council?
  /// The version of the council’s file that the next save replaces.
  var councilVersion: FileVersion?

  init(index: RegisterIndex, council: OpenedRecord<Council>?) {
    self.index = index
    self.council = council?.contents.value
    councilVersion = council?.version
  }
}
