import MinutesModel
import MinutesWording

extension ItemReader {
  /// Sentences that tell a fact of the item: who presents it, what it replaces, that it is put off.
  mutating func readSetSentence(_ paragraph: Paragraph) -> Bool {
    guard paragraph.mark == nil else { return false }
    if !derivedSentences.isEmpty, paragraph.tokens.count < 90,
      derivedSentences.contains(WordBag(paragraph.text))
    {
      builder.ledger.tell(paragraph.body, at: .item(builder.item), isExact: true)
      index += 1
      return true
    }
    if readRapporteur(paragraph) || readState(paragraph) || readReplacement(paragraph)
      || readNumber(paragraph) || readAnnex(paragraph) || readPlanRemark(paragraph)
      || readComparison(paragraph)
    {
      index += 1
      return true
    }
    if paragraph.tokens.count == 2, paragraph.word(0) == "discussion",
      paragraph.text.folded == "discussion :"
    {
      builder.begin(.discussion)
      builder.ledger.tell(paragraph.body, at: .item(builder.item))
      index += 1
      // the label is the program’s own: it stands over an empty lead
      while let next = self.paragraph(index), next.mark == nil, !isHeading(next),
        PivotParagraph(next, followedByClauses: clausesFollow(index + 1)) == nil,
        next.word(0) != "vu",
        next.word(0) != "considerant"
      {
        builder.add(next.body, to: .discussion)
        index += 1
      }
      return true
    }
    return false
  }

  /// What the program itself says of who comes, goes and withdraws.
  private var derivedSentences: [WordBag] {
    derived
      + withdrawn.compactMap { recusal in
        context.council.member(recusal.member).map {
          WordBag(RecusalWording(recusal, of: $0, style: context.council.houseStyle).sentence)
        }
      }
  }

  private mutating func readRapporteur(_ paragraph: Paragraph) -> Bool {
    guard ["rapporteur", "rapporteure", "rapporteuse"].contains(paragraph.word(0)),
      paragraph.tokens.count < 30,
      let colon = paragraph.index(of: ":"), colon <= 3
    else { return false }
    let end = paragraph.index(ofAny: [",", "(", ";"], from: colon + 1) ?? paragraph.tokens.count
    guard let name = PersonName(paragraph.slice(colon + 1..<end).text.trimmingFullStop),
      let member = context.member(name)
    else {
      return false
    }
    let said = WordBag(AttendanceWording.rapporteur(member, style: context.council.houseStyle))
    let text = WordBag(paragraph.text)
    let office = paragraph.tokens.dropFirst(end).filter { $0.kind == .word }.map(\.text)
    guard said == text || office.isEmpty || OfficeWords(office) != nil else { return false }
    rapporteur = member.id
    builder.ledger.tell(paragraph.body, at: .item(builder.item))
    return true
  }

  private mutating func readState(_ paragraph: Paragraph) -> Bool {
    guard paragraph.tokens.count < 24 else { return false }
    let count = paragraph.tokens.count { $0.kind != .mark }
    guard ItemReader.states.contains(where: { $0.words.count == count }) else { return false }
    let words = WordBag(paragraph.text)
    if let said = ItemReader.states.first(where: { $0.words == words }) {
      state = said.state
      builder.ledger.tell(paragraph.body, at: .item(builder.item), isExact: true)
      return true
    }
    return false
  }

  private static let states = [ItemState.adjourned, .withdrawn].compactMap { state in
    ItemWording.state(state).map { (state: state, words: WordBag($0)) }
  }

  private mutating func readReplacement(_ paragraph: Paragraph) -> Bool {
    guard paragraph.begins(with: "la presente deliberation annule et remplace la deliberation")
    else { return false }
    var act = ReplacedAct()
    var next = 8
    if paragraph.word(next) == "n", paragraph.word(next + 1) == "°" {
      var end = next + 2
      while end < paragraph.tokens.count, paragraph.word(end) != "du",
        paragraph.word(end) != "portant"
      { end += 1 }
      act.number = paragraph.slice(next + 2..<end).text.trimmingFullStop
      next = end
    }
    if paragraph.word(next) == "du",
      let (date, end) = MomentReader.date(paragraph.tokens, at: next + 1)
    {
      act.date = date
      next = end
    }
    if paragraph.word(next) == "portant", paragraph.word(next + 1) == "sur",
      next + 2 < paragraph.tokens.count
    {
      act.object =
        paragraph.body.dropping(paragraph.tokens[next + 1].range.upperBound).text.trimmingFullStop
    }
    guard WordBag(ItemWording.replacement(act)) == WordBag(paragraph.text) else { return false }
    replacedAct = act
    builder.ledger.tell(paragraph.body, at: .item(builder.item), isExact: true)
    return true
  }

  /// « Délibération n° 2021-37 » on a line of its own.
  private mutating func readNumber(_ paragraph: Paragraph) -> Bool {
    guard facts.deliberation == nil, paragraph.tokens.count < 10,
      ["deliberation", "dcm"].contains(paragraph.word(0))
    else { return false }
    var start = 1
    while ["n", "°", "no", ":", "numero"].contains(paragraph.word(start)) { start += 1 }
    let number = paragraph.slice(start..<paragraph.tokens.count).text
    guard start < paragraph.tokens.count, number.contains(where: \.isNumber), !number.contains(" ")
    else { return false }
    facts.deliberation = Deliberation(number: number)
    builder.ledger.tell(paragraph.body, at: .item(builder.item), isExact: true)
    return true
  }

