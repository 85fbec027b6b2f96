import Foundation
import MinutesDocuments
import MinutesFiles
import MinutesModel
import MinutesTestSupport
import Testing

@testable import MinutesReading

/// What the program writes, it reads back.
@Suite struct RoundTripTests {
  /// Texts that do not come back to the letter, with what they do not tell.
  private static let exceptions: [String: String] = [
    "2025-06-17.txt": "the order of the tableau, by which a public ballot names the voters",
    "clauses.txt": "which full stops were typed",
    "complete-60.txt": "which shares were declared",
    "hostile.txt": "names wrapped in lines of any length",
    "plans-60.txt": "which shares were declared",
    "plans.txt": "that a title was typed",
    "stated-figures-and-half-called-roll.txt": "the members whom the roll leaves out",
    "states.txt": "an item without a title",
    "typed-wordings.txt": "which words of a result were typed",
  ]

  private static func written(_ minutes: Minutes) throws -> String {
    let handout = try #require(Handout.named("pv"))
    let format = try #require(DocumentFormat.named("txt"))
    return render(minutes, as: handout, format: format)
  }

  private static func words(of text: String) -> Set<Substring> {
    Set(text.split { !$0.isLetter })
  }

  @Test(arguments: Texts.written)
  func `a text of the program is written again the same`(_ text: Texts) throws {
    var minutes = Reading(text: text.text).minutes
    for width in [60, 120] where text.description.contains("-\(width)") {
      minutes.council.houseStyle.textWidth = width
    }
    let again = try Self.written(minutes)
    guard Self.exceptions[text.description] == nil else {
      // what stands in the text must still all be there
      #expect(Self.words(of: text.text).subtracting(Self.words(of: again)) == [])
      return
    }
    let (one, two) = (
      text.text.split(separator: "\n", omittingEmptySubsequences: false),
      again.split(separator: "\n", omittingEmptySubsequences: false)
    )
    if let line = one.indices.first(where: { $0 >= two.count || one[$0] != two[$0] }) {
      Issue.record("\(text):\(line + 1): \(one[line]) <> \(line < two.count ? two[line] : "")")
    }
  }

  /// What a text does not tell of a record, by the ends and middles of where it stands there.
  private static let untold: [(words: String, reason: String)] = [
    (".council.documents.", "what extracts and sheets need is not in the minutes"),
    (".council.population", "the same"), (".council.statedSeats", "the same"),
    (".office = ", "the roll gives the office of those who are present"), (".rank = ", "the same"),
    (".mayoressTitle", "told only where a sentence names her with an article"),
    ("].kind = ", "the kind of an item is not printed"),
    (".vatRate", "a plan shows its total with tax, not the rates of its lines"),
    (".statedIncludingVAT", "the same"),
    (".declaredShare", "a plan shows declared and derived shares alike"),
    (".statedExpenseTotal", "a typed total that is right looks like the sum"),
    (".statedResourceTotal", "the same"), (".statedTotal", "the same"),
    (".statedCeiling", "the same"),
    ("Renouvellement de la concession n° 112", "a note to words stands in parentheses like words"),
    ("].note = recette", "the same"),
  ]

  private static let records: [URL] = {
    let folders = [
      PackageFolder.fixtures, PackageFolder.url.appending(path: "examples/Saint-Aubin-sur-Vère"),
    ]
    return folders.flatMap { folder in
      let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
      return names.filter { $0.hasSuffix(".json") && $0 != "conseil.json" }.sorted().map {
        folder.appending(path: $0)
      }
    }
  }()

  @Test(arguments: records)
  func `a record comes back from its text with all that a text tells`(record: URL) throws {
    let source = MinutesFiles.SourceText(
      name: record.lastPathComponent, bytes: [UInt8](try Data(contentsOf: record)))
    let minutes = try Minutes.reading(source).value
    let read = Reading(text: try Self.written(minutes)).minutes
    let differences = try RecordTree.differences(minutes, read)
    for line in differences where !Self.untold.contains(where: { line.contains($0.words) }) {
      Issue.record("\(record.lastPathComponent): \(line)")
    }
  }
}
