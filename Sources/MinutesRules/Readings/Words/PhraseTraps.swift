import MinutesWording

/// Words that stand in a text by a slip, with what stands there when it is right.
struct Trap: Sendable {
  /// When the words are a slip; most always are.
  enum Condition: Sendable {
    case always
    /// Written with other letters or accents than the right words.
    case misspelt
    /// The words replaced begin with a small letter and have no accent.
    case smallUnaccented
    /// The words replaced begin with a capital and have no accent.
    case capitalUnaccented
    /// One of these follows.
    case before(WordSet)
    case notBefore(WordSet)
    case notAfter(WordSet)
    /// A comma follows, and none stands before the first word.
    case unpairedComma
  }

  let words: [WordKey]
  /// Which of the words are replaced.
  let target: Range<Int>
  /// What replaces them; `nil` where that is not settled.
  let right: String?
  /// Why, after the words: « le mot est du masculin ».
  let reason: String
  let condition: Condition

  /// - Parameter phrase: plain lower case words with spaces; those in brackets are replaced, or all.
  init(_ phrase: String, _ right: String?, _ reason: String = "", _ condition: Condition = .always)
  {
    var words: [WordKey] = []
    var bounds: (Int, Int)?
    for part in phrase.split(separator: " ") {
      if part.hasPrefix("[") { bounds = (words.count, words.count + 1) }
      words.append(WordKey(part.filter { $0 != "[" && $0 != "]" }))
      if part.hasSuffix("]") { bounds?.1 = words.count }
    }
    self.words = words
    target = bounds.map { $0.0..<$0.1 } ?? 0..<words.count
    self.right = right
    self.reason = reason
    self.condition = condition
  }
}

/// The traps of one rule.
struct TrapList: Sendable {
  let rule: RuleID
  let severity: Severity
  let traps: [Trap]
}

/// Finds the traps of all lists in a text.
enum PhraseTraps {
  struct Entry: Sendable {
    let trap: Trap
    let rule: RuleID
    let severity: Severity
  }

  /// By their first word, longest first.
  static let table: [WordKey: [Entry]] = {
    var table: [WordKey: [Entry]] = [:]
    for list in TrapList.all {
      for trap in list.traps {
        guard let first = trap.words.first else { continue }
        table[first, default: []].append(
          Entry(trap: trap, rule: list.rule, severity: list.severity))
      }
    }
    return table.mapValues { $0.sorted { $0.trap.words.count > $1.trap.words.count } }
  }()

  static func slips(in tape: WordTape) -> [Slip] {
    var slips: [Slip] = []
    var index = 0
    while index < tape.words.count {
      var next = index + 1
      if tape.words[index].lexeme.contains(.trap) {
        for entry in table[tape.key(index)] ?? [] where tape.stands(entry.trap.words, at: index) {
          guard let slip = slip(entry, in: tape, at: index) else { continue }
          slips.append(slip)
          next = index + max(1, entry.trap.target.upperBound)
          break
        }
      }
      index = next
    }
    return slips
  }

  private static func slip(_ entry: Entry, in tape: WordTape, at index: Int) -> Slip? {
    let trap = entry.trap
    let words = index + trap.target.lowerBound..<index + trap.target.upperBound
    guard holds(trap.condition, trap, tape, index, words) else { return nil }
    var bytes = tape.bytes(words)
    // « Mr. » for « M. »
    if trap.right?.hasSuffix(".") == true, tape.gap(words.upperBound).contains(.stop),
      tape.written(bytes.upperBound..<bytes.upperBound + 1) == "."
    {
      bytes = bytes.lowerBound..<bytes.upperBound + 1
    }
    let written = tape.written(bytes)
    let right = trap.right.map { $0.inCase(of: written).withApostrophes(of: tape.text) }
    guard right != written else { return nil }
    let shown = tape.written(tape.bytes(index..<index + trap.words.count))
    var message = "« \(shown) »"
    if let right { message += " : écrire « \(right) »" }
    if !trap.reason.isEmpty { message += (right == nil ? " : " : " ; ") + trap.reason }
    return Slip(
      rule: entry.rule, severity: entry.severity, range: tape.characters(bytes), message: message,
      right: right)
  }

  private static func holds(
    _ condition: Trap.Condition, _ trap: Trap, _ tape: WordTape, _ index: Int, _ words: Range<Int>
  ) -> Bool {
    let end = index + trap.words.count
    // « le 2e conseil », « présent(e)s »
    if tape.words[index].bytes.count == 1, index > 0, !tape.gap(index).contains(.space) {
      return false
    }
    if tape.hasEnding(after: end - 1) { return false }
    let first = tape.words[words.lowerBound]
    switch condition {
    case .always: return true
    case .misspelt:
      let written = tape.written(tape.bytes(words))
      let isShouted = words.allSatisfy { !tape.words[$0].shape.contains(.lower) }
      return !isShouted && trap.right.map { written.lowercased().typeset != $0.typeset } ?? true
    case .smallUnaccented: return !first.isCapitalised && !first.shape.contains(.accented)
    case .capitalUnaccented: return first.isCapitalised && !first.shape.contains(.accented)
    case .before(let keys): return tape.gap(end).isInPhrase && keys.contains(tape.key(end))
    case .notBefore(let keys): return !(tape.gap(end).isInPhrase && keys.contains(tape.key(end)))
    case .notAfter(let keys):
      return !(tape.gap(index).isInPhrase && keys.contains(tape.key(index - 1)))
    case .unpairedComma:
      return index > 0 && tape.gap(index).isSpace && tape.gap(end).contains(.comma)
    }
  }
}

extension String {
  /// The words in the case of those they replace: « DÉCIDE », « Décide », « décide ».
  func inCase(of written: String) -> String {
    let letters = written.filter(\.isLetter)
    if letters.count > 1, letters.allSatisfy(\.isUppercase) { return typeset.inCapitals }
    return letters.first?.isUppercase == true ? typeset.withInitialCapital : typeset
  }
}

extension String {
  /// With straight apostrophes where a text has no others.
  func withApostrophes(of text: String) -> String {
    guard contains(Glyph.apostrophe), text.contains("'"), !text.contains(Glyph.apostrophe) else {
      return self
    }
    return String(map { $0 == Glyph.apostrophe ? "'" : $0 })
  }
}
