import MinutesWording

/// Puts the lines of a text together again that the width of the page parted.
struct ParagraphReader {
  let lines: [LaidLine]
  let measure: TextMeasure
  let hyphens: LineEndHyphens
  /// The paragraphs of the whole text by their first lines: most of them are asked for again.
  private var known: [Int: Paragraph] = [:]

  init(_ lines: [LaidLine]) {
    let lines = lines.withLostBullets
    self.lines = lines
    measure = TextMeasure(lines)
    hyphens = LineEndHyphens(lines)
  }

  /// The paragraphs of all lines, which are kept for when some of them are asked for.
  mutating func readAll() -> [Paragraph] {
    let all = paragraphs(in: 0..<lines.count)
    for paragraph in all { known[paragraph.lines.lowerBound] = paragraph }
    return all
  }

  /// The paragraphs of some lines.
  func paragraphs(in range: Range<Int>) -> [Paragraph] {
    var result: [Paragraph] = []
    var open: OpenParagraph?
    var blanks = 0
    var isPageBreak = false
    func close() {
      if let done = open { result.append(known[done.first].flatMap(done.same) ?? done.closed) }
      open = nil
    }
    for index in range {
      let line = lines[index]
      if line.isSetApart {
        isPageBreak = true
        continue
      }
      if line.isBlank {
        blanks += 1
        isPageBreak = isPageBreak || line.source.startsPage
        continue
      }
      isPageBreak = isPageBreak || line.source.startsPage || blanks > 2
      if line.isRule {
        if blanks == 0 { open?.isUnderlined = true }
        close()
        blanks = 0
        isPageBreak = false
        continue
      }
      if let above = open, continues(above, with: line, blanks: blanks, isPageBreak: isPageBreak) {
        open?.append(line, hyphens: hyphens)
      } else {
        close()
        open = OpenParagraph(line, blanksBefore: blanks)
      }
      blanks = 0
      isPageBreak = false
    }
    close()
    return result
  }

  private func continues(
    _ open: OpenParagraph, with line: LaidLine, blanks: Int, isPageBreak: Bool
  ) -> Bool {
    let above = open.last
    if line.mark?.isSign == true, !isNumberBelow(above, line) { return false }
    if above.endsWithHyphen, line.mark == nil, let first = line.firstByte,
      EntryMark.isLetter(first), blanks < 3 || isPageBreak
    {
      return true
    }
    if line.beginsAmidSentence, blanks < 2 || isPageBreak { return true }
    if line.firstByte == UInt8(ascii: "("), line.mark == nil, blanks == 0, !above.endsClause,
      !above.isInCapitals || open.mark != nil
    {
      return true
    }
    if SetBeginning.stands(atStartOf: line) { return false }
    if line.mark == nil, open.isInParenthesis, line.closesParenthesis, blanks < 2 || isPageBreak {
      return true
    }
    let isOnPurpose = measure.isEndedOnPurpose(above, before: line)
    if line.mark != nil, isOnPurpose || above.endsClause || open.mark?.isSign == false {
      return false
    }
    if SetBeginning.isAlone(open.text) { return false }
    if open.isRecital, SetBeginning.followsRecital(line) { return false }
    if above.endsAmidPhrase, line.mark == nil, blanks < 2 || isPageBreak { return true }
    // a heading in capitals, and the text below it
    if above.isInCapitals, !line.isInCapitals, line.beginsWithCapital { return false }
    if blanks > 0 {
      guard !above.endsClause, isPageBreak || !measure.isSpaced && blanks == 1 else { return false }
      if isOnPurpose {
        // the lines of an entry begin further in than the conversion shows
        return open.mark?.isSign == true && line.beginsWithSmallLetter
          && above.lastByte != UInt8(ascii: ",") && above.extent * 4 > measure.extent * 3
      }
      if line.beginsWithSmallLetter || EntryMark.isDigit(line.firstByte ?? 0) { return true }
      return above.isInCapitals && line.isInCapitals && open.mark?.isSign != false
    }
    if open.mark != nil, line.indent > open.indent, measure.isSpaced, line.mark == nil,
      line.indent >= open.hanging - 1
    {
      return !(isOnPurpose && line.beginsWithCapital)
    }
    if above.lastByte == UInt8(ascii: ":"), !line.beginsWithSmallLetter {
      // an amount alone belongs to the words that announce it
      return line.mark == nil && line.hasCurrency && line.width < 40
        && Figure.amount(line.whole.text) != nil
    }
    if !isOnPurpose {
      // back at the margin below an entry set in, after a full stop
      if open.mark?.isSign == true, above.endsSentence, line.beginsWithCapital,
        line.indent + 3 <= open.hanging
      {
        return false
      }
      return open.indent - line.indent < 30
    }
    return line.beginsWithSmallLetter && !above.endsClause
  }

  /// A dash between figures is none that begins an entry: « 12 – 3 » broken before the dash.
  private func isNumberBelow(_ above: LaidLine, _ line: LaidLine) -> Bool {
    guard line.mark?.kind == .dash, let byte = line.firstByte, EntryMark.isDigit(byte) else {
      return false
    }
    return above.lastByte.map(EntryMark.isDigit) ?? false
  }
}

