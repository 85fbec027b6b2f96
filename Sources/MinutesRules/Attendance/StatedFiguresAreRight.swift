import MinutesEditing
import MinutesModel
import MinutesWording

/// V-16: the numbers of members written in the header, and in an item, are those of the roll there.
enum StatedFiguresAreRight: SessionRule, ItemRule {
  static let id: RuleID = "V-16"
  static let title = "Les nombres de membres écrits sont ceux de l’appel"
  static let explanation = """
    Membres en exercice, présents, pouvoirs et votants écrits dans l’en-tête ou dans un point sont \
    comparés à ceux que l’appel donne, avec les arrivées, les départs et les déports jusqu’à ce point. \
    Les votants sont les présents et les représentés, sans ceux qui se sont déportés.
    """
  static let law = LawSource(
    "CGCT, art. L2121-15",
    "Le procès-verbal donne les membres présents ou représentés et le quorum.")
  static let severity = Severity.error
  static let example = RuleExample(
    wrong: "présents : 6, pouvoirs : 2, votants : 11",
    right: "présents : 6, pouvoirs : 2, votants : 8")

  private struct Figure {
    let name: String
    let field: WritableKeyPath<StatedFigures, Int?>
    let count: Int
  }

  static func findings(in facts: SessionFacts) -> [Finding] {
    let stated = facts.session.statedFigures
    guard stated != StatedFigures(), facts.rollIsBegun else { return [] }
    let roll = facts.opening
    return [
      Figure(name: "membres en exercice", field: \.inOffice, count: roll.inOffice.count),
      Figure(name: "présents", field: \.present, count: roll.present.count),
      Figure(name: "pouvoirs", field: \.represented, count: roll.proxies.count),
      Figure(name: "votants", field: \.voters, count: roll.voters.count),
    ].compactMap { figure in
      guard let written = stated[keyPath: figure.field], written != figure.count else { return nil }
      // Pouvoirs counted as present are said by Q-03.
      if figure.field == \.present, facts.countsProxiesAsPresent,
        written == facts.presentAndProxies
      {
        return nil
      }
      var corrected = stated
      corrected[keyPath: figure.field] = figure.count
      return finding(
        at: .session(.statedFigures),
        "l’en-tête écrit \(figure.name) : \(written), l’appel en donne \(figure.count) "
          + "(écart \(written.gap(to: figure.count)))",
        remedy: Remedy(
          "écrire « \(figure.name) : \(figure.count) »", .session(.setStatedFigures(corrected))))
    }
  }

  static let looksAt: ItemParts = [.claims, .ballots]

  static func findings(in item: AgendaItem, _ context: ItemContext) -> [Finding] {
    guard context.facts.rollIsBegun else { return [] }
    return context.reading.texts.flatMap { text -> [Finding] in
      guard !text.reading.peopleCounts.isEmpty, text.role.tellsTheVote else { return [] }
      return text.reading.peopleCounts
        .filter { !text.reading.isReadAsHeadcount($0.numberRange) }
        .compactMap { finding(for: $0, text, context) }
    }
  }

  private static func finding(
    for count: PeopleCount, _ text: FieldReading, _ context: ItemContext
  ) -> Finding? {
    guard let counts = context.counts(of: count.kind), let right = counts.first,
      !counts.contains(count.number), count.number <= 2 * context.rollCall.inOffice.count,
      // Who refuses to vote and was taken off the present is Q-09’s.
      !(count.kind == .present && context.omitsRefusals(count.number))
    else { return nil }
    return finding(
      at: .field(text.address, count.numberRange),
      "« \(count.words) » : l’appel en donne \(right) à ce point (écart "
        + "\(count.number.gap(to: right)))",
      remedy: Remedy(
        "écrire « \(right) »",
        .text(.replace(TextRange(text.address, count.numberRange), with: String(right)))))
  }
}

extension ItemContext {
  /// The numbers that may be stated of the members at the item, the usual one first; `nil` for counts
  /// of votes.
  fileprivate func counts(of kind: PeopleCount.Kind) -> [Int]? {
    let voters = rollCall.voters.count
    let notVoting = reading.votes.map { voters - $0.result.tally.notVoting }
    return switch kind {
    case .inOffice: [rollCall.inOffice.count]
    case .present: [rollCall.present.count]
    case .represented: [rollCall.proxies.count]
    case .voters: [voters] + notVoting
    case .takingPart: notVoting + [voters]
    case .quorum, .votesCast, .absoluteMajority, .papers: nil
    }
  }

  /// Whether a number of present leaves out those who were there and refused to vote.
  func omitsRefusals(_ present: Int) -> Bool {
    reading.votes.contains {
      $0.result.tally.notVoting > 0 && present == rollCall.present.count - $0.result.tally.notVoting
    }
  }
}
