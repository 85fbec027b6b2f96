import MinutesModel
import Testing

@testable import MinutesDocuments

extension Minutes {
  /// The procès-verbal as plain text, at a width of its own if asked.
  func procesVerbal(width: Int? = nil) throws -> RenderedDocument {
    var minutes = self
    if let width { minutes.council.houseStyle.textWidth = width }
    return rendering(
      minutes, as: try #require(Handout.named("pv")),
      format: try #require(DocumentFormat.named("txt"))
    )
  }
}
