import MinutesModel
import MinutesWording
import Testing

@testable import MinutesRules

@Suite struct `W-02` {
  static let record = RecordBuilder().roll(present: 12, proxies: 2)

  static let cases: [MarkedText] = [
    "Présents : 12, pouvoirs : 2, votants : [11|14]", "Nombre de membres en exercice : [14|15]",
    "[13|12] membres présents et [1|2] pouvoirs, soit 14 votants",
    "Sont comptés 15 conseillers municipaux en exercice, [11|12] présents.",
  ]

  @Test(arguments: cases) func `numbers that the roll does not give`(_ text: MarkedText) throws {
    try text.check("W-02", in: Self.record, severity: .error)
  }

  static let quiet: [MarkedText] = [
    "Présents : 12, pouvoirs : 2, votants : 14", "Cinq membres présents le demandent.",
    "5 membres présents s’y opposent.", "Le conseil communautaire : 30 présents, 4 pouvoirs",
    "La commission compte 7 membres en exercice et 5 présents.",
    "à l’article 12 présents et à venir",
  ]

  @Test(arguments: quiet) func `numbers that it gives, and numbers of others`(
    _ text: MarkedText
  ) throws {
    try text.check("W-02", in: Self.record)
  }

  @Test func `who takes no part in a vote is no voter`() {
    func found(_ voters: Int) -> Int {
      Self.record.item(
        .passage(Passage(role: .exposition, texts: ["Nombre de votants : \(voters)"])),
        .ballot(Ballot(votes: .counts(.of(13, notVoting: 1))))
      ).findings("W-02").count
    }
    #expect(found(14) == 0)
    #expect(found(13) == 0)
    #expect(found(12) == 1)
  }
}

@Suite struct `W-03` {
  @Test func `the quorum is as the roll has it, at the border of a third`() throws {
    let reached: MarkedText = "Le quorum étant atteint, le conseil délibère."
    let missed: MarkedText = "Le [quorum est atteint], le conseil délibère."
    try reached.check("W-03", in: RecordBuilder().roll(present: 5))
    try missed.check("W-03", in: RecordBuilder().roll(present: 4), severity: .error)
    try reached.check("W-03", in: RecordBuilder(date: .on(2023, 3, 7)).roll(present: 8))
    try missed.check("W-03", in: RecordBuilder(date: .on(2023, 3, 7)).roll(present: 7))
    try ("Le quorum n’est pas atteint." as MarkedText)
      .check("W-03", in: RecordBuilder().roll(present: 4))
    try ("Le [quorum n’est pas atteint]." as MarkedText)
      .check("W-03", in: RecordBuilder().roll(present: 5))
    try ("Le quorum était atteint la dernière fois." as MarkedText)
      .check("W-03", in: RecordBuilder().roll(present: 4))
  }
}

/// The ways in which real minutes write the counts of a vote.
@Suite struct `Spellings of counts` {
  static let spellings = [
    "par 12 voix pour, 2 voix contre et 1 abstention", "12 voix pour, 2 contre, 1 abstention",
    "Pour : 12 – Contre : 2 – Abstention : 1", "Pour : 12 Contre : 2 Abstention : 1",
    "POUR 12 : 12 voix pour / 2 contre / 1 abstention",
    "12 pour, 2 contre et 1 abstention", "douze voix pour, deux voix contre et une abstention",
    "par douze voix pour, deux contre et une abstention",
  ]

  @Test(arguments: spellings) func `each is read`(_ words: String) {
    let counts = ResultClaim.all(in: words).map(\.counts)
    #expect(
      counts.contains(ResultClaim.Counts(inFavour: 12, against: 2, abstentions: 1)), "\(counts)")
  }
}
