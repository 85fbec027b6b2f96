import MinutesModel
import MinutesWording

/// P-07: a pouvoir given on leaving says from which item it serves.
enum ProxiesGivenOnLeavingHaveTheirItem: SessionRule {
  static let id: RuleID = "P-07"
  static let title = "Un pouvoir donné en partant dit à partir de quel point"
  static let explanation = """
    Un membre qui quitte la séance peut donner pouvoir pour la suite, sauf si le règlement intérieur s’y \
    oppose. Le procès-verbal dit l’heure ou le point à partir duquel il est représenté.
    """
  static let law = LawSource(
    "CGCT, art. L2121-20 ; réponse ministérielle",
    "Un pouvoir peut être donné en cours de séance, pour les points qui suivent le départ.")
  static let severity = Severity.advice
  static let example = RuleExample(
    wrong: "Mme PIET part et donne pouvoir à M. BRUNET",
    right: "Mme PIET part à 21 h 40 et donne pouvoir à M. BRUNET à partir du point 10")

  static func findings(in facts: SessionFacts) -> [Finding] {
    facts.attendance.movements.compactMap { movement in
      guard movement.kind == .departure, let holder = movement.proxyTo, movement.item == nil else {
        return nil
      }
      return finding(
        at: .member(movement.member),
        "\(facts.name(movement.member)) part et donne pouvoir à \(facts.name(holder)) : dire à partir "
          + "de quel point")
    }
  }
}
