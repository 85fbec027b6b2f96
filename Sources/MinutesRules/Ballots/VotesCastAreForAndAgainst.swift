import MinutesEditing
import MinutesModel

/// V-07: abstentions, blank and void papers are no votes cast.
enum VotesCastAreForAndAgainst: ItemRule {
  static let id: RuleID = "V-07"
  static let title = "Les suffrages exprimés sont les voix pour et contre"
  static let explanation = """
    Abstentions, bulletins blancs et nuls et refus de vote ne sont pas des suffrages exprimés ; la \
    majorité absolue est la moitié des suffrages exprimés arrondie à l’entier inférieur, plus un.
    """
  static let law = LawSource(
    "CGCT, art. L2121-20 ; CE, 10 décembre 2001, n° 235027",
    "La majorité absolue se calcule sur les suffrages exprimés, sans les blancs, les nuls ni les "
      + "abstentions.")
  static let severity = Severity.error
  static let example = RuleExample(
    wrong: "11 pour, 1 contre, 1 blanc : suffrages exprimés : 13",
    right: "11 pour, 1 contre, 1 blanc : suffrages exprimés : 12")

  static let looksAt: ItemParts = [.claims, .ballots]

  static func findings(in item: AgendaItem, _ context: ItemContext) -> [Finding] {
    let tallies = context.reading.votes.filter(\.addsUp).map(\.result.tally)
    guard !tallies.isEmpty else { return [] }
    return context.reading.texts.flatMap { text -> [Finding] in
      guard !text.reading.peopleCounts.isEmpty, text.role.tellsTheVote else { return [] }
      return text.reading.peopleCounts.compactMap { finding(for: $0, text, tallies) }
    }
  }

  private static func finding(
    for count: PeopleCount, _ text: FieldReading, _ tallies: [Tally]
  ) -> Finding? {
    let right: [Int]
    switch count.kind {
    case .votesCast: right = tallies.map(\.votesCast)
    case .absoluteMajority: right = tallies.map { $0.votesCast / 2 + 1 }
    default: return nil
    }
    guard let first = right.first, !right.contains(count.number) else { return nil }
    return finding(
      at: .field(text.address, count.numberRange),
      "« \(count.words) » : \(reason(count, tallies)) (\(first))",
      remedy: right.count == 1
        ? Remedy(
          "écrire « \(first) »",
          .text(.replace(TextRange(text.address, count.numberRange), with: String(first)))) : nil)
  }

  private static func reason(_ count: PeopleCount, _ tallies: [Tally]) -> String {
    guard count.kind == .votesCast, let tally = tallies.first else {
      return "la majorité absolue est plus de la moitié des suffrages exprimés"
    }
    switch count.number - tally.votesCast {
    case tally.blank + tally.null where tally.blank + tally.null > 0:
      return "les bulletins blancs et nuls n’en sont pas, il y a les voix pour et contre"
    case tally.abstentions where tally.abstentions > 0:
      return "les abstentions n’en sont pas, il y a les voix pour et contre"
    default: return "ce sont les voix pour et contre"
    }
  }
}
