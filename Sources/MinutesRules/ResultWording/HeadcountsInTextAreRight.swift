import MinutesEditing
import MinutesModel
import MinutesWording

/// W-02: the numbers of members that a text gives are those of the roll at that item.
enum HeadcountsInTextAreRight: ItemRule {
  static let id: RuleID = "W-02"
  static let title = "Les nombres de membres écrits dans un point sont ceux de l’appel"
  static let explanation = """
    « Présents : 13, votants : 15 » : ces nombres sont comparés à ceux que l’appel donne à ce \
    point, arrivées, départs et déports compris. « Cinq membres présents le demandent » n’est pas \
    un décompte et n’est pas lu.
    """
  static let law = LawSource(
    "CGCT, art. L2121-15 et L2121-20",
    "Le procès-verbal donne les membres présents ou représentés ; les votants sont ceux-là.")
  static let severity = Severity.error
  static let example = RuleExample(
    wrong: "présents : 6, pouvoirs : 2, votants : 11",
    right: "présents : 6, pouvoirs : 2, votants : 8")
  static let looksAt: ItemParts = [.texts, .claims, .ballots]

  static func findings(in item: AgendaItem, _ context: ItemContext) -> [Finding] {
    guard context.facts.rollIsBegun else { return [] }
    return context.reading.worded.flatMap { field -> [Finding] in
      guard let role = field.role, role.isOwnWords else { return [] }
      return field.words.cues.compactMap { cue in
        guard case .headcount(let headcount, let written) = cue.value else { return nil }
        let right = counts(headcount, context)
        guard let count = right.first, !right.contains(written) else { return nil }
        return finding(
          at: field.place(cue.range),
          "\(headcount.rawValue) : le texte écrit \(written), l’appel en donne \(count) à ce point",
          remedy: Remedy(
            "écrire « \(count) »",
            .text(.replace(TextRange(field.address, cue.range), with: String(count)))))
      }
    }
  }

  /// The numbers that are right here, the likeliest first.
  private static func counts(_ headcount: Cue.Headcount, _ context: ItemContext) -> [Int] {
    let roll = context.rollCall
    switch headcount {
    case .inOffice: return [roll.inOffice.count]
    case .present:
      let recused = roll.recusals.count { roll.present.contains($0.member) }
      return [roll.present.count, roll.present.count - recused]
    case .proxies: return [roll.proxies.count]
    case .voters:
      return context.reading.votes.flatMap { vote in
        [vote.result.voters, vote.result.tally.accountedFor - vote.result.tally.notVoting]
      } + [roll.voters.count]
    }
  }
}
