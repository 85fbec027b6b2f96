import MinutesModel
import MinutesWording

/// The stages of reading, one after the other: lines, paragraphs, head, end, items.
struct MinutesAssembly {
  let reader: ParagraphReader
  let paragraphs: [Paragraph]
  var minutes = Minutes(
    council: Council(commune: "", department: ""), session: Session(date: .epoch))
  private(set) var isDateKnown = false
  private(set) var setApart: [SourceLine] = []
  var ledger = Ledger()
  private var nextItem = 1
  /// The line at which each item begins, and the one at which the end begins.
  var itemLines: [(start: Int, item: ItemID)] = []
  private var closingStart = Int.max
  /// What the program says of movements.
  var movementSentences: [WordBag] = []
  /// What stands before the titles: numbers, « Objet ».
  var prefaces: [ItemID: SourcedText] = [:]
  var nextBlock = 1

  init(_ source: SourceLines) {
    var lines = source.lines.map(LaidLine.init)
    setApart = PageFurniture.setApart(&lines)
    var reader = ParagraphReader(lines)
    paragraphs = reader.readAll()
    self.reader = reader
  }

  mutating func read() {
    let look = HeadingLook(paragraphs)
    var header = HeaderReader(
      paragraphs, lines: reader.lines, headings: look, ledger: ledger)
    let closing = ClosingReader(
      paragraphs, from: header.end, roster: header.roll.roster, reader: reader,
      ledger: header.ledger)
    ledger = closing.ledger
    header.ledger = ledger
    assembleSession(header, closing)
    closingStart = closingLine(closing)
    assembleItems(
      header.facts.object, look, paragraphs[header.end..<closing.start], closingLine: closingStart,
      agenda: header.facts.agenda)
    settleAgenda(header.facts.agenda)
    dropDerivedRemarks()
    keepRemainder()
    keepRemarks()
  }

  private func closingLine(_ closing: ClosingReader) -> Int {
    closing.start < paragraphs.count
      ? paragraphs[closing.start].lines.lowerBound : reader.lines.count
  }

  // MARK: Session

  private var openingRemarks: [SourcedText] = []
  /// The paragraphs of the head that are remarks.
  var headParagraphs: [Paragraph] = []
  private var closingRemarks: [SourcedText] = []

  private mutating func assembleSession(_ header: HeaderReader, _ closing: ClosingReader) {
    let facts = header.facts
    var roster = header.roll.roster
    Mentions(paragraphs).complete(&roster)
    openingRemarks = header.remarks
    headParagraphs = header.remarkParagraphs
    closingRemarks = closing.remarks
    isDateKnown = facts.date != nil
    var session = Session(
      date: facts.date ?? .epoch, kind: facts.kind, opensAt: facts.opensAt,
      closesAt: closing.closesAt,
      place: facts.place ?? "", isPublic: facts.isPublic, convocation: facts.convocation,
      president: facts.president, secretary: facts.secretary, statedFigures: facts.figures,
      state: .draft)
    session.othersAttending = others(facts.othersAttending)
    var council = Council(
      commune: facts.commune ?? "", department: facts.department ?? "", statedSeats: facts.seats)
    if facts.commune?.allSatisfy({ !$0.isLowercase }) ?? false {
      council.commune = facts.commune ?? ""
    }
    council.members = roster.inOrder.map { person in
      ledger.locate(.member(person.id), at: person.origin)
      return Member(
        id: person.id, civility: person.name.civility ?? .unstated,
        givenName: person.name.givenName,
        familyName: person.name.familyName, office: person.office ?? .councillor)
    }
    doubtCivilities(of: roster)
    council.houseStyle = HouseHabits(paragraphs, header).style
    minutes = Minutes(
      council: council, session: session,
      attendance: Attendance(
        entries: roster.people.compactMap { person in
          person.presence.map {
            AttendanceEntry(member: person.id, presence: $0, proxySignedOn: person.proxySignedOn)
          }
        }))
    if !isDateKnown {
      ledger.doubt(.date, "la date de la séance n’a pas été trouvée", at: .session(.date), .empty)
    }
    settleFigures()
  }

  /// One doubt for all whom the text calls neither « M. » nor « Mme »: there may be a whole council.
  private mutating func doubtCivilities(of roster: Roster) {
    let unstated = roster.inOrder.filter { $0.name.civility == nil }
    guard let first = unstated.first else { return }
    let named = unstated.prefix(3).map {
      ($0.name.givenName + " " + $0.name.familyName).trimmingSpaces
    }.joined(separator: ", ")
    let left = unstated.count - 3
    let others = left > 0 ? " et \(left) \(left > 1 ? "autres" : "autre")" : ""
    ledger.doubt(
      .person, "le texte ne dit pas s’il faut « M. » ou « Mme » : \(named)\(others)",
      at: .member(first.id), first.origin)
  }

