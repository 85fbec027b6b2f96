import Foundation
import MinutesFiles
import MinutesModel
import MinutesRules
import MinutesTestSupport
import Testing

@testable import MinutesReading

/// A place where what is read differs from the record drafted by hand, and why it must.
private struct Difference: Sendable {
  /// What such lines hold.
  let words: [String]
  let reason: String
}

/// The same for both seeds.
private let everywhere: [Difference] = [
  Difference(words: ["commune "], reason: "the text does not name the department"),
  Difference(words: ["remplace l’acte", "rapporteur"], reason: "prose tells it, no set line does"),
  Difference(
    words: ["annexe "], reason: "nothing is attached to the text, it only speaks of an annex"),
]

private let azay: [Difference] =
  everywhere + [
    Difference(
      words: ["5.1   operative", "5.3   operative", "6   operative"],
      reason:
        "« Après délibération », « Après avoir délibéré » are not what the program says: kept as typed"
    ),
    Difference(
      words: ["recette Département", "3     totaux"],
      reason: "share and TTC stand in the prose of the text, not in its plan"),
    Difference(
      words: ["5.1   tableau, 7", "5.1   exposition"],
      reason:
        "cells of the one-row table come one a line and cannot be put in columns: kept line by line"
    ),
    Difference(words: ["3 [financing]"], reason: "the title is in other words"),
    Difference(words: ["11.3   list"], reason: "« o » is a bullet"),
    Difference(words: ["11.4 [information]"], reason: "« les » belongs to the heading in the text"),
    Difference(
      words: ["1   exposition", "2   quotation", "2   exposition", "4   exposition"],
      reason: "other sentences"),
    Difference(
      words: [
        "8   tableau, 3 colonnes, 14", "8   tableau, 3 colonnes, 7", "8   tableau, 4 colonnes",
        "8   list", "8   exposition", "8   heading",
      ],
      reason: "tables of criteria and ticks without columns or ticks left: kept line by line"),
  ]

/// The two sessions of which records were drafted by hand before anything could be read.
@Suite struct DraftedByHandTests {
  private struct Case {
    let fixture: String
    let text: URL
    let differences: [Difference]
  }

  private static let cases: [Case] = {
    let samples = PackageFolder.url.appending(path: "Tests/MinutesReadingTests/Samples")
    var result = [
      Case(
        fixture: "azay-sur-thouet-2021-02-02", text: samples.appending(path: "azay-sur-thouet.txt"),
        differences: azay),
      Case(
        fixture: "clesse-2026-04-23", text: samples.appending(path: "clesse.txt"),
        differences: everywhere),
    ]
    // the originals are not ours to keep: they are compared where SEANCE_SEEDS names their folder
    if let folder = Seeds.folder {
      let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
      for name in names.sorted() where name.hasSuffix(".txt") {
        let url = URL(filePath: folder).appending(path: name)
        let isAzay = (try? String(contentsOf: url, encoding: .utf8))?.contains("AZAY") ?? false
        result.append(
          Case(
            fixture: isAzay ? "azay-sur-thouet-2021-02-02" : "clesse-2026-04-23", text: url,
            differences: isAzay ? azay : everywhere))
      }
    }
    return result
  }()

  private func records(_ index: Int) throws -> (drafted: Minutes, read: Reading) {
    let sample = Self.cases[index]
    let url = PackageFolder.fixtures.appending(path: sample.fixture + ".json")
    let source = MinutesFiles.SourceText(
      name: sample.fixture, bytes: [UInt8](try Data(contentsOf: url)))
    return (try Minutes.reading(source).value, Reading([UInt8](try Data(contentsOf: sample.text))))
  }

  @Test(arguments: cases.indices)
  func `every difference from the record drafted by hand is explained`(index: Int) throws {
    let (drafted, read) = try records(index)
    let reasons = Self.cases[index].differences
    let differences = RecordOutline.differences(drafted, read.minutes)
    for line in differences {
      let fact = line.dropFirst(2)
      if !reasons.contains(where: { $0.words.contains { fact.hasPrefix($0) || fact.contains($0) } })
      {
        Issue.record("\(line)")
      }
    }
  }