/// A paragraph to which lines are still added.
private struct OpenParagraph {
  private(set) var body: SourcedText
  private let markText: SourcedText
  let mark: EntryMark?
  let indent: Int
  let hanging: Int
  private let blanksBefore: Int
  private(set) var last: LaidLine
  let first: Int
  var isUnderlined = false

  init(_ line: LaidLine, blanksBefore: Int) {
    body = line.words
    markText = line.mark == nil ? .empty : SourcedText(line.source, line.start..<line.wordStart)
    mark = line.mark
    indent = line.indent
    hanging = line.indent + (line.mark.map { line.columns(from: line.start, $0.length) } ?? 0)
    self.blanksBefore = blanksBefore
    last = line
    first = line.index
    isInParenthesis = line.opensParenthesis
  }

  /// Whether the last line leaves a parenthesis open.
  private(set) var isInParenthesis: Bool

  var text: String { body.text }

  var isRecital: Bool {
    let letters = WordBeginnings.letters(ofWordIn: body.text.utf8Span.span, at: 0)
    guard letters.map(OpenParagraph.recitals.contains) ?? true else { return false }
    let start = String(body.text.prefix(12)).folded
    return start.hasPrefix("considerant") || start.hasPrefix("vu ")
  }

  private static let recitals = WordBeginnings(["vu", "considerant"])

  mutating func append(_ line: LaidLine, hyphens: LineEndHyphens) {
    hyphens.join(&body, line.whole, isParted: last.endsWithHyphen)
    last = line
    isInParenthesis = line.opensParenthesis || isInParenthesis && !line.closesParenthesis
  }

  /// The paragraph that was made of the same lines before.
  func same(_ other: Paragraph) -> Paragraph? {
    other.lines.upperBound == last.index + 1 && other.blanksBefore == blanksBefore
      && other.isUnderlined == isUnderlined && other.body.count == body.count ? other : nil
  }

  var closed: Paragraph {
    Paragraph(
      body, markText: markText, mark: mark, indent: indent, hanging: hanging,
      blanksBefore: blanksBefore, lines: first..<last.index + 1, isUnderlined: isUnderlined)
  }
}

/// Words that begin a paragraph of their own wherever they stand at the beginning of a line.
enum SetBeginning {
  private static let words: Set<String> = [
    "vu", "considerant", "article", "objet", "presents", "presentes", "absents", "absentes",
    "absent", "absente", "excuses", "excuse", "excusee", "excusees", "pouvoirs", "procurations",
    "secretaire", "etaient", "etait", "plafond", "rapporteur", "rapporteure", "annexe", "ont", "a",
    "se", "s'est", "n'a", "n'ont",
  ]

  /// What tells who voted how, a line a choice.
  private static let votes = [
    "ont vote ", "a vote ", "s'est abstenu", "se sont abstenu", "n'a pas pris part",
    "n'ont pas pris part",
  ]

  /// « s’ » and « n’ » end at their apostrophes.
  private static let beginnings = WordBeginnings(words.union(["s", "n"]))

  static func stands(atStartOf line: LaidLine) -> Bool {
    guard line.mark == nil, line.beginsWithCapital else { return false }
    let bytes = line.source.text.utf8Span.span
    guard WordBeginnings.letters(ofWordIn: bytes, at: line.start).map(beginnings.contains) ?? true
    else { return false }
    var index = line.start
    while index < bytes.count, index - line.start < 16,
      EntryMark.isLetter(bytes[index]) || bytes[index] >= 0x80
    {
      index += 1
    }
    guard index > line.start, index < bytes.count else { return false }
    let start = line.source.text.utf8.index(line.source.text.startIndex, offsetBy: line.start)
    let end = line.source.text.utf8.index(line.source.text.startIndex, offsetBy: index)
    let folded = String(line.source.text[start..<end]).folded
    guard words.contains(folded) else { return false }
    switch folded {
    case "vu", "considerant": return true
    case "ont", "a", "se", "s'est", "n'a", "n'ont":
      guard line.source.text.contains(":") else { return false }
      let start = String(line.source.text.drop { $0 == " " }.prefix(24)).folded
      return votes.contains { start.hasPrefix($0) }
    // « Article 3 : », not « Article L1612-1 »
    case "article":
      return index + 1 < bytes.count && EntryMark.isDigit(bytes[index + 1])
        && line.source.text.contains(":")
    default:
      return line.source.text.contains(":")
        || folded == "etaient" || folded == "absents" || folded == "absentes"
    }
  }

  /// Whether a line goes on after recitals that have no end of their own: « Il est proposé… ».
  static func followsRecital(_ line: LaidLine) -> Bool {
    let start = String(line.source.text.drop { $0 == " " }.prefix(24)).folded
    return followers.contains { start.hasPrefix($0) }
  }

  private static let followers = [
    "il est propose", "apres en avoir", "apres avoir", "apres deliberation", "le conseil municipal",
    "monsieur le", "madame l", "m. le maire", "mme l", "le maire",
  ]

  /// Whether a line says nothing but that the council decides.
  static func isAlone(_ text: String) -> Bool {
    guard text.utf8.count <= 12 else { return false }
    let word = text.folded.filter { $0.isLetter }
    return word == "decide" || word == "decident" || word == "arrete"
  }
}
