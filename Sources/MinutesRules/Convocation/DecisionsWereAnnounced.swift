import MinutesEditing
import MinutesModel

/// C-06: the council decides only what its convocation announced.
enum DecisionsWereAnnounced: ItemRule {
  static let id: RuleID = "C-06"
  static let title = "Le conseil ne décide que ce que la convocation annonçait"
  static let explanation = """
    Un point ajouté en séance n’était pas à l’ordre du jour de la convocation : la délibération est \
    annulable, même sur une affaire mineure et même si tous les présents ont accepté l’ajout. Donnez-le \
    en information et reportez la décision, ou acceptez ce constat.
    """
  static let law = LawSource(
    "CGCT, art. L2121-10 ; CAA Versailles, 2018",
    "La convocation indique les questions portées à l’ordre du jour.")
  static let severity = Severity.error
  static let example = RuleExample(
    wrong: "« trois points sont ajoutés à l’ordre du jour, à l’unanimité », puis votés",
    right: "le point est présenté pour information et porté à la séance suivante")

  static let looksAt: ItemParts = [.heading, .texts, .ballots]

  static func findings(in item: AgendaItem, _ context: ItemContext) -> [Finding] {
    guard item.facts.origin == .addedInSession, item.state != .adjourned, item.state != .withdrawn,
      !context.reading.subject.contains(.urgency)
    else { return [] }
    let isNoted = item.ballots.contains { $0.ballot.declaredOutcome == .noted }
    guard context.putsToTheVote(item) else {
      return isNoted
        ? [
          finding(
            at: .item(item.id),
            "point ajouté en séance, dont le conseil prend acte : il n’était pas à l’ordre du jour de la "
              + "convocation", severity: .warning)
        ] : []
    }
    let isVoted = item.ballots.contains { $0.ballot.votes != .notTaken }
    return [
      finding(
        at: .item(item.id),
        "point ajouté en séance : il n’était pas à l’ordre du jour de la convocation, la décision est "
          + "annulable",
        remedy: isVoted
          ? nil : Remedy("reporter ce point", .agenda(.setState(item.id, .adjourned))))
    ]
  }
}
