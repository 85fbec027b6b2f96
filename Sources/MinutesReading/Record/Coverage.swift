package import MinutesModel
import MinutesWording

/// Whether every word of a text is in the record that was read from it.
package struct Coverage: Sendable {
  /// A word of the text that is nowhere in the record.
  package struct Lost: Hashable, Sendable {
    /// The word.
    package let word: String
    /// Where it stands.
    package let point: TextPoint
  }

  /// Words that stand in a text of the record.
  package private(set) var kept = 0
  /// Words that were understood as a fact.
  package private(set) var told = 0
  /// Words that the page brought with it.
  package private(set) var setApart = 0
  /// Lines whose words stand in a text of the record, in part at least.
  package private(set) var proseLines = 0
  /// Lines whose words were all understood as facts.
  package private(set) var understoodLines = 0
  /// Words that are nowhere: there must be none.
  package private(set) var lost: [Lost] = []
  /// Places whose text in the record has not the words that were read for it: there must be none.
  package private(set) var altered: [Place] = []

  /// All words of the text.
  package var total: Int { kept + told + setApart + lost.count }

  /// Measures a reading; `text` is what the record holds at a place.
  package init(of reading: Reading, text: (Place) -> String?) {
    // which text covers each byte: 0 for none, positive where it is kept, negative where it is told
    var covers = reading.source.lines.map { Array(repeating: Int32(0), count: $0.text.utf8.count) }
    func mark(_ text: SourcedText, _ cover: Int32) {
      for (line, bytes) in text.segments where covers.indices.contains(line) {
        for byte in bytes.clamped(to: 0..<covers[line].count) where covers[line][byte] <= 0 {
          covers[line][byte] = cover
        }
      }
    }
    for (index, told) in reading.ledger.told.enumerated() { mark(told.text, -Int32(index) - 1) }
    for (index, (place, kept)) in reading.ledger.kept.enumerated() {
      guard let held = text(place),
        held == kept.text || Coverage.words(held) == Coverage.words(kept.text)
      else {
        altered.append(place)
        continue
      }
      mark(kept, Int32(index) + 1)
    }
    let apart = Set(reading.setApart.map(\.number))
    for (index, line) in reading.source.lines.enumerated() {
      let before = (kept: kept, told: told)
      defer {
        if kept > before.kept {
          proseLines += 1
        } else if told > before.told {
          understoodLines += 1
        }
      }
      for token in ClaimToken.all(in: line.text) where token.kind != .mark {
        if apart.contains(line.number) {
          setApart += 1
          continue
        }
        // the first and last byte tell: signs inside a word may have been cleaned away, and a word that
        // two texts share is no word of either
        let first = covers[index][token.range.lowerBound]
        let last = covers[index][
          max(token.range.lowerBound, Coverage.lastLetter(of: token, in: line.text))]
        if first > 0, first == last {
          kept += 1
        } else if first != 0, first == last || first < 0 && last < 0 {
          told += 1
        } else {
          lost.append(
            Lost(
              word: token.text,
              point: reading.source.point(line: index, byte: token.range.lowerBound)))
        }
      }
    }
  }

  /// The words of a text, each with an end.
  private static func words(_ text: String) -> [UInt8] {
    var words: [UInt8] = []
    ClaimToken.eachPortion(of: text) { tokens in
      for token in tokens where token.kind != .mark {
        words += token.text.utf8
        words.append(0)
      }
    }
    return words
  }

  /// The start of the last character of a token.
  private static func lastLetter(of token: ClaimToken, in text: String) -> Int {
    let bytes = text.utf8
    var index = token.range.upperBound - 1
    while index > token.range.lowerBound,
      bytes[bytes.index(bytes.startIndex, offsetBy: index)] & 0xC0 == 0x80
    {
      index -= 1
    }
    return index
  }
}

extension SourcedText {
  /// The bytes of the source that the text is made of, line by line.
  var segments: [(line: Int, bytes: Range<Int>)] {
    origins.enumerated().map { index, origin in
      let end = index + 1 < origins.count ? origins[index + 1].start : count
      return (origin.line, origin.byte..<origin.byte + max(0, end - origin.start))
    }
  }
}
