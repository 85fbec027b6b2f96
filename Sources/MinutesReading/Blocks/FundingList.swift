import MinutesModel
import MinutesWording

/// Who pays, told in a list or a sentence: « État (DETR) : 38 400,00 € (40 %) ; Région : … ».
struct FundingList {
  private(set) var lines: [PlanSource.Line] = []

  /// The entries of a list, each a payer with an amount; `nil` for a list of anything else.
  init?(entries: [SourcedText]) {
    for entry in entries {
      guard let line = FundingList.line(entry) else { return nil }
      lines.append(line)
    }
    guard lines.count >= 2, lines.contains(where: { ResourceLabel.isResource($0.label.text) })
    else {
      return nil
    }
  }

  /// The payers of a sentence: what follows its colon.
  init?(sentence: SourcedText) {
    guard let colon = sentence.text.firstIndex(of: ":") else { return nil }
    let start = sentence.text.utf8.distance(from: sentence.text.startIndex, to: colon) + 1
    let rest = sentence.dropping(start)
    let tokens = ClaimToken.all(in: ReadableText.repaired(rest.text))
    let amounts = AmountScan.amounts(in: tokens, of: ReadableText.repaired(rest.text))
    guard amounts.count >= 2 else { return nil }
    var from = 0
    for amount in amounts {
      var label = rest.slice(from..<amount.range.lowerBound)
      while let sign = label.text.first, ",;–-".contains(sign) || sign == " " {
        label = label.dropping(String(sign).utf8.count)
      }
      label = label.withoutColon
      guard !label.isEmpty, label.count < 70 else { return nil }
      lines.append(PlanSource.Line(label: label, figures: [rest.slice(amount.range)]))
      from = amount.range.upperBound
    }
    guard lines.allSatisfy({ ResourceLabel.isResource($0.label.text) }) else { return nil }
  }

  /// The payers of a sentence without a colon: « … financée par une subvention de la Région de
  /// 14 580 €, une aide du Département de 9 720 € et l’autofinancement de la commune pour 24 300 €. »
  init?(prose paragraph: Paragraph) {
    guard
      let start = paragraph.index(ofAny: ["finance", "financee", "financement", "finances"]),
      paragraph.mayHoldAmount
    else { return nil }
    let text = paragraph.body
    var from = paragraph.tokens[start].range.upperBound
    for amount in AmountScan.amounts(of: paragraph) where amount.range.lowerBound > from {
      let label = FundingList.payer(text.slice(from..<amount.range.lowerBound))
      guard !label.isEmpty, label.count < 80, ResourceLabel.isResource(label.text) else {
        return nil
      }
      lines.append(PlanSource.Line(label: label, figures: [text.slice(amount.range)]))
      from = amount.range.upperBound
    }
    guard lines.count >= 2 else { return nil }
  }

  /// « subvention de la Région » of « par une subvention de la Région de ».
  private static func payer(_ words: SourcedText) -> SourcedText {
    let tokens = ClaimToken.all(in: words.text)
    var (start, end) = (0, tokens.count)
    while start < end, leading.contains(tokens[start].text) { start += 1 }
    while end > start, trailing.contains(tokens[end - 1].text) { end -= 1 }
    guard start < end else { return .empty }
    return words.slice(tokens[start].range.lowerBound..<tokens[end - 1].range.upperBound)
  }

  private static let leading: Set<String> = [
    ",", ";", "et", "par", "une", "un", "l", "la", "le", "les", "'", "d", "de", "du", ":", "ht",
    "ttc", "ainsi", "que", "ensuite", "enfin", "puis", "des",
  ]
  private static let trailing: Set<String> = [
    "de", "pour", "a", "hauteur", "d", "'", "un", "montant", ":", "(", "soit", ",", "s", "eleve",
    "estimee", "estime", "attendue", "attendu",
  ]

