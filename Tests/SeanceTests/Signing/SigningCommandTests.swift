import Foundation
import MinutesFiles
import MinutesModel
import MinutesTestSupport
import Testing

/// `seance sign` and `seance verify` with real keys.
struct SigningCommandTests {
  private let folder: TemporaryFolder
  private static let name = "2026-03-27.json"
  private static let programs = ["/usr/bin/ssh-keygen", "/bin/ssh-keygen"]

  /// Whether keys can be made here.
  static var hasKeys: Bool { programs.contains(where: FileManager.default.fileExists) }

  init() throws {
    folder = try TemporaryFolder()
    var minutes = try SampleRecords.session(present: 7)
    minutes.session.state = .reviewed
    _ = try RecordStore().save(minutes, text: "", to: folder.path(Self.name), expecting: .absent)
  }

  private func sign(_ arguments: String...) throws -> Program.Result {
    try Program.run(["sign", Self.name] + arguments, in: folder)
  }

  private func verify(_ arguments: String...) throws -> Program.Result {
    try Program.run(["verify"] + arguments, in: folder)
  }

  /// Makes a key in the folder and returns its public half.
  private func makeKey(_ name: String) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = [
      "-c", "ssh-keygen -q -t ed25519 -N '' -C '\(name)' -f '\(folder.path(name))'",
    ]
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
    return try folder.text(of: name + ".pub").trimmingCharacters(in: .newlines)
  }

  @Test func `both sign in turn and the record is sealed`() throws {
    let first = try sign("--as", "president")
    #expect(first.status == 0 && first.output.contains("il manque"), "\(first)")
    let waiting = try verify()
    #expect(waiting.status == 0)
    #expect(waiting.output.contains("en attente de signature"))
    let second = try sign("--as", "secretaire")
    #expect(second.status == 0 && second.output.contains("scellé"), "\(second)")
    let sealed = try verify()
    #expect(sealed.status == 0, "\(sealed)")
    #expect(sealed.output.contains("signé, scellé, intact"))
    #expect(sealed.output.contains("sceau seul, sans clé"))
    let third = try sign()
    #expect(third.status == 2 && third.errors.contains("déjà signé"))
    #expect(folder.exists("sceaux.txt"))
    #expect(try folder.text(of: "2026-03-27.txt").contains("Voirie"))
  }

  @Test func `a first signature can be taken back`() throws {
    #expect(try sign("--as", "president").status == 0)
    #expect(try sign("--retirer").status == 0)
    #expect(try verify().output.contains("non scellé"))
    #expect(try sign().status == 0)
    #expect(try sign("--retirer").status == 2)
  }

  @Test func `a changed word is told with its place, its field and the status of check`() throws {
    #expect(try sign().status == 0)
    let before = try folder.text(of: Self.name)
    try folder.write(before, to: "avant.json")
    try folder.write(before.replacing("est refaite", with: "sera refaite"), to: Self.name)
    let result = try verify(Self.name, "--against", "avant.json")
    #expect(result.status == 1)
    #expect(result.output.contains("point 1, bloc 1"))
    #expect(result.output.contains("agenda/1/blocks/1/lines/1"), "\(result.output)")
    #expect(result.output.contains("sera refaite"))
    let json = try verify("--json")
    #expect(json.status == 1)
    let tree = try #require(
      try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
    #expect(tree["intact"] as? Bool == false)
    let session = try #require((tree["sessions"] as? [[String: Any]])?.first)
    #expect(session["seal"] as? String == "broken")
    #expect(
      (session["breaches"] as? [[String: Any]])?.first?["place"] as? String == "item/1/block/1")
    #expect(try sign().errors.contains("rompu"))
  }

  @Test func `a file that cannot be read has status 2`() throws {
    try folder.write("{", to: "2026-04-01.json")
    let result = try verify()
    #expect(result.status == 2 && result.output.contains("illisible"))
    #expect(try verify("rien").status == 2)
  }

  @Test(.enabled(if: SigningCommandTests.hasKeys, "ssh-keygen is not installed here"))
  func `a key of the list is told from none, and every other from it`() throws {
    let maire = try makeKey("maire")
    _ = try makeKey("inconnu")
    try folder.write("anne@mairie \(maire)\n", to: "signataires")
    #expect(try sign("--as", "president", "--key", "maire").status == 0)
    #expect(try sign("--as", "secretaire").status == 0)
    func output() throws -> String { try verify().output }
    #expect(try verify().status == 0)
    #expect(try output().contains("clé de anne@mairie vérifiée"))
    #expect(try output().contains("sceau seul, sans clé"))

    // Not yet valid, or no longer, at the hour of the signature.
    try folder.write("anne@mairie valid-before=\"20200101\" \(maire)\n", to: "signataires")
    #expect(try output().contains("hors de sa période de validité"))
    #expect(try verify().status == 1)
    // Valid when it was used is enough.
    try folder.write("anne@mairie valid-before=\"29990101\" \(maire)\n", to: "signataires")
    #expect(try verify().status == 0)

    // Another key stands in the list.
    let autre = try folder.text(of: "inconnu.pub")
    try folder.write("luc@mairie \(autre)", to: "signataires")
    #expect(try output().contains("clé étrangère"))
    #expect(try verify().status == 1)

    // The same key under another name.
    try folder.write("luc@mairie \(maire)\n", to: "signataires")
    #expect(try output().contains("clé d’une autre personne"))

    try FileManager.default.removeItem(atPath: folder.path("signataires"))
    #expect(try output().contains("clé non vérifiée"))
    #expect(try verify().status == 0)
  }

  @Test(.enabled(if: SigningCommandTests.hasKeys, "ssh-keygen is not installed here"))
  func `a signature of another record is wrong`() throws {
    let maire = try makeKey("maire")
    try folder.write("anne@mairie \(maire)\n", to: "signataires")
    #expect(try sign("--as", "president", "--key", "maire").status == 0)
    let signed = try RecordStore().openMinutes(at: folder.path(Self.name)).contents.value
    // The president’s signature carried over to other minutes, sealed as if they were his.
    var other = try SampleRecords.session(present: 6)
    other.session.state = .reviewed
    var signatory = try #require(signed.seal?.signatories.first)
    let forged = try other.signed(by: signatory, after: nil)
    signatory.role = .secretary
    signatory.signature = nil
    let sealed = try forged.signed(by: signatory, after: nil)
    _ = try RecordStore().save(
      sealed, text: "", to: folder.path(Self.name), expecting: .anything)
    let result = try verify()
    #expect(result.status == 1)
    #expect(result.output.contains("signature fausse"), "\(result.output)")
  }

  @Test func `a key that is not there signs nothing`() throws {
    let before = try folder.text(of: Self.name)
    let result = try sign("--as", "president", "--key", "absente")
    #expect(result.status == 2 && result.errors.contains("absente"))
    #expect(try folder.text(of: Self.name) == before)
    #expect(try sign("--key", "absente").status == 64)
  }

  @Test func `a register is signed at once, session after session`() throws {
    for day in ["2026-04-27", "2026-05-27"] {
      var minutes = try SampleRecords.session(present: 7)
      minutes.session.date = try #require(CalendarDate(iso: day))
      minutes.session.state = day == "2026-05-27" ? .draft : .reviewed
      _ = try RecordStore().save(
        minutes, text: "", to: folder.path(day + ".json"), expecting: .absent)
    }
    let result = try Program.run(["sign", "."], in: folder)
    #expect(result.status == 0 && result.lines.count == 2, "\(result)")
    let verified = try verify()
    #expect(verified.output.contains("chaîne intacte : 2 sceaux".replacing(" :", with: "\u{A0}:")))
    #expect(verified.output.contains("brouillon, non scellé"))
    try FileManager.default.removeItem(atPath: folder.path(Self.name))
    let broken = try verify()
    #expect(broken.status == 1 && broken.output.contains("chaîne rompue"))
  }
}
