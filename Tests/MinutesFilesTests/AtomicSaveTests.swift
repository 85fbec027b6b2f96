import Foundation
import MinutesModel
import MinutesTestSupport
import Testing

@testable import MinutesFiles

/// Saving replaces a file whole or not at all, whatever the system refuses.
struct AtomicSaveTests {
  private static let new = String(repeating: "nouveau texte\n", count: 300)

  @Test(arguments: [true, false], [true, false])
  func `every refusal leaves the old or the new file whole`(
    dies: Bool, replaces: Bool
  ) throws {
    var number = 1
    var refusals = 0
    while true {
      let folder = try TemporaryFolder()
      if replaces { try folder.write("ancien", to: "a.json") }
      let fileSystem = FailingFileSystem(dies ? .from(number) : .once(number))
      let isSaved: Bool
      do throws(SaveError) {
        let outcome = try AtomicSave(fileSystem).replace(
          folder.path("a.json"), with: Array(Self.new.utf8), expecting: .anything)
        isSaved = true
        #expect((outcome.durability != nil) == fileSystem.hasRefused)
      } catch {
        isSaved = false
        #expect(error.message.contains("ENOSPC"))
      }
      let names = try folder.names
      if isSaved {
        #expect(try folder.text(of: "a.json") == Self.new)
      } else {
        #expect(names.contains("a.json") == replaces)
        if replaces { #expect(try folder.text(of: "a.json") == "ancien") }
      }
      if !dies { #expect(names.allSatisfy { $0 == "a.json" }, "leftover after call \(number)") }
      guard fileSystem.hasRefused else { break }
      refusals += 1
      number += 1
    }
    #expect(refusals >= 10)
  }

  @Test
  func `the mode of the old file is kept, and a new one follows the umask`() throws {
    let folder = try TemporaryFolder()
    try folder.write("ancien", to: "a.json")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o640], ofItemAtPath: folder.path("a.json"))
    _ = try AtomicSave().replace(folder.path("a.json"), with: [0x41], expecting: .anything)
    #expect(try folder.mode(of: "a.json") == 0o640)
    try folder.write("", to: "modèle")
    _ = try AtomicSave().replace(folder.path("b.json"), with: [0x42], expecting: .absent)
    #expect(try folder.mode(of: "b.json") == folder.mode(of: "modèle"))
  }

  @Test
  func `a symbolic link stays and its target is replaced`() throws {
    let folder = try TemporaryFolder()
    try FileManager.default.createDirectory(
      atPath: folder.path("ailleurs"), withIntermediateDirectories: true)
    try folder.write("ancien", to: "ailleurs/vrai.json")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("lien.json"), withDestinationPath: "ailleurs/vrai.json")
    _ = try AtomicSave().replace(folder.path("lien.json"), with: [0x41], expecting: .anything)
    #expect(try folder.text(of: "ailleurs/vrai.json") == "A")
    #expect(
      try FileManager.default.destinationOfSymbolicLink(atPath: folder.path("lien.json"))
        == "ailleurs/vrai.json")
    #expect(try folder.names == ["ailleurs", "lien.json"])
  }

  @Test
  func `what changed underneath is not overwritten`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("a.json")
    let first = try AtomicSave().replace(path, with: [0x41], expecting: .absent)
    try folder.write("B", to: "a.json")
    #expect(throws: SaveError.changedUnderneath(path: path)) {
      try AtomicSave().replace(path, with: [0x43], expecting: .unchanged(since: first.version))
    }
    #expect(throws: SaveError.alreadyExists(path: path)) {
      try AtomicSave().replace(path, with: [0x43], expecting: .absent)
    }
    #expect(try folder.text(of: "a.json") == "B")
    // The same bytes written anew are no change.
    try folder.write("A", to: "a.json")
    let second = try AtomicSave().replace(
      path, with: [0x44], expecting: .unchanged(since: first.version))
    _ = try AtomicSave().replace(path, with: [0x45], expecting: .unchanged(since: second.version))
    #expect(try folder.text(of: "a.json") == "E")
    try FileManager.default.removeItem(atPath: path)
    #expect(throws: SaveError.changedUnderneath(path: path)) {
      try AtomicSave().replace(path, with: [0x46], expecting: .unchanged(since: second.version))
    }
  }

  @Test
  func `a folder in the file's place and a missing folder are told`() throws {
    let folder = try TemporaryFolder()
    #expect(throws: SaveError.notAFile(path: folder.path)) {
      try AtomicSave().replace(folder.path, with: [], expecting: .anything)
    }
    let error = #expect(throws: SaveError.self) {
      try AtomicSave().replace(folder.path("rien/a.json"), with: [], expecting: .absent)
    }
    #expect(error?.message.hasSuffix("il n’existe pas (ENOENT).") == true)
    #expect(try folder.names.isEmpty)
  }
}
