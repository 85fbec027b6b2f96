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

  /// The first words of every meaning, by the row of the table.
  private static let meanings = WordScan(
    AcronymTable.rows.enumerated().map { (word: String($1.meaning.folded.prefix(24)), mark: $0) })

  static func findings(in item: AgendaItem, _ context: ItemContext) -> [Finding] {
    var known: Set<Int> = []
    lazy var explained = item.marks(of: meanings)
    return context.reading.worded.flatMap { field in
      field.words.cues.compactMap { cue -> Finding? in
        guard case .acronym(let index) = cue.value, known.insert(index).inserted,
          explained & 1 << WordScan.Marks(index) == 0
        else { return nil }
        let row = AcronymTable.rows[index]
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

extension AgendaItem {
  /// The marks of the words that its title or passages say.
  fileprivate func marks(of scan: WordScan) -> WordScan.Marks {
    blocks.reduce(scan.marks(in: title)) { marks, block in
      guard case .passage(let passage) = block.content else { return marks }
      return passage.lines.reduce(marks | scan.marks(in: passage.lead)) {
        $0 | scan.marks(in: $1.text)
      }
    }
  }
}
