import MinutesWording

extension Sentence {
  /// Where the sentence says that the council decides; `nil` when it does not.
  var decidingVerb: Range<Int>? {
    let words = words
    if let council = words.firstIndex(where: { $0.folded == "conseil" }),
      let verb = words[council...].firstIndex(where: { $0.folded == "decide" })
    {
      return words[verb].range
    }
    for index in words.indices.dropLast()
    where words[index].folded == "avis"
      && ["favorable", "defavorable"].contains(words[index + 1].folded)
    {
      let isAlone = words.count <= 3
      let isTheCouncils = words.prefix(index).contains { $0.folded == "conseil" }
      guard isAlone || isTheCouncils else { continue }
      return words[index].range.lowerBound..<words[index + 1].range.upperBound
    }
    return nil
  }

  private var words: [(folded: String, range: Range<Int>)] {
    var result: [(folded: String, range: Range<Int>)] = []
    var offset = 0
    var index = text.startIndex
    while index < text.endIndex {
      let (first, start) = (index, offset)
      while index < text.endIndex, text[index].isLetter {
        text.formIndex(after: &index)
        offset += 1
      }
      if first < index {
        result.append((String(text[first..<index]).folded, start..<offset))
      } else {
        text.formIndex(after: &index)
        offset += 1
      }
    }
    return result
  }
}
