import MinutesEditing
import MinutesModel
import MinutesWording

/// L-10: acronyms of the trade are spelled out once in each item.
enum AcronymsAreExplained: ItemRule {
  static let id: RuleID = "L-10"
  static let title = "Les sigles sont développés une fois par point"
  static let explanation = """
    Chaque délibération est extraite seule du registre : qui la lit ne connaît pas CITIS ou AVAP. \
    Développer le sigle la première fois. Les sigles que tous connaissent et ceux du pays ne sont \
    pas lus.
    """
  static let law = LawSource(
    "usage de la langue",
    "Un sigle se développe à son premier emploi.",
    certainty: .unverified)
  static let severity = Severity.advice
  static let example = RuleExample(
    wrong: "CITIS",
    right: "CITIS (congé pour invalidité temporaire imputable au service)")
  static let looksAt: ItemParts = [.texts, .heading]

  static func findings(in item: AgendaItem, _ context: ItemContext) -> [Finding] {
    var known: Set<Int> = []
    return context.reading.worded.flatMap { field in
      field.words.cues.compactMap { cue -> Finding? in
        guard case .acronym(let index) = cue.value, known.insert(index).inserted else { return nil }
        let row = AcronymTable.rows[index]
        guard !item.says(row.opening) else { return nil }
        let right = item.inItsApostrophes("\(row.acronym) (\(row.meaning))")
        return finding(
          at: field.place(cue.range), "« \(row.acronym) » n’est pas développé : \(row.meaning)",
          remedy: Remedy(
            "écrire « \(right) »",
            .text(.replace(TextRange(field.address, cue.range), with: right))))
      }
    }
  }
}

extension AcronymTable.Row {
  /// The first words of the meaning, as they are compared.
  fileprivate var opening: String { String(meaning.folded.prefix(24)) }
}

extension AgendaItem {
  /// Whether its title or passages say some folded words.
  fileprivate func says(_ words: String) -> Bool {
    title.folded.contains(words)
      || blocks.contains { block in
        guard case .passage(let passage) = block.content else { return false }
        return passage.lead.folded.contains(words)
          || passage.lines.contains { $0.text.folded.contains(words) }
      }
  }
}
