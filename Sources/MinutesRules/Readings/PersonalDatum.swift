/// A telephone number or e-mail address in a text.
struct PersonalDatum: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case email
    case mobile
  }

  let kind: Kind
  /// The words as they stand.
  let words: String
  /// In characters of the text.
  let range: Range<Int>

  /// The private ones of a text: mobile numbers, and addresses other than those of an office.
  static func all(in text: String) -> [PersonalDatum] {
    let bytes = Array(text.utf8)
    return (emails(bytes) + mobiles(bytes)).map { kind, range in
      let before = String(decoding: bytes[..<range.lowerBound], as: UTF8.self).count
      let words = String(decoding: bytes[range], as: UTF8.self)
      return PersonalDatum(kind: kind, words: words, range: before..<before + words.count)
    }
  }

  private static let offices = [
    "mairie", "commune", "contact", "accueil", "secretariat", "urbanisme", "info", "service",
    "prefecture", "pref", "ville", "ecole", "bibliotheque", "mediatheque", "cantine", "direction",
    "noreply", "communication",
  ]

  private static func emails(_ bytes: [UInt8]) -> [(Kind, Range<Int>)] {
    bytes.indices.filter { bytes[$0] == UInt8(ascii: "@") }.compactMap { at in
      var start = at
      while start > 0, isLocal(bytes[start - 1]) { start -= 1 }
      var end = at + 1
      while end < bytes.count, isDomain(bytes[end]) { end += 1 }
      while end > at, bytes[end - 1] == UInt8(ascii: ".") { end -= 1 }
      guard start < at, bytes[at..<end].contains(UInt8(ascii: ".")) else { return nil }
      let local = String(decoding: bytes[start..<at], as: UTF8.self).lowercased()
      return offices.contains(where: local.contains) ? nil : (.email, start..<end)
    }
  }

  private static func isLocal(_ byte: UInt8) -> Bool {
    isDomain(byte) || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "+")
  }

  private static func isDomain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"):
      true
    default: false
    }
  }

  /// « 06 12 34 56 78 », « 06.12.34.56.78 », « 0612345678 »: ten digits from 06 or 07, with the same
  /// sign between the pairs or none.
  private static func mobiles(_ bytes: [UInt8]) -> [(Kind, Range<Int>)] {
    var found: [(Kind, Range<Int>)] = []
    var place = 0
    while place + 10 <= bytes.count {
      if bytes[place] == UInt8(ascii: "0"),
        bytes[place + 1] == UInt8(ascii: "6") || bytes[place + 1] == UInt8(ascii: "7"),
        place == 0 || !isPartOfNumber(bytes[place - 1]),
        let end = end(ofMobileAt: place, bytes)
      {
        found.append((.mobile, place..<end))
        place = end
      } else {
        place += 1
      }
    }
    return found
  }

  private static func end(ofMobileAt start: Int, _ bytes: [UInt8]) -> Int? {
    var place = start + 2
    var separator: UInt8?
    for pair in 0..<4 {
      if place < bytes.count, !isDigit(bytes[place]) {
        let sign = bytes[place]
        guard [0x20, 0x2E, 0x2D].contains(sign), pair == 0 || separator == sign else { return nil }
        separator = sign
        place += 1
      } else if separator != nil {
        return nil
      }
      guard place + 2 <= bytes.count, isDigit(bytes[place]), isDigit(bytes[place + 1]) else {
        return nil
      }
      place += 2
    }
    return place < bytes.count && isPartOfNumber(bytes[place]) && bytes[place] != 0x2E
      && bytes[place] != 0x2C ? nil : place
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func isPartOfNumber(_ byte: UInt8) -> Bool {
    isDigit(byte) || byte == 0x2E || byte == 0x2C || byte == UInt8(ascii: "/")
  }
}
