import MinutesModel
import MinutesWording

/// The stages of reading, one after the other: lines, paragraphs, head, end, items.
struct MinutesAssembly {
  private let reader: ParagraphReader
  private let paragraphs: [Paragraph]
  private(set) var minutes = Minutes(council: Council(commune: "", department: ""), session: Session(date: .epoch))
  private(set) var isDateKnown = false
  private(set) var setApart: [SourceLine] = []
  var ledger = Ledger()
  private var nextItem = 1
  private var nextBlock = 1

  init(_ source: SourceLines) {
    var lines = source.lines.map(LaidLine.init)
    setApart = PageFurniture.setApart(&lines)
    reader = ParagraphReader(lines)
    paragraphs = reader.paragraphs(in: 0..<lines.count)
  }

  mutating func read() {
    let look = HeadingLook(paragraphs)
    var header = HeaderReader(paragraphs, headings: look, ledger: ledger)
    let closing = ClosingReader(
      paragraphs, from: header.end, roster: header.roll.roster, reader: reader, ledger: header.ledger)
    ledger = closing.ledger
    header.ledger = ledger
    assembleSession(header, closing)
    assembleItems(header, look, paragraphs[header.end..<closing.start], closingLine: closingLine(closing))
    dropDerivedRemarks()
    keepRemarks()
  }

  private func closingLine(_ closing: ClosingReader) -> Int {
    closing.start < paragraphs.count ? paragraphs[closing.start].lines.lowerBound : reader.lines.count
  }

  // MARK: Session

  private var openingRemarks: [SourcedText] = []
  private var closingRemarks: [SourcedText] = []

  private mutating func assembleSession(_ header: HeaderReader, _ closing: ClosingReader) {
    let facts = header.facts
    var roster = header.roll.roster
    Mentions(paragraphs).complete(&roster)
    openingRemarks = header.remarks
    closingRemarks = closing.remarks
    isDateKnown = facts.date != nil
    var session = Session(
      date: facts.date ?? .epoch, kind: facts.kind, opensAt: facts.opensAt, closesAt: closing.closesAt,
      place: facts.place ?? "", isPublic: facts.isPublic, convocation: facts.convocation,
      president: facts.president, secretary: facts.secretary, statedFigures: facts.figures, state: .draft)
    session.othersAttending = others(facts.othersAttending)
    var council = Council(
      commune: facts.commune ?? "", department: facts.department ?? "", statedSeats: facts.seats)
    if facts.commune?.allSatisfy({ !$0.isLowercase }) ?? false { council.commune = facts.commune ?? "" }
    council.members = roster.inOrder.map { person in
      if person.name.civility == nil {
        ledger.doubt(
          .person, "« \(person.name.givenName.isEmpty ? "" : person.name.givenName + " ")\(person.name.familyName) » : le texte ne dit pas s’il faut « M. » ou « Mme »",
          at: .member(person.id), person.origin)
      }
      ledger.locate(.member(person.id), at: person.origin)
      return Member(
        id: person.id, civility: person.name.civility ?? .monsieur, givenName: person.name.givenName,
        familyName: person.name.familyName, office: person.office ?? .councillor)
    }
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
    var derived = [OpeningWording.meeting(of: minutes), OpeningWording.figures(of: minutes),
      OpeningWording.opening(of: minutes, quorum: minutes.quorum())]
    derived += OpeningWording.convocation(minutes.session.convocation)
    if let secretary = minutes.council.member(minutes.session.secretary) {
      derived.append(AttendanceWording.secretaryAppointed(secretary))
    }
    let bags = derived.map(WordBag.init)
    openingRemarks = openingRemarks.filter { remark in
      guard bags.contains(WordBag(remark.text)) else { return true }
      ledger.tell(remark, at: .session(.opening))
      return false
    }
  }

  private mutating func keepRemarks() {
    for remark in openingRemarks { ledger.append(remark, at: .session(.openingRemarks)) }
    for remark in closingRemarks { ledger.append(remark, at: .session(.closingRemarks)) }
    minutes.session.openingRemarks = openingRemarks.map(\.text).joined(separator: "\n")
    minutes.session.closingRemarks = closingRemarks.map(\.text).joined(separator: "\n")
    for remark in openingRemarks {
      ledger.doubt(.session, "mention gardée telle quelle : « \(remark.text.excerpt) »", at: .session(.openingRemarks), remark)
    }
  }

  // MARK: Items

  private mutating func assembleItems(
    _ header: HeaderReader, _ look: HeadingLook, _ body: ArraySlice<Paragraph>, closingLine: Int
  ) {
    let context = RollContext(minutes)
    let pieces = PieceReader(reader)
    let cut = ItemSections(body, look: look, end: closingLine)
    if !cut.preamble.isEmpty {
      let isOne = cut.sections.isEmpty
      let title = header.facts.object ?? .empty
      if isOne || !title.isEmpty {
        var section = ItemSection(title: title, lines: cut.preamble)
        if isOne { section.children = [] }
        let item = item(section, pieces, context)
        if !item.blocks.isEmpty || !title.isEmpty { minutes.agenda.append(item) }
      } else {
        for paragraph in reader.paragraphs(in: cut.preamble) { openingRemarks.append(paragraph.withMark) }
      }
    }
    for section in cut.sections {
      minutes.agenda.append(item(section, pieces, context))
    }
    settleAgenda(header.facts.agenda)
  }

  private mutating func item(_ section: ItemSection, _ pieces: PieceReader, _ context: RollContext) -> AgendaItem {
    let id = ItemID(nextItem)
    nextItem += 1
    let title = Place.field(FieldAddress(item: id, path: .title), nil)
    ledger.keep(section.title, at: title)
    ledger.locate(.item(id), at: section.title)
    ledger.tell(section.preface, at: .item(id))
    var reader = ItemReader(pieces.pieces(in: section.lines), item: id, nextBlock: nextBlock, context: context,
      isSpaced: self.reader.measure.isSpaced, ledger: ledger)
    reader.read(lead: section.lead)
    nextBlock = reader.builder.nextBlock
    ledger = reader.builder.ledger
    var item = AgendaItem(
      id: id, title: section.title.text, state: reader.state, rapporteur: reader.rapporteur,
      replacedAct: reader.replacedAct, blocks: reader.builder.blocks)
    for child in section.children { item.children.append(self.item(child, pieces, context)) }
    item.kind = ItemKindGuess.kind(of: item)
    return item
  }

  /// The agenda told before the items: titles that are those of the items say nothing new.
  private mutating func settleAgenda(_ agenda: [(mark: EntryMark?, markText: SourcedText, title: SourcedText)]) {
    var titles: [String: ItemID] = [:]
    for numbered in minutes.numberedItems { titles[numbered.item.title.comparable] = numbered.item.id }
    for entry in agenda {
      if let item = titles[entry.title.text.comparable] {
        ledger.tell(entry.markText, at: .item(item))
        ledger.tell(entry.title, at: .item(item))
      } else {
        openingRemarks.append(entry.markText.joined(entry.title))
      }
    }
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