  /// Rules that judge the letters of the text, where the record drafted by hand has others.
  private static let lettersOfTheText: [RuleID: String] = [
    "L-05": "capitals have no accents in the text",
    "L-08": "« Après avoir délibéré » is kept as typed",
    "L-09": "apostrophes of both kinds; tables of ticks are lines here, not tables half filled",
  ]

  @Test(arguments: cases.indices)
  func `the findings are those on the record drafted by hand`(index: Int) throws {
    let (drafted, read) = try records(index)
    func found(_ minutes: Minutes) -> [String] {
      RuleBook.findings(in: minutes)
        .filter { Self.lettersOfTheText[$0.rule] == nil }
        .map { "\($0.rule) \($0.place.item.flatMap { minutes.number(of: $0) } ?? "–")" }
        .sorted()
    }
    #expect(found(read.minutes) == found(drafted))
  }

  @Test(arguments: cases.indices)
  func `members and presences are those drafted by hand`(index: Int) throws {
    let (drafted, read) = try records(index)
    #expect(
      read.minutes.council.members.map(\.familyName) == drafted.council.members.map(\.familyName))
    for (one, two) in zip(drafted.council.members, read.minutes.council.members) {
      #expect(one.office == two.office)
      #expect(
        drafted.attendance.presence(of: one.id) == read.minutes.attendance.presence(of: two.id))
    }
    #expect(read.minutes.session.president == drafted.session.president)
    #expect(read.minutes.session.secretary == drafted.session.secretary)
  }

  @Test(arguments: cases.indices)
  func `every vote is the one drafted by hand`(index: Int) throws {
    let (drafted, read) = try records(index)
    func votes(_ minutes: Minutes) -> [VoteRecord] {
      minutes.numberedItems.flatMap { $0.item.ballots.map(\.ballot.votes) }
    }
    #expect(votes(read.minutes) == votes(drafted))
    #expect(
      votes(read.minutes).count == (index.isMultiple(of: 2) && index < 2 ? 9 : votes(drafted).count)
    )
  }

  @Test func `the figures of Azay are read`() throws {
    let minutes = try records(0).read.minutes
    let blocks = minutes.numberedItems.flatMap { $0.item.blocks.map(\.content) }
    let plans = blocks.compactMap { if case .financingPlan(let plan) = $0 { plan } else { nil } }
    #expect(plans.count == 1)
    #expect(
      plans.first?.expenses.map { $0.amount.amount?.cents } == [42_200, 55_000, 29_167, 673_117])
    #expect(plans.first?.resources.map { $0.amount.amount?.cents } == [639_587, 159_897])
    #expect(plans.first?.resources.map(\.funder) == ["Département des Deux-Sèvres", ""])
    #expect(plans.first?.resources.map(\.kind) == [.publicSubsidy, .ownFunding])
    let authorisations = blocks.compactMap {
      if case .authorisation(let block) = $0 { block } else { nil }
    }
    #expect(authorisations.map { $0.ceiling?.cents } == [12_607_139])
    #expect(authorisations.first?.lines.map(\.article) == ["2188", "2182"])
    let tables = blocks.compactMap { if case .table(let table) = $0 { table } else { nil } }
    let tariff = try #require(tables.max { $0.rows.count < $1.rows.count })
    #expect(tariff.rows.count == 35)
    #expect(tariff.columns.count == 3)
    #expect(tariff.rows.count { $0[2].value != .text("") } == 4)
    let visas = blocks.compactMap { content -> Int? in
      if case .passage(let passage) = content, passage.role == .visas {
        passage.lines.count
      } else {
        nil
      }
    }
    #expect(visas == [1, 16, 1, 12])
  }
}
