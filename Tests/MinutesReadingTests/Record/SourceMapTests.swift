import Foundation
import MinutesEditing
import MinutesModel
import MinutesRules
import MinutesWording
import Testing

@testable import MinutesReading

/// Lines and columns of the text for places of the record.
@Suite struct SourceMapTests {
  @Test(arguments: Texts.samples) func `a finding points to its words in the text`(
    sample: Texts
  ) throws {
    let reading = Reading(sample.bytes)
    let lines = sample.text.replacing("\r\n", with: "\n")
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    for finding in RuleBook.findings(in: reading.minutes) {
      guard case .field(let address, let range?) = finding.place,
        let text = reading.minutes.text(at: address)
      else { continue }
      let words = String(Array(text)[range]).folded.split(whereSeparator: {
        !$0.isLetter && !$0.isNumber
      })
      guard let first = words.first else { continue }
      let point = reading.sourceMap.point(of: finding.place)
      let line = try #require(
        point.line >= 1 && point.line <= lines.count ? lines[point.line - 1] : nil)
      let rest = String(line.dropFirst(point.column - 1)).folded
      #expect(
        rest.drop { !$0.isLetter && !$0.isNumber }.hasPrefix(first.prefix(3)),
        "\(finding.rule) \(point.line):\(point.column) \(words) in \(rest.prefix(30))")
    }
  }
}
