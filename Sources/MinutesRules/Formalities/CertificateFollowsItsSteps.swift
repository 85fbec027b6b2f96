import MinutesModel
import MinutesWording

/// « certifié exécutoire » comes after publication and, where it is due, the prefecture’s receipt.
enum CertificateFollowsItsSteps: ItemRule {
  static let id: RuleID = "R-10"
  static let title = "« Certifié exécutoire » suit la publication et la réception"
  static let explanation = """
    Un acte est exécutoire dès qu’il a été publié ou notifié et, s’il y est soumis, transmis au préfet. \
    Le certificat du maire donne ces dates et ne peut pas les précéder.
    """
  static let law = LawSource(
    "CGCT, art. L2131-1, I",
    "Les actes sont exécutoires de plein droit dès qu’ils ont été portés à la connaissance des "
      + "intéressés et, pour les actes soumis à cette obligation, transmis au représentant de l’État ; le "
      + "maire peut certifier le caractère exécutoire.")
  static let severity = Severity.warning
  static let canBeMendedInSession = false
  static let example = RuleExample(
    wrong: "« Certifié exécutoire », sans date de publication",
    right: "« Publié le 12 février, reçu en préfecture le 13 février, certifié exécutoire le 13 »")

  static let looksAt: ItemParts = .heading

  static func findings(in item: AgendaItem, _ context: ItemContext) -> [Finding] {
    guard let act = item.facts.deliberation, let certified = act.certifiedOn else { return [] }
    var findings: [Finding] = []
    let place = Place.item(item.id)
    if act.publishedOn == nil, act.notifiedOn == nil {
      findings.append(
        finding(
          at: place,
          "certifié exécutoire le \(certified.french) sans date de publication ni de notification"))
    }
    if act.isTransmittable == true, act.receivedOn == nil {
      findings.append(
        finding(
          at: place,
          "certifié exécutoire le \(certified.french) sans date de réception en préfecture")
      )
    }
    let steps = [("publié", act.publishedOn), ("reçu en préfecture", act.receivedOn)]
    for (verb, day) in steps {
      guard let day, day > certified else { continue }
      findings.append(
        finding(
          at: place,
          "certifié exécutoire le \(certified.french), \(verb) le \(day.french) : "
            + "\(day.days(since: certified).of("jour")) trop tôt"))
    }
    return findings
  }
}
