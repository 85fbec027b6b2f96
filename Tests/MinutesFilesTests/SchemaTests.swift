import Foundation
import MinutesModel
import MinutesTestSupport
import Testing

@testable import MinutesFiles

/// The published schemas say what the writer writes and the reader reads.
struct SchemaTests {
  private static func published(_ schema: RecordSchema) -> URL {
    PackageFolder.url.appendingPathComponent("docs/\(schema.rawValue).schema.json")
  }

  @Test(arguments: RecordSchema.allCases)
  func `the published schema is the shapes' own`(schema: RecordSchema) throws {
    let bytes = Data(schema.fileBytes())
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try bytes.write(to: Self.published(schema))
      Issue.record("recorded \(schema)")
    }
    #expect(try Data(contentsOf: Self.published(schema)) == bytes)
  }

  /// What an independent validator says of files; `nil` when none is installed.
  private func validate(_ files: [String], against schema: String) throws -> (Int32, String)? {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments =
      [
        "python3", PackageFolder.url.appendingPathComponent("scripts/validate-records").path,
        schema,
      ] + files
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let text = String(
      decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return [0, 1].contains(process.terminationStatus) ? (process.terminationStatus, text) : nil
  }

  private func records(
    _ count: UInt64, in folder: TemporaryFolder, withUnknownFields: Bool, of schema: RecordSchema
  ) throws -> [String] {
    try (0..<count).map { seed in
      var generator = MinutesGenerator(seed: seed, withUnknownFields: withUnknownFields)
      let bytes =
        switch schema {
        case .seance: generator.minutes().fileBytes
        case .conseil: generator.council().fileBytes
        case .modele: generator.template().fileBytes
        }
      try Data(bytes).write(to: URL(fileURLWithPath: folder.path("\(seed).json")))
      return folder.path("\(seed).json")
    }
  }

  @Test(arguments: RecordSchema.allCases)
  func `random records are valid by an independent validator`(schema: RecordSchema) throws {
    let folder = try TemporaryFolder()
    let files = try records(100, in: folder, withUnknownFields: true, of: schema)
    guard let (status, text) = try validate(files, against: Self.published(schema).path) else {
      return
    }
    #expect(status == 0, "\(text.prefix(2000))")
  }

  @Test func `the example register and the real sessions are valid by an independent validator`()
    throws
  {
    let folders = ["Tests/Fixtures", "examples/Saint-Aubin-sur-Vère"].map {
      PackageFolder.url.appendingPathComponent($0)
    }
    let files = try folders.flatMap {
      try FileManager.default.contentsOfDirectory(at: $0, includingPropertiesForKeys: nil)
    }.filter { $0.pathExtension == "json" }
    let sessions = files.filter { $0.lastPathComponent != "conseil.json" }.map(\.path)
    let councils = files.filter { $0.lastPathComponent == "conseil.json" }.map(\.path)
    let templates = try FileManager.default.contentsOfDirectory(
      at: PackageFolder.url.appendingPathComponent("modeles"), includingPropertiesForKeys: nil
    ).map(\.path)
    try #require(sessions.count >= 6 && councils.count == 1)
    for (schema, paths) in [
      (RecordSchema.seance, sessions), (.conseil, councils), (.modele, templates),
    ] {
      guard let (status, text) = try validate(paths, against: Self.published(schema).path) else {
        return
      }
      #expect(status == 0, "\(text.prefix(2000))")
    }
  }

  @Test(arguments: RecordSchema.allCases)
  func `the writer writes no key that the schema does not know`(schema: RecordSchema) throws {
    let folder = try TemporaryFolder()
    let files = try records(100, in: folder, withUnknownFields: false, of: schema)
    let strict = folder.path("strict.schema")
    try Data(schema.fileBytes(isStrict: true)).write(to: URL(fileURLWithPath: strict))
    guard let (status, text) = try validate(files, against: strict) else { return }
    #expect(status == 0, "\(text.prefix(2000))")
  }

  /// Spoilt records that reader and schema must both refuse.
  @Test(arguments: [
    ("\"civility\": \"madame\"", "\"civility\": \"dame\""),
    ("\"format\": 2", "\"format\": 1.5"),
    ("\"amount\": 7", "\"amount\": 7.5"),
    ("\"kind\": \"visas\"", "\"kind\": \"vu\""),
    ("\"lines\": [", "\"line\": ["),
    ("\"inFavour\": 13", "\"inFavour\": 1300"),
    ("\"date\": \"1970-01-01\"", "\"date\": \"1er janvier\""),
  ])
  func `the schema refuses what the reader refuses`(old: String, new: String) throws {
    let folder = try TemporaryFolder()
    let minutes = Minutes(
      council: Council(
        commune: "Clessé",
        members: [Member(id: MemberID(1), civility: .madame, familyName: "GUILLEMINOT")]),
      session: Session(date: .epoch),
      agenda: [
        AgendaItem(
          id: ItemID(1), title: "",
          blocks: [
            Block(id: BlockID(1), content: .passage(Passage(role: .visas))),
            Block(
              id: BlockID(2),
              content: .financingPlan(
                FinancingPlan(expenses: [ExpenseLine(amount: .amount(Amount(cents: 7)))]))),
            Block(
              id: BlockID(3), content: .ballot(Ballot(votes: .counts(Tally(inFavour: 13))))),
          ])
      ])
    let sound = String(decoding: minutes.fileBytes, as: UTF8.self)
    let spoilt = sound.replacing(old, with: new)
    try #require(spoilt != sound)
    #expect(throws: RecordError.self) {
      try Minutes.reading(SourceText(name: "a.json", bytes: Array(spoilt.utf8)))
    }
    try folder.write(spoilt, to: "a.json")
    guard
      let (status, _) = try validate(
        [folder.path("a.json")], against: Self.published(.seance).path)
    else { return }
    #expect(status == 1)
  }
}
