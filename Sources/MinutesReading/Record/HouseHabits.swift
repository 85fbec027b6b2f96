import MinutesModel
import MinutesWording

/// How a commune words its minutes, as the text shows it.
struct HouseHabits {
  private(set) var style = HouseStyle()

  init(_ paragraphs: [Paragraph], _ header: HeaderReader) {
    if let order = header.facts.dateOrder { style.dateOrder = order }
    style.hyphenatedNumbers = header.facts.hyphenatedNumbers
    var counts: [HouseStyle.Unanimity: Int] = [:]
    var (withCounts, without) = (0, 0)
    var titles: [HouseStyle.MayoressTitle: Int] = [:]
    for paragraph in paragraphs {
      for (index, token) in paragraph.tokens.enumerated()
      where (token.letters == HouseHabits.madame || token.letters == HouseHabits.mme)
        && (token.text == "madame" || token.text == "mme")
      {
        let next = paragraph.word(index + 1) == "." ? index + 2 : index + 1
        switch (paragraph.word(next), paragraph.word(next + 1)) {
        case ("le", "maire"): titles[.leMaire, default: 0] += 1
        case ("la", "maire"): titles[.laMaire, default: 0] += 1
        case ("la", "mairesse"): titles[.mairesse, default: 0] += 1
        default: break
        }
      }
      guard paragraph.index(ofAny: ["unanimite"]) != nil else { continue }
      for claim in ResultClaim.all(in: paragraph.readable) {
        guard case .formula(let formula) = claim.kind,
          let unanimity = HouseHabits.unanimity(formula)
        else { continue }
        counts[unanimity, default: 0] += 1
        if claim.counts.inFavour == nil { without += 1 } else { withCounts += 1 }
      }
    }
    if let usual = counts.max(by: { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) }) {
      style.unanimity = usual.key
      style.countsAfterUnanimity = withCounts >= without
    }
    if let title = titles.max(by: { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) }) {
      style.mayoressTitle = title.key
    }
  }

  private static let madame = WordBeginnings.letters(of: "madame")
  private static let mme = WordBeginnings.letters(of: "mme")

  private static func unanimity(_ formula: ResultFormula) -> HouseStyle.Unanimity? {
    switch formula {
    case .unanimity: .bare
    case .unanimityOfVotesCast: .votesCast
    case .unanimityOfPresent, .unanimityOfPresentAndRepresented: .membersPresent
    case .unanimityOfVoters: .membersVoting
    default: nil
    }
  }
}
