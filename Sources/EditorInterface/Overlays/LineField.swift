import MinutesEditing
import TerminalScreen

/// One line of text being edited in a window.
struct LineField: Hashable, Sendable {
  private(set) var text: String
  /// Characters before the cursor.
  private(set) var caret: Int
  /// Whether the next character takes the place of the whole text.
  private var isFresh: Bool

  /// A field with the cursor at the end; when fresh, typing replaces what is there.
  init(_ text: String = "", isFresh: Bool = false) {
    self.text = text
    caret = text.count
    self.isFresh = isFresh && !text.isEmpty
  }

  /// Whether a key was for the field.
  mutating func handle(_ press: KeyPress) -> Bool {
    if let character = press.typed {
      insert(String(character))
      return true
    }
    let isWord = press.modifiers.contains(.control)
    switch press.key {
    case .backspace:
      if isFresh { caret = text.count }
      remove(isWord ? text.wordBoundary(from: caret, step: -1)..<caret : max(0, caret - 1)..<caret)
    case .delete:
      if isFresh {
        text = ""
        caret = 0
      } else {
        remove(caret..<min(text.count, caret + 1))
      }
    case .left: caret = isWord ? text.wordBoundary(from: caret, step: -1) : max(0, caret - 1)
    case .right:
      caret = isWord ? text.wordBoundary(from: caret, step: 1) : min(text.count, caret + 1)
    case .home: caret = 0
    case .end: caret = text.count
    default: return false
    }
    isFresh = false
    return true
  }

  /// Puts text at the cursor; line breaks become spaces.
  mutating func insert(_ inserted: String) {
    let typed = inserted.asTyped.split(separator: "\n", omittingEmptySubsequences: true)
      .joined(separator: " ")
    if isFresh {
      text = ""
      caret = 0
    }
    isFresh = false
    text = String(text.prefix(caret)) + typed + String(text.dropFirst(caret))
    caret += typed.count
  }

  private mutating func remove(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    text = String(text.prefix(range.lowerBound)) + String(text.dropFirst(range.upperBound))
    caret = range.lowerBound
  }

  /// Draws the part of the text around the cursor and returns where the cursor stands.
  func draw(on grid: inout CellGrid, in area: Rectangle, isFocused: Bool) -> Position? {
    let style = Style(isFocused ? .fieldFocused : .field, on: isFocused ? .fieldFocused : .field)
    grid.fill(area, " ", style: style)
    var first = 0
    while DisplayWidth.of(String(text.prefix(caret).dropFirst(first))) >= area.width, first < caret
    {
      first += 1
    }
    grid.put(
      String(text.dropFirst(first)), at: area.origin, style: style, maxWidth: area.width)
    guard isFocused else { return nil }
    return area.origin.moved(
      columns: DisplayWidth.of(String(text.prefix(caret).dropFirst(first))))
  }
}
