/// A mark on words of a field: it is bound to them and moves with them.
package protocol WordMark {
  /// Where it is, without the range of words.
  var place: Place { get set }
  /// Characters of the field before the words; 0 for a place that is no field.
  var start: Int { get set }
  /// The words; empty for the field, or the fact, as a whole.
  var words: String { get }
}

extension WordMark {
  /// The words in the field’s text as it stands, or their nearest other place in it; `nil` where they
  /// are not in it, or no words are named.
  package func range(in text: String) -> Range<Int>? {
    let wanted = Array(words)
    guard !wanted.isEmpty else { return nil }
    let characters = Array(text)
    guard characters.count >= wanted.count else { return nil }
    func stands(at index: Int) -> Bool {
      characters[index..<(index + wanted.count)].elementsEqual(wanted)
    }
    let last = characters.count - wanted.count
    if start <= last, stands(at: start) { return start..<(start + wanted.count) }
    return (0...last).filter(stands).min { abs($0 - start) < abs($1 - start) }
      .map { $0..<($0 + wanted.count) }
  }
}
