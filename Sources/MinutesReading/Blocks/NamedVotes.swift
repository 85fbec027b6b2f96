import MinutesModel
import MinutesWording

/// The members whom words about a vote name with what they did: « Mme X votant contre », « 1
/// abstention (M. Y) », « Contre : M. Z ».
struct NamedVotes {
  private(set) var exceptions: [VoteException] = []
  private(set) var recusals: [MemberID] = []

  private let tokens: [ClaimToken]
  private let text: String
  private let context: RollContext

  init(_ text: String, _ tokens: [ClaimToken], _ context: RollContext) {
    self.text = text
    self.tokens = tokens
    self.context = context
    var index = 0
    while index < tokens.count {
      let mentions = people(at: index)
      guard let end = mentions.last?.end, let first = mentions.first else {
        index += 1
        continue
      }
      if let choice = choice(before: first.start, after: end) {
        for mention in mentions { note(mention.member, choice) }
      } else if isInterested(after: end) {
        for mention in mentions where !recusals.contains(mention.member) {
          recusals.append(mention.member)
        }
      }
      index = end
    }
  }

  private mutating func note(_ member: MemberID, _ choice: VoteChoice) {
    guard !exceptions.contains(where: { $0.member == member }) else { return }
    exceptions.append(VoteException(member: member, choice: choice))
  }

  private func word(_ index: Int) -> String {
    tokens.indices.contains(index) ? tokens[index].text : ""
  }

  // MARK: Names

  /// The members named one after the other from a token on.
  private func people(at start: Int) -> [(member: MemberID, start: Int, end: Int)] {
    var result: [(member: MemberID, start: Int, end: Int)] = []
    var index = start
    while let (member, end) = person(at: index) {
      result.append((member, index, end))
      index = end
      while [",", "et", "-", "–", ";", "/"].contains(word(index)) { index += 1 }
    }
    return result
  }

  /// « Mme Laure VIGNAULT », « VIGNAULT »: a member of the council.
  private func person(at start: Int) -> (MemberID, end: Int)? {
    var index = start
    while CivilityWord(word(index).withInitialCapital) != nil
      || ["et", "."].contains(word(index)) && index > start
    { index += 1 }
    guard tokens.indices.contains(index), tokens[index].kind == .word else { return nil }
    for length in stride(from: min(5, tokens.count - index), to: 0, by: -1) {
      let range = tokens[index].range.lowerBound..<tokens[index + length - 1].range.upperBound
      let lower = text.utf8.index(text.startIndex, offsetBy: range.lowerBound)
      let upper = text.utf8.index(text.startIndex, offsetBy: range.upperBound)
      guard let name = PersonName(text[lower..<upper]), let member = context.member(name) else {
        continue
      }
      return (member.id, index + length)
    }
    return nil
  }

  // MARK: What they did

  private func choice(before start: Int, after end: Int) -> VoteChoice? {
    // « … votant contre », « … s’abstenant », « … ne prenant pas part au vote »
    for index in end..<min(end + 4, tokens.count) {
      switch word(index) {
      case "contre"
      where ["vote", "votant", "votent", "voté"].contains(word(index - 1)) || index == end:
        return .against
      case "abstenant", "abstient", "abstiennent", "abstenu", "abstenue", "abstenus":
        return .abstention
      case "part" where !isInterested(after: end) && word(index - 1) == "pas": return .notVoting
      default: break
      }
    }
    // « 1 contre (Mme X) », « Abstentions : MM. Y et Z », « a voté contre : M. Z »
    var index = start - 1
    while ["(", ":", "-", "–", "de", "d", "'", "dont", ".", ",", "=", "voix"].contains(word(index))
    { index -= 1 }
    switch word(index) {
    case "contre", "oppose", "opposes": return .against
    case "abstention", "abstentions", "abstenu", "abstenus", "abstenue", "abstenues", "abstenant":
      return .abstention
    case "vote" where word(start - 1) == ":" && word(index - 1) == "au": return .notVoting
    default: return nil
    }
  }

  private func isInterested(after end: Int) -> Bool {
    (end..<min(end + 3, tokens.count)).contains {
      ["interesse", "interessee", "interesses", "interessees"].contains(word($0))
    }
  }

  // MARK: Counts

  /// Whether the names are as many as the counts say.
  func tells(_ counts: ResultClaim.Counts, _ others: Tally) -> Bool {
    func named(_ choice: VoteChoice) -> Int { exceptions.count { $0.choice == choice } }
    return others.blank == 0 && others.null == 0
      && counts.against.map { $0 == named(.against) } ?? true
      && counts.abstentions.map { $0 == named(.abstention) } ?? true
      && (others.notVoting == 0 || others.notVoting == named(.notVoting))
  }

  func unlistedNotVoting(_ others: Tally) -> Int {
    others.notVoting > 0 ? 0 : exceptions.count { $0.choice == .notVoting }
  }
}
