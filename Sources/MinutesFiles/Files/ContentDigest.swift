import Crypto

/// What tells the contents of one file from those of any other: their SHA-256.
package struct ContentDigest: Hashable, Codable, Sendable, CustomStringConvertible {
  /// « sha256-2cf24d… »
  package let description: String

  package init(of bytes: [UInt8]) {
    description =
      "sha256-"
      + String(
        decoding:
          SHA256.hash(data: bytes).flatMap { [($0 >> 4).hexadecimalDigit, $0.hexadecimalDigit] },
        as: UTF8.self)
  }

  package init(from decoder: any Decoder) throws {
    description = try decoder.singleValueContainer().decode(String.self)
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }

  /// Its first digits, for a file’s name.
  package var short: String { String(description.dropFirst(7).prefix(16)) }
}
