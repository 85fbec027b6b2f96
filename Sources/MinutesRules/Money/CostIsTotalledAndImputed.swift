import MinutesEditing
import MinutesModel
import MinutesWording

/// M-06: what a decision costs is written, and on which account.
enum CostIsTotalledAndImputed: ItemRule {
  static let id: RuleID = "M-06"
  static let title = "Le coût de la décision est totalisé et imputé"
  static let explanation = """
    Soixante demi-journées à 15 € font 900 € : écrire le total évite de le recalculer, et le budget se \
    vote en totaux. « D’inscrire les crédits au budget » gagne à dire l’article ou le chapitre.
    """
  static let law = LawSource(
    "usage", "La décision dit ce qu’elle coûte et où les crédits sont inscrits.",
    certainty: .unverified)
  static let severity = Severity.advice
  static let example = RuleExample(
    wrong: "15 € par demi-journée ; décide d’accorder 60 demi-journées",
    right: "décide d’accorder 60 demi-journées, soit 900 €")

  static let looksAt: ItemParts = [.texts, .figures, .authorisations, .tables, .plans]

  private static let budget = PhraseSearch(["budget"])

  static func findings(in item: AgendaItem, _ context: ItemContext) -> [Finding] {
    let clauses = item.operativeLines
    guard !clauses.isEmpty else { return [] }
    return notTotalled(clauses, context) + notImputed(clauses, item, context)
  }

  /// Prices of one and numbers of them whose product is nowhere in the item.
  private static func notTotalled(_ clauses: [(FieldAddress, String)], _ context: ItemContext)
    -> [Finding]
  {
    let prices = context.reading.texts.flatMap { $0.reading.money?.unitPrices ?? [] }
    guard !prices.isEmpty else { return [] }
    let units = Set(prices.map(\.unit))
    let amounts = Set(context.reading.texts.flatMap { $0.reading.money?.amounts ?? [] })
    return clauses.flatMap { address, text -> [Finding] in
      CountedThing.all(of: units, in: TokenizedText(text)).compactMap { thing in
        let costs = prices.filter { $0.unit == thing.unit }.map { $0.amount * thing.count }
        guard let cost = costs.first, Set(costs).count == 1, !amounts.contains(cost) else {
          return nil
        }
        let price = cost.scaled(by: 1, over: thing.count)?.french(cents: .whenAny) ?? ""
        let words = Array(text)[thing.range]
        return finding(
          at: .field(address, thing.range),
          "« \(String(words)) » à \(price) font \(cost.french(cents: .whenAny)) : le total n’est "
            + "écrit nulle part",
          remedy: Remedy(
            "ajouter « (soit \(cost.french(cents: .whenAny))) »",
            .text(
              .replace(
                TextRange(address, thing.range.upperBound..<thing.range.upperBound),
                with: " (soit \(cost.french(cents: .whenAny)))"))))
      }
    }
  }

  /// « les crédits … au budget » without article, chapter or account.
  private static func notImputed(
    _ clauses: [(FieldAddress, String)], _ item: AgendaItem, _ context: ItemContext
  ) -> [Finding] {
    guard item.authorisations.isEmpty else { return [] }
    return clauses.compactMap { address, text in
      guard budget.isIn(text), let credits = text.creditsOfTheBudget,
        !item.namesAnAccount
      else { return nil }
      return finding(
        at: .field(address, credits),
        "les crédits sont inscrits au budget sans que le chapitre ou l’article soit dit")
    }
  }
}

extension AgendaItem {
  /// The clauses of its dispositif.
  fileprivate var operativeLines: [(FieldAddress, String)] {
    blocks.flatMap { block -> [(FieldAddress, String)] in
      guard case .passage(let passage) = block.content, passage.role.isOperative else { return [] }
      return passage.lines.indices.map {
        (FieldAddress(item: id, block: block.id, path: .line($0)), passage.lines[$0].text)
      }
    }
  }

  /// Whether a text of the item or a table names an account: « article 2188 », « chapitre 012 ».
  fileprivate var namesAnAccount: Bool {
    blocks.contains { block in
      switch block.content {
      case .passage(let passage):
        passage.role != .visas && passage.role != .quotation
          && passage.lines.contains { $0.text.namesAnAccount }
      case .table(let table):
        table.columns.contains {
          ["article", "chapitre", "compte", "imputation"].contains($0.header.folded.trimmingSpaces)
        }
      case .financingPlan, .authorisation, .ballot, .annex: false
      }
    }
  }
}

extension String {
  /// « crédits … budget » in a clause, in characters.
  fileprivate var creditsOfTheBudget: Range<Int>? {
    let words = TextWord.all(in: self)
    guard let first = words.firstIndex(where: { $0.folded == "credits" }),
      let last = words[first...].firstIndex(where: { $0.folded == "budget" }), last - first <= 8
    else { return nil }
    return words[first].range.lowerBound..<words[last].range.upperBound
  }

  /// Whether « article », « chapitre » or « compte » stands before a figure.
  fileprivate var namesAnAccount: Bool {
    let words = foldedWords
    return words.indices.contains { index in
      ["article", "articles", "chapitre", "chapitres", "chap", "compte", "comptes", "operation"]
        .contains(words[index])
        && words[(index + 1)...].prefix(2).contains { $0.allSatisfy(\.isNumber) }
    }
  }
}
