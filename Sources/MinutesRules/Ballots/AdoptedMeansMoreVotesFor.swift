import MinutesEditing
import MinutesModel
import MinutesWording

/// V-02: what is said to be adopted had more votes for than against, or the president’s casting vote.
enum AdoptedMeansMoreVotesFor: ItemRule {
  static let id: RuleID = "V-02"
  static let title = "Ce qui est dit adopté a la majorité des suffrages exprimés"
  static let explanation = """
    Une proposition est adoptée si les voix pour l’emportent sur les voix contre ; à égalité, si le \
    président a voté pour et que le scrutin n’est pas secret. Abstentions, blancs et nuls ne sont \
    pas des suffrages exprimés. Un avis est un vote comme un autre.
    """
  static let law = LawSource(
    "CGCT, art. L2121-20",
    "Les délibérations sont prises à la majorité absolue des suffrages exprimés ; en cas de partage, "
      + "sauf scrutin secret, la voix du président est prépondérante.")
  static let severity = Severity.error
  static let example = RuleExample(
    wrong: "5 pour, 6 contre : adopté", right: "5 pour, 6 contre : rejeté")

  static func findings(in item: AgendaItem, _ context: ItemContext) -> [Finding] {
    let votes = context.reading.votes
    let fallen = votes.filter { !$0.result.isAdopted && $0.result.tally.votesCast > 0 }
    guard !fallen.isEmpty else { return [] }
    // A tie adopts the accounts (V-04).
    if context.isAboutAccounts(item), fallen.allSatisfy(\.result.isTie) { return [] }
    return fallen.filter { !$0.isSecretTie && !$0.isTieWithoutPresident }.compactMap {
      declared($0, item)
    }
      + claimed(context.reading)
  }

  private static func declared(_ vote: CountedVote, _ item: AgendaItem) -> Finding? {
    let word: String
    switch vote.ballot.declaredOutcome {
    case .adopted: word = "adopté"
    case .favourableOpinion: word = "avis favorable"
    case .unfavourableOpinion: word = "avis défavorable"
    case .rejected, .noted, nil: return nil
    }
    return finding(
      at: .block(item.id, vote.block), "« \(word) » : \(vote.reasonItFell)",
      remedy: Remedy(
        "reprendre le résultat du décompte",
        .ballot(item.id, vote.block, .setDeclaredOutcome(nil))))
  }

  /// « est adopté » in the text, where no vote of the item adopted anything.
  private static func claimed(_ reading: ItemReading) -> [Finding] {
    guard reading.votes.allSatisfy({ !$0.result.isAdopted }), let vote = reading.votes.first else {
      return []
    }
    return reading.outcomeClaims.compactMap { claim in
      guard claim.claim.kind == .outcome(.adopted) else { return nil }
      return finding(
        at: claim.place, "« \(claim.words) » : \(vote.reasonItFell)",
        remedy: claim.negation.map {
          Remedy(
            "écrire « \($0) »",
            .text(.replace(TextRange(claim.address, claim.claim.range), with: $0)))
        })
    }
  }
}

extension CountedVote {
  /// Why the proposal is not adopted, in figures.
  var reasonItFell: String {
    let tally = result.tally
    guard result.isTie else {
      return
        "\(tally.inFavour) voix pour et \(tally.against) voix contre, la proposition n’est pas "
        + "adoptée (il manque \(tally.against - tally.inFavour + 1))"
    }
    let votes = "partage égal, \(tally.inFavour) voix pour et \(tally.against) contre"
    return result.mode == .secret
      ? votes + " : au scrutin secret la proposition est rejetée"
      : result.presidentChoice == nil
        ? votes + " : le vote du président, prépondérant, n’est pas noté"
        : votes + " et le président n’a pas voté pour : la proposition n’est pas adoptée"
  }
}

extension TextClaim {
  /// « n’est pas adoptée » for « est adoptée »; `nil` for words that are not so simply denied.
  fileprivate var negation: String? {
    for auxiliary in ["est ", "sont "] where words.hasPrefix(auxiliary) {
      let rest = words.dropFirst(auxiliary.count)
      guard !rest.contains(" ") else { return nil }
      return (auxiliary == "est " ? "n’est pas " : "ne sont pas ") + rest
    }
    return nil
  }
}
