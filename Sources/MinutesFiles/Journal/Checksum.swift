/// A CRC-32 (the one of zlib and Ethernet), which tells a torn or damaged line from a whole one.
struct Checksum {
  private var register: UInt32 = 0xFFFF_FFFF

  /// What it came to.
  var value: UInt32 { ~register }

  mutating func add(_ bytes: some Sequence<UInt8>) {
    var register = register
    for byte in bytes {
      register = register >> 8 ^ Self.table[Int((register ^ UInt32(byte)) & 0xFF)]
    }
    self.register = register
  }

  private static let table: [UInt32] = (0..<256).map { index in
    (0..<8).reduce(UInt32(index)) { value, _ in
      value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1
    }
  }
}

extension UInt32 {
  /// One of its eight digits, the first at 0.
  func hexadecimalDigit(_ place: Int) -> UInt8 {
    UInt8(truncatingIfNeeded: self >> (28 - 4 * place)).hexadecimalDigit
  }
}
