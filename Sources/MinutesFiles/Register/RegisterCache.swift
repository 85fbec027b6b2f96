import FoundationEssentials

/// Where summaries and texts of one register are kept between two runs. Everything in it can be made
/// again, so that what goes wrong with it is passed over.
struct RegisterCache: Sendable {
  /// Kept with what is written: a cache of another version is made anew.
  private static let version = 4

  private struct Contents: Codable {
    let version: Int
    let register: String
    let sessions: [KeptSummary]
  }

  private let path: String
  private let register: String
  private let fileSystem: any FileSystem

  init(folder: String, register: String, _ fileSystem: any FileSystem) {
    let digest = ContentDigest(of: Array(register.utf8)).short
    path = folder.appending(component: "registres").appending(component: digest)
    self.register = register
    self.fileSystem = fileSystem
  }

  private var indexPath: String { path.appending(component: "index.json") }
  private func textsPath(_ name: String) -> String { path.appending(component: name + ".textes") }

  /// What is known of each session, by its file’s name.
  func load() -> [String: KeptSummary] {
    do {
      let bytes = try fileSystem.read(indexPath, limit: RecordStore.sizeLimit).bytes
      let contents = try JSONDecoder().decode(Contents.self, from: Data(bytes))
      guard contents.version == Self.version, contents.register == register else { return [:] }
      return Dictionary(contents.sessions.map { ($0.name, $0) }, uniquingKeysWith: { $1 })
    } catch {
      return [:]
    }
  }

  func store(_ sessions: [KeptSummary]) {
    do {
      try fileSystem.createFolder(path)
      let contents = Contents(version: Self.version, register: register, sessions: sessions)
      let bytes = Array(try JSONEncoder().encode(contents))
      _ = try AtomicSave(fileSystem).replace(indexPath, with: bytes, expecting: .anything)
    } catch {
      return
    }
  }

  func texts(of name: String) -> SearchedTexts? {
    do {
      return SearchedTexts(
        bytes: try fileSystem.read(textsPath(name), limit: RecordStore.sizeLimit).bytes)
    } catch {
      return nil
    }
  }

  func store(_ texts: SearchedTexts, of name: String) {
    do {
      try fileSystem.createFolder(path)
      try fileSystem.keep(texts.bytes, at: textsPath(name))
    } catch {
      return
    }
  }
}