  /// « Assistait également : Mme Z » without the words that the program puts before it.
  private mutating func others(_ text: SourcedText) -> String {
    guard !text.isEmpty else { return "" }
    ledger.tell(text, at: .session(.opening))
    if let colon = text.text.firstIndex(of: ":") {
      let rest = String(text.text[text.text.index(after: colon)...]).trimmingFullStop
      if WordBag(AttendanceWording.othersAttending(rest)) == WordBag(text.text) { return rest }
    }
    return text.text.trimmingFullStop
  }

  /// Figures that the roll gives too need not be kept as written by hand.
  private mutating func settleFigures() {
    let roll = minutes.rollCall()
    guard roll.unaccounted.isEmpty, !roll.inOffice.isEmpty else { return }
    var figures = minutes.session.statedFigures
    if figures.inOffice == roll.inOffice.count { figures.inOffice = nil }
    if figures.present == roll.present.count { figures.present = nil }
    if figures.represented == roll.proxies.count { figures.represented = nil }
    if figures.voters == roll.voters.count { figures.voters = nil }
    if isDateKnown, figures.quorum == minutes.quorum().needed { figures.quorum = nil }
    minutes.session.statedFigures = figures
  }

  /// Sentences of the head that say what the record says anyway, word for word.
  private mutating func dropDerivedRemarks() {
    var derived = [
      OpeningWording.meeting(of: minutes), OpeningWording.figures(of: minutes),
      OpeningWording.opening(of: minutes, quorum: minutes.quorum()),
    ]
    if let movements = MovementWording.summary(of: minutes) { derived.append(movements) }
    derived += OpeningWording.convocation(minutes.session.convocation)
    if let secretary = minutes.council.member(minutes.session.secretary) {
      derived.append(AttendanceWording.secretaryAppointed(secretary))
    }
    let bags = derived.map(WordBag.init)
    openingRemarks = openingRemarks.filter { remark in
      guard bags.contains(WordBag(remark.text)) else { return true }
      ledger.tell(remark, at: .session(.opening), isExact: true)
      return false
    }
  }

  /// Words that no stage took, or that were taken for more than they say, are kept where they stand.
  private mutating func keepRemainder() {
    let remainder = Remainder(
      minutes, &ledger, lines: reader.lines, remarks: openingRemarks + closingRemarks)
    guard !remainder.texts.isEmpty else { return }
    let closing = closingStart
    for text in remainder.texts {
      let line = text.origin(at: 0).line
      if let item = itemLines.last(where: { $0.start <= line })?.item, line < closing {
        insert(text, line: line, into: item)
      } else if line >= closing {
        closingRemarks.append(text)
      } else {
        openingRemarks.append(text)
      }
    }
  }

  /// Puts words into an item before the first block that stands below them.
  private mutating func insert(_ text: SourcedText, line: Int, into item: ItemID) {
    guard let path = minutes.path(of: item) else { return }
    let id = BlockID(nextBlock)
    nextBlock += 1
    let address = FieldAddress(item: item, block: id, path: .line(0))
    ledger.keep(text, at: .field(address, nil))
    ledger.locate(.block(item, id), at: text)
    ledger.doubt(.item, "gardé tel quel : « \(text.text.excerpt) »", at: .block(item, id), text)
    let ledger = ledger
    minutes.change(path) { found in
      let index =
        found.blocks.firstIndex { block in
          ledger.points[.block(item, block.id)].map { $0.origin(at: 0).line > line } ?? false
        } ?? found.blocks.count
      // a ballot stays with the clauses that it decides
      let isAfterBallot = index > 0 && found.blocks[index - 1].content.isBallot
      found.blocks.insert(
        Block(id: id, content: .passage(Passage(role: .exposition, texts: [text.text]))),
        at: isAfterBallot ? index - 1 : index)
    }
  }

  private mutating func keepRemarks() {
    for remark in openingRemarks { ledger.append(remark, at: .session(.openingRemarks)) }
    for remark in closingRemarks { ledger.append(remark, at: .session(.closingRemarks)) }
    minutes.session.openingRemarks = openingRemarks.map(\.text).joined(separator: "\n")
    minutes.session.closingRemarks = closingRemarks.map(\.text).joined(separator: "\n")
    for remark in openingRemarks {
      ledger.doubt(
        .session, "mention gardée telle quelle : « \(remark.text.excerpt) »",
        at: .session(.openingRemarks), remark)
    }
  }

  // MARK: Items

