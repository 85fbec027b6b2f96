import MinutesModel

/// How the bytes of a text stand for its characters, found out from the bytes alone.
package enum SourceEncoding: Hashable, Sendable, CaseIterable {
  case utf8
  case utf16LittleEndian
  case utf16BigEndian
  case windows1252
  /// ISO-8859-15, told from ISO-8859-1 by its € sign.
  case isoLatin9
  case isoLatin1

  /// « UTF-8 », « Windows-1252 »: what the clerk is told.
  package var name: String {
    switch self {
    case .utf8: "UTF-8"
    case .utf16LittleEndian: "UTF-16 LE"
    case .utf16BigEndian: "UTF-16 BE"
    case .windows1252: "Windows-1252"
    case .isoLatin9: "ISO-8859-15"
    case .isoLatin1: "ISO-8859-1"
    }
  }
}

/// The text that bytes hold, with how they were understood.
package struct DecodedText: Hashable, Sendable {
  /// The characters; letters and their accents are composed.
  package let text: String
  /// How the bytes were understood.
  package let encoding: SourceEncoding
  /// How many stray bytes of another encoding were read one by one.
  package let strayBytes: Int

  /// The text of these bytes; every sequence of bytes has one.
  package init(_ bytes: [UInt8]) {
    let start = bytes.prefix(3)
    if start == [0xEF, 0xBB, 0xBF] {
      self.init(utf8: bytes.dropFirst(3))
    } else if start.prefix(2) == [0xFF, 0xFE] {
      self.init(utf16: bytes.dropFirst(2), .utf16LittleEndian)
    } else if start.prefix(2) == [0xFE, 0xFF] {
      self.init(utf16: bytes.dropFirst(2), .utf16BigEndian)
    } else if let encoding = DecodedText.unmarkedUTF16(bytes) {
      self.init(utf16: bytes[...], encoding)
    } else {
      self.init(utf8: bytes[...])
    }
  }

  private init(_ text: String, _ encoding: SourceEncoding, strayBytes: Int = 0) {
    self.text = text.composed
    self.encoding = encoding
    self.strayBytes = strayBytes
  }

  /// UTF-8, or one of the single-byte encodings where the bytes are none.
  private init(utf8 bytes: ArraySlice<UInt8>) {
    let all = Array(bytes)
    if let text = String(validating: all, as: UTF8.self) {
      self.init(text, .utf8)
      return
    }
    let (repaired, sequences, strays) = DecodedText.repaired(all)
    // a text in UTF-8 with a stray line pasted from elsewhere
    if sequences > strays * 4 {
      self.init(repaired, .utf8, strayBytes: strays)
      return
    }
    let encoding = DecodedText.singleByteEncoding(all)
    var text = String.UnicodeScalarView()
    text.reserveCapacity(all.count)
    for byte in all { text.append(SingleByteTable.scalar(byte, in: encoding)) }
    self.init(String(text), encoding)
  }

  private init(utf16 bytes: ArraySlice<UInt8>, _ encoding: SourceEncoding) {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    var index = bytes.startIndex
    while index + 1 < bytes.endIndex {
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      units.append(encoding == .utf16LittleEndian ? second << 8 | first : first << 8 | second)
      index += 2
    }
    self.init(String(decoding: units, as: UTF16.self), encoding)
  }

  /// French text in UTF-16 has a zero in nearly every second byte.
  private static func unmarkedUTF16(_ bytes: [UInt8]) -> SourceEncoding? {
    let sample = bytes.prefix(4_000)
    guard sample.count >= 8 else { return nil }
    var zeros = (even: 0, odd: 0)
    for (index, byte) in sample.enumerated() where byte == 0 {
      if index.isMultiple(of: 2) { zeros.even += 1 } else { zeros.odd += 1 }
    }
    let half = sample.count / 2
    if zeros.odd * 10 > half * 7, zeros.even * 10 < half { return .utf16LittleEndian }
    if zeros.even * 10 > half * 7, zeros.odd * 10 < half { return .utf16BigEndian }
    return nil
  }

  private static func singleByteEncoding(_ bytes: [UInt8]) -> SourceEncoding {
    if bytes.contains(where: { (0x80...0x9F).contains($0) && $0 != 0x85 }) { return .windows1252 }
    // 0xA4 is « € » in one table and « ¤ », which nobody writes, in the other
    return bytes.contains(0xA4) ? .isoLatin9 : .isoLatin1
  }

  /// The text with bytes that are no UTF-8 read as Windows-1252; how many sequences of several bytes
  /// were right, and how many bytes were stray.
  private static func repaired(_ bytes: [UInt8]) -> (String, sequences: Int, strays: Int) {
    var text = String.UnicodeScalarView()
    var (sequences, strays) = (0, 0)
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      let length = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
      let end = min(index + length, bytes.count)
      if let one = String(validating: bytes[index..<end], as: UTF8.self) {
        if length > 1 { sequences += 1 }
        text.append(contentsOf: one.unicodeScalars)
        index = end
      } else {
        strays += 1
        text.append(SingleByteTable.scalar(byte, in: .windows1252))
        index += 1
      }
    }
    return (String(text), sequences, strays)
  }
}

/// What a byte above 0x7F stands for in the encodings of one byte a character.
private enum SingleByteTable {
  static func scalar(_ byte: UInt8, in encoding: SourceEncoding) -> Unicode.Scalar {
    switch (encoding, byte) {
    case (.windows1252, 0x80...0x9F):
      Unicode.Scalar(windows[Int(byte & 0x1F)]) ?? Unicode.Scalar(byte)
    case (.isoLatin9, _): latin9[byte] ?? Unicode.Scalar(byte)
    default: Unicode.Scalar(byte)
    }
  }

  private static let latin9: [UInt8: Unicode.Scalar] = [
    0xA4: "€", 0xA6: "Š", 0xA8: "š", 0xB4: "Ž", 0xB8: "ž", 0xBC: "Œ", 0xBD: "œ", 0xBE: "Ÿ",
  ]

  /// 0x80…0x9F; the five that the table leaves free stay controls.
  private static let windows: [UInt16] = [
    0x20AC, 0x81, 0x201A, 0x192, 0x201E, 0x2026, 0x2020, 0x2021, 0x2C6, 0x2030, 0x160, 0x2039,
    0x152, 0x8D, 0x17D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x2DC,
    0x2122, 0x161, 0x203A, 0x153, 0x9D, 0x17E, 0x178,
  ]
}
