import MinutesEditing
import MinutesModel
import MinutesWording

/// S-01: the mayor presides, else the deputies in their order.
enum MayorPresides: SessionRule, ItemRule {
  static let id: RuleID = "S-01"
  static let title = "Le maire préside, à défaut un adjoint dans l’ordre du tableau"
  static let explanation = """
    Le conseil est présidé par le maire et, à défaut, par celui qui le remplace : un adjoint dans \
    l’ordre des nominations, à défaut un conseiller dans l’ordre du tableau. Pour le compte \
    administratif et le compte financier unique, le conseil élit un président : notez-le au point.
    """
  static let law = LawSource(
    "CGCT, art. L2121-14 et L2122-17",
    "Le conseil municipal est présidé par le maire et, à défaut, par celui qui le remplace, un "
      + "adjoint dans l’ordre des nominations.")
  static let severity = Severity.error
  static let example = RuleExample(
    wrong: "maire absente, deuxième adjoint présidant, premier adjoint présent",
    right: "maire absente, premier adjoint présidant")

  static func findings(in facts: SessionFacts) -> [Finding] {
    // The oldest member presides over the election of the mayor.
    guard facts.rollIsBegun, facts.session.kind != .installation,
      let president = facts.session.president
    else { return [] }
    let roll = facts.opening
    let name = facts.name(president)
    guard roll.present.contains(president) else {
      if roll.unaccounted.contains(president), !facts.session.state.isAfterSession { return [] }
      return [
        finding(
          at: .session(.president),
          "\(name) préside et n’est pas \(facts.agreed("présent", with: president)) à l’appel",
          remedy: remedy(facts))
      ]
    }
    let isCalled = roll.unaccounted.isEmpty || facts.session.state.isAfterSession
    guard isCalled, let rightful = facts.rightfulPresident, rightful.id != president,
      let rank = rightful.rankOfPresidency
    else { return [] }
    if let other = facts.council.member(president)?.rankOfPresidency, other <= rank { return [] }
    return [
      finding(
        at: .session(.president),
        "\(name) préside alors que \(rightful.nameAndOffice), est "
          + facts.agreed("présent", with: rightful.id),
        remedy: remedy(facts))
    ]
  }

  static let looksAt: ItemParts = [.heading, .texts, .ballots]

  /// Whoever presides over an item is there for it.
  static func findings(in item: AgendaItem, _ context: ItemContext) -> [Finding] {
    let acting = item.facts.actingPresident
    guard acting != nil || context.facts.hasMovement(at: item.id), context.putsToTheVote(item),
      let president = context.setting.president,
      acting != nil || context.facts.opening.present.contains(president),
      !context.rollCall.votingPresent.contains(president)
    else { return [] }
    let isAway = !context.rollCall.present.contains(president)
    return [
      finding(
        at: .item(item.id),
        "\(context.facts.name(president)) préside ce point et "
          + (isAway
            ? "n’y est pas \(context.facts.agreed("présent", with: president))"
            : "n’y prend pas part"))
    ]
  }

  private static func remedy(_ facts: SessionFacts) -> Remedy? {
    // Whoever keeps the minutes is not made to preside as well.
    guard let rightful = facts.rightfulPresident, rightful.id != facts.session.secretary else {
      return nil
    }
    return Remedy(
      "écrire que \(rightful.styledName) préside", .session(.setPresident(rightful.id)))
  }
}

extension SessionFacts {
  /// The member present whom the law has preside: the mayor, else the first of the deputies.
  var rightfulPresident: Member? {
    opening.present.compactMap(council.member)
      .filter { $0.rankOfPresidency != nil }
      .min { ($0.rankOfPresidency ?? 0) < ($1.rankOfPresidency ?? 0) }
  }
}

extension Member {
  /// 0 for the mayor, the rank of a deputy; `nil` for those whom no office calls to preside.
  fileprivate var rankOfPresidency: Int? {
    switch office {
    case .mayor: 0
    case .deputyMayor(let rank): max(1, rank)
    case .delegateMayor, .delegatedCouncillor, .councillor: nil
    }
  }
}
