import MinutesEditing
import MinutesModel

/// V-10: a nomination is voted in secret unless the council waives it or one candidacy is read out.
enum NominationsAreSecret: ItemRule {
  static let id: RuleID = "V-10"
  static let title = "Une nomination se vote au scrutin secret, sauf dispense"
  static let explanation = """
    Les nominations et présentations se font au scrutin secret. Le conseil peut décider à l’unanimité de \
    ne pas y recourir, et s’il n’y a qu’une candidature par poste, ou une seule liste, elle prend effet \
    dès que le maire l’a lue. Notez lequel des trois.
    """
  static let law = LawSource(
    "CGCT, art. L2121-21",
    "Il est voté au scrutin secret lorsqu’il y a lieu de procéder à une nomination ou à une "
      + "présentation ; le conseil peut décider, à l’unanimité, de ne pas procéder au scrutin secret."
  )
  static let severity = Severity.error
  static let example = RuleExample(
    wrong: "M. MARTIN est désigné délégué à main levée",
    right: "le conseil, à l’unanimité, décide de voter à main levée ; M. MARTIN est désigné délégué"
  )

  static let looksAt: ItemParts = .ballots

  static func findings(in item: AgendaItem, _ context: ItemContext) -> [Finding] {
    item.ballots.compactMap { block, ballot in
      guard let nomination = ballot.nomination, ballot.mode != .secret,
        !nomination.isSecrecyWaived, !nomination.isSingleCandidacyReadOut,
        ballot.votes != .notTaken
      else { return nil }
      let post = nomination.post.contains(where: \.isLetter) ? " (\(nomination.post))" : ""
      let mode = ballot.mode == .rollCall ? "au scrutin public" : "à main levée"
      return finding(
        at: .block(item.id, block),
        "nomination\(post) \(mode) : ni dispense unanime du scrutin secret, ni candidature unique lue "
          + "par le maire")
    }
  }
}
