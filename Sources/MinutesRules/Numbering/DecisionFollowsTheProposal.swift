import MinutesEditing
import MinutesModel
import MinutesWording

/// N-05: what is decided is what was proposed.
enum DecisionFollowsTheProposal: ItemRule {
  static let id: RuleID = "N-05"
  static let title = "Ce qui est décidé est ce qui a été proposé"
  static let explanation = """
    Quand un point dit ce qui est proposé puis ce qui est décidé, les deux listes se \
    correspondent : une clause oubliée ou un chiffre changé se verrait au contrôle. Un point qui \
    rapporte une discussion ou plusieurs votes n’est pas comparé : le conseil a pu changer la \
    proposition.
    """
  static let law = LawSource(
    "usage de la langue",
    "Le dispositif répond à la proposition.",
    certainty: .unverified)
  static let severity = Severity.warning
  static let example = RuleExample(
    wrong: "proposé : fixer le tarif à 12 € ; décidé : fixer le tarif à 21 €",
    right: "proposé : fixer le tarif à 12 € ; décidé : fixer le tarif à 12 €")
  static let looksAt: ItemParts = [.heading, .texts, .tables, .ballots]

  static func findings(in item: AgendaItem, _ context: ItemContext) -> [Finding] {
    if let finding = changed(item) { return [finding] }
    guard let (proposed, decided) = clauses(of: item) else { return [] }
    return proposed.compactMap { clause in
      let best = decided.max { clause.likeness(to: $0) < clause.likeness(to: $1) }
      guard let decision = best, clause.likeness(to: decision) >= 50 else {
        return finding(
          at: clause.whole, "cette clause est proposée, le dispositif ne la reprend pas")
      }
      return figures(of: clause, decision) ?? table(of: clause, decision)
    }
  }

  /// What was kept as proposed and stands otherwise, although nothing is told of it.
  private static func changed(_ item: AgendaItem) -> Finding? {
    guard item.isAsProposed == false, item.ballots.count < 2, !item.tellsADebate,
      item.state == .done,
      let block = item.proposableBlocks.first(where: { item.proposed($0.id) != $0.content })
    else { return nil }
    return finding(
      at: .block(item.id, block.id),
      "ce passage n’est plus celui de la proposition, et rien ne dit qu’elle a été modifiée",
      remedy: Remedy("rétablir la proposition", .proposal(item.id, .restore)))
  }

  private static func figures(of proposal: Clause, _ decision: Clause) -> Finding? {
    let (before, after) = (proposal.figures, decision.figures)
    guard !before.isEmpty, Set(before.map(\.text)) != Set(after.map(\.text)) else { return nil }
    let missing = before.map(\.text).filter { text in !after.contains { $0.text == text } }
    let other = after.first { figure in !before.contains { $0.text == figure.text } }
    guard let first = missing.first ?? other?.text else { return nil }
    if let other, missing.isEmpty == false {
      return finding(
        at: .field(decision.address, other.range),
        "le dispositif écrit \(other.text), la proposition \(first)",
        remedy: missing.count == 1 && after.count == before.count
          ? Remedy(
            "écrire « \(first) »",
            .text(.replace(TextRange(decision.address, other.range), with: first))) : nil)
    }
    guard !missing.isEmpty else { return nil }
    return finding(
      at: decision.whole,
      "la proposition donne \(Enumeration.joining(missing)), le dispositif ne le "
        + "dit pas")
  }

  /// A table that the proposal introduces and the decision leaves out.
  private static func table(of proposal: Clause, _ decision: Clause) -> Finding? {
    guard proposal.introducesTable, !decision.introducesTable, !decision.refersBack else {
      return nil
    }
    return finding(
      at: decision.whole,
      "la proposition donne un tableau, le dispositif ni ne le reprend ni n’y renvoie (« ci-dessus », "
        + "« en annexe »)")
  }

