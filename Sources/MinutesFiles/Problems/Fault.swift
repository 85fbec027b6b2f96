/// Something wrong (or worth a notice) at a range of bytes, before it is told as line and column.
struct Fault: Hashable, Sendable {
  let range: Range<Int>
  /// Where it is in words: « point 3, bloc 2, dépense 1, montant »; empty for the text as such.
  var path = ""
  /// What is wrong, a French sentence.
  let explanation: String
  /// What to do about it, a French sentence.
  let remedy: String

  /// So many faults are told of a file; the rest waits until these are mended.
  static let limit = 50
}
