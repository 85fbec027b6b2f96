/// Looks for stems of words in the bytes of a text, in any case of their letters, at a few
/// instructions a byte: what lets most texts of a record be dismissed unread.
///
/// A stem of four letters or more holds three letters that begin at an even place, wherever it
/// stands; so every second place is looked at, and a table of the stems’ three letters tells at once
/// that none of them is there.
package struct StemScan: Sendable {
  /// A stem with three of its letters, at its beginning or one letter on.
  private struct Entry {
    let stem: Int
    let offset: Int
    /// The next entry with the same slot; 0 for none.
    let next: UInt8
  }

  private static let slotBits: UInt32 = 13

  private let stems: [[UInt8]]
  /// For each hash of three letters the first entry, counted from 1; 0 for none.
  private var slots: [UInt8]
  private var entries: [Entry] = []

  /// Stems in lower case without accents, of four to a hundred letters, at most a hundred of them.
  package init(_ stems: [String]) {
    self.stems = stems.map { Array($0.utf8) }
    slots = Array(repeating: 0, count: 1 << StemScan.slotBits)
    for (index, stem) in self.stems.enumerated() where stem.count >= 4 {
      for offset in 0...1 {
        let letters =
          UInt32(stem[offset]) | UInt32(stem[offset + 1]) << 8
          | UInt32(stem[offset + 2]) << 16
        let slot = StemScan.slot(of: letters)
        entries.append(Entry(stem: index, offset: offset, next: slots[slot]))
        slots[slot] = UInt8(truncatingIfNeeded: entries.count)
      }
    }
  }

  /// Hands over each stem found, as its index and its first byte in the text, until told to stop.
  ///
  /// - Parameter isEnough: whether to stop at this one.
  package func find(in text: String, _ isEnough: (_ stem: Int, _ start: Int) -> Bool) {
    let bytes = text.utf8Span.span
    let raw = unsafe bytes.bytes
    let slots = slots.span
    var place = 0
    while place + 2 < bytes.count {
      let letters: UInt32
      if place + 3 < bytes.count {
        // Four bytes from `place` are inside.
        letters = unsafe raw.unsafeLoadUnaligned(fromUncheckedByteOffset: place, as: UInt32.self)
      } else {
        letters =
          UInt32(bytes[place]) | UInt32(bytes[place + 1]) << 8 | UInt32(bytes[place + 2]) << 16
      }
      // The hash is always within the table.
      let first = unsafe slots[unchecked: StemScan.slot(of: letters)]
      if first != 0, isFound(in: bytes, at: place, from: first, isEnough) { return }
      place += 2
    }
  }

  private static func slot(of letters: UInt32) -> Int {
    Int(((letters & 0x1F1F1F) &* 0x9E37_79B1) >> (32 - slotBits))
  }

  private func isFound(
    in bytes: borrowing Span<UInt8>, at place: Int, from first: UInt8,
    _ isEnough: (_ stem: Int, _ start: Int) -> Bool
  ) -> Bool {
    var next = Int(first)
    while next > 0 {
      let entry = entries[next - 1]
      let stem = stems[entry.stem]
      let start = place - entry.offset
      if start >= 0, start + stem.count <= bytes.count {
        var length = 0
        while length < stem.count, bytes[start + length] | 0x20 == stem[length] { length += 1 }
        if length == stem.count, isEnough(entry.stem, start) { return true }
      }
      next = Int(entry.next)
    }
    return false
  }
}
