import MinutesWording

/// Lines of the source that read as one: a paragraph, a recital, a list entry, a heading.
struct Paragraph: Sendable {
  /// The words, without the mark.
  var body: SourcedText
  /// The mark before them.
  var mark: EntryMark?
  /// The mark as it stands; empty where there is none.
  let markText: SourcedText
  /// Columns before the mark, or before the words.
  let indent: Int
  /// Columns before the words of the first line.
  let hanging: Int
  /// Blank lines before it.
  let blanksBefore: Int
  /// Its lines in the source.
  var lines: Range<Int>
  /// Whether a drawn line stands right below it.
  var isUnderlined = false
  /// The words as they were meant before they were scanned: every place is the same.
  let readable: String
  /// The words in folded tokens.
  let tokens: [ClaimToken]

  init(
    _ body: SourcedText, markText: SourcedText = .empty, mark: EntryMark? = nil, indent: Int = 0,
    hanging: Int = 0, blanksBefore: Int = 0, lines: Range<Int>
  ) {
    self.body = body
    self.markText = markText
    self.mark = mark
    self.indent = indent
    self.hanging = hanging
    self.blanksBefore = blanksBefore
    self.lines = lines
    readable = ReadableText.repaired(body.text)
    tokens = ClaimToken.all(in: readable)
  }

  var text: String { body.text }

  /// The words with the number before them, which may be text of its own.
  var withMark: SourcedText { markText.joined(body) }

  /// The folded token at an index; empty where there is none.
  func word(_ index: Int) -> String { tokens.indices.contains(index) ? tokens[index].text : "" }

  /// Whether it begins with these folded words.
  func begins(with phrase: String) -> Bool {
    var index = 0
    for word in phrase.split(separator: " ") {
      guard self.word(index) == word else { return false }
      index += 1
    }
    return true
  }

  /// Whether it holds these folded words one after the other.
  func contains(_ phrase: String) -> Bool {
    let words = phrase.split(separator: " ").map(String.init)
    guard let first = words.first, tokens.count >= words.count else { return false }
    for index in 0...(tokens.count - words.count)
    where tokens[index].text == first
      && (1..<words.count).allSatisfy({ tokens[index + $0].text == words[$0] })
    {
      return true
    }
    return false
  }

  /// The last sign of the words.
  var lastSign: Character? { text.last }

  /// Whether most of its letters are capitals.
  var isInCapitals: Bool {
    var (capitals, small) = (0, 0)
    for scalar in text.unicodeScalars where scalar.properties.isAlphabetic {
      if scalar.properties.isUppercase { capitals += 1 } else { small += 1 }
    }
    return capitals >= 3 && capitals > small * 4
  }
}
