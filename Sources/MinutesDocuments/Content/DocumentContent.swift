/// A document before any format: its parts in reading order.
///
/// A handout builds it once from a record; a format only decides how it looks.
package struct DocumentContent: Hashable, Sendable {
  /// What the document is called where a format has room for it (title of a page or file).
  package var title: String
  /// The commune’s width of plain text, in columns: 60…120.
  package var textWidth: Int
  /// The parts in reading order.
  package var parts: [DocumentPart]

  package init(title: String, textWidth: Int, parts: [DocumentPart] = []) {
    self.title = title
    self.textWidth = min(max(textWidth, 60), 120)
    self.parts = parts
  }
}
