import MinutesEditing
import MinutesModel
import MinutesWording

/// V-16: the numbers of members written in the header are those of the roll.
enum StatedFiguresAreRight: SessionRule {
  static let id: RuleID = "V-16"
  static let title = "Les nombres de l’en-tête sont ceux de l’appel"
  static let explanation = """
    Membres en exercice, présents, pouvoirs et votants écrits dans l’en-tête sont comparés à ceux \
    que l’appel donne. Les votants sont les présents et les représentés.
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
}
