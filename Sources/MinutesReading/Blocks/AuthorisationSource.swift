import MinutesModel
import MinutesWording

/// A budget authorisation as an item tells it in lines: « Matériel : article 2188 chapitre 21 = 10 000 € ».
struct AuthorisationSource {
  struct Use {
    let piece: Int
    let label: SourcedText
    let article: SourcedText
    let chapter: SourcedText
    let isOperation: Bool
    let amount: SourcedText
    let value: Amount
  }

  /// The paragraph that tells the base, with its words and amount.
  private(set) var base: (piece: Int, label: SourcedText, amount: Amount)?
  private(set) var uses: [Use] = []
  /// The credits that a sentence tells, which stays.
  private(set) var said: (text: SourcedText, amount: Amount)?
  /// The paragraph of the total.
  private(set) var total: (piece: Int, amount: Amount)?
  /// The ceiling that the text states.
  private(set) var ceiling: Amount?
  /// The paragraph that states nothing but the ceiling.
  private(set) var ceilingPiece: Int?

  /// `nil` for an item that tells none.
  init?(_ pieces: [Piece]) {
    for (index, piece) in pieces.enumerated() {
      guard case .paragraph(let paragraph) = piece, paragraph.tokens.count < 120 else { continue }
      let amounts = AmountScan.amounts(of: paragraph)
      if let use = AuthorisationSource.use(paragraph, amounts, index) {
        uses.append(use)
      } else if base == nil, let found = AuthorisationSource.base(paragraph, amounts) {
        base = (index, found.label, found.amount)
      } else if said == nil, let found = AuthorisationSource.credits(paragraph, amounts) {
        said = (paragraph.body.slice(found.range), found.amount)
      } else if !uses.isEmpty, total == nil, paragraph.word(0) == "total",
        let amount = amounts.first
      {
        total = (index, amount.amount)
      }
    }
    let isTable = pieces.contains { piece in
      if case .grid(let grid) = piece {
        grid.header.first?.text.folded == "depenses concernees"
      } else {
        false
      }
    }
    readCeiling(pieces)
    guard base != nil || said != nil || ceilingPiece != nil, !uses.isEmpty || isTable else {
      return nil
    }
  }

  private mutating func readCeiling(_ pieces: [Piece]) {
    let quarter = (base?.amount ?? said?.amount)?.scaledDown(by: 1, over: 4)
    for (index, piece) in pieces.enumerated() {
      guard case .paragraph(let paragraph) = piece, index != base?.piece else { continue }
      let amounts = AmountScan.amounts(of: paragraph)
      if paragraph.word(0) == "plafond", paragraph.tokens.count < 24, amounts.count == 1,
        let amount = amounts.first
      {
        ceiling = amount.amount
        ceilingPiece = index
        return
      }
      guard ceiling == nil, base != nil || said != nil else { continue }
      if let exact = amounts.first(where: { $0.amount == quarter }) {
        ceiling = exact.amount
      } else if paragraph.contains("hauteur maximale") || paragraph.index(of: "plafond") != nil
        || paragraph.index(of: "quart") != nil,
        let said = amounts.first(where: { $0.amount != base?.amount })
      {
        ceiling = said.amount
      }
    }
  }

  private static func base(_ paragraph: Paragraph, _ amounts: [FoundAmount]) -> (
    label: SourcedText, amount: Amount
  )? {
    guard amounts.count == 1, let amount = amounts.first, paragraph.tokens.count < 40,
      paragraph.contains("d ' investissement") || paragraph.index(of: "credits") != nil,
      paragraph.index(ofAny: ["inscrites", "inscrits", "ouverts", "votes", "budget", "ouvertes"])
        != nil,
      amount.range.upperBound >= paragraph.body.count - 2
    else { return nil }
    let before = paragraph.body.prefix(amount.range.lowerBound)
    guard before.text.hasSuffix("=") || before.text.hasSuffix(":") else { return nil }
    return (before.withoutColon, amount.amount)
  }

