import MinutesEditing
import MinutesModel
import MinutesWording

/// F-16: who is asked for a subsidy is in the plan, and who is in the plan is asked, for an amount.
enum FundersAskedAreInThePlan: ItemRule {
  static let id: RuleID = "F-16"
  static let title = "Les financeurs sollicités sont ceux du plan, avec leur montant"
  static let explanation = """
    Le dispositif qui sollicite une subvention nomme les financeurs du plan, et le plan ou le \
    dispositif dit le montant demandé à chacun : le financeur instruit la demande que la délibération \
    contient. Un dispositif qui sollicite « les subventions » sans nommer personne n’est pas comparé.
    """
  static let law = LawSource(
    "usage", "La demande de subvention vise la délibération qui la décide.", certainty: .unverified)
  static let severity = Severity.warning
  static let example = RuleExample(
    wrong: "sollicite l’État ; plan : Département, autofinancement",
    right: "sollicite le Département ; plan : Département, autofinancement")

  static let looksAt: ItemParts = [.texts, .plans]

  private static let asking = PhraseSearch(["sollicit", "demande"])
  private static let subsidies = PhraseSearch([
    "subvention", "aide", "financement", "dotation", "concours", "fonds", "detr", "dsil",
  ])

  static func findings(in item: AgendaItem, _ context: ItemContext) -> [Finding] {
    guard context.reading.hasPlans else { return [] }
    let plans = item.plans.filter { $0.plan.isBegun(.resources) }
    guard !plans.isEmpty else { return [] }
    let clauses = item.askingClauses(asking, subsidies)
    guard !clauses.isEmpty else { return [] }
    let lines = plans.flatMap { block, plan in
      plan.resources.indices.filter { plan.resources[$0].isAskable }
        .map { FunderLine(plan, $0, block) }
    }
    let named = Set(clauses.flatMap(\.funders))
    return absent(clauses, lines)
      + (named.isEmpty || clauses.contains(where: \.isGeneral) ? [] : forgotten(lines, named, item))
      + withoutAmount(clauses, lines, item)
  }

  /// Those asked whom no line of the plan names.
  private static func absent(_ clauses: [AskingClause], _ lines: [FunderLine]) -> [Finding] {
    guard !lines.contains(where: \.funders.isEmpty) else { return [] }
    let known = Set(lines.flatMap(\.funders))
    return clauses.flatMap { clause in
      Funder.all.filter { clause.funders.contains($0) && !known.contains($0) }.map { funder in
        finding(
          at: .field(clause.address, nil),
          "le dispositif sollicite \(funder.name), qui n’est pas dans le plan de financement")
      }
    }
  }

  /// The lines of the plan whose funder nobody is asked for.
  private static func forgotten(_ lines: [FunderLine], _ named: Set<Funder>, _ item: AgendaItem)
    -> [Finding]
  {
    lines.filter { !$0.funders.isEmpty && $0.funders.isDisjoint(with: named) && !$0.isGranted }
      .map { line in
        finding(
          at: line.place(in: item.id, .label),
          "« \(line.caption) » est dans le plan, le dispositif ne le sollicite pas")
      }
  }

  /// The lines of those who are asked for nothing in particular.
  private static func withoutAmount(
    _ clauses: [AskingClause], _ lines: [FunderLine], _ item: AgendaItem
  ) -> [Finding] {
    lines.filter { line in
      line.amount.isEmpty
        && clauses.contains { !$0.hasFigure && !$0.funders.isDisjoint(with: line.funders) }
    }.map { line in
      finding(
        at: line.place(in: item.id, .amount),
        "le montant demandé pour « \(line.caption) » n’est ni dans le plan ni dans le dispositif")
    }
  }
}

/// A resource that somebody is asked for.
private struct FunderLine {
  let block: BlockID
  let index: Int
  let caption: String
  let funders: Set<Funder>
  let amount: Entry
  let isGranted: Bool

  init(_ plan: FinancingPlan, _ index: Int, _ block: BlockID) {
    self.block = block
    self.index = index
    let line = plan.resources[index]
    caption = line.caption
    let words = line.caption.foldedWords
    funders = Funder.named(in: words)
    amount = line.amount
    let settled: Set<Substring> = [
      "acquis", "acquise", "obtenu", "obtenue", "notifie", "notifiee", "accorde", "accordee",
      "attribue", "attribuee",
    ]
    isGranted = words.contains { settled.contains($0) }
  }

  func place(in item: ItemID, _ column: PlanColumn) -> Place {
    .field(FieldAddress(item: item, block: block, path: .resource(index, column)), nil)
  }
}

/// A clause of the dispositif that asks for money.
private struct AskingClause {
  let address: FieldAddress
  let funders: Set<Funder>
  /// « les subventions », « l’ensemble des financeurs ».
  let isGeneral: Bool
  let hasFigure: Bool
}

extension ResourceLine {
  /// Whether somebody else than the commune or its bank gives it.
  fileprivate var isAskable: Bool {
    switch kind {
    case .publicSubsidy, .stateGrant:
      !label.isBlank || !funder.isBlank
    default: false
    }
  }
}

extension AgendaItem {
  fileprivate func askingClauses(_ asking: PhraseSearch, _ subsidies: PhraseSearch)
    -> [AskingClause]
  {
    blocks.flatMap { block -> [AskingClause] in
      guard case .passage(let passage) = block.content, case .operative = passage.role else {
        return []
      }
      var clauses: [AskingClause] = []
      var isOpen = false
      for (index, line) in passage.lines.enumerated() {
        // Entries below a clause belong to it: « sollicite : – 28 800 € auprès de l’État ».
        let asks = asking.isIn(line.text) && subsidies.isIn(line.text)
        isOpen = asks || (isOpen && (line.level > 0 || line.isUnmarked))
        guard isOpen else { continue }
        let words = line.text.foldedWords
        clauses.append(
          AskingClause(
            address: FieldAddress(item: id, block: block.id, path: .line(index)),
            funders: Funder.named(in: words.afterThePreposition),
            isGeneral: words.isGeneral,
            hasFigure: line.text.utf8.contains { (0x30...0x39).contains($0) }))
      }
      return clauses
    }
  }
}

extension [Substring] {
  /// The words from the first that says of whom: « auprès », or « de », « à », « au » before a funder.
  fileprivate var afterThePreposition: [Substring] {
    guard let start = firstIndex(where: { $0 == "aupres" || $0.hasPrefix("sollicit") }) else {
      return self
    }
    // « et à signer… », « dans le département » speak of something else.
    let end =
      self[start...].firstIndex { ["signer", "dans", "autorise", "afin"].contains($0) } ?? endIndex
    return [Substring](self[start..<end])
  }

  fileprivate var isGeneral: Bool {
    let plural: Set<Substring> = [
      "subventions", "aides", "financements", "financeurs", "partenaires", "dotations",
      "organismes",
    ]
    return indices.contains { index in
      plural.contains(self[index]) && index > 0
        && ["les", "ces", "des", "ces", "tous", "autres"].contains(self[index - 1])
    }
  }
}
