import Testing

@testable import MinutesReading

@Suite struct SourceEncodingTests {
  private static let sentence = "L’été à Azay : 6 395,87 €, œuvre n° 2 « là-bas »"

  @Test func `UTF-8 with and without its mark`() {
    let bytes = Array(Self.sentence.utf8)
    #expect(DecodedText(bytes).text == Self.sentence)
    #expect(DecodedText([0xEF, 0xBB, 0xBF] + bytes).text == Self.sentence)
    #expect(DecodedText(bytes).encoding == .utf8)
  }

  @Test(arguments: [true, false], [true, false])
  func `UTF-16 of either order`(isBig: Bool, hasMark: Bool) {
    var bytes: [UInt8] = hasMark ? (isBig ? [0xFE, 0xFF] : [0xFF, 0xFE]) : []
    for unit in Self.sentence.utf16 {
      let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
      bytes += isBig ? [high, low] : [low, high]
    }
    let decoded = DecodedText(bytes)
    #expect(decoded.text == Self.sentence)
    #expect(decoded.encoding == (isBig ? .utf16BigEndian : .utf16LittleEndian))
  }

  @Test(arguments: [
    ([0x6C, 0x92, 0xE9, 0x74, 0xE9, 0x20, 0x80], "l’été €", SourceEncoding.windows1252),
    ([0x9C, 0x75, 0x76, 0x72, 0x65, 0x20, 0xAB], "œuvre «", .windows1252),
    ([0xE9, 0x74, 0xE9], "été", .isoLatin1), ([0x31, 0x20, 0xA4, 0xE9], "1 €é", .isoLatin9),
    ([0xBD, 0x75, 0xE9, 0x20, 0xA4], "œué €", .isoLatin9),
  ])
  func `encodings of one byte a letter`(bytes: [UInt8], text: String, encoding: SourceEncoding) {
    let decoded = DecodedText(bytes)
    #expect(decoded.text == text)
    #expect(decoded.encoding == encoding)
  }

  @Test func `a line of another encoding inside UTF-8 is read byte by byte`() {
    let bytes = Array(String(repeating: "délibéré à l’été ; ", count: 3).utf8) + [0xE9, 0x20]
    let decoded = DecodedText(bytes)
    #expect(decoded.encoding == .utf8)
    #expect(decoded.strayBytes == 1)
    #expect(decoded.text.hasSuffix("é "))
  }

  @Test func `accents apart are put together`() {
    #expect(DecodedText(Array("de\u{301}libe\u{301}re\u{301}".utf8)).text.unicodeScalars.count == 8)
  }

  @Test func `any bytes have a text`() {
    for length in 0..<6 { _ = DecodedText(Array(repeating: 0xFF, count: length)) }
    #expect(DecodedText([]).text == "")
  }
}
