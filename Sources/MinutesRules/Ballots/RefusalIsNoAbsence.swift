import MinutesModel
import MinutesWording

/// V-08: refusal to vote, recusal, abstention and absence are four things.
enum RefusalIsNoAbsence: ItemRule {
  static let id: RuleID = "V-08"
  static let title = "Refus de vote, déport, abstention et absence ne se confondent pas"
  static let explanation = """
    Qui refuse de prendre part au vote est présent, compte dans le quorum, et vaut une abstention pour \
    le résultat. Qui est intéressé à l’affaire se déporte : il ne compte ni au quorum ni au vote, et le \
    procès-verbal en dit la raison. Qui s’abstient a voté. Notez celui des quatre qui est vrai.
    """
  static let law = LawSource(
    "CGCT, art. L2131-11 et L2121-20 ; réponses ministérielles",
    "Le refus de vote équivaut à une abstention ; le membre intéressé ne prend pas part à la "
      + "délibération.")
  static let severity = Severity.warning
  static let example = RuleExample(
    wrong: "« Mme PIET ne prend pas part au vote » ; vote : 1 abstention (Mme PIET)",
    right: "« Mme PIET ne prend pas part au vote » ; vote : 1 ne prend pas part")

  static let looksAt: ItemParts = [.claims, .ballots]

  static func findings(in item: AgendaItem, _ context: ItemContext) -> [Finding] {
    guard !context.reading.votes.isEmpty else { return [] }
    return SaidToAbstain.all(in: context).compactMap { said in
      let name = context.facts.name(said.member)
      if context.abstains(said.member) {
        return finding(
          at: said.place,
          "« \(said.words) » : le vote compte une abstention de \(name)")
      }
      guard context.isAway(said.member) else { return nil }
      return finding(
        at: said.place,
        "« \(said.words) » : \(name) n’est pas \(context.facts.agreed("présent", with: said.member)) "
          + "à ce point d’après l’appel")
    }
  }
}

extension ItemContext {
  /// Whether a vote of the item names the member as abstaining.
  fileprivate func abstains(_ member: MemberID) -> Bool {
    reading.votes.contains { vote in
      guard case .byException(let exceptions) = vote.ballot.votes else { return false }
      return exceptions.contains { $0.member == member && $0.choice == .abstention }
    }
  }

  /// Whether the member is neither in the room nor represented.
  fileprivate func isAway(_ member: MemberID) -> Bool {
    rollCall.excused.contains(member) || rollCall.absent.contains(member)
  }
}
