import MinutesEditing
import MinutesModel
import MinutesWording

/// L-11: the council decides after it has debated.
enum DecisionFollowsTheDebate: ItemRule {
  static let id: RuleID = "L-11"
  static let title = "Le conseil décide après en avoir délibéré"
  static let explanation = """
    Dans l’exposé le conseil ne décide pas encore : « il est proposé de », puis « après en avoir \
    délibéré, le conseil décide ». Un « décide » avant le dispositif dit deux fois la décision, \
    parfois autrement.
    """
  static let law = LawSource(
    "usage de la langue",
    "L’exposé propose, le dispositif décide.",
    certainty: .unverified)
  static let severity = Severity.advice
  static let example = RuleExample(
    wrong: "exposé : le conseil décide donc de réaliser les travaux",
    right: "exposé : il est proposé de réaliser les travaux")
  static let looksAt: ItemParts = [.texts, .claims]

  static func findings(in item: AgendaItem, _ context: ItemContext) -> [Finding] {
    guard let operative = item.blocks.lastIndex(where: { $0.isWrittenDispositif }) else {
      return []
    }
    return context.reading.texts.compactMap { text in
      guard text.blockIndex < operative, text.role == .exposition || text.role == .discussion,
        let verb = text.reading.decidingVerb, let written = item.text(at: text.address),
        written.decides(verb)
      else { return nil }
      return finding(
        at: .field(text.address, verb),
        "« décide » vient avant « après en avoir délibéré » : écrire « il est proposé »")
    }
  }
}

extension String {
  /// Whether the words at a range are the present « décide », in a main clause.
  fileprivate func decides(_ range: Range<Int>) -> Bool {
    let characters = Array(self)
    guard range.upperBound <= characters.count else { return false }
    let verb = String(characters[range])
    guard verb.folded == "decide", verb.last == "e" || verb.last == "E" else { return false }
    let before = String(characters[..<range.lowerBound].suffix(60)).folded
    return !["que le conseil", "que notre conseil", "si le conseil", "lorsque le conseil", "qui d"]
      .contains { before.contains($0) }
  }
}

extension Block {
  fileprivate var isWrittenDispositif: Bool {
    guard case .passage(let passage) = content, passage.role.isOperative else { return false }
    return passage.lines.contains { !$0.text.isBlank }
  }
}
