import EditorInterface
import Foundation
import MinutesFiles
import MinutesModel
import MinutesTestSupport
import Testing

@testable import seance

/// A register with a session that was rectified: what counts of it, for every command.
struct RectificationTests {
  private let folder: TemporaryFolder
  private static let name = "2026-03-27.json"
  private static let revised = "2026-03-27-r1.json"

  init() throws {
    folder = try TemporaryFolder()
    var minutes = try SampleRecords.session(present: 7)
    minutes.session.state = .reviewed
    minutes.agenda = ["Voirie", "École"].enumerated().map { index, title in
      AgendaItem(
        id: ItemID(index + 1), title: title, state: .done,
        blocks: [
          Block(
            id: BlockID(2 * index + 1),
            content: .passage(Passage(role: .exposition, texts: ["Les travaux coûtent 100 €."]))),
          Block(id: BlockID(2 * index + 2), content: .ballot(Ballot(votes: .assent))),
        ])
    }
    minutes.council.numberPattern = NumberPattern("AAAA_NNN")
    _ = try RecordStore().save(minutes, text: "", to: folder.path(Self.name), expecting: .absent)
    #expect(try run("sign", Self.name).status == 0)
    for (step, day) in [("transmission", "2026-03-30"), ("liste-affichee", "2026-03-31")] {
      #expect(try run("due", Self.name, "--done", step, "--date", day).status == 0)
    }
  }

  @discardableResult
  private func run(_ arguments: String...) throws -> Program.Result {
    try Program.run(arguments, in: folder)
  }

  private func record(_ name: String) throws -> Minutes {
    try RecordStore().openMinutes(at: folder.path(name)).contents.value
  }

  /// Opens a rectification that changes the second item.
  private func rectify() throws {
    let now = Moment(
      date: try #require(CalendarDate(iso: "2026-04-02")),
      time: try #require(ClockTime(hour: 9, minute: 30)))
    let path = try RectificationDesk(path: folder.path(Self.name)).rectify(
      record(Self.name), because: "montant de l’école", at: now)
    #expect(path.hasSuffix(Self.revised))
    var revision = try record(Self.revised)
    revision.agenda[1].blocks[0].content = .passage(
      Passage(role: .exposition, texts: ["Les travaux coûtent 200 €."]))
    _ = try RecordStore().save(
      revision, text: "", to: folder.path(Self.revised), expecting: .anything)
  }

  private func exported() throws -> (text: String, errors: String) {
    let result = try run("export", ".", "--as", "pv", "-o", "sortie")
    #expect(result.status == 0, "\(result)")
    let names = [Self.name, Self.revised].map { $0.replacing(".json", with: "-pv.txt") }
    let found = names.filter { folder.exists("sortie/" + $0) }
    #expect(found.count == 1)
    return (try folder.text(of: "sortie/" + found[0]), result.errors)
  }

  @Test func `until it is signed the sealed record counts, and that is said`() throws {
    try rectify()
    let before = try exported()
    #expect(before.text.contains("Les travaux coûtent 100") && !before.text.contains("200"))
    #expect(before.errors.contains("n’est pas encore signée"))
    #expect(try run("due", "--on", "2026-04-03").errors.contains("n’est pas encore signée"))
  }

  @Test func `once signed it takes the place of what it rectifies`() throws {
    try rectify()
    let signed = try run("sign", Self.revised)
    #expect(signed.status == 0, "\(signed)")
    #expect(signed.output.contains("publier de nouveau") && signed.output.contains("point 2"))
    let after = try exported()
    #expect(after.text.contains("Les travaux coûtent 200"))
    #expect(after.errors.contains("à la place de \(Self.name)"))
    #expect(try run("export", Self.name, "--as", "pv").errors.contains("rectifiée par"))

    let table = try run("export", ".", "--as", "scdl")
    #expect(table.output.split(whereSeparator: \.isNewline).count == 3, "\(table.output)")

    let verified = try run("verify")
    #expect(verified.status == 0, "\(verified)")
    #expect(verified.output.contains("remplacé par sa rectification \(Self.revised)"))
    #expect(verified.output.contains("chaîne intacte"))
    #expect(!verified.output.contains("numéros"))
  }

  @Test func `the check does not take the two for two sessions of a day`() throws {
    let alone = try run("check", Self.name).output
    try rectify()
    #expect(try run("check", Self.name).output == alone)
  }

  @Test func `what was done of an act holds for the words that it was done of`() throws {
    try rectify()
    try run("sign", Self.revised)
    let revision = try record(Self.revised)
    let sent = revision.agenda.map { $0.facts.deliberation?.transmittedOn?.iso }
    #expect(sent == ["2026-03-30", nil])
    #expect(revision.agenda.map { $0.facts.deliberation?.number } == ["2026_001", "2026_002"])
    #expect(revision.session.formalities.listPostedOn?.iso == "2026-03-31")
    #expect(revision.session.stateChanges.map(\.state).suffix(2) == [.draft, .signed])

    let due = try run("due", "--on", "2026-04-03")
    #expect(due.output.components(separatedBy: "transmettre").count == 2, "\(due.output)")
    #expect(try run("due", ".", "--done", "transmission", "--session", "2026-03-27").status == 0)
    #expect(try record(Self.revised).agenda[1].facts.deliberation?.transmittedOn != nil)
    #expect(try run("verify").status == 0)
  }
}
