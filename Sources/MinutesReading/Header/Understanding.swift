import MinutesWording

/// Which tokens of a paragraph were understood; what is left decides whether it is kept as it stands.
struct Understanding {
  let tokens: [ClaimToken]
  private var isUnderstood: [Bool]

  init(_ paragraph: Paragraph) {
    tokens = paragraph.tokens
    isUnderstood = tokens.map { $0.kind == .mark }
  }

  mutating func take(_ range: Range<Int>) {
    for index in range.clamped(to: 0..<tokens.count) { isUnderstood[index] = true }
  }

  /// Whether nothing but words of the formula is left.
  func isComplete(formula: Set<String>) -> Bool {
    for (index, token) in tokens.enumerated() where !isUnderstood[index] {
      guard token.kind == .word, formula.contains(token.text) else { return false }
    }
    return true
  }
}

extension Paragraph {
  /// The words of a range of tokens, as they stand.
  func slice(_ range: Range<Int>) -> SourcedText {
    guard range.lowerBound < range.upperBound, range.upperBound <= tokens.count else {
      return .empty
    }
    return body.slice(
      tokens[range.lowerBound].range.lowerBound..<tokens[range.upperBound - 1].range.upperBound)
  }

  /// The index of the first token with this text.
  func index(of word: String, from start: Int = 0) -> Int? {
    let letters = WordBeginnings.letters(ofFirstWord: word.utf8Span.span)
    guard start < tokens.count, mayHold(letters) else { return nil }
    return tokens[start...].firstIndex {
      (letters == 0 || $0.letters == letters) && $0.text == word
    }
  }

  /// The index of the first mark or word of these.
  func index(ofAny words: Set<String>, from start: Int = 0) -> Int? {
    guard start < tokens.count else { return nil }
    return tokens[start...].firstIndex { words.contains($0.text) }
  }

  /// The same for a few words: their first letters tell most others from them.
  func index(ofAny words: [String], from start: Int = 0) -> Int? {
    guard start < tokens.count else { return nil }
    guard words.contains(where: { mayHold(WordBeginnings.letters(ofFirstWord: $0.utf8Span.span)) })
    else { return nil }
    let beginnings = words.map { WordBeginnings.letters(of: $0) }
    return tokens[start...].firstIndex { token in
      words.indices.contains { place in
        (token.letters == 0 || token.letters == beginnings[place]) && words[place] == token.text
      }
    }
  }
}

/// Sets of words written as one text.
extension Set<String> {
  init(words text: String) { self = Set(text.split(separator: " ").map(String.init)) }
}
