import Foundation
import MinutesDocuments
import MinutesModel
import MinutesTestSupport
import Testing

@testable import MinutesReading

/// Sessions that a commune may hold are written as a procès-verbal and read back.
@Suite struct GeneratedRoundTripTests {
  /// Seeds whose sessions once came back otherwise.
  private static let fallen: [UInt64] = [
    102, 107, 1_060, 1_061, 1_099, 1_221, 1_258, 431, 681,
  ]

  /// `SEEDS=5000` tries that many.
  private static let seeds: [UInt64] = {
    let count = ProcessInfo.processInfo.environment["SEEDS"].flatMap { UInt64($0) } ?? 40
    return fallen + Array(0..<count)
  }()

  private static func written(_ minutes: Minutes) throws -> String {
    let handout = try #require(Handout.named("pv"))
    let format = try #require(DocumentFormat.named("txt"))
    return render(minutes, as: handout, format: format)
  }

  /// The house style is what the wordings of a text show of it; what words a result has is told by the
  /// text, not by who chose them.
  private static let untold = [".houseStyle.", ".wording = ", ".formula = "]

  @Test(arguments: seeds)
  func `a session comes back with all that it says`(seed: UInt64) throws {
    var session = PlausibleSession(seed: seed)
    let minutes = session.minutes()
    let text = try Self.written(minutes)
    var read = Reading(text: text).minutes
    read.council.houseStyle.textWidth = minutes.council.houseStyle.textWidth
    let differences = try RecordTree.differences(minutes, read).filter { line in
      !Self.untold.contains { line.contains($0) }
    }
    if !differences.isEmpty {
      Issue.record("seed \(seed): \(differences.prefix(2).joined(separator: " / "))")
    }
    let again = try Self.written(read)
    let (one, two) = (
      text.split(separator: "\n", omittingEmptySubsequences: false),
      again.split(separator: "\n", omittingEmptySubsequences: false)
    )
    if let line = one.indices.first(where: { $0 >= two.count || one[$0] != two[$0] }) {
      Issue.record("seed \(seed):\(line + 1): \(one[line]) <> \(line < two.count ? two[line] : "")")
    }
  }
}
