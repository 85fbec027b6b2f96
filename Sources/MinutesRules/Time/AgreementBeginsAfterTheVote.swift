import MinutesModel
import MinutesWording

/// T-02: a convention that begins before the vote says that it regularises.
enum AgreementBeginsAfterTheVote: ItemRule {
  static let id: RuleID = "T-02"
  static let title = "Une convention commence après le vote, ou dit qu’elle régularise"
  static let explanation = """
    Une convention, un avenant ou une adhésion qui commence avant la séance régularise une \
    situation : c’est possible, mais il faut écrire « régularise » et dire pourquoi.
    """
  static let law = LawSource(
    "CE, 25 juin 1948, Société du journal L’Aurore",
    "Les actes ne disposent que pour l’avenir ; une régularisation doit être motivée.")
  static let severity = Severity.warning
  static let example = RuleExample(
    wrong: "convention pour la période du 1er janvier au 31 août 2021, votée le 2 février 2021",
    right: "convention à compter du 3 février 2021, votée le 2 février 2021")
  static let looksAt: ItemParts = [.texts, .heading]

  static func findings(in item: AgendaItem, _ context: ItemContext) -> [Finding] {
    let session = context.facts.session.date
    if let act = item.facts.deliberation, act.isRegulatory == false || act.nature == .contract,
      let day = act.takesEffectOn, day < session, !item.ownsUpToRegularisation
    {
      return [
        finding(
          at: .item(item.id),
          "prise d’effet le \(day.french), avant la séance du \(session.french) : écrire que la "
            + "délibération régularise, et pourquoi")
      ]
    }
    let effects = EarlyEffect.all(in: item, context).filter { $0.isAgreement && !$0.isRegulation }
    guard !effects.isEmpty, !item.ownsUpToRegularisation else { return [] }
    return EarlyEffect.oncePerDay(effects).map { effect in
      finding(
        at: effect.place,
        "« \(effect.day.french) » est avant la séance du \(session.french) : écrire que la délibération "
          + "régularise, et pourquoi")
    }
  }
}
