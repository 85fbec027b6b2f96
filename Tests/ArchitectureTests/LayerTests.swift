import Foundation
import MinutesTestSupport
import Testing

/// What each target may import, lowest layer first; the standard library needs no import.
private let layers: [String: Set<String>] = [
  "MinutesModel": [],
  "MinutesWording": ["MinutesModel"],
  "TerminalScreen": [],
  "MinutesEditing": ["MinutesModel", "MinutesWording"],
  "MinutesRules": ["MinutesModel", "MinutesWording", "MinutesEditing"],
  "MinutesDocuments": ["MinutesModel", "MinutesWording"],
  "MinutesReading": ["MinutesModel", "MinutesWording"],
  "MinutesFiles": [
    "MinutesModel", "MinutesEditing", "CFileAttributes", "FoundationEssentials", "Crypto", "Glibc",
    "Synchronization",
  ],
  "TerminalCurses": ["TerminalScreen", "CTerminal", "Glibc"],
  "EditorInterface": [
    "MinutesModel", "MinutesWording", "MinutesEditing", "MinutesRules", "MinutesDocuments",
    "MinutesReading", "TerminalScreen",
  ],
  "seance": [
    "MinutesModel", "MinutesWording", "MinutesEditing", "MinutesRules", "MinutesDocuments",
    "MinutesReading", "MinutesFiles", "TerminalScreen", "TerminalCurses", "EditorInterface",
    "ArgumentParser", "TOMLKit", "FoundationEssentials", "Glibc", "Synchronization",
  ],
]

/// The targets whose sources are C.
private let languageC: Set<String> = ["CTerminal", "CFileAttributes"]

/// The layer table of the architecture, held against the sources: the package manager lets a target
/// import what its dependencies depend on, and would not object.
@Suite struct LayerTests {
  private let sources: [SourceFile]

  init() throws {
    sources = try SourceFile.sources.get()
  }

  @Test func `every target has a row in the table`() throws {
    let folders = try FileManager.default.contentsOfDirectory(
      atPath: PackageFolder.url.appending(path: "Sources").path)
    #expect(Set(folders).subtracting(layers.keys).subtracting(languageC) == [])
    #expect(sources.count > 50)
  }

  @Test(arguments: layers.keys.sorted())
  func `a target imports only what stands below it`(target: String) {
    let allowed = layers[target] ?? []
    for source in sources where source.target == target {
      let others = Set(source.imports).subtracting(allowed)
      #expect(others == [], "\(source.path) imports \(others.sorted().joined(separator: ", "))")
    }
  }

  @Test func `a target's own dependencies in the manifest are those of the table`() throws {
    let manifest = try String(
      contentsOf: PackageFolder.url.appending(path: "Package.swift"), encoding: .utf8)
    let entries = manifest.matches(
      of: /arget\(\s*name: "(\w+)",\s*(?:dependencies: \[([^\]]*)\])?/)
    #expect(entries.count >= 10)
    for entry in entries {
      let target = String(entry.output.1)
      guard let allowed = layers[target] else { continue }
      let named = (entry.output.2 ?? "").matches(of: /(?:^|[\s,])"(\w+)"/).map {
        String($0.output.1)
      }
      #expect(
        Set(named).subtracting(allowed) == [], "\(target) depends on more than the table allows")
    }
  }

  @Test func `only one target sees ncurses`() {
    let importers = Set(sources.filter { $0.imports.contains("CTerminal") }.map(\.target))
    #expect(importers.isSubset(of: ["TerminalCurses"]))
  }

  @Test func `no source imports the whole of Foundation`() {
    let importers = sources.filter { $0.imports.contains("Foundation") }.map(\.path)
    #expect(importers == [])
  }

  @Test func `no module has the name of a type`() {
    let modules = Set(layers.keys).union(languageC)
    for source in sources {
      let clash = modules.intersection(source.declaredTypes)
      #expect(clash == [], "\(source.path) declares \(clash)")
    }
  }
}
