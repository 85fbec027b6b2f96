import MinutesWording

/// Lines of the source that read as one: a paragraph, a recital, a list entry, a heading.
///
/// A class, since a reading hands each one on many times and never changes it.
final class Paragraph: Sendable {
  /// The words, without the mark.
  let body: SourcedText
  /// The mark before them.
  let mark: EntryMark?
  /// The mark as it stands; empty where there is none.
  let markText: SourcedText
  /// Columns before the mark, or before the words.
  let indent: Int
  /// Columns before the words of the first line.
  let hanging: Int
  /// Blank lines before it.
  let blanksBefore: Int
  /// Its lines in the source.
  let lines: Range<Int>
  /// Whether a drawn line stands right below it.
  let isUnderlined: Bool
  /// Whether most of its letters are capitals.
  let isInCapitals: Bool
  /// The words as they were meant before they were scanned: every place is the same.
  let readable: String
  /// The words in folded tokens.
  let tokens: [ClaimToken]
  private let sieve: WordSieve
  /// Whether an amount may stand in it: a digit, and « € » or « euros ».
  let mayHoldAmount: Bool

  init(
    _ body: SourcedText, markText: SourcedText = .empty, mark: EntryMark? = nil, indent: Int = 0,
    hanging: Int = 0, blanksBefore: Int = 0, lines: Range<Int>, isUnderlined: Bool = false
  ) {
    self.body = body
    self.markText = markText
    self.mark = mark
    self.indent = indent
    self.hanging = hanging
    self.blanksBefore = blanksBefore
    self.lines = lines
    self.isUnderlined = isUnderlined
    isInCapitals = LetterCase(body.text).isInCapitals
    readable = ReadableText.repaired(body.text)
    tokens = ClaimToken.all(in: Paragraph.beginning(of: readable))
    sieve = WordSieve(tokens)
    mayHoldAmount = Paragraph.mayHoldAmount(readable)
  }

  /// As much of a text as is read: no paragraph that says something is longer than 32 KB, and what is
  /// behind that is kept as it is.
  private static func beginning(of text: String) -> String {
    let longest = 1 << 15
    guard text.utf8.count > longest else { return text }
    return String(text[..<text.utf8.index(text.startIndex, offsetBy: longest)])
  }

  private static func mayHoldAmount(_ text: String) -> Bool {
    let bytes = text.utf8Span.span
    var (hasDigit, hasCurrency) = (false, false)
    for index in 0..<bytes.count {
      hasDigit = hasDigit || EntryMark.isDigit(bytes[index])
      hasCurrency = hasCurrency || LaidLine.isCurrency(bytes, at: index)
    }
    return hasDigit && hasCurrency
  }

  var text: String { body.text }

  /// The words with the number before them, which may be text of its own.
  var withMark: SourcedText { markText.joined(body) }

  /// The folded token at an index; empty where there is none.
  func word(_ index: Int) -> String { tokens.indices.contains(index) ? tokens[index].text : "" }

  /// Whether a word with these first letters may stand in it; false is certain.
  func mayHold(_ letters: UInt64) -> Bool { letters == 0 || sieve.mayHold(letters) }

  /// Whether it begins with these folded words.
  func begins(with phrase: String) -> Bool {
    let bytes = phrase.utf8Span.span
    let letters = WordBeginnings.letters(ofFirstWord: bytes)
    guard letters == 0 || tokens.first?.letters == letters else { return false }
    return says(bytes, at: 0)
  }

  /// Whether it holds these folded words one after the other.
  func contains(_ phrase: String) -> Bool {
    let bytes = phrase.utf8Span.span
    let letters = WordBeginnings.letters(ofFirstWord: bytes)
    guard mayHold(letters) else { return false }
    for index in tokens.indices where letters == 0 || tokens[index].letters == letters {
      if says(bytes, at: index) { return true }
    }
    return false
  }

  /// Whether the words of a phrase, parted by one space each, are the tokens from an index on.
  private func says(_ phrase: Span<UInt8>, at index: Int) -> Bool {
    var index = index
    var place = 0
    while index < tokens.count {
      let word = tokens[index].text.utf8Span.span
      guard place + word.count <= phrase.count else { return false }
      for byte in 0..<word.count where word[byte] != phrase[place + byte] { return false }
      place += word.count
      if place == phrase.count { return true }
      guard phrase[place] == 0x20 else { return false }
      place += 1
      index += 1
    }
    return false
  }

  /// The last sign of the words.
  var lastSign: Character? { text.last }
}
