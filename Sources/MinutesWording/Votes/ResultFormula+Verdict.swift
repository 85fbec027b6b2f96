package import MinutesModel

extension ResultFormula {
  /// Whether the formula is true of this ballot, by the table of law.md §1.7.
  ///
  /// The doctrine behind it: unanimity is reached when all who expressed themselves are in favour
  /// (ministerial answers), but abstentions, blank ballots and refusals to vote make the bare
  /// word misleading.
  package func verdict(for result: BallotResult) -> FormulaVerdict {
    let ballot = CountedBallot(result)
    return switch self {
    case .unanimity, .unanimityOfVotesCast, .unanimityOfPresent,
      .unanimityOfPresentAndRepresented, .unanimityOfVoters:
      unanimityVerdict(ballot)
    case .unanimityOfMembersInOffice: ballot.inOfficeVerdict
    case .majority: ballot.majorityVerdict
    case .absoluteMajority: ballot.absoluteMajorityVerdict
    case .majorityOfPresent: ballot.majorityOfPresentVerdict
    case .counts: ballot.countsVerdict
    case .castingVote: ballot.castingVoteVerdict
    }
  }

  private func unanimityVerdict(_ ballot: CountedBallot) -> FormulaVerdict {
    if let failure = ballot.unanimityFailure { return failure }
    let others = ballot.others
    switch self {
    case .unanimity:
      return others == 0
        ? .holds
        : .weak("\(ballot.othersText) : \(ballot.writeVotesCast)", better: .unanimityOfVotesCast)
    case .unanimityOfVotesCast:
      return others == 0
        ? .holds(noting: "aucune abstention : « à l’unanimité » suffit", better: .unanimity)
        : .holds
    case .unanimityOfVoters:
      if others > 0 {
        return .weak(
          "\(ballot.othersText), comptés parmi les votants : \(ballot.writeVotesCast)",
          better: .unanimityOfVotesCast)
      }
      return ballot.missingVotes ?? .holds
    case .unanimityOfPresent:
      if others > 0 {
        return .untrue(
          "\(ballot.othersText) parmi les membres présents : \(ballot.writeVotesCast)",
          better: .unanimityOfVotesCast)
      }
      if let missing = ballot.missingVotes { return missing }
      return ballot.represented == 0
        ? .holds
        : .weak(
          "\(ballot.proxiesVoted) : écrire « à l’unanimité des membres présents et représentés »",
          better: .unanimityOfPresentAndRepresented)
    default:
      if others > 0 {
        return .untrue(
          "\(ballot.othersText) parmi les membres présents ou représentés : \(ballot.writeVotesCast)",
          better: .unanimityOfVotesCast)
      }
      if let missing = ballot.missingVotes { return missing }
      if ballot.represented == 0 {
        return .holds(
          noting: "aucun pouvoir n’a voté : « à l’unanimité des membres présents » suffit",
          better: .unanimityOfPresent)
      }
      return ballot.recused == 0
        ? .holds : .holds(noting: "hors \(ballot.recusedText), qui ne prend pas part au vote")
    }
  }
}

/// The figures of a ballot in the words that verdicts need.
private struct CountedBallot {
  let result: BallotResult

  init(_ result: BallotResult) {
    self.result = result
  }

  var tally: Tally { result.tally }
  var represented: Int { result.representedVoters }
  var recused: Int { result.recused }
  /// Those who neither voted for nor against.
  var others: Int { tally.abstentions + tally.blank + tally.null + tally.notVoting }

  var othersText: String { TallyWording(tally).others }
  var countsText: String { TallyWording(tally).counts }

  var recusedText: String {
    FrenchNumber(recused).counting("membre intéressé", "membres intéressés")
  }

  var proxiesVoted: String {
    FrenchNumber(represented).counting("pouvoir a voté", "pouvoirs ont voté")
  }

  var writeVotesCast: String {
    "écrire « à l’unanimité des suffrages exprimés (\(TallyWording(tally).list)) »"
  }

  /// What forbids any unanimity: votes against, or nobody in favour.
  var unanimityFailure: FormulaVerdict? {
    if tally.against > 0 { return .untrue(whyNoUnanimity, better: afterOpposition) }
    if tally.inFavour < 1 {
      return .untrue(
        "aucune voix pour (\(TallyWording(tally).list)) : rien n’est adopté", better: .counts)
    }
    return nil
  }

