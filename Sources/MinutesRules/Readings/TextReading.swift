import MinutesWording

/// Everything that rules look for in one text, read once for all of them and kept while the text
/// stays as it is.
///
/// A class, so that keeping it costs a reference.
final class TextReading: Sendable {
  /// What it says of votes, sentences about another assembly or another day left out.
  let claims: [SaidClaim]
  /// Where it says that the council decides, in characters.
  let decidingVerb: Range<Int>?
  let miscalculations: [Miscalculation]
  /// The amounts said to be HT or TTC, where there is a plan to compare them with.
  let amounts: [TaxedAmount]
  /// The shares of public aid, where there is a plan.
  let publicAid: [PublicAid]
  /// The numbers of members and votes that it states.
  let peopleCounts: [PeopleCount]
  /// Who is said to take no part in the vote.
  let abstainers: [Abstainer]
  /// What it says of money; `nil` where there is nothing to judge.
  let money: MoneyReading?
  /// What the rules on texts found in it.
  let faults: [FoundFault]
  /// What its words say that the rules on the item compare with the record.
  let words: WordReading?

  /// Whether what was found in it depends on the other sessions of the register.
  let asksRegister: Bool

  /// `nil` for a text in which no rule finds anything to judge, which is most of them.
  ///
  /// - Parameters:
  ///   - isOfPlan: whether the text stands in an item with a financing plan.
  ///   - faults: what the rules on texts found in it.
  ///   - words: what its words say of days, acts and persons.
  ///   - asksRegister: whether a rule has asked for the register to find them.
  init?(
    _ text: String, isOfPlan: Bool, faults: [FoundFault] = [], words: WordReading? = nil,
    asksRegister: Bool = false
  ) {
    var hints = TextHints(text)
    if !isOfPlan { hints.subtract([.taxedAmount, .publicAid]) }
    guard !hints.isEmpty || !faults.isEmpty || words != nil || asksRegister else { return nil }
    self.faults = faults
    self.asksRegister = asksRegister
    self.words = words
    claims = hints.contains(.vote) ? SaidClaim.all(in: text) : []
    decidingVerb = hints.contains(.decision) ? Sentence.decidingVerb(in: text) : nil
    let figures: TextHints = [.arithmetic, .taxedAmount, .publicAid, .money, .people]
    let tokens = hints.isDisjoint(with: figures) ? nil : TokenizedText(text)
    miscalculations =
      tokens.map { hints.contains(.arithmetic) ? Miscalculation.all(in: $0) : [] } ?? []
    amounts = tokens.map { hints.contains(.taxedAmount) ? TaxedAmount.all(in: $0) : [] } ?? []
    publicAid = tokens.map { hints.contains(.publicAid) ? PublicAid.all(in: $0) : [] } ?? []
    peopleCounts =
      tokens.map { hints.contains(.people) ? PeopleCount.all(in: text, $0) : [] } ?? []
    abstainers = hints.contains(.abstainer) ? Abstainer.all(in: text) : []
    money = hints.contains(.money) ? tokens.flatMap { MoneyReading($0, isOfPlan: isOfPlan) } : nil
    if claims.isEmpty, decidingVerb == nil, miscalculations.isEmpty, amounts.isEmpty,
      publicAid.isEmpty, money == nil, peopleCounts.isEmpty, abstainers.isEmpty, faults.isEmpty,
      words == nil, !asksRegister
    {
      return nil
    }
  }
}

extension TextReading {
  /// Whether W-02 reads the number at that range.
  func isReadAsHeadcount(_ range: Range<Int>) -> Bool {
    words?.cues.contains { cue in
      if case .headcount = cue.value { cue.range.overlaps(range) } else { false }
    } ?? false
  }
}

/// A claim about a vote of this council, wherever its text stands.
struct SaidClaim: Sendable {
  let claim: ResultClaim
  /// The words as they stand.
  let words: String
  /// Whether its sentence names something that is voted on.
  let isAboutAProposal: Bool

  /// The claims of one text, those of sentences about another assembly or another day left out.
  static func all(in text: String) -> [SaidClaim] {
    let claims = ResultClaim.all(in: text)
    guard !claims.isEmpty else { return [] }
    let characters = Array(text)
    let sentences = Sentence.all(in: text)
    return claims.compactMap { claim in
      guard claim.range.upperBound <= characters.count,
        let sentence = sentences.last(where: { $0.start <= claim.range.lowerBound }),
        !sentence.isAboutOthers
      else { return nil }
      return SaidClaim(
        claim: claim, words: String(characters[claim.range]),
        isAboutAProposal: sentence.namesAProposal)
    }
  }
}

extension Sentence {
  /// Where the text says that the council decides, in characters.
  static func decidingVerb(in text: String) -> Range<Int>? {
    for sentence in all(in: text) where !sentence.isAboutOthers {
      if let range = sentence.decidingVerb {
        return range.lowerBound + sentence.start..<range.upperBound + sentence.start
      }
    }
    return nil
  }
}
