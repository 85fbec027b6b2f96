import MinutesModel

/// Q-07: a representative of the commune who keeps away leaves both sides of the quorum.
enum RepresentativesLeaveBothSides: ItemRule {
  static let id: RuleID = "Q-07"
  static let title = "Les représentants qui se retirent sortent des deux côtés du quorum"
  static let explanation = """
    Le membre qui représente la commune dans un organisme se retire de certaines décisions sur lui : \
    depuis 2022, contrats, garanties d’emprunt, aides et désignations ; depuis le 24 décembre 2025, les \
    seuls contrats de la commande publique. Il n’est alors compté ni parmi les présents ni parmi les \
    membres en exercice. Avant le 23 février 2022 c’est un déport ordinaire.
    """
  static let law = LawSource(
    "CGCT, art. L1111-6 et L2131-11",
    "Les représentants qui se retirent ne sont pas considérés, pour le calcul du quorum, comme des "
      + "membres en exercice.")
  static let severity = Severity.error
  static let example = RuleExample(
    wrong: "15 en exercice, 9 présents dont 3 représentants : 6 pour un quorum de 7",
    right: "15 en exercice, 10 présents dont 3 représentants : 7 pour un quorum de 7")

  static let looksAt: ItemParts = [.heading, .texts, .ballots]

  static func findings(in item: AgendaItem, _ context: ItemContext) -> [Finding] {
    context.withoutQuorum(item) {
      $0.grounds.contains(.representation) && !$0.grounds.contains(.personalInterest)
    }.map { place, quorum in
      let source = context.facts.statutes.representatives
      let base =
        source.value.lowersTheQuorum
        ? "quorum de \(quorum.need), les représentants n’étant pas comptés en exercice"
        : "quorum de \(quorum.need), que leur retrait n’abaisse pas à cette date"
      return Finding(
        rule: id, severity: severity, place: place,
        message: "\(quorum.attending.of("présent")) dont "
          + "\(quorum.attending - quorum.counted) qui se retirent : \(quorum.counted) pour un \(base) "
          + "(il en manque \(quorum.need - quorum.counted))",
        law: source.law.article)
    }
  }
}
