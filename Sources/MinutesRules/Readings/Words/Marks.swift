import MinutesModel
import MinutesWording

/// « and » that have no counterpart.
enum Guillemets {
  /// What stands between the outermost guillemets that close, in characters.
  static func pairs(in text: some Sequence<Character>) -> [Range<Int>] {
    var open: [Int] = []
    var result: [Range<Int>] = []
    for (offset, character) in text.enumerated() {
      switch character.onlyScalar {
      case "«": open.append(offset)
      case "»":
        if let start = open.popLast(), open.isEmpty { result.append(start..<offset + 1) }
      default: break
      }
    }
    return result
  }

  /// Those of one text, with their range in characters; true for «.
  static func unpaired(in text: String) -> [Mention<Bool>] {
    var open: [Int] = []
    var result: [Mention<Bool>] = []
    for (offset, character) in text.enumerated() {
      switch character.onlyScalar {
      case "«": open.append(offset)
      case "»":
        if open.popLast() == nil {
          result.append(Mention(value: false, range: offset..<offset + 1))
        }
      default: break
      }
    }
    result += open.map { Mention(value: true, range: $0..<$0 + 1) }
    return result
  }
}

extension Guillemets {
  /// What stands between guillemets, where it is a name of some words and no sentence.
  static func names(in text: String) -> [Mention<String>] {
    let characters = Array(text)
    return pairs(in: characters).compactMap { range in
      var (start, end) = (range.lowerBound + 1, range.upperBound - 1)
      while start < end, characters[start].isFrenchSpace { start += 1 }
      while start < end, characters[end - 1].isFrenchSpace { end -= 1 }
      let name = characters[start..<end]
      guard name.count < 90, name.contains(" "), !name.contains("."), !name.contains(";") else {
        return nil
      }
      return Mention(value: String(name), range: range)
    }
  }
}

/// Names written in capitals among words that are not: « la plateforme INTERSTIS ».
enum ShoutedNames {
  static func all(in tape: WordTape) -> [Mention<String>] {
    tape.words.indices.compactMap { index in
      let word = tape.words[index]
      guard word.bytes.count > 4, word.isInCapitals, !word.isNumber, word.lexeme.isEmpty,
        !isShouted(tape, index - 1, index), !isShouted(tape, index + 1, index + 1),
        !tape.lexeme(index - 1).contains(.civility),
        index == 0 || !tape.words[index - 1].isCapitalised || !tape.gap(index).isSpace
      else { return nil }
      return Mention(value: tape.written(index), range: tape.characters(word.bytes))
    }
  }

  private static func isShouted(_ tape: WordTape, _ index: Int, _ gap: Int) -> Bool {
    tape.words.indices.contains(index) && tape.words[index].isInCapitals
      && tape.gap(gap).isInPhrase
  }
}

/// Apostrophes as a typewriter has them.
enum StraightApostrophes {
  /// Where they stand between letters, in characters.
  static func offsets(in text: String) -> [Int] {
    var result: [Int] = []
    var previous: Character = " "
    var pending: Int?
    for (offset, character) in text.enumerated() {
      if let place = pending, character.isLetter || character.isWhitespace { result.append(place) }
      pending = character == "'" && previous.isLetter ? offset : nil
      previous = character
    }
    return result
  }
}

/// Marks of Markdown left in a text: `**`, `*` around words.
enum MarkdownMarks {
  static func slips(in text: String) -> [Slip] {
    let characters = Array(text)
    var slips: [Slip] = []
    var index = 0
    while index < characters.count {
      guard characters[index] == "*" else {
        index += 1
        continue
      }
      let width = index + 1 < characters.count && characters[index + 1] == "*" ? 2 : 1
      guard let end = close(characters, from: index + width, width: width) else {
        if width == 2, isLetter(characters, index + 2) || isLetter(characters, index - 1) {
          slips.append(slip(characters, index..<index + 2, right: ""))
        }
        index += width
        continue
      }
      let inner = String(characters[index + width..<end])
      slips.append(slip(characters, index..<end + width, right: inner))
      index = end + width
    }
    return slips
  }

  /// Where the marks that close a run stand; the run begins and ends with a letter or mark of its
  /// own, never with a space or a figure.
  private static func close(_ text: [Character], from start: Int, width: Int) -> Int? {
    guard start < text.count, isInner(text[start]) else { return nil }
    var place = start + 1
    while place < text.count {
      if text[place] == "*" {
        let run = place + 1 < text.count && text[place + 1] == "*" ? 2 : 1
        return run == width && isInner(text[place - 1]) ? place : nil
      }
      place += 1
    }
    return nil
  }

  private static func isInner(_ character: Character) -> Bool {
    character.isLetter || "«»’'.!?…)(".contains(character)
  }

  private static func isLetter(_ text: [Character], _ index: Int) -> Bool {
    text.indices.contains(index) && text[index].isLetter
  }

  private static func slip(_ text: [Character], _ range: Range<Int>, right: String) -> Slip {
    Slip(
      rule: "L-09", severity: .warning, range: range,
      message:
        "« \(String(text[range])) » : des marques de mise en forme sont restées dans le texte",
      right: right)
  }
}
