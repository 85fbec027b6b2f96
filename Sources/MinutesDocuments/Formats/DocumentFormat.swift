/// A way of writing a document out.
package struct DocumentFormat: Sendable {
  /// What the command line calls it: `txt`.
  package let id: String
  /// What the clerk chooses it by.
  package let name: String
  /// Writes content out.
  package let write: @Sendable (DocumentContent) -> RenderedDocument

  /// Every format, in the order in which they are offered.
  package static let all: [DocumentFormat] = [
    DocumentFormat(id: "txt", name: "Texte brut", write: { PlainTextWriter.write($0) }),
    DocumentFormat(id: "md", name: "Markdown", write: { MarkdownWriter.write($0) }),
    DocumentFormat(id: "html", name: "Page HTML", write: { WebPageWriter.write($0) }),
    DocumentFormat(
      id: "fodt", name: "Texte OpenDocument, pour LibreOffice",
      write: { OpenDocumentWriter.write($0) }),
  ]

  /// The format of that id.
  package static func named(_ id: String) -> DocumentFormat? {
    all.first { $0.id == id }
  }
}
