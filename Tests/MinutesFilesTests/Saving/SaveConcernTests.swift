import Foundation
import MinutesTestSupport
import Testing

@testable import MinutesFiles

/// What a safe save would lose is said before anything is written, and done only once it is accepted.
struct SaveConcernTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("ancien", to: "a.json")
  }

  private func concerns(_ path: String, in fileSystem: any FileSystem = LocalFileSystem())
    -> [SaveConcern]
  {
    do throws(SaveError) {
      _ = try AtomicSave(fileSystem).replace(path, with: [0x41], expecting: .anything)
      return []
    } catch .concerns(let concerns, _) {
      return concerns
    } catch {
      Issue.record("\(error)")
      return []
    }
  }

  @Test func `other names of the file keep the old contents, and that is said first`() throws {
    try FileManager.default.linkItem(
      atPath: folder.path("a.json"), toPath: folder.path("autre nom.json"))
    #expect(concerns(folder.path("a.json")) == [.otherNames(1)])
    #expect(try folder.text(of: "a.json") == "ancien")
    #expect(try folder.names.count == 2)
    _ = try AtomicSave().replace(
      folder.path("a.json"), with: [0x41], expecting: .anything, accepting: [.otherNames(4)])
    #expect(try folder.text(of: "a.json") == "A")
    #expect(try folder.text(of: "autre nom.json") == "ancien")
  }

  @Test func `notes that the file system keeps with a file stay with it`() throws {
    let fileSystem = LocalFileSystem()
    let note = FileAttribute(name: "user.seance", value: Array("à garder".utf8))
    let file = try fileSystem.overwrite(folder.path("a.json"))
    do throws(SystemRefusal) {
      try fileSystem.setAttribute(of: file, note)
    } catch {
      // A file system without attributes has none to keep.
      #expect(error.code == ENOTSUP)
      return
    }
    try fileSystem.close(file)
    #expect(concerns(folder.path("a.json")).isEmpty)
    #expect(try fileSystem.attributes(of: folder.path("a.json")).contains(note))
  }

  @Test func `a foreign owner, a foreign group and lost attributes are each said`() throws {
    let disk = GrudgingFileSystem(
      owner: 12_345, group: 23_456,
      attributes: [FileAttribute(name: "system.posix_acl_access", value: [2])])
    let all: [SaveConcern] = [.owner, .group, .attributes(["system.posix_acl_access"])]
    #expect(concerns(folder.path("a.json"), in: disk) == all)
    #expect(try folder.text(of: "a.json") == "ancien")
    #expect(try folder.names == ["a.json"])
    _ = try AtomicSave(disk).replace(
      folder.path("a.json"), with: [0x41], expecting: .anything, accepting: Set(all))
    #expect(try folder.text(of: "a.json") == "A")
  }

  @Test
  func `in a folder that takes no file the record is written over only when that is accepted`()
    throws
  {
    let disk = GrudgingFileSystem(refusesCreation: true)
    #expect(concerns(folder.path("a.json"), in: disk) == [.inPlace])
    #expect(try folder.text(of: "a.json") == "ancien")
    _ = try AtomicSave(disk).replace(
      folder.path("a.json"), with: [0x41], expecting: .anything, accepting: [.inPlace])
    #expect(try folder.text(of: "a.json") == "A")
    // A new file has nowhere to go.
    #expect(throws: SaveError.self) {
      try AtomicSave(disk).replace(
        folder.path("b.json"), with: [0x41], expecting: .absent, accepting: [.inPlace])
    }
  }

  @Test func `a folder that cannot be brought to the disk is told of, and the save stands`() throws
  {
    let disk = GrudgingFileSystem(knowsNoFolderSync: true)
    let outcome = try AtomicSave(disk).replace(
      folder.path("a.json"), with: [0x41], expecting: .anything)
    #expect(outcome.durability?.code == EINVAL)
    #expect(try folder.text(of: "a.json") == "A")
  }

  @Test func `where time is coarse the contents decide whether somebody else has written`() throws {
    let disk = GrudgingFileSystem(hasCoarseTime: true)
    let first = try AtomicSave(disk).replace(
      folder.path("a.json"), with: Array("un".utf8), expecting: .anything)
    let inode = try #require(try LocalFileSystem().status(of: folder.path("a.json"))?.inode)
    // As long, in the same second, in the same place.
    let file = try #require(FileHandle(forWritingAtPath: folder.path("a.json")))
    file.write(Data("ab".utf8))
    try file.close()
    #expect(try disk.status(of: folder.path("a.json"))?.inode == inode)
    #expect(throws: SaveError.changedUnderneath(path: folder.path("a.json"))) {
      try AtomicSave(disk).replace(
        folder.path("a.json"), with: [0x41], expecting: .unchanged(since: first.version))
    }
  }
}
