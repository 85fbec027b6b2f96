import MinutesTestSupport
import MinutesWording
import Testing

struct StemScanTests {
  static let stems = ["pour", "voix", "unanim", "our ", "abab"]

  @Test(arguments: 0..<500 as Range<UInt64>)
  func `finds every stem wherever it stands, in any case, and nothing else`(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let letters = Array("abopurvixnm é")
    var text = String(
      (0..<Int.random(in: 0...30, using: &random)).map { _ in
        letters[Int.random(in: letters.indices, using: &random)]
      })
    for _ in 0..<Int.random(in: 0...2, using: &random) {
      let stem = Self.stems[Int.random(in: Self.stems.indices, using: &random)]
      text.insert(
        contentsOf: Bool.random(using: &random) ? stem : stem.uppercased(),
        at: text.indices.randomElement(using: &random) ?? text.endIndex)
    }
    var found: Set<[Int]> = []
    StemScan(Self.stems).find(in: text) { stem, start in
      found.insert([stem, start])
      return false
    }
    let bytes = Array(text.lowercased().utf8)
    var expected: Set<[Int]> = []
    for (index, stem) in Self.stems.enumerated() {
      for start in bytes.indices where bytes[start...].starts(with: stem.utf8) {
        expected.insert([index, start])
      }
    }
    #expect(found == expected, "\(text)")
  }

  @Test func `stops when told to`() {
    var count = 0
    StemScan(Self.stems).find(in: "pour pour pour") { _, _ in
      count += 1
      return count == 2
    }
    #expect(count == 2)
  }
}
