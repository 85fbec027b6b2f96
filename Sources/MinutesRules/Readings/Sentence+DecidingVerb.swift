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
    let characters = Array(text)
    var index = 0
    while index < characters.count {
      guard characters[index].isLetter else {
        index += 1
        continue
      }
      let start = index
      while index < characters.count, characters[index].isLetter { index += 1 }
      result.append((String(characters[start..<index]).folded, start..<index))
    }
    return result
  }
}