  private static func use(_ paragraph: Paragraph, _ amounts: [FoundAmount], _ piece: Int) -> Use? {
    guard amounts.count == 1, let amount = amounts.first,
      amount.range.upperBound >= paragraph.body.count - 2
    else { return nil }
    guard let article = paragraph.index(ofAny: ["article", "compte", "art"]) else {
      return useOfChapter(paragraph, amount, piece)
    }
    var number = article + 1
    while [".", ":", "n", "°"].contains(paragraph.word(number)) { number += 1 }
    guard let articleToken = digits(paragraph, number) else { return nil }
    var chapter = SourcedText.empty
    var isOperation = false
    var chapterStart = paragraph.tokens.count
    if let word = paragraph.index(ofAny: ["chapitre", "operation", "chap"]) {
      var number = word + 1
      while [".", ":", "n", "°"].contains(paragraph.word(number)) { number += 1 }
      if let token = digits(paragraph, number) {
        chapter = paragraph.slice(token)
        isOperation = paragraph.word(word) == "operation"
        chapterStart = word
      }
    }
    var labelEnd = min(article, chapterStart)
    while labelEnd > 0, [":", "-", "–", "(", ","].contains(paragraph.word(labelEnd - 1)) {
      labelEnd -= 1
    }
    let label = paragraph.slice(0..<labelEnd)
    guard !label.isEmpty else { return nil }
    return Use(
      piece: piece, label: label, article: paragraph.slice(articleToken), chapter: chapter,
      isOperation: isOperation, amount: paragraph.body.slice(amount.range), value: amount.amount)
  }

  /// « Chapitre 21 – Immobilisations corporelles : 45 000 € », « chapitre 23 : 30 000 € ».
  private static func useOfChapter(_ paragraph: Paragraph, _ amount: FoundAmount, _ piece: Int)
    -> Use?
  {
    guard ["chapitre", "chap", "operation"].contains(paragraph.word(0)), paragraph.tokens.count < 30
    else { return nil }
    var number = 1
    while [".", "n", "°"].contains(paragraph.word(number)) { number += 1 }
    guard let chapter = digits(paragraph, number) else { return nil }
    var start = chapter.upperBound
    while [":", "-", "–", "(", ","].contains(paragraph.word(start)) { start += 1 }
    let lower = start < paragraph.tokens.count ? paragraph.tokens[start].range.lowerBound : Int.max
    let own = paragraph.body.slice(lower..<max(lower, amount.range.lowerBound)).withoutColon
    return Use(
      piece: piece, label: own.isEmpty ? paragraph.slice(0..<chapter.upperBound) : own,
      article: .empty, chapter: paragraph.slice(chapter),
      isOperation: paragraph.word(0) == "operation",
      amount: paragraph.body.slice(amount.range), value: amount.amount)
  }

  /// The credits of a sentence whose quarter stands beside them: « … étaient de 312 400,00 €. Le quart
  /// est de 78 100,00 €. »
  private static func credits(_ paragraph: Paragraph, _ amounts: [FoundAmount]) -> FoundAmount? {
    guard amounts.count >= 2, paragraph.index(ofAny: ["credits", "depenses"]) != nil,
      paragraph.index(ofAny: ["quart", "25"]) != nil
    else { return nil }
    return amounts.first { whole in
      amounts.contains { $0.amount == whole.amount.scaledDown(by: 1, over: 4) }
    }
  }

  private static func digits(_ paragraph: Paragraph, _ index: Int) -> Range<Int>? {
    guard paragraph.tokens.indices.contains(index) else { return nil }
    switch paragraph.tokens[index].kind {
    case .integer, .figure: return index..<index + 1
    case .word: return paragraph.word(index).contains { $0.isNumber } ? index..<index + 1 : nil
    case .mark: return nil
    }
  }
}

extension ItemReader {
  /// Lines of an authorisation; they become one block where the first use of the credits stands.
  mutating func readAuthorisation(_ paragraph: Paragraph) -> Bool {
    guard let source = authorisation else { return false }
    if source.base?.piece == index || source.ceilingPiece == index {
      // told with the block
      builder.ledger.tell(paragraph.body, at: .item(builder.item))
      if source.base?.piece == index { builder.close() }
      index += 1
      return true
    }
    guard source.uses.first?.piece == index else {
      return false
    }
    addAuthorisation(
      uses: source.uses.map {
        AuthorisationLine(
          label: $0.label.text, article: $0.article.text, chapter: $0.chapter.text,
          isOperation: $0.isOperation, amount: .amount($0.value))
      }, total: source.total?.amount, at: paragraph.body, uses: source.uses)
    // lines between the uses would be lost: read on one by one
    let told = Set(source.uses.map(\.piece))
    while index < pieces.count, told.contains(index) {
      if let use = self.paragraph(index) { builder.ledger.tell(use.body, at: .item(builder.item)) }
      index += 1
    }
    if source.total?.piece == index, let line = self.paragraph(index) { readTotal(line, source) }
    return true
  }

