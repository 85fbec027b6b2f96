import MinutesEditing
import MinutesModel

/// Q-03: members represented by a pouvoir are not counted as present.
enum ProxiesAreOutOfTheQuorum: SessionRule {
  static let id: RuleID = "Q-03"
  static let title = "Les pouvoirs ne comptent pas dans le quorum"
  static let explanation = """
    Un membre absent qui a donné pouvoir vote, mais n’est pas présent : il n’entre ni dans le nombre \
    des présents ni dans le quorum. Seule exception : du 3 avril au 10 juillet 2020, les représentés \
    comptaient.
    """
  static let law = LawSource(
    "CGCT, art. L2121-17", "Seuls les membres présents comptent pour le quorum.")
  static let severity = Severity.error
  static let example = RuleExample(
    wrong: "présents : 9 (7 dans la salle et 2 pouvoirs)", right: "présents : 7, pouvoirs : 2")

  static func findings(in facts: SessionFacts) -> [Finding] {
    guard facts.countsProxiesAsPresent else { return [] }
    let roll = facts.opening
    var figures = facts.session.statedFigures
    let stated = figures.present == facts.presentAndProxies ? figures.present : figures.quorum
    if figures.present == facts.presentAndProxies { figures.present = roll.present.count }
    if figures.quorum == facts.presentAndProxies {
      figures.quorum = facts.statutes.quorum.value.need(inOffice: roll.inOffice.count)
    }
    return [
      finding(
        at: .session(.statedFigures),
        "l’en-tête compte \(stated ?? 0) présents : \(roll.present.count.of("présent")) dans la "
          + "salle et \(roll.proxies.count.of("pouvoir")), qui ne comptent pas dans le quorum",
        remedy: Remedy("corriger l’en-tête", .session(.setStatedFigures(figures))))
    ]
  }
}

extension SessionFacts {
  var presentAndProxies: Int { opening.present.count + opening.proxies.count }

  /// Whether a stated figure of the quorum or of the present includes the pouvoirs, where the law
  /// does not count them.
  var countsProxiesAsPresent: Bool {
    guard !statutes.quorum.value.countsRepresented, !opening.proxies.isEmpty else { return false }
    let need = statutes.quorum.value.need(inOffice: opening.inOffice.count)
    let figures = session.statedFigures
    return figures.present == presentAndProxies
      || (figures.quorum == presentAndProxies && figures.quorum != need)
  }
}
