import MinutesModel

/// Q-01: enough members are present at the opening.
enum QuorumIsReached: SessionRule {
  static let id: RuleID = "Q-01"
  static let title = "Le quorum est atteint à l’ouverture de la séance"
  static let explanation = """
    Le quorum se compte sur les membres en exercice : plus de la moitié d’entre eux, présents dans \
    la salle. Les membres représentés par un pouvoir ne comptent pas, sauf entre le 3 avril et le \
    10 juillet 2020. Sans quorum, le conseil est convoqué de nouveau à trois jours francs au moins \
    et délibère alors sans condition de nombre.
    """
  static let law = LawSource(
    "CGCT, art. L2121-17",
    "Le conseil municipal ne délibère valablement que lorsque la majorité de ses membres en "
      + "exercice est présente.")
  static let severity = Severity.error
  static let example = RuleExample(
    wrong: "15 en exercice, 7 présents et 2 pouvoirs", right: "15 en exercice, 8 présents")

  static func findings(in facts: SessionFacts) -> [Finding] {
    guard facts.rollIsBegun, !facts.deliberatesWithoutQuorum else { return [] }
    let roll = facts.opening
    let regime = facts.statutes.quorum
    let need = regime.value.need(inOffice: roll.inOffice.count)
    let counted = facts.countedForQuorum
    guard counted < need else { return [] }
    // While the roll is being called, those not yet called may still make the quorum.
    if !facts.session.state.isAfterSession, counted + roll.unaccounted.count >= need { return [] }
    var message =
      "quorum non atteint : \(present(counted, regime.value)) sur \(roll.inOffice.count) en "
      + "exercice, il en faut \(need) (il en manque \(need - counted))"
    if !regime.value.countsRepresented, !roll.proxies.isEmpty {
      message += " ; \(roll.proxies.count.of("pouvoir")) ne comptent pas"
    }
    return [
      Finding(
        rule: id, severity: severity, place: .roll, message: message, law: regime.law.article)
    ]
  }

  private static func present(_ count: Int, _ regime: QuorumRegime) -> String {
    regime.countsRepresented
      ? count.of("présent ou représenté", "présents ou représentés") : count.of("présent")
  }
}

extension SessionFacts {
  /// The members that count for the quorum at the opening.
  var countedForQuorum: Int { statutes.quorum.value.attending(in: opening) }

  /// Whether this is a second convocation sent early enough: then no quorum is needed (L2121-17).
  var deliberatesWithoutQuorum: Bool { session.convocation.waivesQuorum(on: session.date) }
}
