import MinutesModel

/// C-07: nothing is decided under « questions diverses ».
enum OtherBusinessDecidesNothing: ItemRule {
  static let id: RuleID = "C-07"
  static let title = "Rien n’est décidé sous « Questions diverses »"
  static let explanation = """
    Le conseil ne délibère que sur les affaires que la convocation annonce. « Questions diverses » \
    n’annonce rien : on y informe, et l’on n’y décide que de ce qui est de faible importance. Une \
    décision qui engage de l’argent, un contrat ou du personnel est annulable : reportez-la.
    """
  static let law = LawSource(
    "CGCT, art. L2121-10 et L2121-12",
    "La convocation indique les questions portées à l’ordre du jour ; les questions diverses ne "
      + "couvrent que des affaires de faible importance.")
  static let severity = Severity.error
  static let example = RuleExample(
    wrong: "Questions diverses : le conseil décide d’acheter un tracteur",
    right: "Achat d’un tracteur : point porté à l’ordre du jour de la séance suivante")

  static let looksAt: ItemParts = [.heading, .texts, .claims, .ballots]

  static func findings(in item: AgendaItem, _ context: ItemContext) -> [Finding] {
    guard context.setting.isUnderOtherBusiness || context.reading.subject.contains(.otherBusiness),
      item.state != .adjourned, item.state != .withdrawn
    else { return [] }
    guard let place = item.firstDecision ?? context.reading.decisionInProse else { return [] }
    let engages = item.engagesTheCommune
    return [
      finding(
        at: place,
        engages
          ? "décision qui engage la commune sous « questions diverses » : elle n’était pas annoncée"
          : "décision sous « questions diverses » : seules s’y traitent les affaires de faible "
            + "importance",
        severity: engages ? .error : .warning)
    ]
  }
}

extension AgendaItem {
  /// The first vote, or else the first dispositif.
  fileprivate var firstDecision: Place? {
    let ballot = blocks.first { block in
      if case .ballot(let ballot) = block.content {
        ballot.declaredOutcome != .noted
      } else {
        false
      }
    }
    let operative = blocks.first { block in
      if case .passage(let passage) = block.content, passage.role.isOperative {
        !passage.takesNote && passage.lines.contains { !$0.text.isEmpty }
      } else {
        false
      }
    }
    return (ballot ?? operative).map { .block(id, $0.id) }
  }

  /// Whether it opens credits, plans a funding or concludes an agreement.
  fileprivate var engagesTheCommune: Bool {
    kind == ItemKind.agreement.id || !plans.isEmpty || !authorisations.isEmpty
  }
}

extension Passage {
  /// « Prend acte » and nothing else.
  fileprivate var takesNote: Bool {
    lines.allSatisfy { $0.text.lowercased().hasPrefix("prend acte") || $0.text.isEmpty }
  }
}
