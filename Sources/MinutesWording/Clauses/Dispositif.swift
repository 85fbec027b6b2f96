package import MinutesModel

/// A dispositif where it stands in its item: what was voted, and what else belongs to it.
package struct Dispositif: Sendable {
  /// Its words.
  package let passage: Passage
  /// How its clauses are written.
  package let grammar: OperativeGrammar
  /// The block that it is.
  package let block: BlockID
  /// The ballot right above it.
  package let ballot: (block: BlockID, ballot: Ballot)?
  /// Whether it goes on with one further up, so that it needs no pivot of its own.
  package let continues: Bool
  /// Whether one further down goes on with it.
  package let isContinued: Bool
  /// Whether its last clause leads to a table, plan or list that stands before the next.
  package let introducesNext: Bool
  /// The number of its first article.
  package let firstArticle: Int

  /// The dispositif at an index of the blocks; `nil` when there is none with something in it.
  package init?(at index: Int, of blocks: [Block]) {
    guard case .passage(let passage) = blocks[index].content, !passage.isBlank,
      case .operative(let grammar) = passage.role
    else { return nil }
    self.passage = passage
    self.grammar = grammar
    block = blocks[index].id
    ballot = Dispositif.ballot(above: index, in: blocks)
    continues = Dispositif.continues(at: index, in: blocks)
    let next = blocks.indices.dropFirst(index + 1).first { blocks[$0].content.isDispositif }
    isContinued = next.map { Dispositif.continues(at: $0, in: blocks) } ?? false
    introducesNext = isContinued && blocks[index + 1].content.isIntroduced
    firstArticle = 1 + Dispositif.articles(above: index, in: blocks)
  }

  /// Articles of the dispositifs that the one at an index goes on with.
  private static func articles(above index: Int, in blocks: [Block]) -> Int {
    var count = 0
    var index = index
    while continues(at: index, in: blocks),
      let earlier = blocks[..<index].lastIndex(where: { $0.content.isDispositif })
    {
      if case .passage(let passage) = blocks[earlier].content,
        passage.role == .operative(.articles)
      {
        count += passage.filledLines.count { $0.line.level == 0 && !$0.line.isUnmarked }
      }
      index = earlier
    }
    return count
  }

  /// « Article 1er : … », unless the text brings its own number.
  package func captioned(_ text: String, article: Int) -> String {
    text.folded.hasPrefix("article ") ? text : Dispositif.caption(article) + text
  }

  /// « Article 1er : », with the space after it.
  package static func caption(_ article: Int) -> String {
    let number = article == 1 ? "1er" : String(article)
    return "Article" + String(Glyph.nonBreakingSpace) + number + Glyph.colon
  }

  private static func ballot(
    above index: Int, in blocks: [Block]
  ) -> (block: BlockID, ballot: Ballot)? {
    guard index > 0, let ballot = blocks[index - 1].content.ballot else { return nil }
    return (blocks[index - 1].id, ballot)
  }

  /// Without a ballot or words of its own, a dispositif below another one goes on with it.
  private static func continues(at index: Int, in blocks: [Block]) -> Bool {
    guard ballot(above: index, in: blocks) == nil,
      case .passage(let passage) = blocks[index].content, passage.lead.trimmingSpaces.isEmpty
    else { return false }
    return blocks[..<index].contains { $0.content.isDispositif }
  }
}

extension BlockContent {
  /// Whether words before it lead to it: a table, a plan, a list.
  fileprivate var isIntroduced: Bool {
    switch self {
    case .table, .financingPlan, .authorisation: true
    case .passage(let passage):
      if case .list = passage.role { true } else { false }
    case .ballot, .annex: false
    }
  }
}
