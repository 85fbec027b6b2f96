import Foundation
import MinutesFiles
import MinutesModel
import MinutesTestSupport
import Testing

@testable import MinutesDocuments

/// The records kept as files: the two real sessions and the example register.
struct RecordFileTests {
  struct Kept: CustomStringConvertible, Sendable {
    /// From the root of the package, without extension.
    let path: String
    let minutes: Minutes
    var description: String { path }

    func file(_ type: String) -> URL { PackageFolder.url.appending(path: path + "." + type) }
  }

  static let kept: [Kept] =
    [
      Kept(path: "Tests/Fixtures/azay-sur-thouet-2021-02-02", minutes: AzaySurThouet.session),
      Kept(path: "Tests/Fixtures/clesse-2026-04-23", minutes: Clesse.session),
    ]
    + SaintAubin.sessions.map {
      Kept(path: SaintAubin.folder + "/" + $0.session.date.iso, minutes: $0)
    }

  @Test
  func `the example council is the one of its sessions and saves as it was loaded`() throws {
    let file = PackageFolder.url.appending(path: SaintAubin.folder + "/conseil.json")
    try Golden.expect(SaintAubin.council.fileBytes, in: file)
    let bytes = try [UInt8](Data(contentsOf: file))
    let contents = try Council.reading(SourceText(name: "conseil.json", bytes: bytes))
    #expect(contents.value == SaintAubin.council)
    #expect(contents.value.fileBytes == bytes)
  }

  @Test
  func `the example register shows every kind of block, role, state and outcome`() {
    var seen: Set<String> = []
    for minutes in SaintAubin.sessions {
      for numbered in minutes.numberedItems {
        seen.insert("state \(numbered.item.state)")
        for block in numbered.item.blocks { seen.formUnion(block.content.sorts) }
        if numbered.item.replacedAct != nil { seen.insert("annule et remplace") }
        for (block, ballot) in numbered.item.ballots {
          seen.insert("mode \(ballot.mode)")
          if !numbered.item.facts.recusals.isEmpty { seen.insert("recusal") }
          let result = ballot.result(
            in: minutes.rollCall(at: numbered.item.id).voting(on: block),
            president: minutes.session.president)
          if result?.isAdoptedByCastingVote == true { seen.insert("casting vote") }
          if let result { seen.insert(result.isAdopted ? "adopted" : "rejected") }
          if let result, result.tally.abstentions > 0 { seen.insert("abstention") }
          if case .assent = ballot.votes { seen.insert("assent") }
        }
      }
    }
    let expected: Set<String> = [
      "state done", "state adjourned", "state withdrawn", "annule et remplace", "recusal",
      "casting vote", "adopted", "rejected", "abstention", "assent", "mode showOfHands",
      "mode rollCall", "mode secret", "heading", "visas", "considerants", "exposition",
      "discussion", "quotation", "list dash", "list bullet", "list number",
      "operative infinitives", "operative verbs", "operative articles", "table", "plan",
      "authorisation", "ballot", "annex",
    ]
    #expect(expected.subtracting(seen).isEmpty)
  }

  @Test(arguments: kept)
  func `a record is the one described and saves as it was loaded`(kept: Kept) throws {
    try Golden.expect(kept.minutes.fileBytes, in: kept.file("json"))
    let bytes = try [UInt8](Data(contentsOf: kept.file("json")))
    let contents = try Minutes.reading(SourceText(name: kept.path, bytes: bytes))
    #expect(contents.value == kept.minutes)
    #expect(contents.value.fileBytes == bytes)
    #expect(contents.notices.isEmpty)
  }

  @Test(arguments: kept)
  func `the text beside a record is its procès-verbal`(kept: Kept) throws {
    let text = try kept.minutes.procesVerbal().text
    try Golden.expect(Array(text.utf8), in: kept.file("txt"))
  }
}

extension BlockContent {
  /// What it shows of all that a block can be.
  fileprivate var sorts: Set<String> {
    switch self {
    case .passage(let passage):
      switch passage.role {
      case .list(let marker): ["list \(marker)"]
      case .operative(let grammar): ["operative \(grammar)"]
      case let role: ["\(role)"]
      }
    case .table: ["table"]
    case .financingPlan: ["plan"]
    case .authorisation: ["authorisation"]
    case .ballot: ["ballot"]
    case .annex: ["annex"]
    }
  }
}
