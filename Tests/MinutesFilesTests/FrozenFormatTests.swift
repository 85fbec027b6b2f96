import Foundation
import MinutesModel
import MinutesTestSupport
import Testing

@testable import MinutesFiles

/// Files of every version of the format load for ever. A frozen file is never edited: a new version
/// of the format adds a file.
struct FrozenFormatTests {
  private static let folder = PackageFolder.url
    .appending(path: "Tests/MinutesFilesTests/Fixtures")

  private func fixture(_ version: Int64) throws -> RecordContents<Minutes> {
    let name = "format-\(version).json"
    let data = try Data(contentsOf: Self.folder.appendingPathComponent(name))
    return try Minutes.reading(SourceText(name: name, bytes: Array(data)))
  }

  @Test(arguments: RecordFormat.oldest...RecordFormat.current)
  func `a frozen file says what it said`(version: Int64) throws {
    let minutes = try fixture(version).value
    #expect(minutes.council.commune == "Saint-Aubin-des-Chênes")
    #expect(
      minutes.council.members.map(\.office) == [
        .mayor, .deputyMayor(rank: 1), .delegateMayor, .delegatedCouncillor, .councillor,
      ])
    #expect(minutes.session.opensAt == ClockTime(hour: 20, minute: 30))
    #expect(minutes.attendance.presence(of: MemberID(3)) == .represented(by: MemberID(1)))
    #expect(minutes.numberedItems.map(\.number) == ["1", "2", "2.1", "2.2"])
    #expect(minutes.unknownFields.fields.map(\.json) == ["{\"préfecture\":true,\"reçu\":[]}"])
    let blocks = minutes.numberedItems.flatMap(\.item.blocks)
    #expect(blocks.map(\.id.number) == Array(1...16))
    guard case .financingPlan(let plan) = blocks[3].content,
      case .ballot(let ballot) = blocks[4].content, case .table(let table) = blocks[9].content
    else {
      Issue.record("blocks 4, 5 and 10 are a plan, a ballot and a table")
      return
    }
    #expect(plan.expenseTotal == Amount(cents: 799_484) && plan.imbalance == .zero)
    #expect(plan.resources.map(\.kind) == [.publicSubsidy, .ownFunding, .privateFunding])
    #expect(ballot.votes == .byException([VoteException(member: MemberID(3), choice: .abstention)]))
    #expect(ballot.wording == .formula(.unanimityOfVotesCast))
    #expect(minutes.agenda[0].facts.recusals.first?.member == MemberID(2))
    #expect(table.rows[1][1] == TableCell(.amount(Amount(cents: 120)), note: "(1) la demi-heure"))
  }

  @Test
  func `a file of the current format is written as it was read`() throws {
    let url = Self.folder.appendingPathComponent("format-\(RecordFormat.current).json")
    let minutes = try fixture(RecordFormat.current).value
    #expect(Data(minutes.fileBytes) == (try Data(contentsOf: url)))
  }

  private func contents(_ text: String) throws -> RecordContents<Minutes> {
    try Minutes.reading(SourceText(name: "a.json", bytes: Array(text.utf8)))
  }

  /// A record of format 1 with the votes given, each with who takes no part in it.
  private func firstFormat(_ recusals: String...) -> String {
    let votes = recusals.enumerated().map { index, recusals in
      """
      {"id": \(index + 1), "kind": "ballot", "votes": "assent"\(recusals)}
      """
    }
    let members = [1, 2].map {
      "{\"id\": \($0), \"civility\": \"madame\", \"familyName\": \"A\", \"office\": \"councillor\"}"
    }
    return """
      {"format": 1, "council": {"commune": "Clessé", "members": [\(members.joined(separator: ","))]},
      "session": {"date": "2021-02-02"}, "agenda": [{"id": 1, "title": "", "children": [
      {"id": 2, "title": "", "blocks": [\(votes.joined(separator: ","))]}]}]}
      """
  }

  @Test
  func `the recusals of format 1 are of the votes that had them`() throws {
    func recusals(_ votes: String) throws -> [Recusal] {
      let item = try contents(votes).value.agenda[0].children[0]
      #expect(item.ballots.count > 0 && item.unknownFields == .none)
      return item.facts.recusals
    }
    let both = ", \"recusals\": [1, 2]"
    let one = ", \"recusals\": [2]"
    #expect(try recusals(firstFormat("", "")) == [])
    #expect(
      try recusals(firstFormat(both)) == [
        Recusal(member: MemberID(1)), Recusal(member: MemberID(2)),
      ])
    #expect(
      try recusals(firstFormat("", one)) == [Recusal(member: MemberID(2), votes: [BlockID(2)])])
    #expect(
      try recusals(firstFormat(both, one)) == [
        Recusal(member: MemberID(1), votes: [BlockID(1)]), Recusal(member: MemberID(2)),
      ])
  }

  @Test
  func `an older file in which only the number differs keeps its lines`() throws {
    let text = "\n\n" + firstFormat("")
    #expect(try contents(text).sourceMap.position(of: .item(ItemID(2))).line == 5)
    let faulty = text.replacing("2021-02-02", with: "2021-02-31")
    let error = #expect(throws: RecordError.self) { try contents(faulty) }
    #expect(error?.problems.map(\.position.line) == [4])
  }
}
