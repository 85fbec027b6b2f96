import MinutesModel
import MinutesWording

/// A list of members cut at its commas, dashes and « et ».
struct RollSegments {
  struct Segment {
    /// Without its brackets.
    var name: SourcedText
    /// What stands in brackets after it.
    var detail: SourcedText
    /// The whole, to be kept where it is not understood.
    var whole: SourcedText
    /// Whether it ends a group: « ; ».
    var endsGroup: Bool
  }

  let segments: [Segment]
  /// The « et » between names.
  let separators: [SourcedText]

  init(_ text: SourcedText) {
    let tokens = ClaimToken.all(in: text.text)
    var segments: [Segment] = []
    var separators: [SourcedText] = []
    var start = 0
    var depth = 0
    func cut(before end: Int, next: Int, endsGroup: Bool) {
      let whole = text.slice(start..<end)
      start = next
      guard !whole.isEmpty else {
        if endsGroup, !segments.isEmpty { segments[segments.count - 1].endsGroup = true }
        return
      }
      segments.append(RollSegments.segment(whole, endsGroup: endsGroup))
    }
    for (index, token) in tokens.enumerated() {
      let next = token.range.upperBound
      switch token.text {
      case "(" where token.kind == .mark: depth += 1
      case ")" where token.kind == .mark: depth = max(0, depth - 1)
      case ",", ";", "•", "·", "\n", "|":
        if depth == 0 {
          cut(before: token.range.lowerBound, next: next, endsGroup: token.text == ";")
        }
      case "-", "–", "—", "/":
        // « Anne - Marie » is a name of one person only where the text has no other separators
        if depth == 0, token.kind == .mark {
          cut(before: token.range.lowerBound, next: next, endsGroup: false)
        }
      case "." where depth == 0 && RollSegments.endsSentence(tokens, index):
        cut(before: token.range.lowerBound, next: next, endsGroup: true)
      case "et" where depth == 0 && RollSegments.partsNames(tokens, index, in: text.text):
        separators.append(text.slice(token.range))
        cut(before: token.range.lowerBound, next: next, endsGroup: false)
      default:
        if depth == 0, RollSegments.beginsPerson(tokens, index, in: text.text) {
          cut(before: token.range.lowerBound, next: token.range.lowerBound, endsGroup: false)
        }
      }
    }
    cut(before: text.count, next: text.count, endsGroup: true)
    self.segments = segments
    self.separators = separators
  }

  private static func segment(_ whole: SourcedText, endsGroup: Bool) -> Segment {
    let bytes = Array(whole.text.utf8)
    guard let open = bytes.firstIndex(of: UInt8(ascii: "(")), bytes.last == UInt8(ascii: ")") else {
      return Segment(name: whole, detail: .empty, whole: whole, endsGroup: endsGroup)
    }
    return Segment(
      name: whole.prefix(open), detail: whole.slice(open + 1..<bytes.count - 1), whole: whole,
      endsGroup: endsGroup)
  }

  /// A full stop that is none of « M. » or « J. ».
  private static func endsSentence(_ tokens: [ClaimToken], _ index: Int) -> Bool {
    guard index > 0 else { return false }
    let before = tokens[index - 1].text
    if index + 1 == tokens.count { return true }
    return before.count > 1
      && !["mm", "mr", "mme", "mmes", "mlle", "melle", "mrs"].contains(before)
  }

  /// Whether a civility begins another person right behind a name, as where the width parted lines:
  /// « PERRAUD Michel Mmes AUCLAIR Sylvie ».
  private static func beginsPerson(_ tokens: [ClaimToken], _ index: Int, in text: String) -> Bool {
    guard index > 0, tokens[index].kind == .word,
      let title = CivilityWord(word(tokens, index, text)),
      index + 1 < tokens.count
    else { return false }
    // « M » behind a name may be its initial, and « Mme » a part of « M. et Mme »
    let before = tokens[index - 1]
    guard before.kind == .word, before.text != "et",
      !RollReader.leadsToHolder.contains(before.text),
      CivilityWord(word(tokens, index - 1, text)) == nil,
      word(tokens, index - 1, text).first?.isUppercase == true
    else { return false }
    let next = tokens[index + 1].text == "." ? index + 2 : index + 1
    guard next < tokens.count, word(tokens, next, text).first?.isUppercase == true else {
      return false
    }
    return title.isPlural || next == index + 2 || tokens[index].text != "m"
  }

  private static func word(_ tokens: [ClaimToken], _ index: Int, _ text: String) -> Substring {
    let range = tokens[index].range
    return text[
      text.utf8.index(
        text.startIndex, offsetBy: range.lowerBound)..<text.utf8.index(
          text.startIndex, offsetBy: range.upperBound)]
  }

  /// Whether « et » stands between names, and not between « Mrs » and « Mmes ».
  private static func partsNames(_ tokens: [ClaimToken], _ index: Int, in text: String) -> Bool {
    guard index > 0, index + 1 < tokens.count else { return false }
    let before =
      tokens[index - 1].text == "." && index > 1 ? tokens[index - 2].text : tokens[index - 1].text
    if ["m", "mm", "mr", "mrs", "mme", "mmes", "messieurs", "mesdames", "monsieur", "madame"]
      .contains(before)
    {
      return false
    }
    let next = tokens[index + 1]
    guard next.kind == .word else { return false }
    let start = text.utf8.index(text.startIndex, offsetBy: next.range.lowerBound)
    return text[start].isUppercase || PersonName.particles.contains(next.text)
  }
}
