import Foundation
import Testing

@testable import MinutesDocuments

/// The procès-verbal of each sample, letter by letter.
struct GoldenTests {
  @Test(arguments: Sample.all)
  func `the procès-verbal of a sample is as recorded`(sample: Sample) throws {
    let document = try sample.minutes().procesVerbal(width: sample.width)
    try Golden.expect(
      Array(document.text.utf8), in: Golden.goldens.appending(path: sample.name + ".txt"))
  }
}
