import MinutesWording

extension Sentence {
  /// Where the sentence says that the council decides; `nil` when it does not.
  var decidingVerb: Range<Int>? {
    let words = words
    if let council = words.firstIndex(where: { $0.text.says("conseil") }),
      let verb = words[council...].firstIndex(where: { $0.text.says("decide") })
    {
      return words[verb].range
    }
    for index in words.indices.dropLast()
    where words[index].text.says("avis")
      && ["favorable", "defavorable"].contains(where: words[index + 1].text.says)
    {
      let isAlone = words.count <= 3
      let isTheCouncils = words.prefix(index).contains { $0.text.says("conseil") }
      guard isAlone || isTheCouncils else { continue }
      return words[index].range.lowerBound..<words[index + 1].range.upperBound
    }
    return nil
  }

  private var words: [(text: Substring, range: Range<Int>)] {
    var result: [(text: Substring, range: Range<Int>)] = []
    var offset = 0
    var index = text.startIndex
    while index < text.endIndex {
      let (first, start) = (index, offset)
      while index < text.endIndex, text[index].isWordLetter {
        text.formIndex(after: &index)
        offset += 1
      }
      if first < index {
        result.append((text[first..<index], start..<offset))
      } else {
        text.formIndex(after: &index)
        offset += 1
      }
    }
    return result
  }
}

extension Character {
  /// The same as `isLetter`, told at once for most.
  fileprivate var isWordLetter: Bool {
    guard let ascii = asciiValue else { return isLetter }
    return (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(ascii | 0x20)
  }
}

extension Substring {
  /// Whether it is that word in lower case without accents. Accents and ligatures are longer than the
  /// letters they fold to, a composed one by a byte.
  fileprivate func says(_ word: String) -> Bool {
    utf8.count >= word.utf8.count && utf8.count <= 3 * word.utf8.count
      && utf8.first.map { first in
        first >= 0x80 || first | 0x20 == word.utf8.first
      } == true && String(self).folded == word
  }
}
