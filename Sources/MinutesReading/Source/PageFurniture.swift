import MinutesModel
import MinutesWording

/// What a page brings with it and no sentence holds: its number, what stands at the head or foot of
/// every page, the stamp of the prefecture.
enum PageFurniture {
  /// Marks such lines and returns them.
  static func setApart(_ lines: inout [LaidLine]) -> [SourceLine] {
    var result: [SourceLine] = []
    let isPaged = lines.contains { $0.source.startsPage }
    for index in lines.indices where !lines[index].isBlank {
      let isBesideStamp =
        index > 0 && isStamp(lines[index - 1])
        || index + 1 < lines.count && isStamp(lines[index + 1])
      guard
        isPageNumber(lines[index], isPaged: isPaged) || isStamp(lines[index])
          || isBesideStamp && isPublication(lines[index])
      else { continue }
      lines[index].isSetApart = true
      result.append(lines[index].source)
    }
    result += setApartFeet(&lines)
    result += setApartHeaders(&lines, isPaged: isPaged)
    return result.sorted { $0.number < $1.number }
  }

  /// « Commune d’Arvigny – séance du 3 avril 2024 – page 2 », again and again with another number.
  private static func setApartFeet(_ lines: inout [LaidLine]) -> [SourceLine] {
    var feet: [String: [(index: Int, number: String)]] = [:]
    for index in lines.indices where !lines[index].isBlank && !lines[index].isSetApart {
      guard lines[index].hasDigit, lines[index].width - lines[index].indent < 110,
        pageWord.mayStand(in: lines[index].source.text)
      else { continue }
      let words = words(of: lines[index]).split(separator: " ")
      guard let page = words.lastIndex(of: "page"), page > 0,
        words[(page + 1)...].allSatisfy({ $0 == "sur" || $0.allSatisfy(\.isNumber) }),
        let number = words.dropFirst(page + 1).first
      else { continue }
      feet[words[..<page].joined(separator: " "), default: []].append((index, String(number)))
    }
    var result: [SourceLine] = []
    for foot in feet.values where Set(foot.map(\.number)).count > 1 {
      for (index, _) in foot {
        lines[index].isSetApart = true
        result.append(lines[index].source)
      }
    }
    return result
  }

  private static let pageWord = WordBeginnings(["page"])

  /// What stands again and again beside page numbers and page breaks: the head or foot of every page.
  /// The first one stays, since it may be the letterhead.
  private static func setApartHeaders(_ lines: inout [LaidLine], isPaged: Bool) -> [SourceLine] {
    var edges: Set<Int> = []
    for index in lines.indices
    where lines[index].source.startsPage
      || lines[index].isSetApart && isPageNumber(lines[index], isPaged: isPaged)
    {
      if !lines[index].isBlank { edges.insert(index) }
      edges.formUnion(neighbours(of: index, in: lines, by: -1))
      edges.formUnion(neighbours(of: index, in: lines, by: 1))
    }
    guard !edges.isEmpty else { return [] }
    func mayRepeat(_ line: LaidLine) -> Bool {
      !line.isBlank && !line.isSetApart && !line.isRule && line.mark == nil
        && line.width - line.indent > 8 && !line.endsClause && line.lastByte != UInt8(ascii: ",")
        && ResultClaim.all(in: line.source.text).isEmpty
    }
    var seen: [String: Int] = [:]
    for index in lines.indices.prefix(12) where !edges.contains(index) && mayRepeat(lines[index]) {
      seen[words(of: lines[index])] = 2
    }
    let candidates = edges.sorted().filter { mayRepeat(lines[$0]) }
    for index in candidates { seen[words(of: lines[index]), default: 0] += 1 }
    var result: [SourceLine] = []
    var first: Set<String> = []
    for index in candidates {
      let words = words(of: lines[index])
      guard let count = seen[words], count > 2 else { continue }
      let isFirst = first.insert(words).inserted
      guard
        !isFirst
          || index >= 12 && lines[..<12].contains(where: { PageFurniture.words(of: $0) == words })
      else { continue }
      lines[index].isSetApart = true
      result.append(lines[index].source)
    }
    return result
  }

