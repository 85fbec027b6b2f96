import MinutesEditing
import MinutesModel
import MinutesWording

/// B-04: each use of the credits has its article or chapter, and the article is one of the chapter.
enum CreditsHaveAnAccount: ItemRule {
  static let id: RuleID = "B-04"
  static let title = "Chaque crédit a son article et son chapitre, qui vont ensemble"
  static let explanation = """
    L’autorisation dit l’affectation des crédits : chaque ligne porte un article ou un chapitre. Un \
    article appartient au chapitre de ses premiers chiffres (2188 au chapitre 21). Une opération votée \
    est elle-même un chapitre, d’un numéro libre à partir de 10 : le plan de comptes n’a pas de \
    chapitre 236, il faut écrire « opération n° 236 ».
    """
  static let law = LawSource(
    "CGCT, art. L1612-1 et plan de comptes",
    "L’autorisation précise le montant et l’affectation des crédits.")
  static let severity = Severity.warning
  static let example = RuleExample(
    wrong: "article 2188 chapitre 23", right: "article 2188 chapitre 21")

  static let looksAt: ItemParts = .authorisations

  static func findings(in item: AgendaItem, _ context: ItemContext) -> [Finding] {
    let chapters = context.facts.statutes.accountChapters.value
    return item.authorisations.flatMap { block, authorisation in
      authorisation.lines.indices.compactMap { index in
        judge(authorisation.lines[index], index, block, item.id, chapters)
      }
    }
  }

  private static func judge(
    _ line: AuthorisationLine, _ index: Int, _ block: BlockID, _ item: ItemID,
    _ chapters: AccountChapters
  ) -> Finding? {
    func address(_ column: AuthorisationColumn) -> FieldAddress {
      FieldAddress(item: item, block: block, path: .authorisation(index, column))
    }
    let article = line.article.trimmingSpaces
    let chapter = line.chapter.trimmingSpaces
    guard !article.isEmpty || !chapter.isEmpty else {
      guard !line.amount.isEmpty else { return nil }
      let name = line.label.isBlank ? "la ligne" : "« \(line.label.trimmingSpaces) »"
      return finding(
        at: .field(address(.article), nil), "\(name) n’a ni article ni chapitre")
    }
    guard !line.isOperation, !chapter.isEmpty, chapter.allSatisfy(\.isWholeNumber) else {
      return nil
    }
    if !chapters.contains(chapter) {
      guard chapter.count > 1, chapter.first != "0" else { return nil }
      let name = AuthorisationWording.operation(chapter)
      return finding(
        at: .field(address(.chapter), nil),
        "le plan de comptes n’a pas de chapitre \(chapter) : si c’est une opération, écrire « \(name) »",
        severity: .advice,
        remedy: Remedy(
          "écrire « \(name) »", .authorisation(item, block, .setOperation(index, true))))
    }
    guard chapters.ofAccounts.contains(chapter), article.allSatisfy(\.isWholeNumber),
      let own = chapters.chapter(of: article), own != chapter
    else { return nil }
    return finding(
      at: .field(address(.chapter), nil),
      "l’article \(article) est du chapitre \(own), la ligne porte le chapitre \(chapter)",
      remedy: Remedy(
        "écrire le chapitre \(own)",
        .text(.replace(TextRange(address(.chapter), 0..<line.chapter.count), with: own))))
  }
}
