import MinutesModel
import MinutesWording

/// Finds the members of the council whom running text names.
struct MemberFinder {
  private let tokens: [ClaimToken]
  private let text: String
  private let context: RollContext

  init(_ tokens: [ClaimToken], of text: String, in context: RollContext) {
    self.tokens = tokens
    self.text = text
    self.context = context
  }

  private func word(_ index: Int) -> String {
    tokens.indices.contains(index) ? tokens[index].text : ""
  }

  /// « Mme Laure VIGNAULT », « VIGNAULT Laure », « M. le maire »: the member at a token, and the index
  /// after the name.
  func person(at start: Int) -> (member: MemberID, end: Int)? {
    var index = start
    var isTitled = false
    while CivilityWord.isOne(folded: word(index))
      || index > start && ["et", "."].contains(word(index))
    {
      isTitled = true
      index += 1
    }
    guard tokens.indices.contains(index), tokens[index].kind == .word else { return nil }
    if isTitled, ["le", "la"].contains(word(index)),
      ["maire", "mairesse"].contains(word(index + 1))
    {
      return context.mayor.map { ($0, index + 2) }
    }
    guard context.mayName(tokens[index..<min(index + 5, tokens.count)]) else { return nil }
    for length in stride(from: min(5, tokens.count - index), to: 0, by: -1) {
      let lower = text.utf8.index(text.startIndex, offsetBy: tokens[index].range.lowerBound)
      let upper = text.utf8.index(
        text.startIndex, offsetBy: tokens[index + length - 1].range.upperBound)
      guard let name = PersonName(text[lower..<upper]), let member = context.member(name) else {
        continue
      }
      return (member.id, index + length)
    }
    return nil
  }

  /// The members named one after the other from a token on.
  func people(at start: Int) -> [(member: MemberID, start: Int, end: Int)] {
    var result: [(member: MemberID, start: Int, end: Int)] = []
    var index = start
    while let (member, end) = person(at: index) {
      result.append((member, index, end))
      index = end
      while [",", "et", "-", "–", ";", "/"].contains(word(index)) { index += 1 }
    }
    return result
  }

  /// The first member named from a token on.
  func first(from start: Int = 0) -> (member: MemberID, range: Range<Int>)? {
    var index = start
    while index < tokens.count {
      if tokens[index].kind == .word, let (member, end) = person(at: index) {
        return (member, index..<end)
      }
      index += 1
    }
    return nil
  }
}