  private var whyNoUnanimity: String {
    let against = FrenchNumber(tally.against).counting("voix contre", "voix contre")
    return "\(against) : écrire « \(countsText)\(castingVoteIfAny) »"
  }

  private var afterOpposition: ResultFormula {
    result.isAdoptedByCastingVote ? .castingVote : .counts
  }

  private var castingVoteIfAny: String {
    result.isAdoptedByCastingVote ? ", la voix du président étant prépondérante" : ""
  }

  /// Votes and voters that do not add up leave open what the others did (law.md V-01).
  var missingVotes: FormulaVerdict? {
    guard tally.accountedFor != result.voters else { return nil }
    return .weak(
      "\(FrenchNumber(tally.accountedFor).counting("voix comptée", "voix comptées")) pour "
        + FrenchNumber(result.voters).counting("votant", "votants"), better: .counts)
  }

  var inOfficeVerdict: FormulaVerdict {
    if let failure = unanimityFailure { return failure }
    if tally.inFavour == result.inOffice { return .holds }
    return .untrue(
      "\(FrenchNumber(tally.inFavour).figures) voix pour, mais "
        + FrenchNumber(result.inOffice).counting("membre en exercice", "membres en exercice"),
      better: ResultFormula.derived(for: result))
  }

  var majorityVerdict: FormulaVerdict {
    if result.isTie { return tieVerdict }
    guard tally.inFavour > tally.against else { return rejectedVerdict }
    guard tally.against == 0 else { return .holds }
    return .weak(
      "aucune voix contre : c’est l’unanimité des suffrages exprimés (\(TallyWording(tally).list))",
      better: ResultFormula.derived(for: result))
  }

  var absoluteMajorityVerdict: FormulaVerdict {
    if result.isTie { return tieVerdict }
    if tally.votesCast > 0, tally.inFavour >= tally.votesCast / 2 + 1 { return .holds }
    return rejectedVerdict
  }

  var majorityOfPresentVerdict: FormulaVerdict {
    if result.isTie { return tieVerdict }
    guard tally.inFavour > tally.against else { return rejectedVerdict }
    if tally.inFavour * 2 > result.presentVoters { return .holds }
    return .untrue(
      "\(FrenchNumber(tally.inFavour).figures) voix pour sur "
        + FrenchNumber(result.presentVoters).counting("membre présent", "membres présents")
        + " : ce n’est que la majorité des suffrages exprimés", better: .counts)
  }

  var countsVerdict: FormulaVerdict {
    if let missing = missingVotes {
      return .untrue(missing.explanation, better: .counts)
    }
    if result.isAdoptedByCastingVote {
      return .weak(
        "partage des voix : ajouter « la voix du président étant prépondérante »",
        better: .castingVote)
    }
    return .holds
  }

  var castingVoteVerdict: FormulaVerdict {
    guard result.isTie else {
      return .untrue(
        "pas de partage des voix (\(TallyWording(tally).list)) : la voix du président ne compte "
          + "pas davantage", better: ResultFormula.derived(for: result))
    }
    if result.mode == .secret {
      return .untrue(
        "au scrutin secret, le partage des voix vaut rejet : la voix du président n’est pas "
          + "prépondérante (art. L. 2121-20 du CGCT)", better: .counts)
    }
    if result.isSettledByPresident { return .holds }
    return result.presidentChoice == nil
      ? .untrue("le vote du président n’est pas indiqué", better: .counts)
      : .untrue(
        "le président n’a pas exprimé de vote : sa voix ne peut pas départager", better: .counts)
  }

  private var tieVerdict: FormulaVerdict {
    let votes = FrenchNumber(tally.inFavour).figures
    if result.isAdoptedByCastingVote {
      return .untrue(
        "partage des voix (\(votes) contre \(votes)) : écrire « \(countsText)\(castingVoteIfAny) »",
        better: .castingVote)
    }
    return .untrue(
      "partage des voix (\(votes) contre \(votes)) : la proposition n’est pas adoptée",
      better: ResultFormula.derived(for: result))
  }

  private var rejectedVerdict: FormulaVerdict {
    .untrue(
      "\(TallyWording(tally).list) : la proposition n’est pas adoptée", better: .counts)
  }
}
