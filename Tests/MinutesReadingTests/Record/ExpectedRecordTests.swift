import MinutesFiles
import Testing

@testable import MinutesReading

/// What is read of every sample: the record in the format of its file, and beside it what the text
/// could not tell for certain.
@Suite struct ExpectedRecordTests {
  @Test(arguments: Texts.samples) func `the record is the one expected`(sample: Texts) throws {
    let reading = Reading(sample.bytes)
    try Golden.expect(
      String(decoding: reading.minutes.fileBytes, as: UTF8.self), sample.name + ".json")
  }

  @Test(arguments: Texts.samples) func `the doubts are those expected`(sample: Texts) throws {
    let reading = Reading(sample.bytes)
    var lines = ["\(reading.encoding.name)"]
    lines += reading.doubts.map {
      "\($0.point.line):\($0.point.column) \($0.kind) : \($0.sentence)"
    }
    lines += reading.setApart.map { "\($0.number) écarté : \($0.text)" }
    try Golden.expect(lines.map { $0 + "\n" }.joined(), sample.name + ".doubts.txt")
  }
}
