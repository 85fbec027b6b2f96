package import MinutesModel

extension ResultClaim {
  /// Whether what the text claims is true of this ballot (law.md §1.7).
  package func verdict(for result: BallotResult) -> FormulaVerdict {
    let truth = ResultFormula.derived(for: result)
    if let contradiction = contradiction(with: result.tally) {
      return .untrue(contradiction, better: truth)
    }
    switch kind {
    case .formula(let formula):
      let verdict = formula.verdict(for: result)
      guard verdict.truth == .holds else { return verdict }
      return incompleteness(of: formula, for: result).map { .weak($0, better: truth) } ?? verdict
    case .unanimityButSome, .vague:
      return .weak(
        "à remplacer par le décompte : « \(TallyWording(result.tally).counts) »", better: truth)
    case .outcome(.adopted):
      return result.isAdopted
        ? .holds
        : .untrue(
          "\(TallyWording(result.tally).list) : la proposition n’est pas adoptée", better: truth)
    case .outcome(.rejected):
      return result.isAdopted
        ? .untrue("\(TallyWording(result.tally).list) : la proposition est adoptée", better: truth)
        : .holds
    case .outcome:
      return .holds
    }
  }

  /// Counts that differ from the ballot’s.
  private func contradiction(with tally: Tally) -> String? {
    let pairs: [(said: Int?, counted: Int, singular: String, plural: String)] = [
      (counts.inFavour, tally.inFavour, "voix pour", "voix pour"),
      (counts.against, tally.against, "voix contre", "voix contre"),
      (counts.abstentions, tally.abstentions, "abstention", "abstentions"),
    ]
    let wrong = pairs.compactMap { pair -> String? in
      guard let said = pair.said, said != pair.counted else { return nil }
      return "le texte dit \(FrenchNumber(said).counting(pair.singular, pair.plural)), "
        + "le vote en compte \(FrenchNumber(pair.counted).figures)"
    }
    return wrong.isEmpty ? nil : wrong.joined(separator: " ; ")
  }

  /// What the claim leaves out although a reader needs it.
  private func incompleteness(of formula: ResultFormula, for result: BallotResult) -> String? {
    let tally = result.tally
    if counts.isEmpty {
      switch formula {
      case .majority, .absoluteMajority, .majorityOfPresent:
        return "indiquer le décompte : « \(TallyWording(tally).list) »"
      default:
        return nil
      }
    }
    var missing = Tally()
    if counts.against == nil { missing.against = tally.against }
    if counts.abstentions == nil { missing.abstentions = tally.abstentions }
    guard counts.inFavour != nil, missing.accountedFor > 0 else { return nil }
    let parts = [
      missing.against > 0 ? FrenchNumber(missing.against).figures + " voix contre" : nil,
      missing.abstentions > 0
        ? FrenchNumber(missing.abstentions).counting("abstention", "abstentions") : nil,
    ]
    return "le décompte ne dit pas : " + Enumeration.joining(parts.compactMap { $0 })
  }
}
