import MinutesEditing
import MinutesModel
import MinutesWording

/// B-06: the article that gives leave to spend before the budget is quoted as it is in force.
enum QuotedTextIsInForce: ItemRule {
  static let id: RuleID = "B-06"
  static let title = "Le texte du code cité est celui en vigueur"
  static let explanation = """
    La phrase de l’article L1612-1 qui permet d’investir avant le vote du budget a changé : le texte en \
    vigueur ajoute « ou jusqu’au 15 avril, en l’absence d’adoption du budget avant cette date ». Une \
    citation reprise d’une année à l’autre garde souvent l’ancien texte. Une citation coupée par […] \
    n’est pas comparée.
    """
  static let law = LawSource(
    "CGCT, art. L1612-1",
    "La citation d’un article est celle du texte en vigueur le jour de la séance."
  )
  static let severity = Severity.warning
  static let example = RuleExample(
    wrong: "« jusqu’à l’adoption du budget, l’exécutif peut… »",
    right: "« jusqu’à l’adoption du budget ou jusqu’au 15 avril, en l’absence d’adoption du budget "
      + "avant cette date, l’exécutif peut… »")

  static let looksAt: ItemParts = [.texts, .authorisations]

  private static let trigger = PhraseSearch(["organe d"])

  static func findings(in item: AgendaItem, _ context: ItemContext) -> [Finding] {
    let isOfAuthorisation = !item.authorisations.isEmpty
    return item.blocks.flatMap { block -> [Finding] in
      guard case .passage(let passage) = block.content,
        isOfAuthorisation || passage.role == .quotation
      else { return [] }
      return passage.lines.indices.compactMap { index in
        let text = passage.lines[index].text
        guard trigger.isIn(text) else { return nil }
        let address = FieldAddress(item: item.id, block: block.id, path: .line(index))
        return judge(text, at: address, context.facts.statutes.advanceCreditsText.value)
      }
    }
  }

  private static func judge(
    _ text: String, at address: FieldAddress, _ excerpt: LawExcerpt
  ) -> Finding? {
    let quoted = text.folded
    guard excerpt.marks.allSatisfy({ quoted.contains($0.folded) }), !text.contains("…"),
      !text.contains("...")
    else { return nil }
    let words = TextWord.all(in: text)
    let right = TextWord.all(in: excerpt.sentence)
    // A quotation may begin within the sentence.
    guard let first = words.firstRange(of: ["jusqu", "a", "l", "adoption", "du", "budget"]),
      let start = right.firstRange(of: ["jusqu", "a", "l", "adoption", "du", "budget"])
    else { return nil }
    var (here, there) = (first, start)
    while here < words.count, there < right.count, words[here].folded == right[there].folded {
      here += 1
      there += 1
    }
    guard there < right.count else { return nil }
    // Where the two go on together, what lies between is missing or other.
    let (end, resumed) = words.resuming(from: here, right, from: there)
    let missing = excerpt.sentence.words(
      right, there..<resumed, after: right[there - 1].range.upperBound)
    let place =
      words[max(0, here - 1)].range.lowerBound..<words[max(here, end) - 1].range.upperBound
    let from = words[here - 1].range.upperBound
    let to = max(from, words[max(here, end) - 1].range.upperBound)
    let message =
      end == here
      ? "l’article \(excerpt.article) en vigueur dit ici « \(missing.trimmingSpaces) », la citation "
        + "l’omet"
      : "l’article \(excerpt.article) en vigueur dit ici « \(missing.trimmingSpaces) »"
    return finding(
      at: .field(address, place), message,
      remedy: Remedy(
        "citer le texte en vigueur", .text(.replace(TextRange(address, from..<to), with: missing))))
  }
}

extension [TextWord] {
  /// Where some folded words stand one after the other.
  fileprivate func firstRange(of phrase: [String]) -> Int? {
    guard count >= phrase.count else { return nil }
    return (0...(count - phrase.count)).first { start in
      phrase.indices.allSatisfy { self[start + $0].folded == phrase[$0] }
    }
  }

  /// The next words of both texts from which they go on alike for three words; the end of both where
  /// they do not.
  fileprivate func resuming(from here: Int, _ other: [TextWord], from there: Int) -> (Int, Int) {
    for mine in here..<count {
      for theirs in there..<other.count
      where (0..<3).allSatisfy({
        mine + $0 < count && theirs + $0 < other.count
          && self[mine + $0].folded == other[theirs + $0].folded
      }) {
        return (mine, theirs)
      }
    }
    return (count, other.count)
  }
}

extension String {
  /// The text of some of its words, with what stands between them from a place on.
  fileprivate func words(_ words: [TextWord], _ range: Range<Int>, after start: Int) -> String {
    guard let last = range.last, !range.isEmpty else { return "" }
    return String(Array(self)[start..<words[last].range.upperBound])
  }
}
