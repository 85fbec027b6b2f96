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
}
