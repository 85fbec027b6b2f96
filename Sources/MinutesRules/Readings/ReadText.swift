import MinutesModel
import MinutesWording

/// A text before the rules that read it: whatever one of them has made of it serves the others.
///
/// It lives while one text is judged; what is kept of a text is its `TextReading`.
package final class ReadText {
  let text: String
  let kind: TextKind
  /// The facts of the session; the text is judged again when they change. The register’s are asked for
  /// by `register`.
  let facts: SessionFacts
  /// Whether the text stands in an item with a financing plan.
  let isOfPlan: Bool

  init(_ text: String, _ kind: TextKind, facts: SessionFacts, isOfPlan: Bool = false) {
    self.text = text
    self.kind = kind
    self.facts = facts
    self.isOfPlan = isOfPlan
  }

  /// What the other sessions of the register say; a rule that asks for it makes the text be read again
  /// once that is known.
  var register: RegisterFacts? {
    asksRegister = true
    return facts.register
  }

  /// Whether some rule has asked for the register.
  private(set) var asksRegister = false

  /// Its characters: ranges of faults count in them.
  private(set) lazy var characters = Array(text)
  /// Its words, with what stands between them left out.
  private(set) lazy var words = TextWord.all(in: text)
  /// Its sentences.
  private(set) lazy var sentences = Sentence.all(in: text)
  /// Its words with what stands between them, for rules on language and dates.
  private(set) lazy var tape = WordTape(text)
  /// The slips that its words alone prove.
  private(set) lazy var slips = Slip.all(in: tape)
  /// The days it names.
  private(set) lazy var dates = DateReader.all(in: tape)
  /// What it says of days, acts and persons.
  private(set) lazy var cues = CueReader.all(in: tape)
  /// Its numbers, words and signs by bytes: what rules on figures work on.
  private(set) lazy var tokens = TokenizedText(text)

  /// The characters of a range.
  func written(_ range: Range<Int>) -> String { String(characters[range]) }

  /// Where these words stand one after the other, in characters; compared as `folded` compares them.
  func ranges(of phrase: String...) -> [Range<Int>] {
    guard let first = phrase.first, words.count >= phrase.count else { return [] }
    return words.indices.dropLast(phrase.count - 1).compactMap { start in
      guard words[start].folded == first,
        phrase.indices.dropFirst().allSatisfy({ words[start + $0].folded == phrase[$0] })
      else { return nil }
      return words[start].range.lowerBound..<words[start + phrase.count - 1].range.upperBound
    }
  }
}

/// A word of a text: letters and digits without a break.
struct TextWord: Hashable, Sendable {
  let text: String
  /// As words are compared: lower case, without accents.
  let folded: String
  /// In characters.
  let range: Range<Int>

  static func all(in text: String) -> [TextWord] {
    var words: [TextWord] = []
    var start: (index: String.Index, offset: Int)?
    var offset = 0
    func end(at index: String.Index) {
      guard let (first, from) = start else { return }
      let word = String(text[first..<index])
      words.append(TextWord(text: word, folded: word.folded, range: from..<offset))
      start = nil
    }
    for index in text.indices {
      let character = text[index]
      if character.isLetter || character.isNumber {
        if start == nil { start = (index, offset) }
      } else {
        end(at: index)
      }
      offset += 1
    }
    end(at: text.endIndex)
    return words
  }
}