  /// « TOTAL = 35 000 € (inférieur au plafond autorisé de 126 071,39 €) »
  private mutating func readTotal(_ line: Paragraph, _ source: AuthorisationSource) {
    let formula = Set(
      words:
        "total inferieur egal superieur au a plafond autorise de soit un du des depenses euros euro ttc ht"
    )
    var understanding = Understanding(line)
    for (position, token) in line.tokens.enumerated() where token.kind != .word {
      understanding.take(position..<position + 1)
    }
    if understanding.isComplete(formula: formula) {
      builder.ledger.tell(line.body, at: .item(builder.item))
      index += 1
    }
  }

  /// « Ce total est inférieur au plafond autorisé de 126 071,39 €. », right below the credits.
  mutating func readComparison(_ paragraph: Paragraph) -> Bool {
    guard builder.openRole == nil, let last = builder.blocks.last, paragraph.word(0) == "ce",
      case .authorisation(let block) = last.content, let ceiling = block.ceiling,
      WordBag(AuthorisationWording.comparison(of: block.total, with: ceiling))
        == WordBag(paragraph.text)
    else { return false }
    builder.ledger.tell(paragraph.body, at: .block(builder.item, last.id), isExact: true)
    return true
  }

  /// A table « Dépenses concernées » as this program writes it.
  mutating func addAuthorisation(_ grid: Grid) -> Bool {
    guard authorisation != nil else { return false }
    let headers = grid.header.map { $0.text.folded }
    func column(_ name: String) -> Int? { headers.firstIndex(of: name) }
    guard let amounts = column("montant") else { return false }
    var lines: [AuthorisationLine] = []
    var total: Amount?
    for (index, row) in grid.rows.enumerated() {
      func text(_ column: Int?) -> String {
        column.map { $0 < row.count ? row[$0].text : "" } ?? ""
      }
      if grid.lastRowIsTotal, index == grid.rows.count - 1 {
        total = Figure.amount(text(amounts))
        continue
      }
      var chapter = text(column("chapitre") ?? column("operation"))
      var isOperation = column("operation") != nil
      if chapter.folded.hasPrefix("operation n°") {
        chapter = String(chapter.dropFirst(12)).trimmingSpaces
        isOperation = true
      }
      let amount = text(amounts)
      lines.append(
        AuthorisationLine(
          label: text(0), article: text(column("article")), chapter: chapter,
          isOperation: isOperation,
          amount: Figure.amount(amount).map(Entry.amount) ?? .text(amount)))
    }
    addAuthorisation(uses: lines, total: total, at: grid.header.first ?? .empty, uses: [])
    for cell in grid.header + grid.rows.joined() {
      builder.ledger.tell(cell, at: .item(builder.item))
    }
    return true
  }

  private mutating func addAuthorisation(
    uses: [AuthorisationLine], total: Amount?, at text: SourcedText,
    uses sources: [AuthorisationSource.Use]
  ) {
    guard let source = authorisation else { return }
    var block = BudgetAuthorisation(lines: uses)
    if let base = source.base {
      block.base = .amount(base.amount)
      if let scope = AuthorisationWording.scope(calledBy: base.label.text) {
        block.baseScope = scope
      } else {
        block.baseLabel = base.label.text
      }
    } else if let said = source.said {
      block.base = .amount(said.amount)
    }
    if let ceiling = source.ceiling, ceiling != block.derivedCeiling {
      block.statedCeiling = .amount(ceiling)
    }
    if let total, total != block.sum { block.statedTotal = .amount(total) }
    builder.add(.authorisation(block), at: text) { [item = builder.item] ledger, id in
      if let base = source.base {
        ledger.locate(.field(FieldAddress(item: item, block: id, path: .base), nil), at: base.label)
      }
      if let said = source.said, source.base == nil {
        ledger.locate(.field(FieldAddress(item: item, block: id, path: .base), nil), at: said.text)
      }
      for (index, use) in sources.enumerated() {
        ledger.locate(
          .field(FieldAddress(item: item, block: id, path: .authorisation(index, .label)), nil),
          at: use.label)
        ledger.locate(
          .field(FieldAddress(item: item, block: id, path: .authorisation(index, .amount)), nil),
          at: use.amount)
      }
    }
  }
}