  /// Reads a text as items of a record that exists, all of it.
  mutating func readItems(of record: Minutes, at item: ItemID?) {
    minutes.council = record.council
    minutes.session = record.session
    minutes.attendance = record.attendance
    let context = RollContext(minutes)
    let here = item.map { context.at(record.rollCall(at: $0)) } ?? context
    let pieces = PieceReader(reader)
    let look = HeadingLook(paragraphs, isBelowRoll: true)
    let cut = ItemSections(paragraphs[...], look: look, end: reader.lines.count)
    var sections = cut.sections
    let preamble = reader.paragraphs(in: cut.preamble)
    let heading = sections.isEmpty ? MinutesAssembly.heading(of: preamble) : nil
    if let heading {
      sections.append(
        ItemSection(
          title: heading.body, preface: heading.markText,
          lines: heading.lines.upperBound..<cut.preamble.upperBound))
    } else if !preamble.isEmpty {
      sections.insert(ItemSection(title: .empty, lines: cut.preamble), at: 0)
    }
    // who comes and goes is told in sentences, which stay
    minutes.attendance.movements = []
    for index in sections.indices { number(&sections[index]) }
    minutes.agenda = sections.map(MinutesAssembly.skeleton)
    for (index, section) in sections.enumerated() {
      minutes.agenda[index] = self.item(section, pieces, here)
    }
    keepNumbers(ofFragment: true)
    if let heading {
      ledger.doubt(
        .item, "« \(heading.text.excerpt) » pris pour l’intitulé du point",
        at: .item(sections[0].id), heading.body)
    }
    keepRemainder()
    // what stands before all items
    for remark in openingRemarks.reversed() {
      insert(remark, line: 0, into: minutes.agenda.first?.id ?? ItemID(0))
    }
  }

  /// The first of several paragraphs where it is short and no sentence: the heading of the only item.
  private static func heading(of paragraphs: [Paragraph]) -> Paragraph? {
    guard paragraphs.count > 1, let first = paragraphs.first, first.tokens.count <= 30,
      first.mark?.isSign != true, let sign = first.lastSign, !".:;,!?".contains(sign),
      !first.begins(with: "vu"), !first.begins(with: "considerant")
    else { return nil }
    return first
  }

  private mutating func assembleItems(
    _ object: SourcedText?, _ look: HeadingLook, _ body: ArraySlice<Paragraph>, closingLine: Int,
    agenda: [(mark: EntryMark?, markText: SourcedText, title: SourcedText)]
  ) {
    let pieces = PieceReader(reader)
    var announced: [Int: String] = [:]
    for entry in agenda {
      if let number = entry.mark?.ordinal { announced[number] = entry.title.text.comparable }
    }
    let cut = ItemSections(body, look: look, end: closingLine, announced: announced)
    var sections = cut.sections
    if !cut.preamble.isEmpty {
      let title = object ?? .empty
      if sections.isEmpty || !title.isEmpty {
        let section = ItemSection(title: title, lines: cut.preamble)
        if !title.isEmpty || !reader.paragraphs(in: cut.preamble).isEmpty {
          sections.insert(section, at: 0)
        }
      } else {
        for paragraph in reader.paragraphs(in: cut.preamble) {
          openingRemarks.append(paragraph.withMark)
          headParagraphs.append(paragraph)
        }
      }
    }
    for index in sections.indices { number(&sections[index]) }
    minutes.agenda = sections.map(MinutesAssembly.skeleton)
    let context = RollContext(minutes)
    readMovements(sections, context)
    for (index, section) in sections.enumerated() {
      minutes.agenda[index] = item(section, pieces, context)
    }
    keepNumbers()
  }

  /// Gives a section and those below it their ids, in the order of the agenda.
  private mutating func number(_ section: inout ItemSection) {
    section.id = ItemID(nextItem)
    nextItem += 1
    for index in section.children.indices { number(&section.children[index]) }
  }

  /// The item without its text: what the roll needs to know who comes before what.
  private static func skeleton(_ section: ItemSection) -> AgendaItem {
    AgendaItem(id: section.id, title: section.title.text, children: section.children.map(skeleton))
  }

  /// The agenda told before the items: titles that are those of the items say nothing new.
  private mutating func settleAgenda(
    _ agenda: [(mark: EntryMark?, markText: SourcedText, title: SourcedText)]
  ) {
    var titles: [String: ItemID] = [:]
    for numbered in minutes.numberedItems {
      titles[numbered.item.title.comparable] = numbered.item.id
    }
    for entry in agenda {
      if let item = titles[entry.title.text.comparable] {
        ledger.tell(
          entry.markText, at: .item(item),
          isExact: entry.markText.text.filter(\.isNumber)
            == (minutes.number(of: item) ?? "").filter(\.isNumber))
        ledger.tell(entry.title, at: .item(item), isExact: true)
      } else {
        openingRemarks.append(entry.markText.joined(entry.title))
      }
    }
  }
}

extension BlockContent {
  /// Whether it is a vote.
  var isBallot: Bool {
    if case .ballot = self { true } else { false }
  }
}

extension String {
  /// The beginning of it, for a message.
  var excerpt: String {
    guard count > 70 else { return self }
    return String(prefix(69)).trimmingSpaces + "…"
  }

  /// Folded words alone, for comparing titles.
  var comparable: String {
    ClaimToken.all(in: self).filter { $0.kind != .mark }.map(\.text).joined(separator: " ")
  }
}
