import Foundation
import MinutesModel
import MinutesTestSupport
import Testing

@testable import MinutesFiles

/// A register is a chain of seals.
struct SealChainTests {
  private func seals(_ folder: TemporaryFolder) throws -> RegisterSeals {
    try RegisterSeals(at: folder.path)
  }

  private func name(_ month: Int) -> String { "2021-\(month < 10 ? "0" : "")\(month)-02.json" }

  @Test
  func `a register of sealed sessions holds together`() throws {
    let folder = try SealedSamples.register(6)
    let seals = try seals(folder)
    #expect(seals.chain.breaks.isEmpty)
    #expect(seals.records.allSatisfy { $0.check?.isIntact == true })
    #expect(seals.chain.last?.file == name(6))
    #expect(seals.ledger?.lines.map(\.file) == (1...6).map(name))
  }

  @Test(arguments: Array(1...5))
  func `a session taken away is missed, the last one too`(month: Int) throws {
    let folder = try SealedSamples.register(5)
    try FileManager.default.removeItem(atPath: folder.path(name(month)))
    let breaks = try seals(folder).chain.breaks
    #expect(
      breaks.contains {
        if case .unsealed(let line) = $0 { line.file == name(month) } else { false }
      })
    if month < 5 {
      #expect(
        breaks.contains {
          if case .missing(let link, let next) = $0 {
            link.file == name(month) && next == name(month + 1)
          } else {
            false
          }
        })
    }
  }

  @Test(arguments: Array(1...4))
  func `sessions that change places are told`(month: Int) throws {
    let folder = try SealedSamples.register(5)
    let (first, second) = (folder.path(name(month)), folder.path(name(month + 1)))
    let manager = FileManager.default
    try manager.moveItem(atPath: first, toPath: folder.path("x"))
    try manager.moveItem(atPath: second, toPath: first)
    try manager.moveItem(atPath: folder.path("x"), toPath: second)
    let breaks = try seals(folder).chain.breaks
    #expect(
      breaks.contains {
        if case .renamed(let file, _) = $0 { file == name(month + 1) } else { false }
      })
  }

  @Test
  func `a session put in between is told`() throws {
    let folder = try SealedSamples.register(4)
    // Sealed with what stands in the register, but not by it.
    let other = SealedSamples.minutes(99, on: "2021-02-15")
    let link = try seals(folder).records[1].check?.seal
    let previous = Seal.Link(file: name(2), digest: try #require(link).digest)
    try folder.write(
      SealedSamples.sealed(other, after: previous).fileBytes, to: "2021-02-15.json")
    let breaks = try seals(folder).chain.breaks
    #expect(breaks.contains { if case .fork = $0 { true } else { false } })
    #expect(breaks.contains(.unlisted("2021-02-15.json")))
  }

  @Test
  func `a session put at the end is told`() throws {
    let folder = try SealedSamples.register(2)
    for month in 3...4 {
      let last = try #require(try seals(folder).chain.last)
      try folder.write(
        SealedSamples.sealed(SealedSamples.minutes(50), after: last).fileBytes, to: name(month))
    }
    #expect(try seals(folder).chain.breaks.contains(.unlisted(name(3))))
  }

  @Test
  func `a copy, a session sealed anew and a list taken away are told`() throws {
    let folder = try SealedSamples.register(3)
    let bytes = Array(try Data(contentsOf: folder.url.appending(path: name(2))))
    try folder.write(bytes, to: "2021-02-03.json")
    #expect(try seals(folder).chain.breaks.contains(.copy("2021-02-03.json", of: name(2))))
    try FileManager.default.removeItem(atPath: folder.path("2021-02-03.json"))

    // Changed, and given a seal of its own that fits.
    var forged = try Minutes.reading(SourceText(name: "", bytes: bytes)).value
    let previous = forged.seal?.previous
    forged.seal = nil
    forged.session.place = "ailleurs"
    try folder.write(SealedSamples.sealed(forged, after: previous).fileBytes, to: name(2))
    let breaks = try seals(folder).chain.breaks
    #expect(
      breaks.contains { if case .missing(_, let next) = $0 { next == name(3) } else { false } })
    try folder.write(bytes, to: name(2))
    #expect(try seals(folder).chain.breaks.isEmpty)

    try FileManager.default.removeItem(atPath: folder.path(SealLedger.fileName))
    #expect(try seals(folder).chain.breaks == [.noLedger])
  }

  @Test
  func `a list that could not be written is completed by the next signature`() throws {
    let folder = try SealedSamples.register(3)
    let lines = try folder.text(of: SealLedger.fileName).split(separator: "\n")
    try folder.write(
      lines.dropLast().map { $0 + "\n" }.joined(), to: SealLedger.fileName)
    #expect(try seals(folder).chain.breaks.isEmpty)
    try SealedSamples.sign(
      SealedSamples.minutes(8, on: "2021-04-02"), at: folder.path(name(4)))
    let seals = try seals(folder)
    #expect(seals.chain.breaks.isEmpty)
    #expect(seals.ledger?.lines.map(\.file) == (1...4).map(name))
  }

  @Test
  func `sessions may be sealed out of the order of their days`() throws {
    let folder = try TemporaryFolder()
    for month in [3, 1, 2] {
      try SealedSamples.sign(
        SealedSamples.minutes(UInt64(month), on: "2021-0\(month)-02"), at: folder.path(name(month)))
    }
    #expect(try seals(folder).chain.breaks.isEmpty)
    #expect(try seals(folder).chain.last?.file == name(2))
  }

  @Test
  func `a rectification needs the record that it rectifies`() throws {
    let folder = try SealedSamples.register(2)
    var revision = SealedSamples.minutes(1, on: "2021-01-02")
    let original = try #require(try seals(folder).records[0].check?.seal)
    revision.session.revision = Revision(
      number: 1, of: Seal.Link(file: name(1), digest: original.digest), reason: "montant")
    try SealedSamples.sign(revision, at: folder.path("2021-01-02-r1.json"))
    #expect(try seals(folder).chain.breaks.isEmpty)
    try FileManager.default.removeItem(atPath: folder.path(name(1)))
    #expect(
      try seals(folder).chain.breaks.contains {
        if case .revision(let file, _) = $0 { file == "2021-01-02-r1.json" } else { false }
      })
  }
}
