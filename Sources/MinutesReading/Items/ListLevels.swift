import MinutesModel

/// The levels of a list: how far in its entries begin, and with what marks.
struct ListLevels {
  private var open: [(indent: Int, rank: Int, text: Int, count: Int)] = []

  var hasMarks: Bool { !open.isEmpty }

  /// The marker of a list that begins with this mark.
  static func marker(of mark: EntryMark) -> ListMarker {
    switch mark.kind {
    case .dash: .dash
    case .bullet, .lost, .circle: .bullet
    case .number: .number
    case .roman, .letter, .markdown: .none
    }
  }

  private static func rank(_ mark: EntryMark) -> Int {
    switch mark.kind {
    case .number, .roman, .markdown: 0
    case .dash, .letter: 1
    case .bullet, .lost: 2
    case .circle: 3
    }
  }

  /// The level of an entry; deeper where it begins further in or its mark is a lesser one.
  mutating func level(of mark: EntryMark, _ indent: Int, text: Int) -> Int {
    let rank = ListLevels.rank(mark)
    if let known = open.lastIndex(where: { $0.rank == rank && abs($0.indent - indent) < 2 }) {
      open.removeSubrange((known + 1)...)
      open[known].text = text
      open[known].count += 1
      return known
    }
    while let last = open.last, open.count > 1 || indent + 1 < last.indent,
      indent + 1 < last.indent || abs(indent - last.indent) < 2 && rank < last.rank
    {
      open.removeLast()
    }
    open.append((indent, rank, text, 1))
    return open.count - 1
  }

  /// An entry of the outermost level that brings its own number.
  mutating func beginUnmarked(_ indent: Int) {
    open = [(indent, 0, indent, 1)]
  }

  /// Whether a number or letter is the one that the list gives its entry anyway.
  func isNext(_ mark: EntryMark, level: Int) -> Bool {
    guard open.indices.contains(level) else { return false }
    switch mark.kind {
    case .number(let parts): return level == 0 && parts == [open[level].count]
    case .letter(let letter):
      return level == 1 && letter.asciiValue.map { Int($0) - 96 } == open[level].count
    case .dash, .bullet, .circle, .lost: return true
    case .roman, .markdown: return false
    }
  }

  /// Whether an entry may belong to the open list and not begin another: one with another mark, no
  /// further in, begins another.
  func belongs(_ mark: EntryMark, _ indent: Int) -> Bool {
    guard let first = open.first else { return true }
    let rank = ListLevels.rank(mark)
    if rank == first.rank { return true }
    return indent >= first.indent + 2 || rank > first.rank
  }

  func isOutermost(_ mark: EntryMark, _ indent: Int) -> Bool {
    guard let first = open.first else { return false }
    return ListLevels.rank(mark) == first.rank && abs(first.indent - indent) < 2
  }

  /// Whether a text that begins here goes on with an entry.
  func isText(at indent: Int) -> Bool { level(ofText: indent) != nil }

  /// The level of the entry whose words begin here.
  func level(ofText indent: Int) -> Int? {
    open.lastIndex { $0.text == indent }
  }
}
