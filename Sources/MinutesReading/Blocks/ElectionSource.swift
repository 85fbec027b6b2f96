import MinutesModel
import MinutesWording

/// An election as an item tells it, line by line: papers found, blank and void ones, what each
/// candidate had, who is proclaimed.
struct ElectionSource {
  private(set) var rounds: [ElectionRound] = []
  private(set) var post = ""
  /// The first line of it.
  private(set) var start: SourcedText = .empty

  /// `nil` for an item in which nobody is elected by papers.
  init?(_ paragraphs: [Paragraph], in context: RollContext) {
    guard
      paragraphs.contains(where: {
        $0.index(ofAny: ["bulletins", "bulletin", "urne", "scrutin"]) != nil
      })
    else {
      return nil
    }
    var open = ElectionRound()
    var isElected: [MemberID] = []
    func hasNews(_ round: ElectionRound) -> Bool { round != ElectionRound() }
    for paragraph in paragraphs where paragraph.tokens.count < 60 {
      if paragraph.contains("tour de scrutin") || paragraph.contains("tour du scrutin") {
        if hasNews(open), !open.results.isEmpty { rounds.append(open); open = ElectionRound() }
        if start.isEmpty { start = paragraph.body }
        continue
      }
      let finder = MemberFinder(paragraph.tokens, of: paragraph.readable, in: context)
      if paragraph.tokens.contains(where: { $0.text.hasPrefix("proclam") }),
        let person = finder.first()
      {
        isElected.append(person.member)
      }
      if let person = finder.first(),
        let votes = ElectionSource.voices(paragraph, after: person.range.upperBound)
      {
        open.results.append(
          CandidateVotes(candidate: Candidate(members: [person.member]), votes: votes))
        if start.isEmpty { start = paragraph.body }
        continue
      }
      guard let number = ElectionSource.lastNumber(paragraph) else { continue }
      if paragraph.index(of: "absolue") != nil {
        open.statedMajority = number
      } else if paragraph.index(ofAny: ["blancs", "blanc"]) != nil {
        open.blank = number
      } else if paragraph.index(ofAny: ["nuls", "nul"]) != nil {
        open.null = number
      } else if paragraph.index(ofAny: ["bulletins", "urne"]) != nil {
        open.papers = number
      }
    }
    if hasNews(open) { rounds.append(open) }
    rounds.removeAll { $0.results.isEmpty }
    guard !rounds.isEmpty, rounds.contains(where: { $0.papers != nil || $0.statedMajority != nil })
    else { return nil }
    let last = rounds.count - 1
    for index in rounds[last].results.indices {
      let member = rounds[last].results[index].candidate.members.first
      rounds[last].results[index].isElected = member.map(isElected.contains) ?? false
    }
  }

  /// « : 7 voix », « a obtenu 7 voix », « 7 (sept) voix ».
  private static func voices(_ paragraph: Paragraph, after index: Int) -> Int? {
    guard let word = paragraph.index(of: "voix", from: index), word - index < 8 else { return nil }
    for place in index..<word {
      if case .integer(let value) = paragraph.tokens[place].kind { return value }
    }
    return FrenchNumberReader.inWords(paragraph.tokens, at: word - 1)?.value
  }

  private static func lastNumber(_ paragraph: Paragraph) -> Int? {
    for token in paragraph.tokens.reversed() {
      if case .integer(let value) = token.kind { return value }
    }
    return nil
  }

  /// What the election is for, from the title: « élection du maire ».
  static func post(_ title: String) -> String {
    let words = title.split(separator: " ")
    guard
      let index = words.firstIndex(where: { $0.folded == "election" || $0.folded == "designation" })
    else { return "" }
    var rest = words[(index + 1)...].joined(separator: " ").lowercased()
    for start in ["du ", "de la ", "des ", "d’un ", "d'un ", "d’une ", "d'une ", "de "]
    where rest.hasPrefix(start) {
      rest = String(rest.dropFirst(start.count))
      break
    }
    return rest
  }
}

extension ItemReader {
  /// The ballot of an election after the lines that tell it, which stay.
  mutating func addElection(title: String) {
    let paragraphs = pieces.compactMap {
      if case .paragraph(let paragraph) = $0 { paragraph } else { nil }
    }
    guard let source = ElectionSource(paragraphs, in: context) else { return }
    builder.removeBlocks { $0.content.ballot.map { $0.votes == .notTaken } ?? false }
    builder.add(
      .ballot(
        Ballot(
          mode: .secret, votes: .rounds(source.rounds),
          nomination: Nomination(post: ElectionSource.post(title)))), at: source.start)
  }
}

extension Substring {
  fileprivate var folded: String { String(self).folded }
}
