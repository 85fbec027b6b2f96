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
    var title: HouseStyle.MayoressTitle?
    for paragraph in paragraphs {
      if title == nil { title = HouseHabits.title(in: paragraph) }
      // « sous la présidence de Mme Françoise HERVÉ, mairesse »
      if title == nil, paragraph.index(of: "mairesse") != nil { title = .mairesse }
      guard paragraph.index(ofAny: ["unanimite"]) != nil else { continue }
      for claim in ResultClaim.all(in: paragraph.readable) {
        guard case .formula(let formula) = claim.kind,
          let unanimity = HouseHabits.unanimity(formula)
        else { continue }
        counts[unanimity, default: 0] += 1
        // beside abstentions the counts always stand
        let isPlain = (claim.counts.abstentions ?? 0) + (claim.counts.against ?? 0) == 0
        if claim.counts.inFavour == nil {
          without += 1
        } else if isPlain {
          withCounts += 1
        }
      }
    }
    if let usual = counts.max(by: { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) }) {
      style.unanimity = usual.key
      style.countsAfterUnanimity = withCounts >= without && withCounts > 0 || without == 0
    }
    // head and end are worded by formulas, what comes between may be what somebody said
    if let title { style.mayoressTitle = title }
    let isInHead = paragraphs.prefix(header.end).contains { HouseHabits.title(in: $0) != nil }
    let president = header.facts.president.flatMap { header.roll.roster[$0] }
    if !isInHead, president?.name.civility == .madame,
      let signed = HouseHabits.signature(paragraphs)
    {
      style.mayoressTitle = signed
    }
  }

  private static let madame = WordBeginnings.letters(of: "madame")
  private static let mme = WordBeginnings.letters(of: "mme")

  /// « Le maire, » or « La maire, » over the signatures.
  private static func signature(_ paragraphs: [Paragraph]) -> HouseStyle.MayoressTitle? {
    for paragraph in paragraphs.suffix(6) where paragraph.tokens.count < 24 {
      switch (paragraph.word(0), paragraph.word(1), paragraph.word(2)) {
      case ("le", "maire", ","): return .leMaire
      case ("la", "maire", ","): return .laMaire
      case ("la", "mairesse", ","): return .mairesse
      default: break
      }
    }
    return nil
  }

  /// « Mme le maire », « Madame la maire », « Mme la mairesse ».
  private static func title(in paragraph: Paragraph) -> HouseStyle.MayoressTitle? {
    for (index, token) in paragraph.tokens.enumerated()
    where (token.letters == madame || token.letters == mme)
      && (token.text == "madame" || token.text == "mme")
    {
      let next = paragraph.word(index + 1) == "." ? index + 2 : index + 1
      switch (paragraph.word(next), paragraph.word(next + 1)) {
      case ("le", "maire"): return .leMaire
      case ("la", "maire"): return .laMaire
      case ("la", "mairesse"): return .mairesse
      default: break
      }
    }
    return nil
  }

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