  /// The two lines with words that are nearest in a direction.
  private static func neighbours(of index: Int, in lines: [LaidLine], by step: Int) -> [Int] {
    var result: [Int] = []
    var next = index + step
    while lines.indices.contains(next), result.count < 2, abs(next - index) < 6 {
      if !lines[next].isBlank, !lines[next].isSetApart { result.append(next) }
      next += step
    }
    return result
  }

  private static func words(of line: LaidLine) -> String {
    line.source.text.folded.split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
  }

  /// « Page 3/12 », « - 3 - », « 3 / 12 »; a lone figure only at the edge of a page.
  private static func isPageNumber(_ line: LaidLine, isPaged: Bool) -> Bool {
    guard line.width - line.indent < 24, mayBeginPageNumber(line) else { return false }
    let words = line.source.text.folded.split { $0 == " " || $0 == "\t" || $0 == "\u{C}" }
    guard let first = words.first else { return false }
    if first == "page" {
      return words.count > 1
        && words.dropFirst().allSatisfy {
          $0 == "sur" || $0 == "/" || $0.allSatisfy { $0.isNumber || $0 == "/" }
        }
    }
    let compact = words.joined()
    if compact.hasPrefix("-"), compact.hasSuffix("-"), compact.count > 2,
      compact.dropFirst().dropLast().allSatisfy({ $0.isNumber })
    {
      return true
    }
    return false
  }

  private static func mayBeginPageNumber(_ line: LaidLine) -> Bool {
    let bytes = line.source.text.utf8Span.span
    switch bytes[line.start] {
    // U+2010 is a hyphen too
    case UInt8(ascii: "p"), UInt8(ascii: "P"), UInt8(ascii: "-"), 0xE2: return true
    default: return false
    }
  }

  /// A line of the stamp that transmission to the prefecture prints on every page, and nothing else.
  private static func isStamp(_ line: LaidLine) -> Bool {
    guard line.width - line.indent < 80, mayBegin(line, with: stampBeginnings) else { return false }
    let folded = line.source.text.folded.trimmingSpaces
    for start in stamps where folded.hasPrefix(start) {
      if start.hasPrefix("id : ") { return !folded.dropFirst(start.count).contains(" ") }
      // a day or a code follows, no words
      return !folded.dropFirst(start.count).contains { $0.isLetter && $0 != "d" && $0 != "e" }
    }
    return false
  }

  /// « Publié le 13/12/2022 » among the lines of a stamp.
  private static func isPublication(_ line: LaidLine) -> Bool {
    guard mayBegin(line, with: publicationBeginnings) else { return false }
    let folded = line.source.text.folded.trimmingSpaces
    return ["publie le ", "affiche le ", "mis en ligne le "].contains { start in
      folded.hasPrefix(start) && !folded.dropFirst(start.count).contains(where: \.isLetter)
    }
  }

  /// Whether the first word begins like one of these.
  private static func mayBegin(_ line: LaidLine, with beginnings: WordBeginnings) -> Bool {
    WordBeginnings.letters(ofWordIn: line.source.text.utf8Span.span, at: line.start)
      .map(beginnings.contains) ?? true
  }

  private static let stampBeginnings = WordBeginnings([
    "envoye", "recu", "id", "accuse", "ar", "date",
  ])
  private static let publicationBeginnings = WordBeginnings(["publie", "affiche", "mis"])

  private static let stamps = [
    "envoye en prefecture le", "recu en prefecture le", "id : 0", "id : 1", "id : 2", "id : 3",
    "id : 4",
    "id : 5", "id : 6", "id : 7", "id : 8", "id : 9", "accuse de reception en prefecture",
    "ar prefecture", "date de teletransmission :", "date de reception prefecture :",
  ]
}
