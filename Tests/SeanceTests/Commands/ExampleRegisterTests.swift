import Foundation
import MinutesFiles
import MinutesModel
import MinutesRules
import MinutesTestSupport
import Testing

/// What the example register shows is right: nobody should learn from it to ignore findings.
@Suite struct ExampleRegisterTests {
  private static let folder = PackageFolder.url
    .appending(path: "examples/Saint-Aubin-sur-Vère")

  private static func minutes(_ url: URL) throws -> Minutes {
    try Minutes.reading(SourceText(name: url.path, bytes: Array(Data(contentsOf: url)))).value
  }

  @Test func `its sessions have no finding that nobody lets stand for a reason`() throws {
    let sessions = try FileManager.default.contentsOfDirectory(
      at: Self.folder, includingPropertiesForKeys: nil
    ).filter { $0.pathExtension == "json" && $0.lastPathComponent != "conseil.json" }
    try #require(sessions.count >= 4)
    for session in sessions {
      let others = try sessions.filter { $0 != session }
        .map { RegisterFacts.OtherSession(try Self.minutes($0)) }
      let findings = RuleBook.findings(
        in: try Self.minutes(session), register: RegisterFacts(others)
      ).filter { $0.acceptedBecause?.isEmpty ?? true }
      #expect(
        findings.isEmpty,
        "\(session.lastPathComponent): \(findings.map { "\($0.rule) \($0.message)" })")
    }
  }

  @Test func `one wrong figure in it is found`() throws {
    let plan = Self.folder.appendingPathComponent("2024-01-23.json")
    var minutes = try Self.minutes(plan)
    var spoilt = 0
    for (item, agendaItem) in minutes.agenda.enumerated() {
      for (block, content) in agendaItem.blocks.enumerated() {
        guard case .financingPlan(var financingPlan) = content.content else { continue }
        financingPlan.resources[0].amount = .amount(Amount(cents: 1))
        minutes.agenda[item].blocks[block].content = .financingPlan(financingPlan)
        spoilt += 1
      }
    }
    try #require(spoilt > 0)
    #expect(RuleBook.findings(in: minutes).contains { $0.severity == .error })
  }
}
