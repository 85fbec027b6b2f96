import MinutesModel
import MinutesWording

/// R-09: acts are published in the way that the law wants of this commune, with a date.
enum ActsArePublished: SessionRule, ItemRule {
  static let id: RuleID = "R-09"
  static let title = "Les actes sont publiés, par voie électronique sauf choix contraire"
  static let explanation = """
    Les actes réglementaires et ceux qui ne sont ni réglementaires ni individuels sont publiés sous \
    forme électronique, en entier, avec le nom, le prénom et la qualité de l’auteur et la date de mise \
    en ligne, pour deux mois au moins. Les communes de moins de 3 500 habitants peuvent choisir \
    l’affichage ou le papier, par délibération.
    """
  static let law = LawSource(
    "CGCT, art. L2131-1 et R2131-1",
    "Les actes réglementaires et les décisions ni réglementaires ni individuelles sont publiés sous "
      + "forme électronique ; les communes de moins de 3 500 habitants peuvent choisir l’affichage ou le "
      + "papier.",
    period: PublicityRegime.sinceReform)
  static let severity = Severity.error
  static let canBeMendedInSession = false
  static let example = RuleExample(
    wrong: "« Publié ce jour », sans date", right: "« Mis en ligne le 28 avril 2026 »")

  static func findings(in facts: SessionFacts) -> [Finding] {
    let limit = facts.statutes.convocation.value.longFrom
    guard let population = facts.council.population, population >= limit,
      facts.statutes.publicity.value.isElectronic,
      let means = facts.council.publicationMeans, means != .electronic
    else { return [] }
    return [
      finding(
        at: .council,
        "\(population) habitants : les actes sont publiés par voie électronique, "
          + "\(means == .posting ? "l’affichage" : "le papier") ne suffit pas à partir de \(limit)")
    ]
  }

  static let looksAt: ItemParts = .heading

  static func findings(in item: AgendaItem, _ context: ItemContext) -> [Finding] {
    guard context.facts.session.state == .published, let act = item.facts.deliberation,
      act.publishedOn == nil, act.isRegulatory == true
    else { return [] }
    return [
      finding(at: .item(item.id), "acte réglementaire sans date de publication ou de mise en ligne")
    ]
  }
}