  private static func line(_ entry: SourcedText) -> PlanSource.Line? {
    let text = ReadableText.repaired(entry.text)
    let amounts = AmountScan.amounts(in: ClaimToken.all(in: text), of: text)
    guard amounts.count == 1, let amount = amounts.first, amount.range.lowerBound > 0 else {
      return nil
    }
    let label = entry.prefix(amount.range.lowerBound).withoutColon
    guard !label.isEmpty, label.count < 90 else { return nil }
    let rest = entry.dropping(amount.range.upperBound)
    var figures = [entry.slice(amount.range)]
    if !rest.isEmpty {
      guard rest.text.contains("%"), rest.count < 14 else { return nil }
      figures.append(rest)
    }
    return PlanSource.Line(label: label, figures: figures)
  }
}

extension ItemReader {
  /// « Le plan de financement est le suivant : » over a list of payers.
  mutating func readFundingList(_ first: Paragraph) -> Bool {
    guard let mark = first.mark, mark.isSign, let lead = builder.lastText,
      builder.openRole == .exposition,
      lead.text.folded.contains("financement") || lead.text.folded.contains("financ"),
      lead.text.hasSuffix(":")
    else { return false }
    var entries: [Paragraph] = []
    var next = index
    while let entry = paragraph(next), entry.mark?.kind == mark.kind {
      entries.append(entry)
      next += 1
    }
    let totals = entries.filter { $0.word(0) == "total" }
    guard let list = FundingList(entries: entries.filter { $0.word(0) != "total" }.map(\.body))
    else { return false }
    index = next
    var source = PlanSource(header: .empty)
    source.resources = list.lines
    for total in totals { builder.ledger.tell(total.body, at: .item(builder.item)) }
    addFunding(source, told: lead)
    return true
  }

  /// The payers of a sentence; the sentence stays.
  mutating func readFundingSentence(_ paragraph: Paragraph) -> Bool {
    guard paragraph.mark == nil,
      paragraph.index(ofAny: ["financement", "finance", "financee"]).map({ $0 < 12 }) ?? false,
      let list = FundingList(sentence: paragraph.body)
    else { return readFundingProse(paragraph) }
    takeSentence(paragraph, of: list)
    return true
  }

  /// The payers that a sentence tells one after the other, where they reach what the item says it
  /// costs: else the amounts may be anything.
  private mutating func readFundingProse(_ paragraph: Paragraph) -> Bool {
    guard paragraph.mark == nil, let list = FundingList(prose: paragraph) else { return false }
    let sum = list.lines.compactMap { $0.figures.first.flatMap { Figure.amount($0.text) } }.total
    let isCost = pieces.contains { piece in
      guard case .paragraph(let other) = piece else { return false }
      return AmountScan.amounts(of: other).contains { $0.amount == sum }
    }
    guard isCost else { return false }
    takeSentence(paragraph, of: list)
    return true
  }

  /// Keeps a sentence as it stands, and adds the plan of the payers that it names, to be confirmed.
  private mutating func takeSentence(_ paragraph: Paragraph, of list: FundingList) {
    builder.add(paragraph.body, to: .exposition)
    index += 1
    var source = PlanSource(header: .empty)
    source.resources = list.lines
    source.isQuoted = true
    source.doubts = [(paragraph.body, "plan de financement lu dans la phrase")]
    addFunding(source, told: paragraph.body)
  }

  /// Adds the plan; what it costs is what the item says it costs, if the payers reach it.
  private mutating func addFunding(_ source: PlanSource, told lead: SourcedText) {
    var source = source
    let sum = source.resources.compactMap { $0.figures.first.flatMap { Figure.amount($0.text) } }
      .total
    for piece in pieces {
      guard case .paragraph(let paragraph) = piece else { continue }
      for amount in AmountScan.amounts(of: paragraph)
      where amount.amount == sum {
        source.statedCost = amount
        break
      }
    }
    add(source)
  }
}