  private mutating func readAnnex(_ paragraph: Paragraph) -> Bool {
    guard paragraph.word(0) == "annexe", paragraph.word(1) == ":", paragraph.tokens.count > 2 else {
      return false
    }
    let words = paragraph.body.dropping(paragraph.tokens[1].range.upperBound)
    var label = words
    var reference = SourcedText.empty
    if words.text.hasSuffix(")"),
      let open = Array(words.text.utf8).lastIndex(of: UInt8(ascii: "(")), open > 0
    {
      label = words.prefix(open)
      reference = words.slice(open + 1..<words.count - 1)
    }
    let caption = paragraph.slice(0..<2)
    builder.add(.annex(Annex(label: label.text, reference: reference.text)), at: paragraph.body) {
      [item = builder.item] ledger, id in
      ledger.tell(caption, at: .block(item, id))
      ledger.keep(label, at: .field(FieldAddress(item: item, block: id, path: .lead), nil))
      ledger.keep(reference, at: .field(FieldAddress(item: item, block: id, path: .reference), nil))
    }
    return true
  }

  // MARK: Quotations and headings

  /// Words set in from the margin, or an article quoted line by line.
  mutating func readQuotation(_ paragraph: Paragraph) -> Bool {
    if paragraph.mark == nil, paragraph.indent == 4, paragraph.lines.count >= 1,
      paragraph.blanksBefore > 0, isAtMargin
    {
      if builder.openRole != .quotation {
        let lead =
          builder.openRole == .exposition && isQuotationLead(builder.lastText)
          ? builder.takeLastExposition() : nil
        builder.begin(.quotation, lead: lead ?? .empty)
      }
      builder.add(paragraph.body, to: .quotation)
      index += 1
      return true
    }
    // « Article L1612-1 modifié par la loi… », then its paragraphs
    guard paragraph.mark == nil, paragraph.word(0) == "article", paragraph.tokens.count < 40,
      ["l", "r", "d"].contains(paragraph.word(1))
        || paragraph.word(1).hasPrefix("l") && paragraph.word(1).contains(where: \.isNumber),
      paragraph.lastSign != ":", paragraph.lastSign != ".", let next = self.paragraph(index + 1),
      next.mark == nil, next.indent == paragraph.indent, !QuotationEnd.stands(next)
    else { return false }
    builder.begin(.quotation, lead: paragraph.body)
    index += 1
    while let quoted = self.paragraph(index), quoted.mark == nil, !QuotationEnd.stands(quoted),
      !isHeading(quoted)
    {
      builder.add(quoted.body, to: .quotation)
      index += 1
    }
    builder.close()
    return true
  }

  /// Whether most paragraphs of the item begin at the margin.
  private var isAtMargin: Bool {
    let indents = pieces.compactMap { piece -> Int? in
      if case .paragraph(let paragraph) = piece, paragraph.mark == nil {
        paragraph.indent
      } else {
        nil
      }
    }
    return indents.count { $0 == 0 } > 0
  }

  private func isQuotationLead(_ text: SourcedText?) -> Bool {
    guard let text else { return false }
    return text.text.hasSuffix(":") || String(text.text.prefix(16)).folded.hasPrefix("article ")
      || !ClausePunctuation.hasFinal(text.text)
  }

  /// A heading in small letters: a few words without an end, alone between blank lines, prose below.
  func isHeadingAlone(_ paragraph: Paragraph) -> Bool {
    guard isSpaced, paragraph.mark == nil, paragraph.indent == 0, paragraph.lines.count == 1,
      paragraph.text.count <= 60, paragraph.text.first?.isUppercase == true,
      !ClausePunctuation.hasFinal(paragraph.text), paragraph.index(of: ":") == nil,
      index == 0 || paragraph.blanksBefore > 0,
      let next = self.paragraph(index + 1), next.blanksBefore > 0, next.mark == nil,
      ClausePunctuation.hasFinal(next.text), next.indent == 0
    else { return false }
    return ResultClaim.all(in: paragraph.readable).isEmpty && !paragraph.text.hasEuroSign
  }

  /// A heading inside an item: a short line in capitals, or one with a number.
  func isHeading(_ paragraph: Paragraph) -> Bool {
    guard paragraph.isInCapitals, paragraph.tokens.count < 50, !paragraph.text.hasEuroSign else {
      return false
    }
    if SetBeginning.isAlone(paragraph.text) || paragraph.mark?.isSign == true { return false }
    if ["vu", "considerant", "total", "pour", "contre", "vote", "adopte", "decide"].contains(
      paragraph.word(0))
    {
      return false
    }
    if !ResultClaim.all(in: paragraph.readable).isEmpty { return false }
    return paragraph.mark != nil || paragraph.text.utf8.count > 4
  }
}

/// Where a quotation without marks ends: somebody of the council speaks again, or figures come.
enum QuotationEnd {
  static func stands(_ paragraph: Paragraph) -> Bool {
    let start = String(paragraph.text.prefix(40)).folded
    return beginnings.contains { start.hasPrefix($0) }
  }

  private static let beginnings = [
    "montant", "conformement", "il est propose", "il propose", "apres", "le conseil", "le maire",
    "m. ",
    "monsieur", "madame", "mme", "vu ", "considerant", "les depenses d'investissement concernees",
    "aussi", "ainsi",
    "en consequence", "au vu", "compte tenu",
  ]
}

extension String {
  /// Without a full stop at its end.
  var trimmingFullStop: String {
    let text = trimmingSpaces
    return text.hasSuffix(".") ? String(text.dropLast()).trimmingSpaces : text
  }
}
