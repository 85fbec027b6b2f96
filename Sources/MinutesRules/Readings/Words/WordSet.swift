/// A few words that readers look for: asked of every word of every text, so it hashes nothing anew.
struct WordSet: Sendable {
  /// The hashes of the words, each at or after the slot that its bits give; 0 where there is none.
  private var slots: [UInt64]
  private let mask: Int

  init(_ words: some Sequence<WordKey>) {
    let hashes = Set(words.map(\.hash))
    var size = 4
    while size < hashes.count * 4 { size *= 2 }
    slots = Array(repeating: 0, count: size)
    mask = size - 1
    for hash in hashes {
      var slot = Int(truncatingIfNeeded: hash >> 20) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = hash
    }
  }

  /// The words of a list, separated by spaces.
  init(words: String) { self.init(words.split(separator: " ").map { WordKey($0) }) }

  @inline(__always) func contains(_ word: WordKey) -> Bool {
    var slot = Int(truncatingIfNeeded: word.hash >> 20) & mask
    while slots[slot] != 0 {
      if slots[slot] == word.hash { return true }
      slot = (slot + 1) & mask
    }
    return false
  }

  var words: [WordKey] { slots.filter { $0 != 0 }.map { WordKey(hash: $0) } }
}

extension WordSet: ExpressibleByArrayLiteral {
  init(arrayLiteral words: WordKey...) { self.init(words) }
}
