import MinutesModel
import MinutesWording

/// The members whom words about a vote name with what they did: « Mme X votant contre », « 1
/// abstention (M. Y) », « Contre : M. Z ».
struct NamedVotes {
  private(set) var exceptions: [VoteException] = []
  private(set) var recusals: [MemberID] = []

  private let tokens: [ClaimToken]

  init(_ text: String, _ tokens: [ClaimToken], _ context: RollContext) {
    self.tokens = tokens
    let finder = MemberFinder(tokens, of: text, in: context)
    var index = 0
    while index < tokens.count {
      let mentions = tokens[index].kind == .word ? finder.people(at: index) : []
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

  // MARK: What they did

  private func choice(before start: Int, after end: Int) -> VoteChoice? {
    // « … votant contre », « … s’abstenant », « … ne prenant pas part au vote »
    for index in end..<min(end + 4, tokens.count) {
      switch word(index) {
      case "contre" where ["vote", "votant", "votent"].contains(word(index - 1)) || index == end:
        return .against
      case "abstenant", "abstient", "abstiennent", "abstenu", "abstenue", "abstenus":
        return .abstention
      case "part" where !isInterested(after: end) && word(index - 1) == "pas": return .notVoting
      default: break
      }
    }
    // « 1 contre (Mme X) », « Abstentions : MM. Y et Z », « a voté contre : M. Z »
    var index = start - 1
    while index >= 0, NamedVotes.between.contains(word(index)) || isNumber(index) { index -= 1 }
    switch word(index) {
    case "contre", "oppose", "opposes", "opposition", "oppositions": return .against
    case "abstention", "abstentions", "abstenu", "abstenus", "abstenue", "abstenues", "abstenant":
      return .abstention
    default: return nil
    }
  }

  private static let between: Set<String> = [
    "(", ":", "-", "–", "de", "d", "'", "dont", ".", ",", "=", "voix", "vote", "votes",
  ]

  private func isNumber(_ index: Int) -> Bool {
    if case .integer = tokens[index].kind { true } else { false }
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
