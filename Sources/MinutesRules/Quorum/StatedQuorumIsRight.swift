import MinutesEditing
import MinutesModel

/// the quorum written in the header, or in an item, is the one of the day.
enum StatedQuorumIsRight: SessionRule, ItemRule {
  static let id: RuleID = "Q-04"
  static let title = "Le quorum écrit est celui de la loi à la date de la séance"
  static let explanation = """
    Le nombre écrit après « quorum » est comparé à celui qui se calcule : la moitié des membres en \
    exercice arrondie à l’entier inférieur, plus un ; un tiers arrondi à l’entier supérieur pendant \
    l’état d’urgence sanitaire.
    """
  static let law = LawSource(
    "CGCT, art. L2121-17",
    "La majorité des membres en exercice, soit plus de la moitié d’entre eux.")
  static let severity = Severity.error
  static let example = RuleExample(
    wrong: "33 en exercice, quorum : 11, en 2023", right: "33 en exercice, quorum : 17")

  static func findings(in facts: SessionFacts) -> [Finding] {
    let inOffice = facts.opening.inOffice.count
    let regime = facts.statutes.quorum
    let need = regime.value.need(inOffice: inOffice)
    guard let stated = facts.session.statedFigures.quorum, stated != need, inOffice > 0,
      !(facts.countsProxiesAsPresent && stated == facts.presentAndProxies)
    else { return [] }
    var figures = facts.session.statedFigures
    figures.quorum = need
    return [
      Finding(
        rule: id, severity: severity, place: .session(.statedFigures),
        message: "quorum écrit \(stated), calculé \(need) pour \(inOffice) membres en exercice "
          + "(écart \(stated.gap(to: need)))",
        law: regime.law.article,
        remedy: Remedy("écrire « quorum : \(need) »", .session(.setStatedFigures(figures))))
    ]
  }

  static let looksAt: ItemParts = .claims

  static func findings(in item: AgendaItem, _ context: ItemContext) -> [Finding] {
    let regime = context.facts.statutes.quorum
    return context.reading.texts.flatMap { text -> [Finding] in
      guard !text.reading.peopleCounts.isEmpty, text.role.tellsTheVote else { return [] }
      return text.reading.peopleCounts.compactMap { count in
        let inOffice = context.rollCall.inOffice.count
        let need = regime.value.need(inOffice: inOffice)
        guard count.kind == .quorum, inOffice > 0, count.number != need,
          count.number <= 2 * inOffice
        else { return nil }
        return Finding(
          rule: id, severity: severity, place: .field(text.address, count.numberRange),
          message: "« \(count.words) » : le quorum est de \(need) pour \(inOffice) membres en "
            + "exercice (écart \(count.number.gap(to: need)))",
          law: regime.law.article,
          remedy: Remedy(
            "écrire « \(need) »",
            .text(.replace(TextRange(text.address, count.numberRange), with: String(need)))))
      }
    }
  }
}
