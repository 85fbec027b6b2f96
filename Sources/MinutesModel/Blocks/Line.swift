/// One paragraph, recital, list entry or clause.
///
/// Kept as a reference to what never changes: a passage may have hundreds of lines, and a key copies all
/// of them and compares them with those before.
package struct Line: Sendable {
  private var contents: Contents

  private final class Contents: Sendable {
    let text: String
    let level: Int
    let isUnmarked: Bool
    let unknownFields: UnknownFields

    init(text: String, level: Int, isUnmarked: Bool, unknownFields: UnknownFields) {
      self.text = text
      self.level = level
      self.isUnmarked = isUnmarked
      self.unknownFields = unknownFields
    }
  }

  /// The longest text that a record holds, in bytes of UTF-8: of a line as of any other field.
  package static let longestText = 1 << 20

  package init(
    _ text: String, level: Int = 0, isUnmarked: Bool = false,
    unknownFields: UnknownFields = .none
  ) {
    contents = Contents(
      text: text, level: level, isUnmarked: isUnmarked, unknownFields: unknownFields)
  }

  /// The line’s text, without the mark that its list puts before it.
  package var text: String {
    get { contents.text }
    set {
      self = Line(
        newValue, level: level, isUnmarked: isUnmarked, unknownFields: unknownFields)
    }
  }

  /// 0 is the outermost level of a list or dispositif.
  package var level: Int {
    get { contents.level }
    set {
      self = Line(text, level: newValue, isUnmarked: isUnmarked, unknownFields: unknownFields)
    }
  }

  /// Whether it continues the entry above as a paragraph of its own, without a mark.
  package var isUnmarked: Bool {
    get { contents.isUnmarked }
    set { self = Line(text, level: level, isUnmarked: newValue, unknownFields: unknownFields) }
  }

  package var unknownFields: UnknownFields {
    get { contents.unknownFields }
    set { self = Line(text, level: level, isUnmarked: isUnmarked, unknownFields: newValue) }
  }

  /// The deepest level a list may have.
  package static let deepestLevel = 5
}

extension Line: Hashable {
  package static func == (left: Line, right: Line) -> Bool {
    left.contents === right.contents || left.hasFields(of: right)
  }

  fileprivate func isSame(as other: Line) -> Bool { contents === other.contents }

  private func hasFields(of other: Line) -> Bool {
    text == other.text && level == other.level && isUnmarked == other.isUnmarked
      && unknownFields == other.unknownFields
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(text)
    hasher.combine(level)
    hasher.combine(isUnmarked)
    hasher.combine(unknownFields)
  }
}

extension Line: Codable {
  private enum CodingKeys: CodingKey {
    case text
    case level
    case isUnmarked
    case unknownFields
  }

  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      try values.decode(String.self, forKey: .text),
      level: try values.decode(Int.self, forKey: .level),
      isUnmarked: try values.decode(Bool.self, forKey: .isUnmarked),
      unknownFields: try values.decode(UnknownFields.self, forKey: .unknownFields))
  }

  package func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(text, forKey: .text)
    try values.encode(level, forKey: .level)
    try values.encode(isUnmarked, forKey: .isUnmarked)
    try values.encode(unknownFields, forKey: .unknownFields)
  }
}

extension [Line] {
  /// How many lines at the beginning and at the end are those of an earlier version; a line written anew
  /// is another, even with the same words.
  package func kept(from old: [Line]) -> (first: Int, last: Int) {
    let (mine, theirs) = (span, old.span)
    let shorter = Swift.min(mine.count, theirs.count)
    var first = 0
    while first < shorter, mine[first].isSame(as: theirs[first]) { first += 1 }
    var last = 0
    while last < shorter - first,
      mine[mine.count - 1 - last].isSame(as: theirs[theirs.count - 1 - last])
    {
      last += 1
    }
    return (first, last)
  }
}
