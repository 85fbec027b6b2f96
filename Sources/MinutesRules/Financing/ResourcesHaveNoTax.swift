import MinutesEditing
import MinutesModel
import MinutesWording

/// F-17: a resource is neither HT nor TTC.
enum ResourcesHaveNoTax: ItemRule {
  static let id: RuleID = "F-17"
  static let title = "Une recette ne se dit pas « HT »"
  static let explanation = """
    Une subvention ou l’autofinancement n’ont pas de TVA : « Recettes HT » mêle deux choses. HT ou TTC \
    se dit des dépenses, et du plan.
    """
  static let law = LawSource(
    "usage", "La taxe porte sur une dépense ; une subvention n’y est pas soumise.",
    certainty: .unverified)
  static let severity = Severity.advice
  static let example = RuleExample(
    wrong: "DÉPENSES HT | RECETTES HT", right: "DÉPENSES HT | RECETTES")

  static let looksAt: ItemParts = [.texts, .plans, .tables]

  private static let phrases = PhraseSearch([
    "recettes ht", "recettes h.t", "recettes ttc", "recettes (ht", "recettes (ttc",
    "recettes hors tax",
  ])

  static func findings(in item: AgendaItem, _ context: ItemContext) -> [Finding] {
    guard context.reading.hasPlans || item.hasTable else { return [] }
    return item.blocks.flatMap { block -> [Finding] in
      func judge(_ text: String, _ path: FieldPath) -> Finding? {
        guard phrases.isIn(text) else { return nil }
        return finding(FieldAddress(item: item.id, block: block.id, path: path), text)
      }
      switch block.content {
      case .financingPlan(let plan):
        return [judge(plan.title, .lead)].compactMap(\.self)
          + plan.resources.indices.compactMap { index in
            let label = plan.resources[index].label
            return label.taxWord == nil
              ? nil
              : finding(
                FieldAddress(item: item.id, block: block.id, path: .resource(index, .label)), label)
          }
      case .table(let table):
        return [judge(table.caption, .lead)].compactMap(\.self)
          + table.columns.indices.compactMap { column in
            judge(table.columns[column].header, .header(column: column))
          }
      case .passage(let passage) where passage.role == .heading:
        return passage.lines.indices.compactMap { judge(passage.lines[$0].text, .line($0)) }
      case .passage, .authorisation, .ballot, .annex: return []
      }
    }
  }

  private static func finding(_ address: FieldAddress, _ text: String) -> Finding {
    guard let word = text.taxWord else {
      return finding(
        at: .field(address, nil), "« \(text.trimmingSpaces) » : une recette n’a pas de taxe")
    }
    // with the space before it
    let cut = max(0, word.range.lowerBound - (word.hasSpaceBefore ? 1 : 0))..<word.range.upperBound
    return finding(
      at: .field(address, word.range),
      "« \(text.trimmingSpaces) » : une recette n’a pas de taxe, « \(word.text) » est à ôter",
      remedy: Remedy(
        "ôter « \(word.text) »", .text(.replace(TextRange(address, cut), with: ""))))
  }
}

extension AgendaItem {
  /// Whether it has a table.
  fileprivate var hasTable: Bool {
    blocks.contains { if case .table = $0.content { true } else { false } }
  }
}

extension String {
  /// The last « HT », « (HT) » or « TTC » of a label, in characters.
  fileprivate var taxWord: (text: String, range: Range<Int>, hasSpaceBefore: Bool)? {
    let characters = Array(self)
    var end = characters.count
    while end > 0 {
      var start = end
      while start > 0, !characters[start - 1].isWhitespace { start -= 1 }
      let word = String(characters[start..<end])
      let letters = word.filter(\.isLetter).uppercased()
      if letters == "HT" || letters == "TTC" {
        return (word, start..<end, start > 0)
      }
      end = start
      while end > 0, characters[end - 1].isWhitespace { end -= 1 }
    }
    return nil
  }
}
