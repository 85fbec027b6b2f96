package import MinutesModel
import MinutesWording

/// The texts of a session as a search over a register looks through them: a line a text.
package struct SessionTexts: Hashable, Sendable {
  /// One text, where it stands.
  package struct Line: Hashable, Sendable {
    /// The place in the path notation of the format.
    package let place: String
    /// « 5.2 Service commun », the item’s number and heading.
    package let heading: String
    /// The words.
    package let text: String

    package init(place: String, heading: String, text: String) {
      self.place = place
      self.heading = heading
      self.text = text
    }
  }

  /// In reading order.
  package let lines: [Line]

  package init(_ minutes: Minutes) {
    var lines: [Line] = []
    for numbered in minutes.numberedItems {
      let heading = "\(numbered.number) \(numbered.item.title)".onOneLine
      for field in numbered.item.fields where !field.text.isEmpty {
        lines.append(
          Line(
            place: Place.field(field.address, nil).notation, heading: heading,
            text: field.text.onOneLine))
      }
    }
    self.lines = lines
  }

  /// What a text is looked for by: its bytes without capitals and accents.
  package static func key(_ text: String) -> [UInt8] { Array(text.folded.utf8) }
}