  /// What is proposed and what is decided, where the item tells both and nothing in between.
  private static func clauses(of item: AgendaItem) -> ([Clause], [Clause])? {
    guard item.ballots.count < 2 else { return nil }
    // Where the passages stand that propose and that decide: most items have none that propose.
    var (proposed, decided): ([Int], [Int]) = ([], [])
    var isProposal = false
    for (index, block) in item.blocks.enumerated() {
      guard case .passage(let passage) = block.content else { continue }
      switch passage.role {
      case .discussion: return nil
      case .list:
        if !passage.lead.isEmpty { isProposal = proposal.isIn(passage.lead) }
        if isProposal { proposed.append(index) }
      case .operative: decided.append(index)
      default: isProposal = false
      }
    }
    guard !proposed.isEmpty, !decided.isEmpty else { return nil }
    let proposals = proposed.flatMap { Clause.all(in: item, at: $0) }
    guard proposals.allSatisfy(\.isInfinitive) else { return nil }
    let decisions = decided.flatMap { Clause.all(in: item, at: $0) }
    return proposals.isEmpty || decisions.isEmpty ? nil : (proposals, decisions)
  }

  private static let proposal = PhraseSearch("propos")
}

/// One thing proposed or decided.
private struct Clause {
  let address: FieldAddress
  let text: String
  let introducesTable: Bool
  private let words: Set<WordKey>

  /// Those of the passage at that index of the item’s blocks.
  static func all(in item: AgendaItem, at place: Int) -> [Clause] {
    let block = item.blocks[place]
    guard case .passage(let passage) = block.content else { return [] }
    let introducesTable =
      place + 1 < item.blocks.count && item.blocks[place + 1].content.isTable
    return passage.lines.indices.compactMap { index in
      let line = passage.lines[index]
      guard line.level == 0, !line.isUnmarked, !line.text.isBlank else { return nil }
      let isLast = index + 1 == passage.lines.count
      return Clause(
        FieldAddress(item: item.id, block: block.id, path: .line(index)), line.text,
        introducesTable: isLast && introducesTable && line.text.last == ":")
    }
  }

  private init(_ address: FieldAddress, _ text: String, introducesTable: Bool) {
    self.address = address
    self.text = text
    self.introducesTable = introducesTable
    words = Set(
      WordTape(text).words.filter { $0.bytes.count > 3 && !$0.isNumber }.map(\.key))
  }

  /// « d’approuver », « de fixer »: what « il est proposé » introduces.
  var isInfinitive: Bool {
    let start = text.folded
    return start.hasPrefix("de ") || start.hasPrefix("d'")
  }

  var whole: Place { .field(address, 0..<text.count) }

  /// How many of the words of the shorter are in both, in hundredths.
  func likeness(to other: Clause) -> Int {
    let fewer = min(words.count, other.words.count)
    return fewer == 0 ? 0 : words.intersection(other.words).count * 100 / fewer
  }

  /// Its numbers as written, with decimals and groups: « 1 666,67 ».
  var figures: [(text: String, range: Range<Int>)] {
    let tokens = TokenizedText(text)
    return tokens.tokens.compactMap { token in
      token.number == nil ? nil : (tokens.text(token.bytes), tokens.characters(token.bytes))
    }
  }

  private static let references = PhraseSearch(
    "ci-dessus", "ci-apr", "ci-annex", "annex", "susvis", "ainsi")

  /// « les tarifs ci-dessus »
  var refersBack: Bool { text.last == ":" || Self.references.isIn(text) }
}

extension AgendaItem {
  /// Whether a discussion is told.
  fileprivate var tellsADebate: Bool {
    blocks.contains { block in
      guard case .passage(let passage) = block.content, passage.role == .discussion else {
        return false
      }
      return passage.lines.contains { !$0.text.isBlank }
    }
  }
}

extension BlockContent {
  fileprivate var isTable: Bool {
    if case .table = self { true } else { false }
  }
}
