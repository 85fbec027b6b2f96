import MinutesWording

/// What is looked for in a register: each word of it begins a word of the text, capitals and accents
/// ignored. « eau » finds « eau » and « eaux », not « plateau »; figures with a space between them are one word.
package struct RegisterWords: Hashable, Sendable {
  /// The words, folded.
  package let words: [String]

  /// What was typed.
  package init(_ typed: String) {
    var words: [String] = []
    for word in typed.folded.split(whereSeparator: \.isWhitespace) {
      if let last = words.last?.last, last.isASCII, last.isNumber,
        let first = word.first, first.isASCII, first.isNumber
      {
        words[words.count - 1] += " " + word
      } else {
        words.append(String(word))
      }
    }
    self.words = words
  }

  /// Where the words stand in a text, in characters and in order; empty unless all of them do.
  package func matches(in text: String) -> [Range<Int>] {
    // « œ » is two letters to whoever looks for it.
    var letters: [Character] = []
    var origins: [Int] = []
    for (index, character) in text.enumerated() {
      for letter in character.folded {
        letters.append(letter)
        origins.append(index)
      }
    }
    var result: [Range<Int>] = []
    for word in words {
      let found = Self.matches(of: Array(word), in: letters)
      if found.isEmpty { return [] }
      result += found.map { origins[$0.lowerBound]..<origins[$0.upperBound - 1] + 1 }
    }
    return result.sorted { $0.lowerBound < $1.lowerBound }
  }

  private static func matches(of word: [Character], in letters: [Character]) -> [Range<Int>] {
    let mustBegin = isPartOfAWord(word.first?.unicodeScalars.first)
    var result: [Range<Int>] = []
    var start = 0
    while start + word.count <= letters.count {
      let isBeginning =
        !mustBegin || start == 0 || !isPartOfAWord(letters[start - 1].unicodeScalars.last)
      if isBeginning, letters[start..<start + word.count].elementsEqual(word) {
        result.append(start..<start + word.count)
        start += word.count
      } else {
        start += 1
      }
    }
    return result
  }

  /// Whether what follows it goes on a word: letters, their marks, and plain figures.
  package static func isPartOfAWord(_ scalar: Unicode.Scalar?) -> Bool {
    guard let scalar else { return false }
    if scalar.isASCII { return scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark:
      return true
    default: return false
    }
  }
}
