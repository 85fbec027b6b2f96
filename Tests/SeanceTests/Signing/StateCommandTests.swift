import Foundation
import MinutesFiles
import MinutesModel
import MinutesTestSupport
import Testing

/// `seance state`: from the preparation to the publication, each step with its person and its hour.
struct StateCommandTests {
  private let folder: TemporaryFolder
  private static let name = "2026-03-27.json"

  init() throws {
    folder = try TemporaryFolder()
    var minutes = try SampleRecords.session(present: 7)
    minutes.session.state = .preparation
    _ = try RecordStore().save(minutes, text: "", to: folder.path(Self.name), expecting: .absent)
  }

  private func state(_ arguments: String...) throws -> Program.Result {
    try Program.run(["state"] + arguments, in: folder)
  }

  private var session: Session {
    get throws {
      try RecordStore().openMinutes(at: folder.path(Self.name)).contents.value.session
    }
  }

  @Test func `a record goes through its whole life`() throws {
    for step in ["seance", "brouillon", "relu"] {
      let result = try state(Self.name, "--to", step, "--by", "Anne Martin")
      #expect(result.status == 0, "\(result)")
    }
    #expect(try session.state == .reviewed)
    #expect(try state(Self.name, "--to", "arrete", "--by", "Anne Martin").status == 2)
    #expect(try Program.run(["sign", Self.name], in: folder).status == 0)
    #expect(try state(Self.name, "--to", "publie").errors.contains("arrêté"))
    let approved = try state(
      Self.name, "--to", "arrêté", "--by", "Le conseil", "--date", "2026-04-28")
    #expect(approved.status == 0, "\(approved)")
    #expect(try state(".", "--to", "publie", "--by", "Anne Martin").status == 0)

    let session = try session
    #expect(
      session.stateChanges.map(\.state) == [
        .inSession, .draft, .reviewed, .signed, .approved, .published,
      ])
    #expect(session.stateChanges.allSatisfy { !$0.by.isEmpty && $0.on != nil && $0.at != nil })
    #expect(session.formalities.minutesApprovedOn?.iso == "2026-04-28")
    #expect(session.formalities.minutesPublishedOn != nil)
    #expect(try Program.run(["verify"], in: folder).output.contains("publié, scellé, intact"))

    let told = try state(Self.name)
    #expect(told.lines.count == 7 && told.output.contains("séance en cours – Anne Martin"))
    let json = try state("--json")
    let list = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [[String: Any]]
    #expect((list?.first?["changes"] as? [Any])?.count == 6)
  }

  @Test func `it goes back with a reason only, and never once it is sealed`() throws {
    #expect(try state(Self.name, "--to", "relu", "--by", "Anne").status == 0)
    let silent = try state(Self.name, "--to", "brouillon", "--by", "Anne")
    #expect(silent.status == 2 && silent.errors.contains("raison"))
    #expect(
      try state(Self.name, "--to", "brouillon", "--by", "Anne", "--because", "un devis manque")
        .status == 0)
    #expect(try session.stateChanges.last?.reason == "un devis manque")
    #expect(try state(Self.name, "--to", "relu", "--by", "Anne").status == 0)
    #expect(try Program.run(["sign", Self.name], in: folder).status == 0)
    let sealed = try state(Self.name, "--to", "brouillon", "--by", "Anne", "--because", "trop tard")
    #expect(sealed.status == 2 && sealed.errors.contains("scellé"))
    #expect(try session.state == .signed)
  }

  @Test func `the name of the settings is kept, or that of the secretary`() throws {
    #expect(try state(Self.name, "--to", "seance").status == 0)
    #expect(try session.stateChanges.last?.by == "Claude MARTIN")
    try FileManager.default.createDirectory(
      atPath: folder.path("home/.config/seance"), withIntermediateDirectories: true)
    try folder.write("userName = \"Zoé Petit\"\n", to: "home/.config/seance/reglages.toml")
    #expect(try state(Self.name, "--to", "brouillon").status == 0)
    #expect(try session.stateChanges.last?.by == "Zoé Petit")
  }

  @Test(arguments: [
    ["--to", "lu"], ["--by", "Anne"], ["--to", "relu", "--date", "2026-04-01"],
    ["--to", "publie", "--date", "1/4/2026"],
  ])
  func `what makes no sense is wrong usage`(arguments: [String]) throws {
    #expect(try Program.run(["state", Self.name] + arguments, in: folder).status == 64)
  }
}
