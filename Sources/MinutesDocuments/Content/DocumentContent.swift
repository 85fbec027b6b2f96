/// A document before any format: its parts in reading order.
///
/// A handout builds it once from a record; a format only decides how it looks.
package struct DocumentContent: Hashable, Sendable {
  /// What the document is called where a format has room for it (title of a page or file).
  package var title: String
  /// The commune’s width of plain text, in columns: 60…120.
  package var textWidth: Int
  /// What stands at the foot of each page, where a format has pages; empty for the number alone.
  package var foot: String
  /// What a page is called in its foot: « page », « feuillet ».
  package var pageWord: String
  /// Whether the pages lie on their side, for a wide table.
  package var isLandscape: Bool
  /// The parts in reading order.
  package var parts: [DocumentPart]

  package init(
    title: String, textWidth: Int, foot: String = "", pageWord: String = "page",
    isLandscape: Bool = false, parts: [DocumentPart] = []
  ) {
    self.title = title
    self.textWidth = min(max(textWidth, 60), 120)
    self.foot = foot
    self.pageWord = pageWord
    self.isLandscape = isLandscape
    self.parts = parts
  }
}
