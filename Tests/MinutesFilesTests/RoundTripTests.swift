import MinutesModel
import MinutesTestSupport
import Testing

@testable import MinutesFiles

/// Laws of reading and writing on random records.
struct RoundTripTests {
  @Test(arguments: 0..<40)
  func `a record reads back as it was written, byte for byte`(batch: UInt64) throws {
    for seed in batch * 50..<batch * 50 + 50 {
      var generator = MinutesGenerator(seed: seed)
      let minutes = generator.minutes()
      let bytes = minutes.fileBytes
      let contents = try Minutes.reading(SourceText(name: "séance.json", bytes: bytes))
      #expect(contents.value == minutes, "seed \(seed)")
      #expect(contents.value.fileBytes == bytes, "seed \(seed)")
      #expect(!contents.isReadOnly)
    }
  }

  @Test
  func `a council reads back as it was written, byte for byte`() throws {
    for seed in 0..<UInt64(500) {
      var generator = MinutesGenerator(seed: seed)
      let council = generator.council()
      let bytes = council.fileBytes
      let contents = try Council.reading(SourceText(name: "conseil.json", bytes: bytes))
      #expect(contents.value == council, "seed \(seed)")
      #expect(contents.value.fileBytes == bytes, "seed \(seed)")
    }
  }
}
