import MinutesWording

/// Capitals typed one after the other go to the name that begins with them; a capital that none goes
/// on with begins another name.
struct NameJump: Hashable, Sendable {
  private var prefix = ""

  /// Where to go in a list of names; the same letter again goes to the next name that begins with it.
  mutating func index(adding letter: Character, to names: [String], from chosen: Int) -> Int? {
    let longer = prefix + letter.folded
    let folded = names.map(\.folded)
    if !prefix.isEmpty, let index = folded.firstIndex(where: { $0.hasPrefix(longer) }) {
      prefix = longer
      return index
    }
    prefix = letter.folded
    let wanted = prefix
    return folded.indices.following(chosen).first { folded[$0].hasPrefix(wanted) }
  }
}
