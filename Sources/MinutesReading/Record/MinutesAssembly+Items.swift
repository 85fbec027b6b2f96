import MinutesModel
import MinutesWording

extension MinutesAssembly {
  mutating func item(
    _ section: ItemSection, _ pieces: PieceReader, _ context: RollContext
  ) -> AgendaItem {
    let id = section.id
    let title = Place.field(FieldAddress(item: id, path: .title), nil)
    ledger.keep(section.title, at: title)
    let first = section.title.isEmpty ? Int.max : section.title.origin(at: 0).line
    itemLines.append((min(first, section.lines.lowerBound), id))
    ledger.locate(.item(id), at: section.title)
    if !section.preface.isEmpty { prefaces[id] = section.preface }
    let here =
      minutes.attendance.movements.isEmpty ? context : context.at(minutes.rollCall(at: id))
    // handed over, since a ledger held twice is copied at every note
    var handed = Ledger()
    swap(&handed, &ledger)
    var reader = ItemReader(
      pieces.pieces(in: section.lines), item: id, nextBlock: nextBlock, context: here,
      isSpaced: self.reader.measure.isSpaced, derived: movementSentences, ledger: consume handed)
    reader.read(lead: section.lead, title: section.title.text)
    nextBlock = reader.builder.nextBlock
    swap(&ledger, &reader.builder.ledger)
    var item = AgendaItem(
      id: id, title: section.title.text, state: reader.state, rapporteur: reader.rapporteur,
      replacedAct: reader.replacedAct, facts: reader.facts, blocks: reader.builder.blocks)
    if !section.number.isEmpty {
      let number = section.number.text.drop { !$0.isNumber }
      if item.facts.deliberation == nil, !number.contains(" ") {
        item.facts.deliberation = Deliberation(number: String(number))
      }
      ledger.tell(
        section.number, at: .item(id), isExact: item.facts.deliberation?.number == String(number))
    }
    for child in section.children { item.children.append(self.item(child, pieces, context)) }
    item.kind = ItemKindGuess.kind(of: item)
    return item
  }

  /// A number of a heading that is not the one by which the item is printed is part of its title; one of
  /// a fragment only tells its place in an agenda that it leaves.
  mutating func keepNumbers(ofFragment isFragment: Bool = false) {
    for numbered in minutes.numberedItems {
      guard let preface = prefaces[numbered.item.id], let path = minutes.path(of: numbered.item.id)
      else { continue }
      let figures = preface.text.filter { $0.isNumber || $0 == "." }
        .split(separator: ".").joined(separator: ".")
      let letters = String(preface.text.filter(\.isLetter))
      let roman = RomanNumber.value(of: letters).map { String($0) }
      let place = Place.item(numbered.item.id)
      if figures.isEmpty, letters.isEmpty || letters.folded == "objet" {
        ledger.tell(preface, at: place)
      } else if figures == numbered.number || figures.isEmpty && roman == numbered.number
        || isFragment && (roman != nil || MinutesAssembly.placeWords.contains(letters.folded))
      {
        ledger.tell(preface, at: place, isExact: true)
      } else {
        let address = FieldAddress(item: numbered.item.id, path: .title)
        let title = preface.joined(ledger.kept[.field(address, nil)] ?? .empty)
        ledger.keep(title, at: .field(address, nil))
        minutes.change(path) { $0.title = title.text }
      }
    }
  }

  /// What may stand before the number of an item in its agenda, without signs: « Point n° 3 ».
  private static let placeWords: Set<String> = Set(
    ["", "point", "question", "affaire", "dossier"].flatMap { [$0, $0 + "n", $0 + "no"] })

  // MARK: Movements

  /// Who comes in and goes out: sentences of the head, and of the items between which they stand.
  ///
  /// The sentences stay in the text too.
  mutating func readMovements(_ sections: [ItemSection], _ context: RollContext) {
    let flat = sections.flatMap(\.flattened)
    for paragraph in headParagraphs {
      guard let sentence = MovementSentence(paragraph, in: context) else { continue }
      add(sentence, at: paragraph.body, otherwise: nil, sections)
    }
    for (index, section) in flat.enumerated() {
      let own = paragraphs(beginningIn: section.lines)
      for (place, paragraph) in zip(own.indices, own) {
        guard let sentence = MovementSentence(paragraph, in: context) else { continue }
        // told under the heading, it counts for this item
        let isFirst = own[own.startIndex..<place].allSatisfy {
          $0.tokens.count < 12 && $0.word(0).hasPrefix("rapporteu")
            || MovementSentence($0, in: context) != nil
        }
        let decidesLater =
          isFirst
          || own[(place + 1)...].contains {
            PivotParagraph($0, followedByClauses: false) != nil
              || !ResultClaim.all(in: $0.readable).isEmpty
          }
        let next = index + 1 < flat.count ? flat[index + 1].id : section.id
        add(sentence, at: paragraph.body, otherwise: decidesLater ? section.id : next, sections)
      }
    }
    movementSentences = minutes.movementAccounts.compactMap {
      MovementWording($0, council: minutes.council).sentence.map { WordBag($0) }
    }
  }

  /// The paragraphs whose first lines these are; they stand in the order of the lines.
  private func paragraphs(beginningIn lines: Range<Int>) -> ArraySlice<Paragraph> {
    func first(from line: Int) -> Int {
      var (lower, upper) = (0, paragraphs.count)
      while lower < upper {
        let middle = (lower + upper) / 2
        if paragraphs[middle].lines.lowerBound < line {
          lower = middle + 1
        } else {
          upper = middle
        }
      }
      return lower
    }
    let start = first(from: lines.lowerBound)
    return paragraphs[start..<max(start, first(from: lines.upperBound))]
  }

  mutating func add(
    _ sentence: MovementSentence, at text: SourcedText, otherwise: ItemID?,
    _ sections: [ItemSection]
  ) {
    var item = otherwise
    if let number = sentence.number {
      let index = number.isAfter ? number.value : number.value - 1
      item = sections.indices.contains(index) ? sections[index].id : otherwise
    }
    minutes.attendance.movements.append(
      Movement(
        member: sentence.member, kind: sentence.kind, time: sentence.time, item: item,
        proxyTo: sentence.kind == .departure ? sentence.proxyTo : nil,
        proxyFate: sentence.keepsProxy ? .kept : nil))
    let number = item.flatMap { minutes.number(of: $0) }
    ledger.doubt(
      .person,
      number.map { "mouvement compté à partir du point \($0)" }
        ?? "le texte ne dit pas à partir de quel point ce mouvement compte", at: .roll, text)
  }
}

extension Minutes {
  /// Changes the item at a path of the tree.
  mutating func change(_ path: ItemPath, _ change: (inout AgendaItem) -> Void) {
    func descend(_ items: inout [AgendaItem], _ path: ArraySlice<Int>) {
      guard let index = path.first, items.indices.contains(index) else { return }
      if path.count == 1 {
        change(&items[index])
      } else {
        descend(&items[index].children, path.dropFirst())
      }
    }
    descend(&agenda, path[...])
  }
}
