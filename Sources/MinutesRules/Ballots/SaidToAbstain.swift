import MinutesModel
import MinutesWording

/// A member of whom the text of an item says that they take no part in the vote.
struct SaidToAbstain {
  let member: MemberID
  let words: String
  let place: Place

  /// Those of an item, in reading order.
  static func all(in context: ItemContext) -> [SaidToAbstain] {
    context.reading.texts.flatMap { text -> [SaidToAbstain] in
      guard !text.reading.abstainers.isEmpty, text.role.tellsTheVote else { return [] }
      return text.reading.abstainers.flatMap { said in
        members(named: said, context).map {
          SaidToAbstain(member: $0, words: said.words, place: .field(text.address, said.range))
        }
      }
    }
  }

  /// The member named last before the words, or everybody named before a plural.
  private static func members(named said: Abstainer, _ context: ItemContext) -> [MemberID] {
    let before = Array(said.before)
    let named = context.rollCall.inOffice.compactMap { id -> (id: MemberID, end: Int)? in
      guard let name = context.facts.council.member(id)?.familyName.folded, name.count > 1,
        let end = before.lastWord(Array(name))
      else { return nil }
      return (id, end)
    }
    if said.isPlural { return named.map(\.id) }
    return named.max { $0.end < $1.end }.map { [$0.id] } ?? []
  }
}

extension [Character] {
  /// Where a word ends last; `nil` where it does not stand by itself.
  fileprivate func lastWord(_ word: [Character]) -> Int? {
    guard word.count <= count else { return nil }
    for start in stride(from: count - word.count, through: 0, by: -1)
    where self[start] == word[0] && self[start..<start + word.count].elementsEqual(word) {
      let end = start + word.count
      if start == 0 || !self[start - 1].isLetter, end == count || !self[end].isLetter { return end }
    }
    return nil
  }
}
