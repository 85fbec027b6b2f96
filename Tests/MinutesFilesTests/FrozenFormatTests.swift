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
    #expect(table.rows[1][1] == TableCell(.amount(Amount(cents: 120)), note: "(1) la demi-heure"))
  }

  @Test
  func `a file of the current format is written as it was read`() throws {
    let url = Self.folder.appendingPathComponent("format-\(RecordFormat.current).json")
    let minutes = try fixture(RecordFormat.current).value
    #expect(Data(minutes.fileBytes) == (try Data(contentsOf: url)))
  }
}
